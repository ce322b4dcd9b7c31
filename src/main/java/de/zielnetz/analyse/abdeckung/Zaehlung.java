package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Zuordnung;
import de.zielnetz.analyse.Zustandsart;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the projects of each pair of values, and of each value alone: at {@link #JEDE} in place of the other. Costs,
 * per project, its values on one axis times those on the other, and the cells.
 */
final class Zaehlung {

    /** In place of a row or a column: whatever it is, none included; each project counts once. */
    static final int JEDE = -1;

    private static final int ALLE = 0;
    private static final int BELEGT = 1;
    private static final int OFFEN = 2;
    private static final int TRAGEND = 3;
    private static final int UNMITTELBAR = 4;
    private static final int STUETZEN = 5;

    /** Three counts in one number, each up to two million: adding them one by one would cost most of the time. */
    private static final int JE_ZAHL = 3;

    private static final int BITS = 21;
    private static final int HOECHSTENS = (1 << BITS) - 1;
    private static final int ZAHLEN = 2;

    /** What a project adds to a cell, for every state and strength. */
    private static final long[] ZUWACHS = zuwaechse();

    private final int spalten;
    private final long[] anzahlen;
    private final int[] mitKosten;
    private final double[] kosten;

    /** Before the first row and the first column stands what is counted whatever they are. */
    private Zaehlung(int zeilen, int spalten) {
        this.spalten = spalten + 1;
        int zellen = Math.multiplyExact(zeilen + 1, spalten + 1);
        this.anzahlen = new long[Math.multiplyExact(zellen, ZAHLEN)];
        this.mitKosten = new int[zellen];
        this.kosten = new double[zellen];
    }

    /** @param auswahl the projects that count, counted from 0; null for all */
    static Zaehlung von(Projektlage lage, Zuordnung z, Zuordnung s, @Nullable BitSet auswahl) {
        if (z.projekte() > HOECHSTENS) {
            throw new IllegalArgumentException("More than " + HOECHSTENS + " projects: " + z.projekte());
        }
        Zaehlung zaehlung = new Zaehlung(z.werte().size(), s.werte().size());
        for (int p = 0; p < z.projekte(); p++) {
            if (auswahl == null || auswahl.get(p)) {
                zaehlung.nimm(z, s, p, lage.zustand()[p], lage.kosten()[p]);
            }
        }
        return zaehlung;
    }

    private void nimm(Zuordnung z, Zuordnung s, int p, Zustandsart zustand, double euro) {
        boolean nenntKosten = !Double.isNaN(euro);
        int abZeile = z.start()[p];
        int abSpalte = s.start()[p];
        int vorSpalte = s.start()[p + 1];
        for (int i = abZeile - 1; i < z.start()[p + 1]; i++) {
            int zeile = i < abZeile ? 0 : z.wert()[i] + 1;
            byte kraft = i < abZeile ? Zuordnung.VOLL : z.staerke()[i];
            for (int j = abSpalte - 1; j < vorSpalte; j++) {
                int zelle = zeile * spalten + (j < abSpalte ? 0 : s.wert()[j] + 1);
                int zuwachs = zuwachs(zustand, j < abSpalte ? kraft : Zuordnung.und(kraft, s.staerke()[j]));
                anzahlen[zelle * ZAHLEN] += ZUWACHS[zuwachs];
                anzahlen[zelle * ZAHLEN + 1] += ZUWACHS[zuwachs + 1];
                if (nenntKosten) {
                    mitKosten[zelle]++;
                    kosten[zelle] += euro;
                }
            }
        }
    }

    private static int zuwachs(Zustandsart zustand, int staerke) {
        return ((zustand.ordinal() << 3) | staerke) * ZAHLEN;
    }

    private static long[] zuwaechse() {
        long[] alle = new long[(Zustandsart.values().length << 3) * ZAHLEN];
        for (Zustandsart zustand : Zustandsart.values()) {
            for (int staerke = 0; staerke <= Zuordnung.VOLL; staerke++) {
                int ab = zuwachs(zustand, staerke);
                boolean traegt = zustand == Zustandsart.TRAEGT;
                zaehle(alle, ab, ALLE, true);
                zaehle(alle, ab, BELEGT, (staerke & Zuordnung.BELEGT) != 0);
                zaehle(alle, ab, OFFEN, zustand != Zustandsart.BEENDET);
                zaehle(alle, ab, TRAGEND, traegt);
                zaehle(alle, ab, UNMITTELBAR, traegt && (staerke & Zuordnung.UNMITTELBAR) != 0);
                zaehle(alle, ab, STUETZEN, traegt && (staerke & Zuordnung.BELEGT_UNMITTELBAR) != 0);
            }
        }
        return alle;
    }

    private static void zaehle(long[] zahlen, int ab, int art, boolean eines) {
        zahlen[ab + art / JE_ZAHL] += eines ? 1L << (art % JE_ZAHL * BITS) : 0;
    }

    private int zahl(int zelle, int art) {
        return (int) (anzahlen[zelle * ZAHLEN + art / JE_ZAHL] >>> (art % JE_ZAHL * BITS)) & HOECHSTENS;
    }

    int anzahl(int z, int s) {
        return zahl((z + 1) * spalten + s + 1, ALLE);
    }

    /** @param keinProjekt whether, where there is none, a source says so */
    Matrixzelle zelle(int z, int s, boolean keinProjekt, Massstab massstab) {
        int zelle = (z + 1) * spalten + s + 1;
        return new Matrixzelle(
                zahl(zelle, ALLE),
                zahl(zelle, BELEGT),
                zahl(zelle, OFFEN),
                zahl(zelle, TRAGEND),
                zahl(zelle, UNMITTELBAR),
                zahl(zelle, STUETZEN),
                kosten[zelle],
                zahl(zelle, ALLE) - mitKosten[zelle],
                grad(zelle, keinProjekt, massstab));
    }

    /** Each condition narrows those that the one before left. */
    private Grad grad(int zelle, boolean keinProjekt, Massstab massstab) {
        if (zahl(zelle, ALLE) == 0) {
            return keinProjekt ? Grad.KEIN_PROJEKT : Grad.OHNE_ANGABE;
        }
        if (zahl(zelle, OFFEN) == 0) {
            return Grad.NUR_BEENDET;
        }
        if (zahl(zelle, TRAGEND) == 0) {
            return Grad.NUR_GEPLANT;
        }
        if (zahl(zelle, UNMITTELBAR) == 0) {
            return Grad.NUR_MITTELBAR;
        }
        if (zahl(zelle, STUETZEN) == 0) {
            return Grad.NUR_EINGESCHAETZT;
        }
        return zahl(zelle, STUETZEN) < massstab.stuetzen() ? Grad.EINZIGE_STUETZE : Grad.GUT_GETRAGEN;
    }
}
