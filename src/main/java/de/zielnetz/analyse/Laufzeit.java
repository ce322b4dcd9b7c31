package de.zielnetz.analyse;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import org.jspecify.annotations.Nullable;

/** When a project runs, as {@code ab} and {@code bis} say; a bis before the ab says nothing. */
public final class Laufzeit {

    private static final int[] UNBEKANNT = {};

    private Laufzeit() {}

    /** First and last month where both are stated, otherwise empty. */
    public static int[] monate(Netz netz, int projekt) {
        String ab = datum(netz, projekt, Merkmal.AB);
        String bis = datum(netz, projekt, Merkmal.BIS);
        if (ab == null || bis == null) {
            return UNBEKANNT;
        }
        int erster = Datum.ersterMonat(ab);
        int letzter = Datum.letzterMonat(bis);
        return letzter < erster ? UNBEKANNT : new int[] {erster, letzter};
    }

    /** First and last year; where only one date is stated, its year alone; otherwise empty. */
    public static int[] jahre(Netz netz, int projekt) {
        String ab = datum(netz, projekt, Merkmal.AB);
        String bis = datum(netz, projekt, Merkmal.BIS);
        String erstes = ab == null ? bis : ab;
        String letztes = bis == null ? ab : bis;
        if (erstes == null || letztes == null) {
            return UNBEKANNT;
        }
        int von = Datum.ersterMonat(erstes) / 12;
        int nach = Datum.letzterMonat(letztes) / 12;
        return nach < von ? UNBEKANNT : new int[] {von, nach};
    }

    /** What the stated dates rest on. */
    public static Belegart belegart(Netz netz, int projekt) {
        Belegart ab = netz.merkmalbelegart(projekt, Merkmal.AB);
        Belegart bis = netz.merkmalbelegart(projekt, Merkmal.BIS);
        return netz.wert(projekt, Merkmal.AB) == null
                ? bis
                : netz.wert(projekt, Merkmal.BIS) == null ? ab : ab.und(bis);
    }

    private static @Nullable String datum(Netz netz, int projekt, Merkmal merkmal) {
        Object wert = netz.wert(projekt, merkmal);
        return wert == null || !Datum.istGueltig(wert.toString()) ? null : wert.toString();
    }
}
