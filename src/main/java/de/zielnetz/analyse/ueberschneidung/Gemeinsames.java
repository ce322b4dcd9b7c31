package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.netz.Belegart;
import java.util.List;

/**
 * What two projects share and what it contributes to their score.
 *
 * @param knoten the shared thing; -1 for time and texts
 * @param worte the shared stems, for texts
 * @param monate how many months both run, for time
 * @param einheiten its part of the score in 10^-12
 * @param projekte how many projects of the net have the thing; 0 for time and texts
 * @param schritte the relationships from the one project to the thing and on to the other
 */
public record Gemeinsames(
        Teil teil,
        int knoten,
        List<String> worte,
        int monate,
        long einheiten,
        int projekte,
        Belegart belegart,
        List<Schritt> schritte) {

    /** Its part of the score. */
    public double beitrag() {
        return Paar.runde(einheiten);
    }
}
