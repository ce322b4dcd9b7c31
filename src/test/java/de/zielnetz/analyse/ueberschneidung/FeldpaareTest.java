package de.zielnetz.analyse.ueberschneidung;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How strong overlaps are in a word, and between which fields they lie. */
@Zielnetztest
class FeldpaareTest {

    private record Paar(double punkte, String staerke, List<String> eine, List<String> andere) {}

    @Autowired
    private Fragen fragen;

    @Test
    void das_Wort_kommt_von_den_Punkten() {
        List<Paar> paare = allePaare();
        assertThat(paare).extracting(Paar::staerke).contains("STARK", "MITTEL", "SCHWACH");
        assertThat(paare).allSatisfy(paar -> assertThat(paar.staerke())
                .isEqualTo(paar.punkte() >= 0.125 ? "STARK" : paar.punkte() >= 0.0625 ? "MITTEL" : "SCHWACH"));
    }

    /** Counted by hand from all pairs, each with all fields of its projects. */
    @Test
    void die_Matrix_zaehlt_jedes_Paar_einmal_in_jeder_Zelle_in_die_es_gehoert() {
        Map<String, int[]> erwartet = new TreeMap<>();
        for (Paar paar : allePaare()) {
            Set<String> zellen = new HashSet<>();
            paar.eine().forEach(a -> paar.andere().forEach(b -> zellen.add(zelle(a, b))));
            zellen.forEach(zelle -> {
                int[] zahl = erwartet.computeIfAbsent(zelle, z -> new int[2]);
                zahl[0]++;
                zahl[1] += paar.punkte() >= 0.125 ? 1 : 0;
            });
        }
        JsonNode matrix = fragen.daten(
                        "{ ueberschneidungenJeFeld { paare gekuerzt zellen { eines { kennung } anderes { kennung } anzahl stark } } }")
                .get("ueberschneidungenJeFeld");
        Map<String, int[]> gezaehlt = new TreeMap<>();
        matrix.get("zellen")
                .forEach(zelle -> gezaehlt.put(
                        zelle(
                                zelle.at("/eines/kennung").asString(),
                                zelle.at("/anderes/kennung").asString()),
                        new int[] {
                            zelle.get("anzahl").asInt(), zelle.get("stark").asInt()
                        }));
        assertThat(matrix.get("gekuerzt").asBoolean()).isFalse();
        assertThat(matrix.get("paare").asInt()).isEqualTo(allePaare().size());
        assertThat(gezaehlt.keySet()).isEqualTo(erwartet.keySet());
        erwartet.forEach(
                (zelle, zahl) -> assertThat(gezaehlt.get(zelle)).as(zelle).isEqualTo(zahl));
    }

    @Test
    void eine_Zelle_gibt_ihre_Paare() {
        String frage = "{ ueberschneidungen(first: 200, felder: [%s]) { nodes { projekt { kennung } } } }";
        for (String felder : List.of("\"mobilitaet\"", "\"verwaltung\", \"mobilitaet\"")) {
            String[] kennungen = felder.replace("\"", "").split(", ");
            String zelle = zelle(kennungen[0], kennungen[kennungen.length - 1]);
            long erwartet = allePaare().stream()
                    .filter(paar -> paar.eine().stream().anyMatch(a -> paar.andere().stream()
                            .anyMatch(b -> zelle(a, b).equals(zelle))))
                    .count();
            assertThat(fragen.daten(frage.formatted(felder)).at("/ueberschneidungen/nodes"))
                    .as(felder)
                    .hasSize((int) erwartet)
                    .isNotEmpty();
        }
    }

    @Test
    void Felder_die_es_nicht_gibt_oder_zu_viele_werden_abgelehnt() {
        String frage = "{ ueberschneidungen(felder: [%s]) { nodes { punkte } } }";
        assertThat(fragen.fehler(frage.formatted("\"mobilitat\""))
                        .get("message")
                        .asString())
                .startsWith("Handlungsfeld mit der Kennung „mobilitat“ gibt es nicht.");
        assertThat(fragen.fehler(frage.formatted("\"energie\", \"energie\", \"energie\""))
                        .get("message")
                        .asString())
                .contains("felder ist", "eine Kennung");
    }

    private List<Paar> allePaare() {
        List<Paar> paare = new ArrayList<>();
        String after = "";
        do {
            JsonNode seite = fragen.daten(
                            "{ ueberschneidungen(first: 200%s) { pageInfo { hasNextPage endCursor } nodes { punkte staerke projekt { handlungsfelder { nodes { kennung } } } mit { handlungsfelder { nodes { kennung } } } } } }"
                                    .formatted(after))
                    .get("ueberschneidungen");
            seite.get("nodes")
                    .forEach(paar -> paare.add(new Paar(
                            paar.get("punkte").asDouble(),
                            paar.get("staerke").asString(),
                            felder(paar.get("projekt")),
                            felder(paar.get("mit")))));
            after = seite.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"" + seite.at("/pageInfo/endCursor").asString() + "\""
                    : "";
        } while (!after.isEmpty());
        return paare;
    }

    private static List<String> felder(JsonNode projekt) {
        List<String> kennungen = new ArrayList<>();
        projekt.at("/handlungsfelder/nodes")
                .forEach(feld -> kennungen.add(feld.get("kennung").asString()));
        return kennungen;
    }

    private static String zelle(String a, String b) {
        return a.compareTo(b) < 0 ? a + "+" + b : b + "+" + a;
    }
}
