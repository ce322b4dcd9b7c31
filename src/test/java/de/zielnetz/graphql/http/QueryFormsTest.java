package de.zielnetz.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.zugang.Tuer;
import de.zielnetz.zugang.Tuer.Antwort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** GraphQL asked by address, and by hash as Apollo, urql and Relay do. */
@Zielnetztest
class QueryFormsTest {

    private static final String MUTATION = "mutation { importZuruecknehmen(vorgang: \"v1\") { kennung } }";

    @LocalServerPort
    private int port;

    @Autowired
    private Fragen fragen;

    @Test
    void eine_Frage_in_der_Adresse_hat_dieselbe_Antwort_wie_eine_im_Koerper() {
        String frage = "query Feld($kennung: ID!) { handlungsfeld(kennung: $kennung) { name } }";
        String adresse =
                "?query=" + kodiert(frage) + "&operationName=Feld&variables=" + kodiert("{\"kennung\": \"energie\"}");
        Antwort antwort = hole(adresse);
        assertThat(antwort.status()).isEqualTo(200);
        assertThat(antwort.json()).isEqualTo(fragen.antwort(frage, Map.of("kennung", "energie")));
        assertThat(antwort.json().at("/data/handlungsfeld/name").asString()).isEqualTo("Energie");
        assertThat(Tuer.an(port).frage("HEAD", "/graphql" + adresse, "").status())
                .isEqualTo(200);
    }

    @Test
    void mit_GET_aendert_niemand_etwas_auch_nicht_angemeldet() {
        for (String benutzer : new String[] {"niemand", "redaktion"}) {
            Antwort antwort = hole(
                    "?query=" + kodiert("query a { leitziele { name } } " + MUTATION.replace("mutation", "mutation b"))
                            + "&operationName=a",
                    benutzer.equals("niemand") ? "X-Probe: 1" : Tuer.basic(benutzer, Fragen.PASSWORT));
            assertThat(antwort.status()).isEqualTo(405);
            assertThat(antwort.code()).isEqualTo("METHODE_NICHT_ERLAUBT");
            assertThat(antwort.kopf()).containsEntry("Allow", "POST");
        }
    }

    @Test
    void OPTIONS_nennt_was_geht_und_was_nicht_geht_wird_mit_einem_Grund_abgelehnt() {
        Antwort optionen = Tuer.an(port).frage("OPTIONS", "/graphql", "");
        assertThat(optionen.status()).isEqualTo(204);
        assertThat(optionen.kopf()).containsEntry("Allow", "GET, HEAD, POST, OPTIONS");
        assertThat(optionen.koerper()).isEmpty();
        for (String methode : new String[] {"PUT", "DELETE", "PATCH"}) {
            Antwort abgelehnt = Tuer.an(port)
                    .frage(
                            methode,
                            "/graphql",
                            "",
                            Tuer.basic("redaktion", Fragen.PASSWORT),
                            "X-Requested-With: Probe");
            assertThat(abgelehnt.status()).as(methode).isEqualTo(405);
            assertThat(abgelehnt.kopf()).containsEntry("Allow", "GET, HEAD, POST, OPTIONS");
            assertThat(abgelehnt.code()).isEqualTo("METHODE_NICHT_ERLAUBT");
        }
    }

    @Test
    void eine_fremde_Seite_bekommt_auch_mit_GET_nichts() {
        Antwort antwort = hole("?query=" + kodiert("{ leitziele { name } }"), "Origin: https://fremd.example");
        assertThat(antwort.status()).isEqualTo(403);
        assertThat(antwort.code()).isEqualTo("FREMDE_SEITE");
    }

    @Test
    void die_Grenzen_gelten_auch_mit_GET() {
        String zuViel =
                "{ projekte(first: 200) { nodes { ueberschneidungen(first: 200) { nodes { projekt { ueberschneidungen(first: 200) { nodes { punkte } } } } } } } }";
        assertThat(hole("?query=" + kodiert(zuViel)).code()).isEqualTo("GRENZE_KOSTEN");
    }

    @Test
    void eine_Frage_nur_mit_ihrer_Pruefsumme_ist_erst_unbekannt_und_einmal_ganz_gesandt_bekannt() {
        String frage = "{ leitziel(nummer: 2) { name kennung } }";
        String ohne = koerper(null, sha(frage));
        Antwort unbekannt = sende(ohne);
        assertThat(unbekannt.status()).isEqualTo(200);
        assertThat(unbekannt.json().at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(unbekannt.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        Antwort ganz = sende(koerper(frage, sha(frage)));
        assertThat(ganz.json()).isEqualTo(fragen.antwort(frage, Map.of()));
        assertThat(sende(ohne).json()).isEqualTo(ganz.json());
        Antwort mitGet = hole("?extensions="
                + kodiert("{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(sha(frage))));
        assertThat(mitGet.json()).isEqualTo(ganz.json());
    }

    @Test
    void eine_Aenderung_und_was_kein_GraphQL_ist_werden_nie_aufgehoben() {
        for (String text : new String[] {MUTATION, "{ kaputt"}) {
            sende(koerper(text, sha(text)));
            assertThat(sende(koerper(null, sha(text))).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        }
    }

    @Test
    void eine_falsche_Pruefsumme_wird_abgelehnt_und_nichts_aufgehoben() {
        String frage = "{ leitziel(nummer: 4) { name } }";
        String fremde = sha("{ leitziele { name } }  ");
        Antwort antwort = sende(koerper(frage, fremde));
        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.json().at("/errors/0/message").asString()).contains(sha(frage));
        assertThat(sende(koerper(null, fremde)).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    /** What tells of the clock may not be kept, under whatever name it is asked. */
    @Test
    void auch_mit_Pruefsumme_bleibt_nicht_stehen_was_die_Uhr_liest() throws InterruptedException {
        String frage = "{ netzstand { alterInSekunden bestaetigtUm } }";
        String erste = sende(koerper(frage, sha(frage))).koerper();
        for (int mal = 0; mal < 40 && sende(koerper(null, sha(frage))).koerper().equals(erste); mal++) {
            Thread.sleep(200);
        }
        assertThat(sende(koerper(null, sha(frage))).koerper()).isNotEqualTo(erste);
    }

    @Test
    void aufgehoben_wird_nur_so_viel_wie_in_den_Speicher_passt() {
        PersistedQueries speicher = new PersistedQueries();
        String gross = " ".repeat(200_000);
        for (int i = 0; i < 60; i++) {
            String frage = "{ a%d: leitziele { name } }".formatted(i) + gross;
            speicher.complete(frage(frage, sha(frage)));
        }
        long bekannt = 0;
        for (int i = 0; i < 60; i++) {
            String frage = "{ a%d: leitziele { name } }".formatted(i) + gross;
            bekannt += speicher.complete(frage(null, sha(frage))) ? 1 : 0;
        }
        assertThat(bekannt).isLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /graphql                                   | application/json          | */*              | 400
                    GET    | /graphql?query=%7Bleitziele%7Bname%7D%7D&variables=%5B1%5D | application/json | */*       | 400
                    GET    | /graphql?query=%7Bleitziele%7Bname%7D%7D   | application/json          | text/html        | 406
                    PUT    | /graphql                                   | application/json          | */*              | 405
                    DELETE | /graphql                                   | application/json          | application/json | 405
                    POST   | /graphql                                   | text/plain                | */*              | 415
                    POST   | /graphql                                   | application/json          | text/csv         | 406
                    POST   | /graphql                                   | application/json          | */*              | 400
                    """)
    void alles_Abgelehnte_sagt_in_JSON_warum(String methode, String pfad, String form, String erwuenscht, int status) {
        Antwort antwort =
                Tuer.an(port).frage(methode, pfad, "kein JSON", "Content-Type: " + form, "Accept: " + erwuenscht);
        assertThat(antwort.status()).isEqualTo(status);
        assertThat(antwort.kopf().get("Content-Type")).contains("json");
        assertThat(antwort.json().at("/errors/0/message").asString())
                .isNotBlank()
                .doesNotContain("Exception");
        assertThat(antwort.code()).isNotBlank();
    }

    private Antwort hole(String adresse, String... kopf) {
        return Tuer.an(port).hole("/graphql" + adresse, kopf);
    }

    private Antwort sende(String koerper) {
        return Tuer.an(port).frage("POST", "/graphql", koerper, "Content-Type: application/json");
    }

    private static Map<String, Object> frage(String text, String sha) {
        Map<String, Object> persisted = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", sha));
        Map<String, Object> frage = new LinkedHashMap<>(Map.of("extensions", persisted));
        if (text != null) {
            frage.put("query", text);
        }
        return frage;
    }

    private static String koerper(String text, String sha) {
        return JsonMapper.shared().writeValueAsString(frage(text, sha));
    }

    private static String kodiert(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String sha(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
