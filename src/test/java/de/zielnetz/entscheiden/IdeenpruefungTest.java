package de.zielnetz.entscheiden;

import static de.zielnetz.entscheiden.Beratung.REDAKTION;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** What is to be said of an idea before anybody decides, against answers worked out by other means. */
@Zielnetztest
class IdeenpruefungTest {

    @Autowired
    private Fragen fragen;

    @Autowired
    private Neo4jClient datenbank;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    private Beratung beratung;

    @BeforeEach
    void beginne() {
        beratung = new Beratung(fragen);
    }

    private JsonNode pruefung(String idee, String felder) {
        return beratung.daten(REDAKTION, "{ idee(kennung: \"%s\") { pruefung { %s } } }".formatted(idee, felder))
                .at("/idee/pruefung");
    }

    @Test
    void die_Pruefung_einer_Idee_sagt_dasselbe_wie_die_eines_gleichen_Entwurfs() {
        String felder =
                "doppelungen { projekt { kennung } worte } ueberschneidungen(first: 20) { nodes { mit { kennung } punkte } } schliesst { nodes { schluessel kenntnisVorher traglageVorher kenntnisNachher traglageNachher } } wechsel { totalCount }";
        String idee = beratung.idee(
                "Bahnstadt", "handlungsfelder: [\"energie\"], leitziele: [\"zukunftsorientierte-mobilitaet\"]");
        JsonNode entwurf = fragen.daten("""
                { entwurfspruefung(entwurf: {name: "Bahnstadt", handlungsfelder: ["energie"], leitziele: ["zukunftsorientierte-mobilitaet"]}) { %s } }
                """.formatted(felder)).get("entwurfspruefung");
        assertThat(entwurf.at("/doppelungen/0/projekt/kennung").asString()).isEqualTo("bahnstadt");
        assertThat(pruefung(idee, "entwurf { %s }".formatted(felder))
                        .get("entwurf")
                        .toString())
                .isEqualTo(entwurf.toString());
    }

    @Test
    void eine_Idee_die_eine_andere_wiederholt_wird_mit_den_verraeterischen_Worten_genannt() {
        String erste = beratung.idee("Sensoren für Bodenfeuchte im Stadtpark", "");
        String zweite = beratung.idee("Bodenfeuchte-Sensoren für den Stadtpark", "");
        beratung.idee("Lastenräder für Handwerksbetriebe", "");
        JsonNode aehnliche = pruefung(zweite, "aehnlicheIdeen { idee { kennung } aehnlichkeit worte satz }")
                .get("aehnlicheIdeen");
        assertThat(aehnliche).hasSize(1);
        assertThat(aehnliche.at("/0/idee/kennung").asString()).isEqualTo(erste);
        assertThat(aehnliche.at("/0/worte").toString()).contains("Sensoren", "Bodenfeuchte", "Stadtpark");
        assertThat(beratung.daten(
                                REDAKTION,
                                "{ ideen(kennungen: [\"%s\", \"%s\"]) { kennung pruefung { aehnlicheIdeen { idee { kennung } } } } }"
                                        .formatted(zweite, erste))
                        .toString())
                .isEqualTo(
                        "{\"ideen\":[{\"kennung\":\"%2$s\",\"pruefung\":{\"aehnlicheIdeen\":[{\"idee\":{\"kennung\":\"%1$s\"}}]}},{\"kennung\":\"%1$s\",\"pruefung\":{\"aehnlicheIdeen\":[{\"idee\":{\"kennung\":\"%2$s\"}}]}}]}"
                                .formatted(erste, zweite));
    }

    /** The projects of the net that compete, found the slow way from what GraphQL says of each. */
    @Test
    void es_konkurriert_was_im_selben_Feld_dasselbe_Geld_dieselbe_Arbeit_oder_dieselbe_Zeit_will() {
        ruecknahmen.merke(fragen.liesEin("konkurrenz.csv", """
                Projekt;Handlungsfeld;Federführung;Partner;Fördermittelgeber;Beginn;Ende;Status
                Probe Arbeit;Energie;Amt für Proben;Städtische Kliniken;;;;
                Probe Partner;Energie|Verwaltung;Andere Stelle;Amt für Proben;;;;laufend
                Probe Geld;Energie;Andere Stelle;;Probebank;;;geplant
                Probe Zeit;Energie;Andere Stelle;;;2027-05;2029-01;
                Probe Vorher;Energie;Andere Stelle;;;2024-05;2024-07;
                Probe Fremdes Feld;Verwaltung;Amt für Proben;;Probebank;2027-01;2028-01;
                Probe Fertig;Energie;Amt für Proben;;Probebank;2020;2021;abgeschlossen
                Probe Alles;Energie;Amt für Proben;;Probebank;2027-01;2027-12;
                """));
        JsonNode projekte = fragen.daten("""
                { projekte(first: 200) { nodes { kennung status ab bis handlungsfelder { nodes { kennung } }
                    verantwortliche { nodes { kennung name } } mitwirkende { nodes { kennung } } foerderer { nodes { kennung name } } } } }
                """).at("/projekte/nodes");
        String amt = kennung(projekte, "verantwortliche", "Amt für Proben");
        String bank = kennung(projekte, "foerderer", "Probebank");
        Map<String, Integer> erwartete = new HashMap<>();
        for (JsonNode p : projekte) {
            boolean feld = namen(p, "handlungsfelder").contains("energie");
            boolean arbeit = namen(p, "verantwortliche").contains(amt)
                    || namen(p, "mitwirkende").contains(amt);
            boolean geld = namen(p, "foerderer").contains(bank);
            String ab = p.get("ab").asString("");
            String bis = p.get("bis").asString("");
            boolean zeit =
                    !ab.isEmpty() && !bis.isEmpty() && ab.compareTo("2027-06") <= 0 && bis.compareTo("2027-03") >= 0;
            boolean vorbei = List.of("ABGESCHLOSSEN", "ABGEBROCHEN")
                            .contains(p.get("status").asString(""))
                    || (!bis.isEmpty() && bis.compareTo("2026") < 0);
            if (feld && (arbeit || geld || zeit) && !vorbei) {
                erwartete.put(p.get("kennung").asString(), 1 + (arbeit ? 1 : 0) + (geld ? 1 : 0));
            }
        }
        assertThat(erwartete)
                .containsOnlyKeys("probe-arbeit", "probe-partner", "probe-geld", "probe-zeit", "probe-alles");
        String idee = beratung.idee(
                "Etwas ganz anderes",
                "handlungsfelder: [\"energie\"], mitwirkende: [\"%s\"], foerderer: [\"%s\"], ab: \"2027-03\", bis: \"2027-06\""
                        .formatted(amt, bank));
        List<String> gefundene = new ArrayList<>();
        List<Integer> anzahlen = new ArrayList<>();
        JsonNode konkurrenz = pruefung(
                        idee,
                        "konkurrenz { projekt { kennung } felder { kennung } akteure { kennung } foerderer { kennung } monate satz }")
                .get("konkurrenz");
        for (JsonNode eine : konkurrenz) {
            gefundene.add(eine.at("/projekt/kennung").asString());
            anzahlen.add(eine.get("felder").size()
                    + eine.get("akteure").size()
                    + eine.get("foerderer").size());
            assertThat(anzahlen.get(anzahlen.size() - 1))
                    .as(gefundene.toString())
                    .isEqualTo(erwartete.get(gefundene.get(gefundene.size() - 1)));
        }
        assertThat(gefundene).containsExactlyInAnyOrderElementsOf(erwartete.keySet());
        assertThat(anzahlen).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(konkurrenz.at("/0/satz").asString())
                .isEqualTo(
                        "„Probe Alles“ will in „Energie“ auch Geld von „Probebank“ und die Arbeit von „Amt für Proben“ und dieselbe Zeit (4 Monate gemeinsam).");
    }

    private static String kennung(JsonNode projekte, String feld, String name) {
        for (JsonNode p : projekte) {
            for (JsonNode akteur : p.at("/" + feld + "/nodes")) {
                if (akteur.get("name").asString().equals(name)) {
                    return akteur.get("kennung").asString();
                }
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void auch_Ideen_konkurrieren_und_der_Satz_sagt_worum() {
        String eine = beratung.idee("Wärmekarte", "handlungsfelder: [\"energie\"], ab: \"2027-01\", bis: \"2027-06\"");
        String andere = beratung.idee("Windräder", "handlungsfelder: [\"energie\"], ab: \"2027-05\", bis: \"2028\"");
        JsonNode konkurrenz =
                pruefung(eine, "konkurrenz { idee { kennung } monate satz }").get("konkurrenz");
        JsonNode gefunden = null;
        for (JsonNode k : konkurrenz) {
            gefunden = k.at("/idee/kennung").asString("").equals(andere) ? k : gefunden;
        }
        assertThat(gefunden).isNotNull();
        assertThat(gefunden.get("monate").asInt()).isEqualTo(2);
        assertThat(gefunden.get("satz").asString())
                .isEqualTo("„Windräder“ will in „Energie“ auch dieselbe Zeit (2 Monate gemeinsam).");
    }

    /** The twin: what Cypher reaches over HAENGT_AB_VON from each project. */
    @Test
    void wovon_eine_Idee_abhaengt_reicht_ueber_weitere_Projekte() {
        ruecknahmen.merke(fragen.liesEin("kette.csv", """
                Projekt;Abhängig von;Status
                Probe A;Probe B|Probe C;
                Probe B;Probe D;ruhend
                Probe C;Probe D;
                Probe D;Probe A;abgeschlossen
                """));
        List<Map<String, Object>> wege =
                List.copyOf(datenbank.query("""
                        MATCH (p:Projekt) WITH p LIMIT 200
                        OPTIONAL MATCH weg = (p)-[:HAENGT_AB_VON*1..20]->(q:Projekt)
                        WITH p, q, min(length(weg)) + 1 AS schritte
                        RETURN p.kennung AS von, collect(q.kennung + ' ' + schritte) AS ziele
                        ORDER BY size(ziele) DESC, von LIMIT 3
                        """).fetch().all());
        assertThat(wege)
                .anySatisfy(weg -> assertThat((List<?>) weg.get("ziele")).hasSizeGreaterThan(2));
        for (Map<String, Object> weg : wege) {
            String von = String.valueOf(weg.get("von"));
            List<String> erwartet = new ArrayList<>(List.of(von + " 1"));
            ((List<?>) weg.get("ziele")).forEach(ziel -> {
                if (!String.valueOf(ziel).startsWith(von + " ")) {
                    erwartet.add(String.valueOf(ziel));
                }
            });
            String idee = beratung.idee("Folgt auf " + von, "haengtAbVon: [\"%s\"]".formatted(von));
            List<String> gefunden = new ArrayList<>();
            pruefung(idee, "voraussetzungen { projekt { kennung } schritte satz }")
                    .get("voraussetzungen")
                    .forEach(v -> gefunden.add(v.at("/projekt/kennung").asString() + " "
                            + v.get("schritte").asInt()));
            assertThat(gefunden).containsExactlyInAnyOrderElementsOf(erwartet);
        }
    }

    private static List<String> namen(JsonNode projekt, String feld) {
        return projekt.at("/" + feld + "/nodes").findValuesAsString("kennung");
    }
}
