package de.zielnetz.analyse.luecke;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;

/** What a project may lack. */
public enum Fehlendes {
    /** It contributes neither to a strategic goal nor immediately to a Leitziel. */
    ZIEL,
    FELD,
    /** Neither an actor nor a role is responsible. */
    FEDERFUEHRUNG;

    public boolean hat(Netz netz, int p, boolean nurBelegt) {
        return switch (this) {
            case ZIEL ->
                Luecken.hat(netz, p, Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.STRATEGISCHES_ZIEL, nurBelegt)
                        || Luecken.hat(netz, p, Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.LEITZIEL, nurBelegt);
            case FELD -> Luecken.hat(netz, p, Kantenart.GEHOERT_ZU, Richtung.HIN, Knotenart.HANDLUNGSFELD, nurBelegt);
            case FEDERFUEHRUNG ->
                Luecken.hat(netz, p, Kantenart.VERANTWORTET, Richtung.HER, Knotenart.AKTEUR, nurBelegt)
                        || Luecken.hat(netz, p, Kantenart.VERANTWORTET, Richtung.HER, Knotenart.ROLLE, nurBelegt);
        };
    }
}
