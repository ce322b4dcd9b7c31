package de.zielnetz.einlesen.schreiben;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Stapel;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderung.Tat;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.NetzUeberholt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/**
 * Writes changes into the graph within a transaction (batches, compare and set): nodes, relationships and their Belege, grouped so that each kind is one statement
 * per some thousand rows. Costs a row a thing, and a row for what one source says of a thing and its relationships.
 */
final class Schreiber {

    /** Relationships of one type between nodes of two kinds: what one statement can match by its indexes. */
    private record Muster(Knotenart von, Kantenart kante, Knotenart nach) {

        static Muster von(Beziehung b) {
            return new Muster(b.von().art(), b.art(), b.nach().art());
        }

        Map<String, String> namen() {
            return Map.of("VON", von.label(), "KANTE", kante.name(), "NACH", nach.label());
        }
    }

    private final TransactionContext tx;
    private final Fortschritt fortschritt;
    private final Orte orte;

    Schreiber(TransactionContext tx, Fortschritt fortschritt) {
        this.tx = tx;
        this.fortschritt = fortschritt;
        this.orte = new Orte(tx);
    }

    /**
     * Writes all of it into the transaction.
     *
     * @throws NetzUeberholt where a thing is not any more as the change says it was; the transaction must then end
     *     without effect
     */
    void schreibe(List<Aenderung> aenderungen) {
        kanten(aenderungen, Tat.ENTFERNT, "einlesen/Kanten.entfernen");
        legeKnotenAn(aenderungen);
        aendereKnoten(aenderungen);
        legeKantenAn(aenderungen);
        kanten(aenderungen, Tat.GEAENDERT, "einlesen/Kanten.aendern");
        // Nodes go last, when all others have been found: looking up an index costs every node deleted before.
        Set<String> gehende = new LinkedHashSet<>();
        new Belegschreiber(tx, orte).schreibe(aenderungen, gehende);
        findeKnoten(aenderungen, gehende);
        schreibe(Cypher.lies("einlesen/Gefundene.entfernen"), List.copyOf(gehende));
    }

    private void findeKnoten(List<Aenderung> aenderungen, Set<String> gefundene) {
        List<Schluessel> gehende = aenderungen.stream()
                .filter(a -> a.tat() == Tat.ENTFERNT && a.sache() instanceof Schluessel)
                .map(a -> (Schluessel) a.sache())
                .toList();
        orte.finde(gehende);
        for (Schluessel schluessel : gehende) {
            String ort = orte.von(schluessel);
            if (ort == null) {
                throw ueberholt(gehende.size(), gehende.size() - 1);
            }
            gefundene.add(ort);
        }
    }

    private void legeKnotenAn(List<Aenderung> aenderungen) {
        List<Map<String, Object>> zeilen = aenderungen.stream()
                .filter(a -> a.tat() == Tat.NEU && a.sache() instanceof Schluessel)
                .map(Zeilen::knoten)
                .toList();
        String anweisung = Cypher.lies("einlesen/Knoten.anlegen");
        Stapel.sende(zeilen, (ab, stapel) -> tx.run(anweisung, Map.of("zeilen", stapel)), (antwort, anzahl) -> {
            antwort.forEachRemaining(zeile ->
                    orte.merke(zeile.get("sache").asString(), zeile.get("id").asString()));
            fortschritt.erledigt(anzahl);
        });
    }

    /** One statement for all types: planning one for each pair of kinds takes longer than writing a city. */
    private void legeKantenAn(List<Aenderung> aenderungen) {
        List<Beziehung> neue = aenderungen.stream()
                .filter(a -> a.tat() == Tat.NEU && a.sache() instanceof Beziehung)
                .map(a -> (Beziehung) a.sache())
                .toList();
        orte.finde(neue.stream().flatMap(b -> Stream.of(b.von(), b.nach())).toList());
        List<Map<String, Object>> zeilen = new ArrayList<>(neue.size());
        for (Aenderung aenderung : aenderungen) {
            if (aenderung.tat() == Tat.NEU && aenderung.sache() instanceof Beziehung b) {
                Map<String, Object> zeile = Zeilen.kante(aenderung);
                zeile.put("vonId", orte.von(b.von()));
                zeile.put("nachId", orte.von(b.nach()));
                zeilen.add(zeile);
            }
        }
        schreibe(Cypher.lies("einlesen/Kanten.anlegen"), zeilen);
    }

    private void aendereKnoten(List<Aenderung> aenderungen) {
        Map<Knotenart, List<Aenderung>> jeArt = new LinkedHashMap<>();
        for (Aenderung aenderung : aenderungen) {
            if (aenderung.tat() == Tat.GEAENDERT && aenderung.sache() instanceof Schluessel s) {
                jeArt.computeIfAbsent(s.art(), a -> new ArrayList<>()).add(aenderung);
            }
        }
        jeArt.forEach((art, gruppe) -> schreibe(
                Cypher.lies("einlesen/Knoten.aendern", Map.of("ART", art.label())),
                gruppe.stream().map(Zeilen::knoten).toList()));
    }

    private void kanten(List<Aenderung> aenderungen, Tat tat, String datei) {
        Map<Muster, List<Aenderung>> jeMuster = new LinkedHashMap<>();
        for (Aenderung aenderung : aenderungen) {
            if (aenderung.tat() == tat && aenderung.sache() instanceof Beziehung b) {
                jeMuster.computeIfAbsent(Muster.von(b), m -> new ArrayList<>()).add(aenderung);
            }
        }
        jeMuster.forEach((muster, gruppe) -> schreibe(
                Cypher.lies(datei, muster.namen()),
                gruppe.stream().map(Zeilen::kante).toList()));
    }

    private void schreibe(String anweisung, List<?> zeilen) {
        Stapel.sende(zeilen, (ab, stapel) -> tx.run(anweisung, Map.of("zeilen", stapel)), (antwort, anzahl) -> {
            long geschrieben = antwort.single().get("anzahl").asLong();
            if (geschrieben != anzahl) {
                throw ueberholt(anzahl, geschrieben);
            }
            fortschritt.erledigt(anzahl);
        });
    }

    private static NetzUeberholt ueberholt(long erwartet, long vorgefunden) {
        return new NetzUeberholt("Von %d zu schreibenden Dingen waren nur %d noch so, wie das Netz sie zeigte"
                .formatted(erwartet, vorgefunden));
    }
}
