package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Grad;

/**
 * A place that projects can carry and how well they do.
 *
 * @param schluessel {@code Handlungsfeld/energie}, or both of a pair joined by {@code +}
 * @param erstes a node
 * @param zweites the second node of a pair, otherwise -1
 * @param grund why it has its grade, one German sentence
 * @param projekte the nodes of the projects that stand there
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares places by their projects
public record Luecke(
        Lueckenart art, String schluessel, int erstes, int zweites, Matrixzelle zelle, String grund, int[] projekte) {

    public Grad grad() {
        return zelle.grad();
    }
}
