package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Projektstand;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;

/**
 * What matrices want to know of each project, counted from 0 in the order of the net.
 *
 * @param kosten in Euro, NaN where none are stated
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of arrays that nobody compares
record Projektlage(Projektstand[] stand, double[] kosten) {

    /** Costs the projects. */
    static Projektlage von(Netz netz, String stichtag, boolean nurBelegt) {
        int anfang = netz.anfang(Knotenart.PROJEKT);
        int projekte = netz.anzahl(Knotenart.PROJEKT);
        Projektlage lage = new Projektlage(new Projektstand[projekte], new double[projekte]);
        for (int p = 0; p < projekte; p++) {
            lage.stand[p] = Projektstand.von(netz, anfang + p, stichtag, nurBelegt);
            lage.kosten[p] = kosten(netz, anfang + p, nurBelegt);
        }
        return lage;
    }

    private static double kosten(Netz netz, int projekt, boolean nurBelegt) {
        Object wert = netz.wert(projekt, Merkmal.KOSTEN);
        boolean zaehlt = !nurBelegt || netz.merkmalbelegart(projekt, Merkmal.KOSTEN) == Belegart.BELEGT;
        return wert instanceof Double euro && zaehlt ? euro : Double.NaN;
    }
}
