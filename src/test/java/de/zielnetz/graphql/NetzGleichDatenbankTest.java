package de.zielnetz.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@Zielnetztest
class NetzGleichDatenbankTest {

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @Test
    void das_Netz_hat_von_jeder_Art_so_viel_wie_die_Datenbank() {
        Map<String, Long> gezaehlt = new HashMap<>();
        var stand = fragen.daten(
                        "{ netzstand { belege hinweise jeKnotenart { art anzahl } jeKantenart { art anzahl } } }")
                .get("netzstand");
        stand.get("jeKnotenart")
                .forEach(z -> gezaehlt.put(
                        Knotenart.valueOf(z.get("art").asString()).label(),
                        z.get("anzahl").asLong()));
        stand.get("jeKantenart")
                .forEach(z ->
                        gezaehlt.put(z.get("art").asString(), z.get("anzahl").asLong()));
        for (Knotenart art : Knotenart.values()) {
            assertThat(gezaehlt.getOrDefault(art.label(), 0L))
                    .as(art.label())
                    .isEqualTo(zahl("MATCH (n:%s) RETURN count(n) AS n".formatted(art.label())));
        }
        for (Kantenart art : Kantenart.values()) {
            assertThat(gezaehlt.getOrDefault(art.name(), 0L))
                    .as(art.name())
                    .isEqualTo(zahl("MATCH ()-[r:%s]->() RETURN count(r) AS n".formatted(art.name())));
        }
        assertThat(stand.get("belege").asLong()).isEqualTo(zahl("MATCH (b:Beleg) RETURN sum(size(b.sachen)) AS n"));
        assertThat(stand.get("hinweise")).isEmpty();
    }

    @Test
    void jeder_Knoten_und_jede_Beziehung_hat_einen_Beleg_und_Einschaetzungen_nennen_ihren_Urheber() {
        assertThat(
                        zahl(
                                "MATCH (n) WHERE n.belegart IS NOT NULL AND NOT EXISTS { MATCH (n)-[:BELEGT_DURCH]->(b:Beleg) WHERE labels(n)[0] + '/' + n.kennung IN b.sachen } RETURN count(n) AS n"))
                .isZero();
        assertThat(
                        zahl(
                                "MATCH (x)-[r]->(y) WHERE r.kennung IS NOT NULL AND NOT EXISTS { MATCH (e)-[:BELEGT_DURCH]->(b:Beleg) WHERE e IN [x, y] AND r.kennung IN b.sachen } RETURN count(r) AS n"))
                .isZero();
        assertThat(
                        zahl(
                                "MATCH (b:Beleg {art: 'EINGESCHAETZT'}) WHERE b.urheber IS NULL OR b.begruendung IS NULL RETURN count(b) AS n"))
                .isZero();
        assertThat(
                        zahl(
                                "MATCH (b:Beleg) WHERE NOT EXISTS { MATCH (q:Quelle {kennung: b.quelle}) } RETURN count(b) AS n"))
                .isZero();
    }

    @Test
    void die_Art_einer_Beziehung_ist_die_ihres_besten_Belegs() {
        assertThat(zahl("""
                MATCH (x)-[r]->(y)
                WHERE r.kennung IS NOT NULL
                  AND (r.belegart = 'BELEGT') <> EXISTS { MATCH (e)-[:BELEGT_DURCH]->(b:Beleg {art: 'BELEGT'}) WHERE e IN [x, y] AND r.kennung IN b.sachen }
                RETURN count(r) AS n""")).isZero();
    }

    private long zahl(String cypher) {
        return datenbank
                .executableQuery(cypher)
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
