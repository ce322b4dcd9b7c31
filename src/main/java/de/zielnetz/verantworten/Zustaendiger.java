package de.zielnetz.verantworten;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import java.util.List;

/**
 * Who answers for something, and why.
 *
 * @param wer a role, an actor or a body of the net
 * @param schritte from what it is about to who answers for it
 */
record Zustaendiger(int wer, Zustaendigkeitsart art, List<Schritt> schritte) {

    /** As strong as the weakest step. */
    Belegart belegart(Netz netz) {
        return schritte.stream().map(schritt -> netz.belegart(schritt.nummer())).reduce(Belegart.BELEGT, Belegart::und);
    }
}
