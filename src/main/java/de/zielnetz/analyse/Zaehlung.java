package de.zielnetz.analyse;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
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

    private final int spalten;
    private final int[] anzahlen;
    private final double[] kosten;

    private Zaehlung(int zeilen, int spalten) {
        this.spalten = spalten;
        this.anzahlen = new int[Math.multiplyExact(Math.multiplyExact(zeilen, spalten), ARTEN)];
        this.kosten = new double[zeilen * spalten];
    }

    /** @param auswahl the projects that count, counted from 0; null for all */
    static Zaehlung von(
            Netz netz, Zuordnung z, Zuordnung s, @Nullable BitSet auswahl, boolean nurBelegt, String stichtag) {
        Zaehlung zaehlung = new Zaehlung(z.werte().size(), s.werte().size());
        int anfang = netz.anfang(Knotenart.PROJEKT);
        for (int p = 0; p < z.projekte(); p++) {
            boolean zaehlt = auswahl == null || auswahl.get(p);
            if (zaehlt && z.start()[p] < z.start()[p + 1] && s.start()[p] < s.start()[p + 1]) {
                Zustandsart zustand = Zustandsart.von(netz, anfang + p, stichtag, nurBelegt);
                zaehlung.nimm(z, s, p, zustand, kosten(netz, anfang + p, nurBelegt));
            }
        }
        return zaehlung;
    }

    private static double kosten(Netz netz, int projekt, boolean nurBelegt) {
        Object wert = netz.wert(projekt, Merkmal.KOSTEN);
        boolean zaehlt = !nurBelegt || netz.merkmalbelegart(projekt, Merkmal.KOSTEN) == Belegart.BELEGT;
        return wert instanceof Double euro && zaehlt ? euro : Double.NaN;
    }

    private void nimm(Zuordnung z, Zuordnung s, int p, Zustandsart zustand, double euro) {
        for (int i = z.start()[p]; i < z.start()[p + 1]; i++) {
            for (int j = s.start()[p]; j < s.start()[p + 1]; j++) {
                int zelle = z.wert()[i] * spalten + s.wert()[j];
                byte staerke = Zuordnung.und(z.staerke()[i], s.staerke()[j]);
                zaehle(zelle * ARTEN, staerke, zustand);
                if (Double.isNaN(euro)) {
                    anzahlen[zelle * ARTEN + OHNE_KOSTEN]++;
                } else {
                    kosten[zelle] += euro;
                }
            }
        }
    }

    private void zaehle(int ab, byte staerke, Zustandsart zustand) {
        anzahlen[ab + ALLE]++;
        anzahlen[ab + BELEGT] += (staerke & Zuordnung.BELEGT) == 0 ? 0 : 1;
        if (zustand == Zustandsart.BEENDET) {
            return;
        }
        anzahlen[ab + OFFEN]++;
        if (zustand == Zustandsart.GEPLANT) {
            return;
        }
        anzahlen[ab + TRAGEND]++;
        anzahlen[ab + UNMITTELBAR] += (staerke & Zuordnung.UNMITTELBAR) == 0 ? 0 : 1;
        anzahlen[ab + STUETZEN] += (staerke & Zuordnung.BELEGT_UNMITTELBAR) == 0 ? 0 : 1;
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
