package de.zielnetz.zugang.fehler;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.zugang.Tuer;
import de.zielnetz.zugang.Tuer.Antwort;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What goes wrong is said in German, as a problem, and gives nothing away. */
@ExtendWith(OutputCaptureExtension.class)
class FehlerantwortenTest {

    private static Tuer tuer;

    @BeforeAll
    static void oeffne() {
        tuer = Tuer.mit();
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
    }

    private static void problem(Antwort antwort, int status, String code, String satz) {
        assertThat(antwort.status()).isEqualTo(status);
        assertThat(antwort.kopf().get("Content-Type")).startsWith("application/problem+json");
        assertThat(antwort.code()).isEqualTo(code);
        assertThat(antwort.json().get("detail").asString()).contains(satz);
        assertThat(antwort.koerper()).doesNotContain("Exception", "trace", "<html", "org.");
        assertThat(antwort.kopf()).containsKey("Content-Security-Policy").containsEntry("X-Frame-Options", "DENY");
    }

    @Test
    void unbekannte_Adressen() {
        problem(tuer.hole("/gibt/es/nicht"), 404, "NICHT_GEFUNDEN", "Unter /gibt/es/nicht gibt es nichts.");
        problem(tuer.hole("/api/gibt-es-nicht"), 404, "NICHT_GEFUNDEN", "gibt es nichts");
        problem(tuer.hole("/error"), 404, "NICHT_GEFUNDEN", "Unter /error gibt es nichts.");
    }

    private static final String BROWSER = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static void seite(Antwort antwort, int status, String satz) {
        assertThat(antwort.status()).isEqualTo(status);
        assertThat(antwort.kopf().get("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(antwort.koerper())
                .startsWith("<!doctype html>")
                .contains(satz)
                .doesNotContain("{{", "Exception");
        assertThat(antwort.kopf()).containsKey("Content-Security-Policy");
    }

    @Test
    void ein_Browser_bekommt_eine_Seite_und_wer_JSON_will_das_Problem() {
        seite(tuer.hole("/gibt/es/nicht", BROWSER), 404, "Zielnetz</title>");
        seite(tuer.hole("/api/gibt-es-nicht", BROWSER), 404, "Unter /api/gibt-es-nicht gibt es nichts.");
        seite(tuer.hole("/api/panne", BROWSER), 500, "sagen Sie bitte der Stelle Bescheid");
        seite(tuer.hole("/api/probe", BROWSER, "Host: fremd.example"), 403, "Unter dem Namen „fremd.example");
        seite(tuer.hole("//api/probe", BROWSER), 400, "Anfrage nicht verstanden");
        problem(
                tuer.hole("/gibt/es/nicht", "Accept: application/json, text/html;q=0.5"),
                404,
                "NICHT_GEFUNDEN",
                "gibt es nichts");
        problem(tuer.hole("/gibt/es/nicht", "Accept: kein Medientyp"), 404, "NICHT_GEFUNDEN", "gibt es nichts");
    }

    @Test
    void was_gefragt_wurde_steht_in_der_Seite_als_Text() {
        assertThat(tuer.hole("/api/%3Cscript%3E", BROWSER).koerper()).doesNotContain("<script>alert", "/api/<script>");
    }

    @Test
    void falsche_Methoden() {
        Antwort antwort = tuer.frage("PUT", "/api/probe", "", Tuer.REDAKTION);
        problem(antwort, 405, "METHODE_NICHT_ERLAUBT", "PUT gibt es unter /api/probe nicht, nur ");
        assertThat(antwort.kopf().get("Allow")).contains("GET", "POST");
        problem(tuer.sende("/probe.html"), 405, "METHODE_NICHT_ERLAUBT", "POST gibt es unter /probe.html nicht");
    }

    @Test
    void unmoegliche_Werte() {
        problem(
                tuer.frage("DELETE", "/api/probe/sieben", "", Tuer.VERWALTUNG),
                400,
                "ANFRAGE_UNVERSTAENDLICH",
                "„sieben“ ist kein möglicher Wert für „nummer“.");
    }

    @Test
    void seltsam_geschriebene_Adressen() {
        for (String pfad : new String[] {"//api/probe", "/api/./probe", "/api;x=1/probe", "/api%2fprobe"}) {
            Antwort antwort = tuer.hole(pfad);
            assertThat(antwort.status()).as(pfad).isEqualTo(400);
            assertThat(antwort.koerper()).doesNotContain("Exception", "Tomcat", "org.");
        }
        Antwort vomServer = tuer.hole("/api/<probe>");
        assertThat(vomServer.status()).isEqualTo(400);
        assertThat(vomServer.code()).isEqualTo("ANFRAGE_UNZULAESSIG");
        assertThat(vomServer.json().get("detail").asString()).isEqualTo("Zielnetz kann die Anfrage nicht lesen.");
        problem(tuer.hole("//api/probe"), 400, "ANFRAGE_UNZULAESSIG", "nicht annimmt");
        problem(tuer.hole("//"), 400, "ANFRAGE_UNZULAESSIG", "nicht annimmt");
    }

    @Test
    void ein_Content_Type_der_offen_laesst_was_kommt_ist_keiner(CapturedOutput protokoll) {
        for (String offen : List.of("*/*", "application/*", "*/*;q=0.5")) {
            Antwort antwort = tuer.frage("POST", "/api/probe", "x", Tuer.REDAKTION, "Content-Type: " + offen);
            problem(antwort, 415, "FORM_NICHT_BEKANNT", "erwartet wird genau eine");
            Antwort graphql = tuer.frage("POST", "/graphql", "{}", "Content-Type: " + offen);
            assertThat(graphql.status()).isEqualTo(415);
            assertThat(graphql.code()).isEqualTo("FORM_NICHT_BEKANNT");
        }
        assertThat(protokoll.getAll()).doesNotContain("Exception");
    }

    @Test
    void eine_unbekannte_Uebertragung_ist_kein_Fehler_in_Zielnetz() throws IOException {
        try (Socket leitung = new Socket("127.0.0.1", tuer.port())) {
            leitung.getOutputStream()
                    .write(
                            "POST /api/probe HTTP/1.1\r\nHost: %s\r\nTransfer-Encoding: blub\r\nConnection: close\r\n\r\n"
                                    .formatted(tuer.hier())
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(leitung.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 501")
                    .contains("(Transfer-Encoding)", "erwartet wird chunked");
        }
    }

    @Test
    void Dateien_mit_unmoeglichen_Namen(CapturedOutput protokoll) {
        assertThat(datei("a".repeat(500) + ".csv").koerper()).isEqualTo("4 Bytes");
        assertThat(datei("ü".repeat(255)).koerper()).isEqualTo("4 Bytes");
        problem(datei("a".repeat(3000)), 413, "GRENZE_GROESSE", "Der Name der Datei ist zu lang");
        problem(datei("a\0b.csv"), 400, "ANFRAGE_UNVERSTAENDLICH", "ein Steuerzeichen (NUL)");
        problem(
                tuer.frage("POST", "/api/probe/datei", "x", Tuer.REDAKTION, "Content-Type: multipart/form-data"),
                400,
                "ANFRAGE_UNVERSTAENDLICH",
                "lassen sich nicht trennen");
        assertThat(protokoll.getAll()).doesNotContain("Exception");
    }

    private static Antwort datei(String name) {
        return tuer.frage(
                "POST",
                "/api/probe/datei",
                "--X\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"" + name
                        + "\"\r\n\r\nName\r\n--X--\r\n",
                Tuer.REDAKTION,
                "Content-Type: multipart/form-data; boundary=X");
    }

    @Test
    void Pannen_haben_eine_Nummer_und_verraten_nichts() {
        Antwort antwort = tuer.hole("/api/panne");
        problem(antwort, 500, "INTERNER_FEHLER", "unter der Nummer");
        assertThat(antwort.koerper()).doesNotContain("Innenleben");
    }

    @Test
    void unlesbares_GraphQL_wird_als_GraphQL_abgelehnt() {
        Antwort antwort = tuer.frage("POST", "/graphql", "{ kaputt", "Content-Type: application/json");
        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.json().at("/errors/0/message").asString())
                .isEqualTo("Zielnetz kann die Anfrage nicht lesen.");
    }

    @Test
    void Saetze_bleiben_deutsch_auch_wenn_der_Browser_Englisch_will() {
        Antwort antwort = tuer.graphql("{ gruss", "Accept-Language: en");
        assertThat(antwort.json().at("/errors/0/message").asString()).contains("Ungültige Syntax");
    }
}
