package de.zielnetz.stadt;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The organisations of a city: more in a bigger one, some part of another. */
final class Akteure {

    private static final List<String> FORMEN = List.of(
            "Fachbereich",
            "Stadtbetrieb",
            "Institut für",
            "Firma",
            "Verein",
            "Landesamt für",
            "Verband",
            "Arbeitskreis");
    private static final Map<String, String> ARTEN = Map.of(
            "Fachbereich", "VERWALTUNG",
            "Stadtbetrieb", "KOMMUNALES_UNTERNEHMEN",
            "Institut für", "FORSCHUNG",
            "Firma", "WIRTSCHAFT",
            "Verein", "ZIVILGESELLSCHAFT",
            "Landesamt für", "BUND_LAND",
            "Verband", "VERBAND",
            "Arbeitskreis", "GRUPPE");

    private final long saat;
    private final int anzahl;

    Akteure(long saat, int projekte) {
        this.saat = saat;
        this.anzahl = 30 + projekte / 20;
    }

    int anzahl() {
        return anzahl;
    }

    Schluessel schluessel(int i) {
        return new Schluessel(Knotenart.AKTEUR, Wortschatz.kennung(name(i)));
    }

    private String name(int i) {
        return Wortschatz.name(i, saat, FORMEN, Wortschatz.GEGENSTAENDE, Wortschatz.ORTE);
    }

    void schreibe(Tatsachen t, SplittableRandom zufall) {
        for (int i = 0; i < anzahl; i++) {
            String name = name(i);
            String form = FORMEN.stream().filter(name::startsWith).findFirst().orElseThrow();
            Map<Merkmal, Object> werte = Map.of(Merkmal.NAME, name, Merkmal.ART, ARTEN.getOrDefault(form, "SONSTIGE"));
            t.knoten(schluessel(i), werte, Stadtrahmen.dokument(zufall), "Anlage, Z. " + i);
            if (i > 0 && zufall.nextInt(10) < 3) {
                Schluessel ganzes = schluessel(Stadtrahmen.zipf(i, zufall));
                t.kante(
                        schluessel(i),
                        Kantenart.TEIL_VON,
                        ganzes,
                        Stadtrahmen.dokument(zufall),
                        "Anlage, S. " + i,
                        zufall);
            }
        }
    }
}
