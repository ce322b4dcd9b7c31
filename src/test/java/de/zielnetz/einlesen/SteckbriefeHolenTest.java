package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Zielnetztest
class SteckbriefeHolenTest {

    @Autowired
    private Fragen fragen;

    @ParameterizedTest
    @CsvSource({
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ods, application/vnd.oasis.opendocument.spreadsheet",
        "csv, text/csv;charset=UTF-8"
    })
    void jedes_Projekt_ist_eine_Zeile_und_Ansprechpartner_sehen_nur_Angemeldete(String endung, String art)
            throws Unlesbar {
        ResponseEntity<byte[]> antwort = hole(fragen.http(), "/api/export/steckbriefe." + endung);
        assertThat(antwort.getStatusCode().value()).isEqualTo(200);
        assertThat(antwort.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualToIgnoringCase(art);
        assertThat(antwort.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .matches("attachment; filename=\"steckbriefe-\\d{4}-\\d\\d-\\d\\d\\." + endung + "\"");
        List<Blatt.Zeile> zeilen = blatt(antwort, endung).zeilen();
        int projekte = fragen.daten("{ projekte { totalCount } }")
                .at("/projekte/totalCount")
                .asInt();
        assertThat(zeilen).hasSize(2 + projekte);
        assertThat(text(zeilen.get(0), 0)).startsWith("Export aus Zielnetz, Stand v");
        assertThat(texte(zeilen.get(1)))
                .startsWith("Kennung des Projekts", "Name des Projekts", "Kurzbeschreibung")
                .doesNotContain("Ansprechpartner");
        Blatt angemeldet = blatt(hole(fragen.http("redaktion"), "/api/export/steckbriefe." + endung), endung);
        assertThat(texte(angemeldet.zeilen().get(1))).contains("Ansprechpartner");
    }

    @Test
    void einzelne_Projekte_stehen_in_der_Ordnung_des_Netzes() throws Unlesbar {
        Blatt blatt = blatt(hole(fragen.http(), "/api/export/steckbriefe.csv?projekt=bahnstadt&projekt=aim"), "csv");
        assertThat(blatt.zeilen())
                .extracting(z -> text(z, 0))
                .endsWith("aim", "bahnstadt")
                .hasSize(4);
    }

    @Test
    void eine_unbekannte_Kennung_nennt_die_naechsten() {
        ResponseEntity<byte[]> antwort = hole(fragen.http(), "/api/export/steckbriefe.xlsx?projekt=bahnstatt");
        assertThat(antwort.getStatusCode().value()).isEqualTo(404);
        assertThat(antwort.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE)).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(antwort.getBody());
        assertThat(problem.get("code").asString()).isEqualTo("UNBEKANNTE_KENNUNG");
        assertThat(problem.get("detail").asString()).contains("bahnstatt", "bahnstadt");
        assertThat(problem.at("/vorschlaege/0").asString()).isEqualTo("bahnstadt");
        assertThat(hole(fragen.http(), "/api/export/steckbriefe.pdf")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void die_Vorlage_hat_Tabelle_Hinweise_und_Listen() throws Unlesbar {
        ResponseEntity<byte[]> antwort = hole(fragen.http(), "/api/vorlagen/steckbrief.xlsx");
        Mappe mappe = Mappenleser.lies("steckbrief.xlsx", antwort.getBody());
        assertThat(mappe.blaetter()).extracting(Blatt::name).containsExactly("Steckbriefe", "Hinweise", "Listen");
        assertThat(texte(mappe.blaetter().get(0).zeilen().get(1))).contains("Handlungsfelder", "Ansprechpartner");
    }

    private static ResponseEntity<byte[]> hole(RestClient http, String weg) {
        return http.get().uri(weg).retrieve().toEntity(byte[].class);
    }

    private static Blatt blatt(ResponseEntity<byte[]> antwort, String endung) throws Unlesbar {
        return Mappenleser.lies("export." + endung, antwort.getBody())
                .blaetter()
                .get(0);
    }

    private static List<String> texte(Blatt.Zeile zeile) {
        return zeile.zellen().stream().map(zelle -> zelle.text()).toList();
    }

    private static String text(Blatt.Zeile zeile, int i) {
        return zeile.zellen().get(i).text();
    }
}
