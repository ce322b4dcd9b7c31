package de.zielnetz.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@Zielnetztest
class CypherTest {

    private static final Map<String, Object> PARAMETER = Map.ofEntries(
            Map.entry("zeilen", List.of()),
            Map.entry("kennungen", List.of()),
            Map.entry("vorgang", Map.of()),
            Map.entry("vorgaenge", 0),
            Map.entry("abdruck", 0),
            Map.entry("nach", 0),
            Map.entry("bis", 0),
            Map.entry("ab", 0),
            Map.entry("hoechstens", 1),
            Map.entry("knoten", List.of()),
            Map.entry("sachen", List.of()),
            Map.entry("nummer", 0),
            Map.entry("vorschau", Map.of()),
            Map.entry("jetzt", ""),
            Map.entry("kennung", ""),
            Map.entry("plan", ""),
            Map.entry("urheber", ""),
            Map.entry("zeit", ""),
            Map.entry("name", ""),
            Map.entry("imJson", ""),
            Map.entry("ersatz", ""));

    @Autowired
    private Driver datenbank;

    @TestFactory
    Stream<DynamicTest> jede_Anweisung_laesst_sich_planen_und_beginnt_mit_ihrer_Beschreibung() throws IOException {
        try (Stream<Path> dateien = Files.walk(Path.of("cypher"))) {
            List<Path> alle = dateien.filter(datei -> datei.toString().endsWith(".cypher"))
                    .toList();
            assertThat(alle).hasSizeGreaterThan(10);
            return alle.stream().map(datei -> DynamicTest.dynamicTest(datei.toString(), () -> pruefe(datei)));
        }
    }

    private void pruefe(Path datei) throws IOException {
        String text = Files.readString(datei);
        assertThat(text).startsWith("// ");
        for (String anweisung : text.split(";\\s*\n")) {
            if (!anweisung.isBlank()) {
                datenbank
                        .executableQuery("EXPLAIN " + anweisung)
                        .withParameters(PARAMETER)
                        .execute();
            }
        }
    }

    @Test
    void ein_Platzhalter_wird_ersetzt_und_keiner_bleibt_stehen() {
        assertThat(Cypher.lies("einlesen/Knoten.finden", Map.of("ART", "Projekt")))
                .contains("(n:Projekt {")
                .doesNotContain("`");
        assertThatThrownBy(() -> Cypher.lies("einlesen/Knoten.finden", Map.of("VON", "Projekt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("$$ART$$");
    }

    @Test
    void jede_Art_hat_ihren_Schluessel_in_der_Datenbank() {
        Set<String> eindeutig = datenbank
                .executableQuery(
                        "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN labelsOrTypes[0] + '.' + properties[0] AS s")
                .execute()
                .records()
                .stream()
                .map(zeile -> zeile.get("s").asString())
                .collect(Collectors.toSet());
        for (Knotenart art : Knotenart.values()) {
            assertThat(eindeutig).contains(art.label() + ".kennung");
        }
        for (Kantenart art : Kantenart.values()) {
            assertThat(eindeutig).contains(art.name() + ".kennung");
        }
    }
}
