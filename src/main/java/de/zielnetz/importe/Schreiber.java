package de.zielnetz.importe;

import de.zielnetz.graph.Cypher;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderung.Tat;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.NetzUeberholt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;

/**
 * Writes changes into the graph: nodes, relationships and their Belege, grouped so that each kind is one statement
 * per some thousand rows. Costs a row a thing and a row a Beleg.
 */
final class Schreiber {

    private static final int STAPEL = 5_000;

    private final TransactionContext tx;
    private final Fortschritt fortschritt;
    private final Map<String, String> orte = new HashMap<>();

    Schreiber(TransactionContext tx, Fortschritt fortschritt) {
        this.tx = tx;
        this.fortschritt = fortschritt;
    }

    /**
     * Writes all of it into the transaction.
     *
     * @throws NetzUeberholt where a thing is not any more as the change says it was; the transaction must then end
     *     without effect
     */
    void schreibe(List<Aenderung> aenderungen) {
        kanten(aenderungen, Tat.ENTFERNT, "importe/Kanten.entfernen");
        knoten(aenderungen, Tat.ENTFERNT, "importe/Knoten.entfernen");
        legeKnotenAn(aenderungen);
        knoten(aenderungen, Tat.GEAENDERT, "importe/Knoten.aendern");
        legeKantenAn(aenderungen);
        kanten(aenderungen, Tat.GEAENDERT, "importe/Kanten.aendern");
        List<Map<String, Object>> weg = new ArrayList<>();
        List<Map<String, Object>> neu = new ArrayList<>();
        for (Aenderung aenderung : aenderungen) {
            Zeilen.belege(aenderung.sache(), aenderung.alt(), aenderung.neu(), weg);
            Zeilen.belege(aenderung.sache(), aenderung.neu(), aenderung.alt(), neu);
        }
        schreibe(Cypher.lies("importe/Belege.entfernen"), weg);
        schreibe(Cypher.lies("importe/Belege.anlegen"), neu);
    }

    private void legeKnotenAn(List<Aenderung> aenderungen) {
        List<Map<String, Object>> zeilen = aenderungen.stream()
                .filter(a -> a.tat() == Tat.NEU && a.sache() instanceof Schluessel)
                .map(Zeilen::knoten)
                .toList();
        String anweisung = Cypher.lies("importe/Knoten.anlegen");
        inStapeln(zeilen, stapel -> tx.run(anweisung, Map.of("zeilen", stapel))
                .forEachRemaining(zeile ->
                        orte.put(zeile.get("sache").asString(), zeile.get("id").asString())));
    }

    /** One statement for all types: planning one for each pair of kinds takes longer than writing a city. */
    private void legeKantenAn(List<Aenderung> aenderungen) {
        List<Beziehung> neue = aenderungen.stream()
                .filter(a -> a.tat() == Tat.NEU && a.sache() instanceof Beziehung)
                .map(a -> (Beziehung) a.sache())
                .toList();
        finde(neue);
        List<Map<String, Object>> zeilen = new ArrayList<>(neue.size());
        for (Aenderung aenderung : aenderungen) {
            if (aenderung.tat() == Tat.NEU && aenderung.sache() instanceof Beziehung b) {
                Map<String, Object> zeile = Zeilen.kante(aenderung);
                zeile.put("vonId", orte.get(b.von().kennung()));
                zeile.put("nachId", orte.get(b.nach().kennung()));
                zeilen.add(zeile);
            }
        }
        schreibe(Cypher.lies("importe/Kanten.anlegen"), zeilen);
    }

    /** Learns where the ends are that were there before. */
    private void finde(List<Beziehung> beziehungen) {
        Map<Knotenart, Set<String>> gesucht = new EnumMap<>(Knotenart.class);
        for (Beziehung b : beziehungen) {
            for (Schluessel ende : List.of(b.von(), b.nach())) {
                if (!orte.containsKey(ende.kennung())) {
                    gesucht.computeIfAbsent(ende.art(), a -> new TreeSet<>()).add(ende.eigen());
                }
            }
        }
        gesucht.forEach((art, kennungen) -> {
            String anweisung = Cypher.lies("importe/Knoten.finden").replace(":Art", ":" + art.label());
            inStapeln(List.copyOf(kennungen), stapel -> tx.run(anweisung, Map.of("kennungen", stapel))
                    .forEachRemaining(zeile -> orte.put(
                            new Schluessel(art, zeile.get("kennung").asString()).kennung(),
                            zeile.get("id").asString())));
        });
    }

    private void knoten(List<Aenderung> aenderungen, Tat tat, String datei) {
        jeGruppe(
                        aenderungen,
                        tat,
                        a -> a.sache() instanceof Schluessel s ? s.art().label() : "")
                .forEach((label, gruppe) -> {
                    String anweisung = Cypher.lies(datei).replace(":Art", ":" + label);
                    schreibe(anweisung, gruppe.stream().map(Zeilen::knoten).toList());
                });
    }

    private void kanten(List<Aenderung> aenderungen, Tat tat, String datei) {
        jeGruppe(aenderungen, tat, a -> a.sache() instanceof Beziehung b ? muster(b) : "")
                .forEach((muster, gruppe) -> {
                    String[] teile = muster.split(" ");
                    String anweisung = Cypher.lies(datei)
                            .replace(":Von", ":" + teile[0])
                            .replace(":KANTE", ":" + teile[1])
                            .replace(":Nach", ":" + teile[2]);
                    schreibe(anweisung, gruppe.stream().map(Zeilen::kante).toList());
                });
    }

    private static String muster(Beziehung b) {
        return b.von().art().label() + " " + b.art().name() + " "
                + b.nach().art().label();
    }

    private static Map<String, List<Aenderung>> jeGruppe(
            List<Aenderung> aenderungen, Tat tat, Function<Aenderung, String> gruppe) {
        Map<String, List<Aenderung>> gruppen = new LinkedHashMap<>();
        for (Aenderung aenderung : aenderungen) {
            String name = gruppe.apply(aenderung);
            if (aenderung.tat() == tat && !name.isEmpty()) {
                gruppen.computeIfAbsent(name, n -> new ArrayList<>()).add(aenderung);
            }
        }
        return gruppen;
    }

    private void schreibe(String anweisung, List<Map<String, Object>> zeilen) {
        inStapeln(zeilen, stapel -> {
            long geschrieben = tx.run(anweisung, Map.of("zeilen", stapel))
                    .single()
                    .get("anzahl")
                    .asLong();
            if (geschrieben != stapel.size()) {
                throw new NetzUeberholt("Von %d zu schreibenden Dingen waren nur %d noch so, wie das Netz sie zeigte"
                        .formatted(stapel.size(), geschrieben));
            }
        });
    }

    private <T> void inStapeln(List<T> zeilen, Consumer<List<T>> arbeit) {
        for (int ab = 0; ab < zeilen.size(); ab += STAPEL) {
            int bis = Math.min(ab + STAPEL, zeilen.size());
            arbeit.accept(zeilen.subList(ab, bis));
            fortschritt.erledigt(bis - ab);
        }
    }
}
