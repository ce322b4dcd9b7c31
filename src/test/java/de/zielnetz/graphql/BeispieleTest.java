package de.zielnetz.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Beispielvariablen;
import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Zielnetztest
class BeispieleTest {

    private static final Path ORDNER = Path.of("graphql/beispiele");
    /** When the net of the tests was made differs from run to run. */
    private static final String AUGENBLICK = "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Fragen fragen;

    @TestFactory
    Stream<DynamicTest> jedes_Beispiel_gibt_die_aus_den_Dokumenten_erarbeitete_Antwort() throws IOException {
        return beispiele().stream()
                .map(datei -> DynamicTest.dynamicTest(name(datei), () -> {
                    JsonNode antwort = fragen.antwort(Files.readString(datei), Beispielvariablen.von(name(datei)));
                    assertThat(antwort.get("errors")).isNull();
                    assertThat(antwort.get("data").toPrettyString().replaceAll(AUGENBLICK, "jetzt"))
                            .isEqualTo(erwartet(datei).toPrettyString());
                }));
    }

    @Test
    void es_gibt_mindestens_zwoelf_Beispiele_und_jedes_beginnt_mit_Titel_und_Beschreibung() throws IOException {
        assertThat(beispiele()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(datei -> {
            List<String> zeilen = Files.readAllLines(datei);
            assertThat(zeilen.get(0)).startsWith("# ");
            assertThat(zeilen.get(1)).startsWith("# ");
        });
    }

    private static List<Path> beispiele() throws IOException {
        try (Stream<Path> dateien = Files.list(ORDNER)) {
            return dateien.sorted().toList();
        }
    }

    private static String name(Path datei) {
        return datei.getFileName().toString().replace(".graphql", "");
    }

    private static JsonNode erwartet(Path datei) throws IOException {
        return JSON.readTree(Files.readString(Path.of("src/test/resources/beispiele", name(datei) + ".json")));
    }
}
