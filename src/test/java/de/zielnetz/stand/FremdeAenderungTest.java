package de.zielnetz.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Zielnetztest
class FremdeAenderungTest {

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @Autowired
    private Stand stand;

    @AfterEach
    void raeumeAuf() {
        cypher("MATCH (n) WHERE n.kennung STARTS WITH 'fremd-' DETACH DELETE n");
        cypher("MATCH (p:Projekt {kennung: 'bahnstadt'}) SET p.status = null, p.fremdesMerkmal = null");
        stand.aktualisiere();
        stand.aktualisiere();
    }

    @Test
    void was_ein_anderer_schreibt_ist_bald_zu_sehen_und_steht_als_fremder_Vorgang_im_Journal() {
        long zuvor = stand.aktuell().vorgaenge();
        cypher("""
                CREATE (p:Projekt {kennung: 'fremd-projekt', name: 'Von außen'})
                WITH p MATCH (f:Handlungsfeld {kennung: 'energie'}) CREATE (p)-[:GEHOERT_ZU]->(f)""");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        fragen.daten("{ handlungsfeld(kennung: \"energie\") { projekte { nodes { name } } } }")
                                .at("/handlungsfeld/projekte/nodes/0/name")
                                .asString(""))
                .isEqualTo("Von außen"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stand.aktuell().vorgaenge()).isGreaterThan(zuvor));
        List<Record> aenderungen = cypher("""
                MATCH (v:Vorgang {art: 'FREMD'}) WHERE v.nummer > $zuvor
                MATCH (a:Aenderung)-[:IM_VORGANG]->(v) UNWIND range(0, a.anzahl - 1) AS i RETURN a.sachen[i] AS sache, a.taten[i] AS tat""", zuvor);
        assertThat(aenderungen)
                .extracting(zeile ->
                        zeile.get("tat").asString() + " " + zeile.get("sache").asString())
                .contains("NEU Projekt/fremd-projekt", "NEU Projekt/fremd-projekt GEHOERT_ZU Handlungsfeld/energie");
    }

    @Test
    void nach_dem_Vermerk_ist_Ruhe_es_entsteht_kein_weiterer_Vorgang() {
        cypher("MATCH (p:Projekt {kennung: 'bahnstadt'}) SET p.status = 'LAUFEND', p.fremdesMerkmal = 7");
        stand.aktualisiere();
        stand.aktualisiere();
        long danach = stand.aktuell().vorgaenge();
        assertThat(stand.aktuell().gedeckt()).isTrue();
        stand.aktualisiere();
        stand.aktualisiere();
        assertThat(stand.aktuell().vorgaenge()).isEqualTo(danach);
        assertThat(fragen.daten("{ projekt(kennung: \"bahnstadt\") { status } }")
                        .at("/projekt/status")
                        .asString())
                .isEqualTo("LAUFEND");
    }

    @Test
    void was_nicht_ins_Netz_passt_wird_gesagt_und_stoert_nicht() {
        cypher(
                "CREATE (:Projekt {name: 'fremd ohne Kennung', kennung: 'fremd-1 '}), (:Projekt {kennung: 'fremd-2', status: 'IRGENDWIE', kosten: 'viel', name: 7, ab: '2023-02-31', bis: date('2024-02-29')})");
        stand.aktualisiere();
        JsonNode netzstand =
                fragen.daten("{ netzstand { hinweise } projekt(kennung: \"fremd-2\") { name status kosten ab bis } }");
        assertThat(netzstand.at("/netzstand/hinweise").toString())
                .contains("keine gültige Kennung", "IRGENDWIE", "kosten", "2023-02-31");
        assertThat(netzstand.at("/projekt/ab").isNull()).isTrue();
        assertThat(netzstand.at("/projekt/bis").asString()).isEqualTo("2024-02-29");
        assertThat(netzstand.at("/projekt/name").asString()).isEqualTo("fremd-2");
        assertThat(netzstand.at("/projekt/status").isNull()).isTrue();
    }

    private List<Record> cypher(String anweisung) {
        return datenbank.executableQuery(anweisung).execute().records();
    }

    private List<Record> cypher(String anweisung, long zuvor) {
        return datenbank
                .executableQuery(anweisung)
                .withParameters(Map.of("zuvor", zuvor))
                .execute()
                .records();
    }
}
