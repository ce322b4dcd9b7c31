package de.zielnetz.analyse.luecke;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;

/** The ten parts of a complete Steckbrief; each counts the same. */
public enum Steckbriefteil {
    BESCHREIBUNG,
    HANDLUNGSFELD,
    /** A strategic goal or, immediately, a Leitziel. */
    ZIEL,
    FEDERFUEHRUNG,
    STATUS,
    BEGINN,
    ENDE,
    /** As a number or in words. */
    KOSTEN,
    /** In words, or an actor that funds. */
    FINANZIERUNG,
    /** What it is good for or shall bring about. */
    NUTZEN;

    boolean liegtVor(Netz netz, int p, boolean nurBelegt) {
        return switch (this) {
            case BESCHREIBUNG -> hat(netz, p, Merkmal.BESCHREIBUNG, nurBelegt);
            case HANDLUNGSFELD -> Fehlendes.FELD.hat(netz, p, nurBelegt);
            case ZIEL -> Fehlendes.ZIEL.hat(netz, p, nurBelegt);
            case FEDERFUEHRUNG -> Fehlendes.FEDERFUEHRUNG.hat(netz, p, nurBelegt);
            case STATUS -> hat(netz, p, Merkmal.STATUS, nurBelegt);
            case BEGINN -> hat(netz, p, Merkmal.AB, nurBelegt);
            case ENDE -> hat(netz, p, Merkmal.BIS, nurBelegt);
            case KOSTEN -> hat(netz, p, Merkmal.KOSTEN, nurBelegt) || hat(netz, p, Merkmal.KOSTENRAHMEN, nurBelegt);
            case FINANZIERUNG ->
                hat(netz, p, Merkmal.FINANZIERUNG, nurBelegt)
                        || Luecken.hat(netz, p, Kantenart.FOERDERT, Richtung.HER, Knotenart.AKTEUR, nurBelegt);
            case NUTZEN -> hat(netz, p, Merkmal.NUTZEN, nurBelegt) || hat(netz, p, Merkmal.WIRKUNG, nurBelegt);
        };
    }

    private static boolean hat(Netz netz, int p, Merkmal merkmal, boolean nurBelegt) {
        Object wert = netz.wert(p, merkmal);
        return wert != null
                && !wert.toString().isBlank()
                && (!nurBelegt || netz.merkmalbelegart(p, merkmal) == Belegart.BELEGT);
    }
}
