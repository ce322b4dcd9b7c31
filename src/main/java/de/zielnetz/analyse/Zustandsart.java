package de.zielnetz.analyse;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import org.jspecify.annotations.Nullable;

/** Whether a project carries now. */
public enum Zustandsart {
    BEENDET,
    GEPLANT,
    TRAEGT;

    /**
     * By the status; where none is stated by the dates; where these say nothing it counts as running, as nobody says
     * otherwise. A project that rests counts as planned.
     */
    public static Zustandsart von(Netz netz, int projekt, String stichtag, boolean nurBelegt) {
        String status = wert(netz, projekt, Merkmal.STATUS, nurBelegt);
        if (status != null) {
            return switch (status) {
                case "ABGESCHLOSSEN", "ABGEBROCHEN" -> BEENDET;
                case "IDEE", "GEPLANT", "RUHEND" -> GEPLANT;
                default -> TRAEGT;
            };
        }
        String bis = wert(netz, projekt, Merkmal.BIS, nurBelegt);
        String ab = wert(netz, projekt, Merkmal.AB, nurBelegt);
        if (bis != null && Datum.liegtVor(bis, stichtag)) {
            return BEENDET;
        }
        return ab != null && Datum.liegtVor(stichtag, ab) ? GEPLANT : TRAEGT;
    }

    private static @Nullable String wert(Netz netz, int projekt, Merkmal merkmal, boolean nurBelegt) {
        Object wert = netz.wert(projekt, merkmal);
        return wert == null || (nurBelegt && netz.merkmalbelegart(projekt, merkmal) != Belegart.BELEGT)
                ? null
                : wert.toString();
    }
}
