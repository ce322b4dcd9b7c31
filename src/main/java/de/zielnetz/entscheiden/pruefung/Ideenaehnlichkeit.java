package de.zielnetz.entscheiden.pruefung;

import de.zielnetz.analyse.entwurf.Doppelung;
import de.zielnetz.entscheiden.idee.Idee;
import java.util.List;
import java.util.Objects;

/**
 * Another idea that may mean the same.
 *
 * @param aehnlichkeit 0 to 1
 * @param worte the words of the other that this one has too, those of its title first
 * @param satz what speaks for it, a German sentence
 */
public record Ideenaehnlichkeit(Idee idee, double aehnlichkeit, List<String> worte, String satz) {

    /** The most alike first. */
    static List<Ideenaehnlichkeit> in(Ideennetz netz) {
        return Doppelung.von(netz.netz(), netz.idee(), null).stream()
                .filter(doppelung -> netz.idee(doppelung.projekt()) != null)
                .map(doppelung -> new Ideenaehnlichkeit(
                        Objects.requireNonNull(netz.idee(doppelung.projekt())),
                        doppelung.aehnlichkeit(),
                        doppelung.worte(),
                        doppelung.satz()))
                .toList();
    }
}
