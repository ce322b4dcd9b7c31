package de.zielnetz.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface as it describes itself; the pages' types are made of the file, so a change of it shows. */
@Zielnetztest
class OpenApiTest {

    private static final Path DATEI = Path.of("src/main/web/openapi.json");

    @Autowired
    private Fragen fragen;

    @Test
    void die_Beschreibung_im_Ordner_der_Seiten_ist_die_die_das_Programm_gibt() throws IOException {
        String heute = beschreibung() + "\n";
        String bisher = Files.exists(DATEI) ? Files.readString(DATEI) : "";
        if (!heute.equals(bisher)) {
            Files.writeString(DATEI, heute);
        }
        assertThat(bisher).as("%s war veraltet und ist neu geschrieben", DATEI).isEqualTo(heute);
    }

    @Test
    void jeder_Weg_der_Schnittstelle_ist_beschrieben() {
        JsonNode wege = JsonMapper.shared().readTree(beschreibung()).get("paths");
        assertThat(wege.propertyNames())
                .contains(
                        "/api/importe/vorschau",
                        "/api/importe/{token}",
                        "/api/importe/{vorgang}",
                        "/api/plaene",
                        "/api/plaene/{name}",
                        "/api/fragen",
                        "/api/fragen/{name}",
                        "/api/fragen/{name}.{endung}",
                        "/api/personen",
                        "/api/berichte/bericht.{endung}",
                        "/api/berichte/{art}/{kennung}.{endung}",
                        "/api/berichte/einleitung",
                        "/api/ich")
                .allMatch(weg -> weg.startsWith("/api/"));
    }

    @Test
    void jede_Angabe_steht_immer_da_und_ist_nur_null_wo_sie_fehlen_kann() {
        JsonNode arten = JsonMapper.shared().readTree(beschreibung()).at("/components/schemas");
        assertThat(arten.at("/Befund/required")).hasSameSizeAs(arten.at("/Befund/properties"));
        assertThat(arten.at("/Befund/properties/satz/type").asString()).isEqualTo("string");
        assertThat(arten.at("/Befund/properties/wert/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(arten.at("/Einleseplan/properties/form/enum").toString())
                .isEqualTo("[\"ZEILEN\",\"BLAETTER\",\"SPALTEN\",null]");
        assertThat(arten.at("/Ergebnis/properties/vorgang/oneOf/1/type").asString())
                .isEqualTo("null");
    }

    private String beschreibung() {
        return fragen.http().get().uri("/v3/api-docs").retrieve().body(String.class);
    }
}
