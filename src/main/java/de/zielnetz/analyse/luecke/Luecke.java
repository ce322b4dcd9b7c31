package de.zielnetz.analyse.luecke;

import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Lage;
import de.zielnetz.analyse.abdeckung.Matrixzelle;

/**
 * A place that projects can carry and how well they do.
 *
 * @param schluessel {@code Handlungsfeld/energie}, or both of a pair joined by {@code +}
 * @param erstes a node
 * @param zweites the second node of a pair, otherwise -1
 * @param nurUeberStrategie how many more projects reach the Leitziel only because a strategy that contains them does
 * @param grund why it stands where it does, German sentences
 * @param projekte the nodes of the projects that stand there
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares places by their projects
public record Luecke(
        Lueckenart art,
        String schluessel,
        int erstes,
        int zweites,
        Matrixzelle zelle,
        Grad grad,
        int nurUeberStrategie,
        String grund,
        int[] projekte) {

    public Lage lage() {
        return zelle.lage();
    }
}
