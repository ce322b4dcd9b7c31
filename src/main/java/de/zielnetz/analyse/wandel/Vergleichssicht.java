package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Sichtweite;
import de.zielnetz.einlesen.web.Vorgangssicht;
import de.zielnetz.graphql.Finder;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code vergleich} shows. */
record Vergleichssicht(
        Netzstand heute, Ende von, Ende bis, Sichtweite sichtweite, Massstab massstab, Vergleich vergleich) {

    /**
     * One of the two states.
     *
     * @param nummer of its last Vorgang, 0 before the first
     * @param zeit the moment asked for, null where a Vorgang was asked for
     * @param gueltigAm of what held on which day, a {@link de.zielnetz.netz.Datum} or ALLE
     */
    record Ende(long nummer, @Nullable Instant zeit, String gueltigAm, Netz netz) {

        int projekte() {
            return netz.anzahl(Knotenart.PROJEKT);
        }
    }

    /** As it is in the later net; where it is gone, as it was in the earlier. */
    Knoten knoten(Schluessel schluessel) {
        int nachher = bis.netz().finde(schluessel);
        return nachher >= 0
                ? new Knoten(bis.netz(), nachher)
                : new Knoten(von.netz(), von.netz().finde(schluessel));
    }

    /** @throws de.zielnetz.graphql.Anfragefehler where neither net has such a project */
    Schluessel projekt(String kennung) {
        Netz netz = von.netz().finde(Knotenart.PROJEKT, kennung) >= 0 ? von.netz() : bis.netz();
        return netz.schluessel(Finder.mitKennung(netz, Knotenart.PROJEKT, kennung));
    }

    @Nullable
    Vorgangssicht vorgang(@Nullable String kennung) {
        Vorgang vorgang = kennung == null ? null : heute.vorgang(kennung);
        return vorgang == null ? null : new Vorgangssicht(heute, vorgang, 0);
    }

    /** All between the two states, the newest first. */
    List<Vorgangssicht> vorgaenge() {
        List<Vorgangssicht> alle = new ArrayList<>();
        for (int i = heute.journal().size() - 1; i >= 0; i--) {
            Vorgang vorgang = heute.journal().get(i);
            if (vorgang.nummer() > von.nummer() && vorgang.nummer() <= bis.nummer()) {
                alle.add(new Vorgangssicht(heute, vorgang, alle.size()));
            }
        }
        return alle;
    }

    String satz() {
        if (vergleich.projekte().isEmpty() && vergleich.beziehungen().isEmpty()) {
            return "An Projekten und ihren Beziehungen hat sich nichts geändert.";
        }
        return "Projekte: %s. Beziehungen von Projekten: %s. Von den Zielen, Feldern und Paaren sind %d besser getragen, %d schlechter und %d neu bekannt."
                        .formatted(
                                zahlen(vergleich.projekte()),
                                zahlen(vergleich.beziehungen()),
                                gewechselt(Wandelrichtung.BESSER),
                                gewechselt(Wandelrichtung.SCHLECHTER),
                                gewechselt(Wandelrichtung.NEU_BEKANNT))
                + nurKenntnis();
    }

    /** What is carried as before, but known better or less; empty where there is none. */
    private String nurKenntnis() {
        long belegt = gewechselt(Wandelrichtung.NEU_BELEGT);
        long weniger = gewechselt(Wandelrichtung.WENIGER_BEKANNT);
        return belegt + weniger == 0
                ? ""
                : " Getragen wie vorher, aber neu belegt sind %d, weniger bekannt %d.".formatted(belegt, weniger);
    }

    long gewechselt(Wandelrichtung richtung) {
        return vergleich.wechsel().stream()
                .filter(wechsel -> wechsel.richtung(false) == richtung)
                .count();
    }

    private static String zahlen(List<Aenderung> aenderungen) {
        return "%d neu, %d geändert, %d entfernt"
                .formatted(
                        zahl(aenderungen, Aenderung.Tat.NEU),
                        zahl(aenderungen, Aenderung.Tat.GEAENDERT),
                        zahl(aenderungen, Aenderung.Tat.ENTFERNT));
    }

    private static long zahl(List<Aenderung> aenderungen, Aenderung.Tat tat) {
        return aenderungen.stream().filter(a -> a.tat() == tat).count();
    }
}
