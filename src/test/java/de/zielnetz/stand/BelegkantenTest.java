package de.zielnetz.stand;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.neo4j.Cypher;
import de.zielnetz.netz.Abdruck;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.mapping.Neo4jPersistentEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Zielnetztest
class BelegkantenTest {

    private static final Set<String> KANTEN = Set.of("BELEGT_DURCH", "AUS", "IM_VORGANG", "NACH");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Driver datenbank;

    @Autowired
    private Neo4jMappingContext nebenDemNetz;

    @Autowired
    private Fragen fragen;

    @Autowired
    private Stand stand;

    @Test
    void jeder_Beleg_haengt_an_seiner_Sache_seiner_Quelle_und_seinem_Vorgang_und_jeder_Vorgang_am_vorigen() {
        assertThat(frage("""
                MATCH (b:Beleg)
                WHERE COUNT { (b)<-[:BELEGT_DURCH]-(s) WHERE labels(s)[0] + '/' + s.kennung = b.sache } <> 1
                  OR COUNT { (b)-[:AUS]->(q:Quelle {kennung: b.quelle}) } <> 1
                  OR COUNT { (b)-[:IM_VORGANG]->(v:Vorgang {kennung: b.vorgang}) } <> 1
                RETURN b.name AS name""")).isEmpty();
        assertThat(frage("""
                MATCH (v:Vorgang) WHERE v.nummer > 1 AND COUNT { (v)-[:NACH]->(:Vorgang {nummer: v.nummer - 1}) } <> 1
                RETURN v.name AS name""")).isEmpty();
        assertThat(frage("""
                MATCH (a:Aenderung) WHERE COUNT { (a)-[:IM_VORGANG]->(:Vorgang {kennung: a.vorgang}) } <> 1
                RETURN a.name AS name""")).isEmpty();
    }

    @Test
    void kein_Knoten_steht_allein_ausser_denen_die_Zielnetz_fuer_sich_fuehrt_und_jeder_traegt_einen_Namen() {
        String danebenGefuehrte = Stream.concat(
                        Stream.of("Stand", "Nebenbuch", "__Neo4jMigration", "__Neo4jMigrationsLock"),
                        nebenDemNetz.getPersistentEntities().stream().map(Neo4jPersistentEntity::getPrimaryLabel))
                .collect(Collectors.joining("', '", "['", "']"));
        assertThat(frage("""
                MATCH (n) WHERE (NOT EXISTS { (n)--() } OR n.name IS NULL) AND NOT labels(n)[0] IN %s
                RETURN labels(n)[0] + ' ' + coalesce(n.kennung, n.name, '') AS name""".formatted(danebenGefuehrte))).isEmpty();
    }

    @Test
    void die_Kanten_der_Belege_sind_keine_Beziehungen_des_Netzes() {
        assertThat(Stream.of(Kantenart.values()).map(Enum::name)).doesNotContainAnyElementsOf(KANTEN);
    }

    @Test
    void das_Netz_und_alle_Fragen_sind_mit_diesen_Kanten_und_ohne_sie_gleich() throws IOException {
        List<Map<String, List<Map<String, Object>>>> antworten = new ArrayList<>();
        List<Long> abdruecke = new ArrayList<>();
        try (Session session = datenbank.session();
                Transaction tx = session.beginTransaction()) {
            for (boolean ohne : new boolean[] {false, true}) {
                if (ohne) {
                    long weg = tx.run("MATCH ()-[r:BELEGT_DURCH|AUS|IM_VORGANG|NACH]->() DELETE r RETURN count(*) AS n")
                            .single()
                            .get("n")
                            .asLong();
                    assertThat(weg).isGreaterThan(500);
                }
                antworten.add(fragen(tx));
                Netzaufnahme aufnahme = new Netzaufnahme();
                tx.run(NetzLader.KNOTEN).forEachRemaining(aufnahme::knoten);
                tx.run(NetzLader.KANTEN).forEachRemaining(aufnahme::kante);
                tx.run(NetzLader.BELEGE).forEachRemaining(aufnahme::beleg);
                assertThat(aufnahme.hinweise()).isEmpty();
                abdruecke.add(Abdruck.von(aufnahme.netz()));
            }
            tx.rollback();
        }
        assertThat(antworten.get(0)).hasSizeGreaterThan(8);
        assertThat(antworten.get(1)).isEqualTo(antworten.get(0));
        assertThat(abdruecke.get(1)).isEqualTo(abdruecke.get(0));
    }

    /** All that is asked of the net; `belege` asks for the edges themselves. */
    private static Map<String, List<Map<String, Object>>> fragen(Transaction tx) throws IOException {
        Map<String, List<Map<String, Object>>> antworten = new LinkedHashMap<>();
        List<Path> dateien;
        try (Stream<Path> alle = Files.list(Path.of("cypher/fragen"))) {
            dateien = alle.sorted().toList();
        }
        for (Path datei : dateien) {
            String name = datei.getFileName().toString();
            if (!name.equals("belege.cypher")) {
                antworten.put(name, tx.run(Files.readString(datei)).list(Record::asMap));
            }
        }
        return antworten;
    }

    @Test
    void wer_eine_Beziehung_sagt_ist_an_ihrer_Kennung_zu_finden_und_als_Weg_zu_zeichnen() {
        List<Record> zeilen = datenbank
                .executableQuery(Cypher.lies("fragen/belege"))
                .execute()
                .records();
        assertThat(zeilen).hasSize(1);
        Record zeile = zeilen.get(0);
        assertThat(zeile.get("art").asString()).isEqualTo("BELEGT");
        assertThat(zeile.get("fundstellen").asList())
                .hasSize(1)
                .first()
                .asString()
                .contains("Abschnitt 4.3", "Tabelle 3", "S. 15");
        assertThat(zeile.get("sache").asPath().length()).isEqualTo(1);
        assertThat(zeile.get("beleg").asPath().length()).isEqualTo(2);
        assertThat(zeile.get("beleg").asPath().end().get("kennung").asString()).isEqualTo("smart-city-strategie-2020");
        assertThat(zeile.get("vorgang").asPath().end().get("name").asString()).startsWith("v1 Erstbefüllung am ");
    }

    @Test
    void auch_die_Belege_eines_Knotens_und_einer_Beziehung_ohne_Projekt_sind_so_zu_finden() {
        Set<String> sachen = frage("""
                MATCH (a)-[r]->(b) WHERE r.kennung IS NOT NULL AND NOT a:Projekt AND NOT b:Projekt
                RETURN r.kennung AS name ORDER BY name LIMIT 20""").stream().collect(Collectors.toSet());
        sachen.add("Projekt/aim");
        sachen.add("Leitziel/zukunftsorientierte-mobilitaet");
        for (String sache : sachen) {
            String frage =
                    Cypher.lies("fragen/belege").replace("Projekt/aim GEHOERT_ZU Handlungsfeld/mobilitaet", sache);
            assertThat(datenbank.executableQuery(frage).execute().records())
                    .as(sache)
                    .isNotEmpty()
                    .allSatisfy(zeile ->
                            assertThat(zeile.get("fundstellen").asList()).isNotEmpty());
        }
    }

    @Test
    void zuruecknehmen_entfernt_genau_was_kam_auch_an_Kanten_und_der_Verlauf_sagt_beides() {
        List<String> zuvor = angabenUndKanten();
        String name = stand.aktuell().netz().name(stand.aktuell().netz().finde(Knotenart.PROJEKT, "bahnstadt"));
        String token = vorschau(
                "kanten.csv", "Projekt;Kosten;Handlungsfeld\n%s;17;Energie\nProbe Kanten;1;Energie\n".formatted(name));
        JsonNode vorgang = JSON.readTree(fragen.http("redaktion")
                        .post()
                        .uri("/api/importe/" + token)
                        .retrieve()
                        .body(String.class))
                .get("vorgang");
        String kennung = vorgang.get("kennung").asString();
        assertThat(angabenUndKanten()).hasSizeGreaterThan(zuvor.size() + 10);
        assertThat(frage("MATCH (v:Vorgang {kennung: '" + kennung
                        + "'})<-[:IM_VORGANG]-(b:Beleg) RETURN b.name AS name"))
                .as("one Beleg for what one row says, and one for the file itself")
                .hasSize(3);
        assertThat(fragen.daten("{ projekt(kennung: \"bahnstadt\") { verlauf { sache vorgang { kennung } } } }")
                        .toString())
                .contains("Projekt/bahnstadt GEHOERT_ZU Handlungsfeld/energie\",\"vorgang\":{\"kennung\":\"" + kennung);
        fragen.http("redaktion")
                .delete()
                .uri("/api/importe/" + kennung)
                .retrieve()
                .toBodilessEntity();
        assertThat(angabenUndKanten()).isEqualTo(zuvor);
    }

    /** What Belege say, one line for each thing that they vouch for, and every edge of evidence with its ends. */
    private List<String> angabenUndKanten() {
        List<String> alle = new ArrayList<>(frage("""
                MATCH (s)-[:BELEGT_DURCH]->(b:Beleg)-[:AUS]->(q)
                MATCH (b)-[:IM_VORGANG]->(v)
                UNWIND range(0, size(b.sachen) - 1) AS i
                RETURN b.name + ' ' + b.sachen[i] + ' ' + b.merkmale[i] + ' ' + b.fundstellen[i] + ' ' + s.kennung + ' ' + q.kennung + ' ' + v.kennung AS name
                ORDER BY name"""));
        alle.addAll(
                frage("MATCH (n) WHERE n.belegart IS NOT NULL RETURN labels(n)[0] + n.kennung AS name ORDER BY name"));
        alle.addAll(frage("MATCH ()-[r]->() WHERE r.kennung IS NOT NULL RETURN r.kennung AS name ORDER BY name"));
        return alle;
    }

    private String vorschau(String name, String inhalt) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei(name, inhalt));
        return JSON.readTree(fragen.http("redaktion")
                        .post()
                        .uri("/api/importe/vorschau")
                        .body(teile)
                        .retrieve()
                        .body(String.class))
                .get("token")
                .asString();
    }

    private List<String> frage(String anweisung) {
        return datenbank.executableQuery(anweisung).execute().records().stream()
                .map(zeile -> zeile.get("name").asString())
                .toList();
    }
}
