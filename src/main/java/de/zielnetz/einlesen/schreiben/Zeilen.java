package de.zielnetz.einlesen.schreiben;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes as the rows (batch parameters) that the statements of {@code cypher/einlesen} take. */
final class Zeilen {

    /** What one source says of several properties: two lists of equal length. */
    private record Merkmalbelege(List<String> merkmale, List<String> fundstellen) {

        Merkmalbelege() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

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
        zeile.put("von", b.von().eigen());
        zeile.put("nach", b.nach().eigen());
        return zeile;
    }

    /** Adds a row for each group of Belege that the first state has and the second lacks. */
    static void belege(Sache sache, @Nullable Zustand hat, @Nullable Zustand fehlt, List<Map<String, Object>> zeilen) {
        if (hat == null) {
            return;
        }
        Set<Map<String, Object>> drueben = fehlt == null ? Set.of() : Set.copyOf(belege(sache, fehlt));
        belege(sache, hat).stream().filter(zeile -> !drueben.contains(zeile)).forEach(zeilen::add);
    }

    /** One row for each Beleg of the thing itself; those for its properties share one where only their places differ. */
    private static List<Map<String, Object>> belege(Sache sache, Zustand zustand) {
        Map<Beleg, Merkmalbelege> gruppen = new LinkedHashMap<>();
        List<Map<String, Object>> zeilen = new ArrayList<>();
        for (Beleg beleg : zustand.belege()) {
            Merkmal merkmal = beleg.merkmal();
            if (merkmal == null) {
                Map<String, Object> zeile = zeile(sache, beleg);
                zeile.put("fundstelle", beleg.fundstelle());
                zeilen.add(zeile);
            } else {
                Merkmalbelege gruppe = gruppen.computeIfAbsent(ohneOrt(beleg), b -> new Merkmalbelege());
                gruppe.merkmale.add(merkmal.schluessel());
                gruppe.fundstellen.add(beleg.fundstelle());
            }
        }
        gruppen.forEach((beleg, gruppe) -> {
            Map<String, Object> zeile = zeile(sache, beleg);
            zeile.put("merkmale", gruppe.merkmale);
            zeile.put("fundstellen", gruppe.fundstellen);
            zeilen.add(zeile);
        });
        return zeilen;
    }

    private static Beleg ohneOrt(Beleg beleg) {
        return new Beleg(beleg.quelle(), "", beleg.art(), beleg.begruendung(), beleg.urheber(), beleg.vorgang());
    }

    private static Map<String, Object> zeile(Sache sache, Beleg beleg) {
        Map<String, Object> zeile = new HashMap<>();
        zeile.put("sache", sache.kennung());
        zeile.put("quelle", beleg.quelle());
        zeile.put("art", beleg.art().name());
        zeile.put("vorgang", beleg.vorgang());
        if (beleg.begruendung() != null) {
            zeile.put("begruendung", beleg.begruendung());
        }
        if (beleg.urheber() != null) {
            zeile.put("urheber", beleg.urheber());
        }
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
            }
        }
        Map<String, Object> zeile = new HashMap<>();
        zeile.put("alt", alt);
        zeile.put("neu", neu);
        return zeile;
    }
}
