package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Abdruck;
import de.zielnetz.netz.Aenderung;
import java.util.List;

/** What has to change, and project by project what that means. */
public record Abgleichsergebnis(List<Aenderung> aenderungen, List<Projektvergleich> projekte) {

    /** A number that differs where the changes differ; two differing ones share it once in 2^64. */
    public long fingerabdruck() {
        long summe = aenderungen.size();
        for (Aenderung aenderung : aenderungen) {
            summe += Abdruck.unterschied(aenderung);
        }
        return summe;
    }
}
