package de.zielnetz.verantworten.bestaetigung;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.stand.Nebenbuch;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Owners confirm a Steckbrief: with a login by one click, without one by a signed link, once. */
@Zielnetztest
@ExtendWith({OutputCaptureExtension.class, Ruecknahmen.class})
class BestaetigungTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ZEIGEN = "/api/bestaetigungslink";
    private static final String BESTAETIGEN = "/api/bestaetigungslink/bestaetigung";

    @Autowired
    private Fragen fragen;

    @Autowired
    private Nebenbuch nebenbuch;

    @Autowired
    private Neo4jClient datenbank;

    @Test
    void wer_angemeldet_ist_bestaetigt_mit_einem_Ruf_und_nur_Angemeldete_sehen_wer() {
        assertThat(lage(null))
                .isEqualTo(
                        "{\"stand\":\"NIE\",\"zuletzt\":null,\"satz\":\"Nie bestätigt.\",\"durch\":null,\"wartende\":0}");
        assertThat(ruf(fragen.http(), HttpMethod.POST, "/api/bestaetigungen/aim", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        ResponseEntity<String> bestaetigt =
                ruf(fragen.http("redaktion"), HttpMethod.POST, "/api/bestaetigungen/aim", null);
        assertThat(bestaetigt.getStatusCode().value()).isEqualTo(200);
        assertThat(lage(null)).contains("\"stand\":\"AKTUELL\"", "Zuletzt bestätigt am ", "\"durch\":null");
        assertThat(lage("redaktion")).contains("\"durch\":\"redaktion\"");
        assertThat(ruf(fragen.http("redaktion"), HttpMethod.POST, "/api/bestaetigungen/aym", null)
                        .getBody())
                .contains("UNBEKANNTE_KENNUNG", "aim");
    }

    @Test
    void ein_Link_zeigt_beim_Oeffnen_und_bestaetigt_nur_mit_seinem_Knopf_und_nur_einmal(CapturedOutput protokoll) {
        String zeichen = zeichen("aim");
        JsonNode gezeigt = JSON.readTree(mitLink(ZEIGEN, zeichen).getBody());
        assertThat(gezeigt.get("name").asString()).contains("AIM");
        assertThat(gezeigt.get("angaben")).isNotEmpty();
        assertThat(gezeigt.toString()).doesNotContain("Ansprechpartner");
        // Opening, again and by any program, confirms nothing.
        for (HttpMethod methode : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            for (String weg : List.of(ZEIGEN, BESTAETIGEN, "/bestaetigen")) {
                ruf(fragen.http(), methode, weg + "?zeichen=" + zeichen, null);
            }
        }
        assertThat(lage(null)).contains("\"wartende\":0");

        assertThat(mitLink(BESTAETIGEN, zeichen).getStatusCode().value()).isEqualTo(200);
        assertThat(lage(null)).contains("\"stand\":\"NIE\"", "\"wartende\":1");
        ResponseEntity<String> nochmal = mitLink(BESTAETIGEN, zeichen);
        assertThat(nochmal.getStatusCode().value()).isEqualTo(410);
        assertThat(nochmal.getBody()).contains("LINK_VORBEI", "schon bestätigt");
        assertThat(mitLink(ZEIGEN, zeichen).getStatusCode().value()).isEqualTo(410);

        String kennung = zeichen.substring(0, zeichen.indexOf('.'));
        assertThat(redaktion("{ wartendeBestaetigungen { kennung durch projekt { kennung } } }")
                        .toString())
                .contains("{\"kennung\":\"%s\",\"durch\":\"Amt im Versuch\",\"projekt\":{\"kennung\":\"aim\"}}"
                        .formatted(kennung));
        redaktion("mutation { bestaetigungAnnehmen(kennung: \"%s\") }".formatted(kennung));
        assertThat(lage("redaktion"))
                .contains("\"stand\":\"AKTUELL\"", "\"durch\":\"Amt im Versuch\"", "\"wartende\":0");
        // Logged as what it is, and never the token.
        assertThat(protokoll.getAll())
                .contains("Über den Link %s wurde ein Steckbrief bestätigt".formatted(kennung))
                .doesNotContain(zeichen);
    }

    @Test
    void was_abgelehnt_ist_zaehlt_nicht() {
        String zeichen = zeichen("aim");
        mitLink(BESTAETIGEN, zeichen);
        String ablehnen = "mutation { bestaetigungAblehnen(kennung: \"%s\") }"
                .formatted(zeichen.substring(0, zeichen.indexOf('.')));
        assertThat(redaktion(ablehnen).at("/data/bestaetigungAblehnen").asBoolean())
                .isTrue();
        assertThat(lage(null)).contains("\"stand\":\"NIE\"", "\"wartende\":0");
        assertThat(redaktion(ablehnen.replace("Ablehnen", "Annehmen"))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("BESTAETIGUNG_UNBEKANNT");
    }

    @Test
    void ein_zurueckgezogener_abgelaufener_oder_erfundener_Link_tut_nichts() {
        String zurueckgezogener = zeichen("aim");
        String kennung = zurueckgezogener.substring(0, zurueckgezogener.indexOf('.'));
        assertThat(redaktion("mutation { bestaetigungslinkZurueckziehen(kennung: \"%s\") }".formatted(kennung))
                        .has("errors"))
                .isFalse();
        assertThat(mitLink(BESTAETIGEN, zurueckgezogener).getBody()).contains("LINK_VORBEI", "zurückgezogen");

        String spaeter = zeichen("bahnstadt");
        setze(spaeter, "n.bis = datetime() - duration('PT1S')");
        // The end is signed too: whoever changes it in the database makes the link another one.
        assertThat(mitLink(BESTAETIGEN, spaeter).getBody()).contains("LINK_UNBEKANNT");

        String anderswo = zeichen("bahnstadt");
        setze(anderswo, "n.projekt = 'aim'");
        assertThat(mitLink(BESTAETIGEN, anderswo).getBody()).contains("LINK_UNBEKANNT");
        for (String erfunden : List.of("", "x", "x.y", kennung + ".AAAA", anderswo + "A")) {
            assertThat(mitLink(ZEIGEN, erfunden).getStatusCode().value()).isIn(404, 429);
        }
        assertThat(lage(null)).contains("\"wartende\":0");
    }

    @Test
    void wessen_Zeit_vorbei_ist_der_ist_abgelaufen() {
        Instant jetzt = Instant.now();
        Bestaetigungslink link = new Bestaetigungslink(
                "l", "aim", "Amt", "redaktion", jetzt, jetzt, Bestaetigungslink.Stand.OFFEN, null);
        assertThat(link.stand(jetzt.minusMillis(1))).isEqualTo(Bestaetigungslink.Stand.OFFEN);
        assertThat(link.stand(jetzt)).isEqualTo(Bestaetigungslink.Stand.ABGELAUFEN);
        assertThat(link.mit(Bestaetigungslink.Stand.BENUTZT).stand(jetzt)).isEqualTo(Bestaetigungslink.Stand.BENUTZT);
    }

    @Test
    void nach_der_Frist_ist_eine_Bestaetigung_alt() {
        Instant damals = Instant.parse("2025-11-28T12:00:00Z");
        List<Bestaetigung> alle =
                List.of(new Bestaetigung("b", "aim", "wer", false, Bestaetigung.Stand.GILT, null, damals, null));
        Bestaetigungslage amLetzten = Bestaetigungslage.von(alle, Period.ofYears(1), "2026-11-28", false);
        assertThat(amLetzten.stand()).isEqualTo(Bestaetigungslage.Stand.AKTUELL);
        Bestaetigungslage danach = Bestaetigungslage.von(alle, Period.ofYears(1), "2026-11-29", false);
        assertThat(danach.stand()).isEqualTo(Bestaetigungslage.Stand.VERALTET);
        assertThat(danach.satz()).isEqualTo("Zuletzt bestätigt am 28.11.2025; das galt bis 28.11.2026.");
        assertThat(danach.durch()).isNull();
    }

    @Test
    void Links_legt_nur_die_Redaktion_an_und_nur_sie_sieht_sie() {
        String anlegen = "mutation { bestaetigungslinkAnlegen(projekt: \"%s\", empfaenger: \"%s\", tage: %d) { weg } }";
        assertThat(fragen.fehler(anlegen.formatted("aim", "Amt", 3))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ANGEMELDET");
        zeichen("aim");
        assertThat(fragen.daten("{ bestaetigungslinks { kennung } wartendeBestaetigungen { kennung } }")
                        .toString())
                .isEqualTo("{\"bestaetigungslinks\":[],\"wartendeBestaetigungen\":[]}");
        assertThat(redaktion("{ bestaetigungslinks { empfaenger stand urheber projekt { kennung } } }")
                        .toString())
                .contains("{\"empfaenger\":\"Amt im Versuch\",\"stand\":\"OFFEN\",\"urheber\":\"redaktion\"");
        assertThat(redaktion(anlegen.formatted("aim", "Amt", 91)).toString())
                .contains("„tage“ ist 91; möglich sind 1 bis 90, am nächsten liegt 90.");
        assertThat(redaktion(anlegen.formatted("aim", " ", 3)).toString()).contains("„empfaenger“");
        assertThat(redaktion(anlegen.formatted("aym", "Amt", 3)).toString()).contains("UNBEKANNTE_KENNUNG");
    }

    @Test
    void eine_fremde_Seite_kann_nichts_bestaetigen() {
        String zeichen = zeichen("aim");
        ResponseEntity<String> fremd = fragen.http()
                .post()
                .uri(BESTAETIGEN)
                .header("Origin", "https://fremd.example")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("zeichen", zeichen))
                .retrieve()
                .toEntity(String.class);
        assertThat(fremd.getStatusCode().value()).isEqualTo(403);
        assertThat(mitLink(ZEIGEN, zeichen).getStatusCode().value()).isEqualTo(200);
    }

    private void setze(String zeichen, String wert) {
        nebenbuch.schreibe(() -> datenbank
                .query("MATCH (n:Bestaetigungslink {kennung: $kennung}) SET " + wert)
                .bind(zeichen.substring(0, zeichen.indexOf('.')))
                .to("kennung")
                .run());
    }

    private String zeichen(String projekt) {
        String weg = redaktion(
                        "mutation { bestaetigungslinkAnlegen(projekt: \"%s\", empfaenger: \"Amt im Versuch\") { weg link { bis } } }"
                                .formatted(projekt))
                .at("/data/bestaetigungslinkAnlegen/weg")
                .asString();
        assertThat(weg).startsWith("/bestaetigen#");
        return weg.substring(weg.indexOf('#') + 1);
    }

    private ResponseEntity<String> mitLink(String weg, String zeichen) {
        return ruf(fragen.http(), HttpMethod.POST, weg, Map.of("zeichen", zeichen));
    }

    private static ResponseEntity<String> ruf(RestClient http, HttpMethod methode, String weg, Object koerper) {
        RestClient.RequestBodySpec frage = http.method(methode).uri(weg);
        return (koerper == null
                        ? frage
                        : frage.contentType(MediaType.APPLICATION_JSON).body(koerper))
                .retrieve()
                .toEntity(String.class);
    }

    private String lage(String benutzer) {
        String dokument = "{ projekt(kennung: \"aim\") { bestaetigung { stand zuletzt satz durch wartende } } }";
        JsonNode antwort = benutzer == null
                ? fragen.antwort(dokument, Map.of())
                : JSON.readTree(fragen.alsAngemeldeter(benutzer, dokument));
        return antwort.at("/data/projekt/bestaetigung").toString();
    }

    private JsonNode redaktion(String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter("redaktion", dokument));
    }
}
