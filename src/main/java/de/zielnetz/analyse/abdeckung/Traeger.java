package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Traglage;

/**
 * How the projects of a place stand, see {@link de.zielnetz.analyse.Projektstand}.
 *
 * @param vorbei those that are over, by what is said or by their dates
 * @param tragend those that carry
 * @param tragendBelegt of these those that a source joins with the place, on whatever way
 * @param tragendOhneStand of the carrying ones those of which nobody states a status
 * @param unmittelbar of the carrying ones those that are joined immediately
 * @param unmittelbarBelegt of these those that a source joins so
 * @param unmittelbarOhneStand of the immediate ones those of which nobody states a status
 * @param ueberSeinEnde those that run by status and are past their end; they are among {@code vorbei}
 * @param nichtBegonnen those that are planned by status and should have begun
 */
public record Traeger(
        int vorbei,
        int tragend,
        int tragendBelegt,
        int tragendOhneStand,
        int unmittelbar,
        int unmittelbarBelegt,
        int unmittelbarOhneStand,
        int ueberSeinEnde,
        int nichtBegonnen) {

    /** Whether what sources state is enough for this rung; nothing is asked of those where nothing carries. */
    boolean belegt(Traglage traglage, int stuetzen) {
        return switch (traglage) {
            case GUT -> unmittelbarBelegt >= stuetzen;
            case EIN_PROJEKT -> unmittelbarBelegt > 0;
            case NUR_MITTELBAR -> tragendBelegt > 0;
            default -> true;
        };
    }

    /**
     * What carries.
     *
     * @param anzahl all projects of the place
     * @param stuetzen so many immediate ones carry well
     */
    Traglage lage(int anzahl, int stuetzen) {
        if (anzahl == 0) {
            return Traglage.NICHTS;
        }
        if (vorbei == anzahl) {
            return Traglage.NUR_BEENDET;
        }
        if (tragend == 0) {
            return Traglage.NUR_GEPLANT;
        }
        if (unmittelbar == 0) {
            return Traglage.NUR_MITTELBAR;
        }
        return unmittelbar < stuetzen ? Traglage.EIN_PROJEKT : Traglage.GUT;
    }
}
