package de.zielnetz.analyse;

import de.zielnetz.TestZielnetz;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Stoppuhr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * Measures analyses against Cypher over Bolt, in turns: {@code mvn test -Dtest=Analysezeit -DargLine=-Xmx4g}; with
 * {@code -Danalysezeit.bis=1000} only up to this size. Its name keeps it out of the usual tests. What comes out stands
 * in target/analysezeit.md too.
 */
class Analysezeit {

    private static final int RUNDEN = Integer.getInteger("analysezeit.runden", 7);
    private static final Path BERICHT = Path.of("target", "analysezeit.md");
    private static final Massstab MASSSTAB = Massstab.ueblich("2026-01-01");

    /** Tuned, not the readable twin: rarity and shared things alone, no unions, no time. */
    private static final String EIN_PROJEKT = """
            MATCH (p:Projekt {kennung: $kennung})-[:GEHOERT_ZU|TRAEGT_BEI_ZU|NUTZT|VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-(t)
            WITH DISTINCT p, t
            WITH p, t, COUNT { (t)-[:GEHOERT_ZU|TRAEGT_BEI_ZU|NUTZT|VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-() } AS n WHERE n > 1
            MATCH (t)-[:GEHOERT_ZU|TRAEGT_BEI_ZU|NUTZT|VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-(q:Projekt) WHERE q <> p
            RETURN q.kennung AS kennung, sum(1 / log(n)) AS punkte ORDER BY punkte DESC, kennung LIMIT 10""";

    private static final String MATRIX = """
            MATCH (f:Handlungsfeld)<-[:GEHOERT_ZU]-(p:Projekt)-[:TRAEGT_BEI_ZU]->(z:StrategischesZiel)
            RETURN f.kennung AS feld, z.kennung AS ziel, count(*) AS anzahl""";

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void miss(int projekte) throws IOException {
        if (projekte > Integer.getInteger("analysezeit.bis", 10_000)) {
            return;
        }
        try (ConfigurableApplicationContext programm = TestZielnetz.starte(
                        "--projekte=" + projekte, "--server.port=0", "--zielnetz.bolt-port=0", "--zielnetz.takt=1h")
                .getApplicationContext()) {
            Netz netz = programm.getBean(Stand.class).aktuell().netz();
            Driver driver = programm.getBean(Driver.class);
            int projekt = netz.anfang(Knotenart.PROJEKT) + 7;
            Projektindex index = Projektindex.von(netz, null);
            RestClient http = RestClient.create(
                    "http://127.0.0.1:" + programm.getEnvironment().getProperty("local.server.port"));
            verhaeltnis(
                    projekte,
                    "zehn stärkste Überschneidungen eines Projekts",
                    () -> Ueberschneidungen.mit(index, projekt, Gewichte.UEBLICH, null, false, 0),
                    () -> driver.executableQuery(EIN_PROJEKT)
                            .withParameters(Map.of("kennung", netz.kennung(projekt)))
                            .execute());
            verhaeltnis(
                    projekte,
                    "Matrix Feld × Ziel mit Graden",
                    () -> Abdeckung.von(netz, matrix()),
                    () -> driver.executableQuery(MATRIX).execute());
            verhaeltnis(
                    projekte,
                    "beste 100 Paare gegen die Matrix in Cypher (alle Paare in Cypher dauern Minuten)",
                    () -> Ueberschneidungen.beste(index, Gewichte.UEBLICH, null, false, 0, 100, () -> {}),
                    () -> driver.executableQuery(MATRIX).execute());
            verhaeltnis(
                    projekte,
                    "dieselbe Matrix über HTTP, gespeichert",
                    () -> frage(
                            http,
                            "{ abdeckung(zeilen: HANDLUNGSFELD, spalten: STRATEGISCHES_ZIEL) { zeilen { wert { schluessel } zellen { anzahl grad } } } }"),
                    () -> driver.executableQuery(MATRIX).execute());
            verhaeltnis(
                    projekte,
                    "zehn Überschneidungen über HTTP, gespeichert",
                    () -> frage(
                            http,
                            "{ projekt(kennung: \\\"%s\\\") { ueberschneidungen(first: 10) { nodes { mit { kennung } punkte } } } }"
                                    .formatted(netz.kennung(projekt))),
                    () -> driver.executableQuery(EIN_PROJEKT)
                            .withParameters(Map.of("kennung", netz.kennung(projekt)))
                            .execute());
        }
    }

    private static Abdeckung.Frage matrix() {
        return new Abdeckung.Frage(
                Achse.HANDLUNGSFELD, Achse.STRATEGISCHES_ZIEL, EnumSet.allOf(Wegart.class), null, false, MASSSTAB);
    }

    private static String frage(RestClient http, String frage) {
        String antwort = http.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"query\": \"" + frage + "\"}")
                .retrieve()
                .body(String.class);
        if (antwort == null || antwort.contains("\"errors\"")) {
            throw new IllegalStateException(antwort);
        }
        return antwort;
    }

    private static void verhaeltnis(int projekte, String was, Runnable hier, Runnable cypher) throws IOException {
        double[] beide = Stoppuhr.abwechselnd(hier, cypher, RUNDEN);
        String zeile = String.format(
                Locale.ROOT,
                "Messung | %d | %s | %.2f ms | %.2f ms | %.1f |%n",
                projekte,
                was,
                beide[0],
                beide[1],
                beide[1] / beide[0]);
        System.out.print(zeile);
        Files.writeString(BERICHT, zeile, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
