package de.zielnetz.analyse;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Counts the projects of each pair of values. Costs, per project, its values on one axis times those on the other, and the cells. */
final class Zaehlung {

    private static final int ARTEN = 7;
    private static final int ALLE = 0;
    private static final int BELEGT = 1;
    private static final int OFFEN = 2;
    private static final int TRAGEND = 3;
    private static final int UNMITTELBAR = 4;
    private static final int STUETZEN = 5;
    private static final int OHNE_KOSTEN = 6;
    private static final int[] ZUWACHS = zuwaechse();

    private final int spalten;
    private final int[] anzahlen;
    private final double[] kosten;

    private Zaehlung(int zeilen, int spalten) {
        this.spalten = spalten;
        this.anzahlen = new int[Math.multiplyExact(Math.multiplyExact(zeilen, spalten), ARTEN)];
        this.kosten = new double[zeilen * spalten];
    }

    /** @param auswahl the projects that count, counted from 0; null for all */
    static Zaehlung von(Projektlage lage, Zuordnung z, Zuordnung s, @Nullable BitSet auswahl) {
        Zaehlung zaehlung = new Zaehlung(z.werte().size(), s.werte().size());
        for (int p = 0; p < z.projekte(); p++) {
            if (auswahl == null || auswahl.get(p)) {
                zaehlung.nimm(z, s, p, lage.zustand()[p], lage.kosten()[p]);
            }
        }
        return zaehlung;
    }

    private void nimm(Zuordnung z, Zuordnung s, int p, Zustandsart zustand, double euro) {
        boolean ohneKosten = Double.isNaN(euro);
        double summand = ohneKosten ? 0 : euro;
        for (int i = z.start()[p]; i < z.start()[p + 1]; i++) {
            for (int j = s.start()[p]; j < s.start()[p + 1]; j++) {
                int zelle = z.wert()[i] * spalten + s.wert()[j];
                byte staerke = Zuordnung.und(z.staerke()[i], s.staerke()[j]);
                int ab = zelle * ARTEN;
                int zuwachs = zuwachs(zustand, staerke, ohneKosten);
                for (int art = 0; art < ARTEN; art++) {
                    anzahlen[ab + art] += ZUWACHS[zuwachs + art];
                }
                kosten[zelle] += summand;
            }
        }
    }

    private static int zuwachs(Zustandsart zustand, int staerke, boolean ohneKosten) {
        return (((zustand.ordinal() << 3) | staerke) << 1 | (ohneKosten ? 1 : 0)) * ARTEN;
    }

    /** What a project adds to a cell, for all there are: looked up, since branches for each would cost most of the time. */
    private static int[] zuwaechse() {
        int[] alle = new int[(Zustandsart.values().length << 4) * ARTEN];
        for (Zustandsart zustand : Zustandsart.values()) {
            for (int staerke = 0; staerke <= Zuordnung.VOLL; staerke++) {
                for (boolean ohneKosten : new boolean[] {false, true}) {
                    int ab = zuwachs(zustand, staerke, ohneKosten);
                    boolean traegt = zustand == Zustandsart.TRAEGT;
                    alle[ab + ALLE] = 1;
                    alle[ab + BELEGT] = (staerke & Zuordnung.BELEGT) == 0 ? 0 : 1;
                    alle[ab + OFFEN] = zustand == Zustandsart.BEENDET ? 0 : 1;
                    alle[ab + TRAGEND] = traegt ? 1 : 0;
                    alle[ab + UNMITTELBAR] = traegt && (staerke & Zuordnung.UNMITTELBAR) != 0 ? 1 : 0;
                    alle[ab + STUETZEN] = traegt && (staerke & Zuordnung.BELEGT_UNMITTELBAR) != 0 ? 1 : 0;
                    alle[ab + OHNE_KOSTEN] = ohneKosten ? 1 : 0;
                }
            }
        }
        return alle;
    }

    int anzahl(int z, int s) {
        return anzahlen[(z * spalten + s) * ARTEN + ALLE];
    }

    /** @param keinProjekt whether, where there is none, a source says so */
    Zelle zelle(int z, int s, boolean keinProjekt, Massstab massstab) {
        int zelle = z * spalten + s;
        int ab = zelle * ARTEN;
        return new Zelle(
                anzahlen[ab + ALLE],
                anzahlen[ab + BELEGT],
                anzahlen[ab + OFFEN],
                anzahlen[ab + TRAGEND],
                anzahlen[ab + UNMITTELBAR],
                anzahlen[ab + STUETZEN],
                kosten[zelle],
                anzahlen[ab + OHNE_KOSTEN],
                grad(ab, keinProjekt, massstab));
    }

    /** Each condition narrows those that the one before left. */
    private Grad grad(int ab, boolean keinProjekt, Massstab massstab) {
        if (anzahlen[ab + ALLE] == 0) {
            return keinProjekt ? Grad.KEIN_PROJEKT : Grad.OHNE_ANGABE;
        }
        if (anzahlen[ab + OFFEN] == 0) {
            return Grad.NUR_BEENDET;
        }
        if (anzahlen[ab + TRAGEND] == 0) {
            return Grad.NUR_GEPLANT;
        }
        if (anzahlen[ab + UNMITTELBAR] == 0) {
            return Grad.NUR_MITTELBAR;
        }
        if (anzahlen[ab + STUETZEN] == 0) {
            return Grad.NUR_EINGESCHAETZT;
        }
        return anzahlen[ab + STUETZEN] < massstab.stuetzen() ? Grad.EINZIGE_STUETZE : Grad.GUT_GETRAGEN;
    }
}
