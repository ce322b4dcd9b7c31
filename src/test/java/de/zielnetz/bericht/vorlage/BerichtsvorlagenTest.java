package de.zielnetz.bericht.vorlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BerichtsvorlagenTest {

    private static final Map<String, Object> ZEITRAUM =
            Map.of("zeitraum", Map.of("von", "2025-01-01", "bis", "2025-12"));

    @TempDir
    Path ordner;

    private Berichtsvorlagen vorlagen() {
        return new Berichtsvorlagen(new BerichtSettings(ordner, Duration.ofSeconds(1), Duration.ofSeconds(1)));
    }

    @Test
    void eine_Stadt_ersetzt_einzelne_Vorlagen_und_die_uebrigen_gelten_weiter() throws Exception {
        Files.writeString(ordner.resolve("titel.ftl"), "Jahresbericht ${datum(zeitraum.von)} – ${datum(zeitraum.bis)}");
        assertThat(vorlagen().fuelle("titel", ZEITRAUM, new Beigaben()).strip())
                .isEqualTo("Jahresbericht 1\\. Januar 2025 – Dezember 2025");
        assertThat(vorlagen().text("wandel.ftl")).contains("# Was sich geändert hat");
    }

    @Test
    void was_aus_Daten_kommt_ist_nie_Markdown_und_Zahlen_sind_deutsch() throws Exception {
        Files.writeString(
                ordner.resolve("probe.ftl"),
                "${a}|${mehrzahl(n, \"Projekt\", \"Projekte\")}|${mehrzahl(1, \"Projekt\", \"Projekte\")}${note(\"Quelle\")}");
        Beigaben beigaben = new Beigaben();
        assertThat(vorlagen()
                        .fuelle("probe", Map.of("a", "# [x](y) *z*\n- 1. <b>", "n", 1234), beigaben)
                        .strip())
                .isEqualTo("\\# \\[x\\]\\(y\\) \\*z\\* \\- 1\\. \\<b\\>|1\\.234 Projekte|1 Projekt[1](note:1)");
        assertThat(beigaben.noten()).containsExactly("Quelle");
    }

    @Test
    void eine_fehlerhafte_Vorlage_wird_mit_Namen_und_Zeile_gemeldet_und_kann_nichts_anderes() throws Exception {
        Files.writeString(ordner.resolve("probe.ftl"), "eins\n${gibtEsNicht}");
        assertThatThrownBy(() -> vorlagen().fuelle("probe", Map.of(), new Beigaben()))
                .isInstanceOf(Vorlagenfehler.class)
                .hasMessageContaining("probe.ftl")
                .hasMessageContaining("line 2");
        Files.writeString(ordner.resolve("probe.ftl"), "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        assertThatThrownBy(() -> vorlagen().fuelle("probe", Map.of(), new Beigaben()))
                .isInstanceOf(Vorlagenfehler.class);
    }
}
