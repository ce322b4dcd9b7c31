package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.fakten.Faktenleser;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.tabelle.csv.CsvLeser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MusterbezirkTest {

    private static final Map<String, Knotenart> ARTEN = Map.of(
            "felder", Knotenart.HANDLUNGSFELD,
            "strategischeZiele", Knotenart.STRATEGISCHES_ZIEL,
            "leitziele", Knotenart.LEITZIEL,
            "federfuehrung", Knotenart.AKTEUR,
            "partner", Knotenart.AKTEUR,
            "foerderer", Knotenart.AKTEUR,
            "technologien", Knotenart.TECHNOLOGIE);

    private final Faktenleser leser = new Faktenleser("v1");

    @Test
    void der_Rahmen_ist_fehlerfrei_und_steht_fuer_sich_allein() throws IOException {
        Fakten fakten = rahmen();
        assertThat(leser.befunde()).isEmpty();
        assertThat(fakten.aenderungen(Netz.leer())).hasSize(55 + 42);
    }

    @Test
    void was_die_Beispieldateien_erwarten_lassen_gibt_es_im_Rahmen() throws IOException {
        Fakten fakten = rahmen();
        JsonNode dateien = JsonMapper.builder()
                .build()
                .readTree(Files.readString(Path.of("src/test/resources/importe/erwartet.json")))
                .get("dateien");
        Set<String> gelesen = new HashSet<>();
        for (JsonNode datei : dateien) {
            gelesen.add(datei.get("datei").asString());
            assertThat(datei.get("projekte")).hasSize(datei.get("anzahl").asInt());
            for (JsonNode projekt : datei.get("projekte")) {
                ARTEN.forEach((feld, art) -> projekt.get(feld)
                        .forEach(kennung -> assertThat(fakten.nennt(new Schluessel(art, kennung.asString())))
                                .as(projekt.get("name") + ": " + kennung)
                                .isTrue()));
            }
        }
        assertThat(gelesen).isEqualTo(steckbriefe());
    }

    private Fakten rahmen() throws IOException {
        try (Stream<Path> dateien = Files.list(Path.of("import/musterbezirk"))) {
            for (Path datei : dateien.filter(d -> d.toString().endsWith(".csv")).toList()) {
                leser.lies(CsvLeser.lies(datei.getFileName().toString(), Files.newInputStream(datei)));
            }
        }
        Netz leer = NetzBauer.aus(Map.of());
        return leser.fakten(leer);
    }

    private static Set<String> steckbriefe() throws IOException {
        Set<String> namen = new HashSet<>();
        try (Stream<Path> dateien = Files.list(Path.of("import/beispiele"))) {
            dateien.map(d -> d.getFileName().toString())
                    .filter(name -> !name.startsWith("einschaetzung")
                            && !name.equals("projekte-mobilitaet.csv") // of the city
                            && !name.equals("README.md"))
                    .forEach(namen::add);
        }
        return namen;
    }
}
