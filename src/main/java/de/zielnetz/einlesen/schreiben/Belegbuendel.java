package de.zielnetz.einlesen.schreiben;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Belege as they are stored: what one Vorgang took from one source about a thing and its relationships is one node. */
final class Belegbuendel {

    /** What the Belege of one node have in common. */
    private record Kopf(
            Schluessel anker,
            String quelle,
            Belegart art,
            @Nullable String begruendung,
            @Nullable String urheber,
            String vorgang) {

        static Kopf von(Sache sache, Beleg b) {
            return new Kopf(sache.anker(), b.quelle(), b.art(), b.begruendung(), b.urheber(), b.vorgang());
        }

        /** Stays the same whatever else the Beleg vouches for, and holds nothing that somebody may want erased. */
        String name() {
            return anker + (art == Belegart.BELEGT ? " laut " : " eingeschätzt nach ") + quelle;
        }
    }

    /** What is vouched for, and where the source says it; the property is empty for the thing itself. */
    private record Angabe(String sache, String merkmal, String fundstelle) {

        private static final Comparator<Angabe> ORDNUNG = Comparator.comparing(Angabe::sache)
                .thenComparing(Angabe::merkmal)
                .thenComparing(Angabe::fundstelle);
    }

    private final Map<Kopf, List<Angabe>> gruppen = new LinkedHashMap<>();
    private int anzahl;

    void nimm(Sache sache, Beleg beleg) {
        Merkmal merkmal = beleg.merkmal();
        gruppen.computeIfAbsent(Kopf.von(sache, beleg), k -> new ArrayList<>())
                .add(new Angabe(sache.kennung(), merkmal == null ? "" : merkmal.schluessel(), beleg.fundstelle()));
        anzahl++;
    }

    /** How many Belege there are in all nodes together. */
    int anzahl() {
        return anzahl;
    }

    List<Schluessel> anker() {
        return gruppen.keySet().stream().map(Kopf::anker).distinct().toList();
    }

    List<String> quellen() {
        return gruppen.keySet().stream().map(Kopf::quelle).distinct().toList();
    }

    /** The rows by which nodes are written. */
    List<Map<String, Object>> neue(Orte orte) {
        List<Map<String, Object>> zeilen = new ArrayList<>(gruppen.size());
        gruppen.forEach((kopf, angaben) -> {
            Map<String, Object> werte = werte(kopf, angaben);
            werte.put("name", kopf.name());
            Map<String, Object> zeile = new HashMap<>();
            zeile.put("werte", werte);
            zeile.put("sacheId", orte.von(kopf.anker()));
            zeile.put("quelleId", orte.von(quelle(kopf.quelle())));
            zeilen.add(zeile);
        });
        return zeilen;
    }

    /** The rows by which they are taken out of the nodes that say them. */
    List<Map<String, Object>> gehende() {
        List<Map<String, Object>> zeilen = new ArrayList<>(gruppen.size());
        gruppen.forEach((kopf, angaben) -> {
            Map<String, Object> zeile = werte(kopf, angaben);
            zeile.put(
                    "angaben",
                    angaben.stream()
                            .map(a -> List.of(a.sache, a.merkmal, a.fundstelle))
                            .toList());
            zeilen.add(zeile);
        });
        return zeilen;
    }

    static Schluessel quelle(String kennung) {
        return new Schluessel(Knotenart.QUELLE, kennung);
    }

    private static Map<String, Object> werte(Kopf kopf, List<Angabe> angaben) {
        angaben.sort(Angabe.ORDNUNG);
        Map<String, Object> werte = new HashMap<>();
        werte.put("sache", kopf.anker().kennung());
        werte.put("quelle", kopf.quelle());
        werte.put("art", kopf.art().name());
        werte.put("vorgang", kopf.vorgang());
        if (kopf.begruendung() != null) {
            werte.put("begruendung", kopf.begruendung());
        }
        if (kopf.urheber() != null) {
            werte.put("urheber", kopf.urheber());
        }
        werte.put("sachen", angaben.stream().map(Angabe::sache).toList());
        werte.put("merkmale", angaben.stream().map(Angabe::merkmal).toList());
        werte.put("fundstellen", angaben.stream().map(Angabe::fundstelle).toList());
        return werte;
    }
}
