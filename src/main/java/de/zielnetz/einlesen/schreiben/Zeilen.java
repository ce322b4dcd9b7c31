package de.zielnetz.einlesen.schreiben;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Changes as the rows (batch parameters) that the statements of {@code cypher/einlesen} take. */
final class Zeilen {

    private Zeilen() {}

    static Map<String, Object> knoten(Aenderung aenderung) {
        Map<String, Object> zeile = werte(aenderung);
        Schluessel schluessel = (Schluessel) aenderung.sache();
        zeile.put("sache", schluessel.kennung());
        zeile.put("label", schluessel.art().label());
        zeile.put("kennung", schluessel.eigen());
        return zeile;
    }

    static Map<String, Object> kante(Aenderung aenderung) {
        Beziehung b = (Beziehung) aenderung.sache();
        Map<String, Object> zeile = werte(aenderung);
        zeile.put("kennung", b.kennung());
        zeile.put("art", b.art().name());
        zeile.put("zeitraum", b.zeitraum());
        zeile.put("von", b.von().eigen());
        zeile.put("nach", b.nach().eigen());
        return zeile;
    }

    /** Only what differs: what somebody else keeps on the same node stays untouched. */
    private static Map<String, Object> werte(Aenderung aenderung) {
        Map<String, Object> alt = new HashMap<>();
        Map<String, Object> neu = new HashMap<>();
        Zustand vorher = aenderung.alt();
        Zustand nachher = aenderung.neu();
        for (Merkmal merkmal : Merkmal.values()) {
            Object vor = vorher == null ? null : vorher.merkmale().get(merkmal);
            Object nach = nachher == null ? null : nachher.merkmale().get(merkmal);
            if (!Objects.equals(vor, nach)) {
                alt.put(merkmal.schluessel(), vor);
                neu.put(merkmal.schluessel(), nach);
            }
        }
        if (nachher != null) {
            neu.put("belegart", nachher.belegart().name());
            if (aenderung.sache() instanceof Beziehung b) {
                neu.put("kennung", b.kennung());
                neu.put("zeitraum", b.zeitraum() == 1 ? null : b.zeitraum());
            }
        }
        Map<String, Object> zeile = new HashMap<>();
        zeile.put("alt", alt);
        zeile.put("neu", neu);
        return zeile;
    }
}
