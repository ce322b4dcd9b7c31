package de.zielnetz.stadt;

import static de.zielnetz.netz.Kantenart.DIENT;
import static de.zielnetz.netz.Kantenart.ENTHAELT;
import static de.zielnetz.stadt.Wortschatz.FELDER;
import static de.zielnetz.stadt.Wortschatz.LEITZIELE;
import static de.zielnetz.stadt.Wortschatz.TECHNIKEN;
import static de.zielnetz.stadt.Wortschatz.ZIELE;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What a city has before it has a project: goals, fields, actors, technologies, strategies and sources. */
final class Stadtrahmen {

    private static final int DOKUMENTE = 12;
    private static final int PROJEKTE_JE_STECKBRIEF = 10;
    private static final List<String> GRUPPEN = List.of("ANSPRUCH", "ROLLE", "AUSRICHTUNG");

    private final long saat;
    private final int projekte;
    private final Akteure akteure;

    Stadtrahmen(long saat, int projekte) {
        this.saat = saat;
        this.projekte = projekte;
        this.akteure = new Akteure(saat, projekte);
    }

    int felder() {
        return Math.min(FELDER.size(), 10 + projekte / 5_000);
    }

    Akteure akteure() {
        return akteure;
    }

    int strategien() {
        return Math.min(20, 6 + projekte / 2_000);
    }

    static Schluessel leitziel(int i) {
        return schluessel(Knotenart.LEITZIEL, LEITZIELE.get(i));
    }

    static Schluessel ziel(int i) {
        return schluessel(Knotenart.STRATEGISCHES_ZIEL, ZIELE.get(i));
    }

    static Schluessel feld(int i) {
        return schluessel(Knotenart.HANDLUNGSFELD, FELDER.get(i));
    }

    static Schluessel technik(int i) {
        return schluessel(Knotenart.TECHNOLOGIE, TECHNIKEN.get(i));
    }

    static Schluessel strategie(int i) {
        return schluessel(Knotenart.STRATEGIE, "Strategie " + FELDER.get(i));
    }

    /** The source that tells of a project: some share one. */
    static String steckbrief(int projekt) {
        return "steckbriefe-" + (projekt / PROJEKTE_JE_STECKBRIEF + 1);
    }

    static String dokument(SplittableRandom zufall) {
        return "dokument-" + (1 + zipf(DOKUMENTE, zufall));
    }

    /** A number below n, the first ones by far the most often: number r in proportion to 1 / (r + 1). */
    static int zipf(int n, SplittableRandom zufall) {
        return Math.min(n - 1, (int) StrictMath.pow(n + 1.0, zufall.nextDouble()) - 1);
    }

    void schreibe(Tatsachen t) {
        SplittableRandom zufall = new SplittableRandom(saat);
        reihe(t, Knotenart.LEITZIEL, LEITZIELE);
        reihe(t, Knotenart.HANDLUNGSFELD, FELDER.subList(0, felder()));
        for (int i = 0; i < ZIELE.size(); i++) {
            Map<Merkmal, Object> werte =
                    Map.of(Merkmal.NAME, ZIELE.get(i), Merkmal.NUMMER, i + 1L, Merkmal.GRUPPE, GRUPPEN.get(i / 3));
            t.knoten(ziel(i), werte, "dokument-1", "S. 4, Z. " + i);
            t.kante(ziel(i), DIENT, leitziel(i % 5), "dokument-1", "S. 5, Z. " + i, zufall);
            t.kante(ziel(i), DIENT, leitziel(zufall.nextInt(5)), "dokument-1", "S. 6, Z. " + i, zufall);
        }
        TECHNIKEN.forEach(name ->
                t.knoten(schluessel(Knotenart.TECHNOLOGIE, name), Map.of(Merkmal.NAME, name), "dokument-2", "S. 7"));
        for (int i = 0; i < strategien(); i++) {
            t.knoten(strategie(i), Map.of(Merkmal.NAME, "Strategie " + FELDER.get(i)), "dokument-1", "S. 9, Z. " + i);
            t.kante(strategie(i), ENTHAELT, feld(i % felder()), "dokument-1", "S. 10, Z. " + i, zufall);
            if (i % 2 == 0) {
                t.kante(strategie(i), DIENT, leitziel(zufall.nextInt(5)), "dokument-1", "S. 11, Z. " + i, zufall);
            }
        }
        akteure.schreibe(t, zufall);
        for (int i = 1; i <= DOKUMENTE; i++) {
            quelle(t, "dokument-" + i, "Dokument " + i + " des Rates");
        }
        for (int p = 0; p < projekte; p += PROJEKTE_JE_STECKBRIEF) {
            quelle(t, steckbrief(p), "Steckbriefe, Mappe " + (p / PROJEKTE_JE_STECKBRIEF + 1));
        }
    }

    private static void reihe(Tatsachen t, Knotenart art, List<String> namen) {
        for (int i = 0; i < namen.size(); i++) {
            Map<Merkmal, Object> werte = Map.of(Merkmal.NAME, namen.get(i), Merkmal.NUMMER, i + 1L);
            t.knoten(schluessel(art, namen.get(i)), werte, "dokument-1", "S. 3, Z. " + i);
        }
    }

    private static void quelle(Tatsachen t, String kennung, String name) {
        t.knoten(new Schluessel(Knotenart.QUELLE, kennung), Map.of(Merkmal.NAME, name), kennung, "die Quelle selbst");
    }

    private static Schluessel schluessel(Knotenart art, String name) {
        return new Schluessel(art, Wortschatz.kennung(name));
    }
}
