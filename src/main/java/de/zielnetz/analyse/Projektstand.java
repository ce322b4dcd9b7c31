package de.zielnetz.analyse;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import org.jspecify.annotations.Nullable;

/** How a project stands on a day, as far as is said. */
public enum Projektstand {
    /** The status says so, and the end that is stated is not past. */
    LAUFEND(Zustandsart.TRAEGT),
    /** No status is stated, and the dates say neither that it is over nor that it is yet to come. */
    OHNE_ANGABE(Zustandsart.TRAEGT),
    /** The status says that it runs, but its stated end is past. */
    UEBER_SEIN_ENDE(Zustandsart.TRAEGT),
    /** By status an idea or planned, but its stated beginning or end is past. */
    NICHT_BEGONNEN(Zustandsart.GEPLANT),
    /** An idea, planned or at rest; where no status is stated, it begins later. */
    GEPLANT(Zustandsart.GEPLANT),
    /** Finished or given up; where no status is stated, its end is past. */
    BEENDET(Zustandsart.BEENDET);

    private final Zustandsart zustand;

    Projektstand(Zustandsart zustand) {
        this.zustand = zustand;
    }

    /** What the status alone says, as the old grades have it. */
    public Zustandsart zustand() {
        return zustand;
    }

    /**
     * Whether it carries what it is joined with. A project of which nobody states a status does, and who counts it says
     * so; one that contradicts itself does not.
     */
    public boolean traegt() {
        return this == LAUFEND || this == OHNE_ANGABE;
    }

    /** Whether it is over, by what is said or by its dates. */
    public boolean istVorbei() {
        return this == BEENDET || this == UEBER_SEIN_ENDE;
    }

    /** Whether status and dates contradict each other, so that somebody should be asked. */
    public boolean widersprichtSich() {
        return this == UEBER_SEIN_ENDE || this == NICHT_BEGONNEN;
    }

    /**
     * @param stichtag the day, a {@link Datum}
     * @param nurBelegt whether a status or date that nobody states but somebody assessed counts as not said
     */
    public static Projektstand von(Netz netz, int projekt, String stichtag, boolean nurBelegt) {
        String status = wert(netz, projekt, Merkmal.STATUS, nurBelegt);
        boolean vorbei = liegtVor(wert(netz, projekt, Merkmal.BIS, nurBelegt), stichtag);
        String ab = wert(netz, projekt, Merkmal.AB, nurBelegt);
        if (status == null) {
            return vorbei ? BEENDET : ab != null && Datum.liegtVor(stichtag, ab) ? GEPLANT : OHNE_ANGABE;
        }
        return switch (status) {
            case "ABGESCHLOSSEN", "ABGEBROCHEN" -> BEENDET;
            case "RUHEND" -> GEPLANT;
            case "IDEE", "GEPLANT" -> vorbei || liegtVor(ab, stichtag) ? NICHT_BEGONNEN : GEPLANT;
            default -> vorbei ? UEBER_SEIN_ENDE : LAUFEND;
        };
    }

    private static boolean liegtVor(@Nullable String datum, String stichtag) {
        return datum != null && Datum.liegtVor(datum, stichtag);
    }

    private static @Nullable String wert(Netz netz, int projekt, Merkmal merkmal, boolean nurBelegt) {
        Object wert = netz.wert(projekt, merkmal);
        return wert == null || (nurBelegt && netz.merkmalbelegart(projekt, merkmal) != Belegart.BELEGT)
                ? null
                : wert.toString();
    }
}
