package de.zielnetz.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions that people save: whose they are, who may ask them, and what is refused. */
@Zielnetztest
class EigeneFragenTest {

    private static final String DOKUMENT =
            "query Feld($feld: ID = \"energie\") { handlungsfeld(kennung: $feld) { name projekte { nodes { name } } } }";
    private static final String NAME = "projekte-eines-feldes";
    private static final String WEG = "/api/fragen/" + NAME;

    @Autowired
    private Fragen fragen;

    @AfterEach
    void raeumeAuf() {
        for (String wer : List.of("redaktion", "verwaltung")) {
            for (JsonNode frage : json(ruf(wer, HttpMethod.GET, "/api/fragen", null))) {
                if (frage.at("/gespeichert/meine").asBoolean()) {
                    ruf(
                            wer,
                            HttpMethod.DELETE,
                            "/api/fragen/" + frage.get("name").asString(),
                            null);
                }
            }
        }
    }

    @Test
    void eine_eigene_Frage_hat_eine_Adresse_wie_die_mitgelieferten_und_ihre_eigenen_Vorgaben() {
        ResponseEntity<String> neu = merke("redaktion", NAME, Map.of("variablen", Map.of("feld", "mobilitaet")));
        assertThat(neu.getStatusCode().value()).as(neu.getBody()).isEqualTo(201);
        assertThat(neu.getHeaders().getLocation()).hasToString(WEG);
        JsonNode antwort = json(ruf("redaktion", HttpMethod.GET, WEG, null));
        assertThat(antwort.at("/data/handlungsfeld/name").asString()).isEqualTo("Mobilität");
        assertThat(antwort.at("/data/handlungsfeld/projekte/totalCount").asInt())
                .isPositive();
        assertThat(json(ruf("redaktion", HttpMethod.GET, WEG + ".json?feld=energie", null))
                        .at("/data/handlungsfeld/name")
                        .asString())
                .isEqualTo("Energie");
        assertThat(ruf("redaktion", HttpMethod.GET, WEG + ".csv", null).getBody())
                .startsWith("\uFEFF\"Name\"\r\n");
        JsonNode eintrag = json(ruf("redaktion", HttpMethod.GET, "/api/fragen", null))
                .valueStream()
                .filter(f -> f.get("name").asString().equals(NAME))
                .findFirst()
                .orElseThrow();
        assertThat(eintrag.get("titel").asString()).isEqualTo("Projekte eines Feldes");
        assertThat(eintrag.get("dokument").asString()).isEqualTo(DOKUMENT);
        assertThat(eintrag.at("/vorgaben/feld").asString()).isEqualTo("mobilitaet");
        assertThat(eintrag.at("/gespeichert/urheber").asString()).isEqualTo("redaktion");
        assertThat(eintrag.at("/gespeichert/zeit").asString()).startsWith("20");
    }

    @Test
    void wer_sie_aendert_bekommt_die_neue_Antwort_und_keine_aufgehobene() {
        merke("redaktion", NAME, Map.of());
        String vorher = ruf("redaktion", HttpMethod.GET, WEG, null).getBody();
        ResponseEntity<String> ersetzt = merke("redaktion", NAME, Map.of("dokument", "{ leitziele { nummer } }"));
        assertThat(ersetzt.getStatusCode().value()).isEqualTo(204);
        assertThat(ruf("redaktion", HttpMethod.GET, WEG, null).getBody())
                .isNotEqualTo(vorher)
                .contains("nummer");
    }

    @Test
    void nicht_geteilt_kennt_sie_nur_wem_sie_gehoert() {
        merke("redaktion", NAME, Map.of());
        for (String anderer : List.of("", "verwaltung")) {
            for (HttpMethod methode : List.of(HttpMethod.GET, HttpMethod.DELETE)) {
                if (anderer.isEmpty() && methode == HttpMethod.DELETE) {
                    continue; // has to log in first
                }
                ResponseEntity<String> antwort = ruf(anderer, methode, WEG, null);
                assertThat(antwort.getStatusCode().value())
                        .as(anderer + methode)
                        .isEqualTo(404);
                assertThat(json(antwort).get("code").asString()).isEqualTo("FRAGE_UNBEKANNT");
                assertThat(json(antwort).get("detail").asString()).doesNotContain("Am nächsten liegt „" + NAME);
            }
            assertThat(ruf(anderer, HttpMethod.GET, "/api/fragen", null).getBody())
                    .doesNotContain(NAME);
        }
    }

    @Test
    void geteilt_fragt_sie_jeder_den_Namen_sieht_nur_wer_angemeldet_ist_und_aendern_darf_sie_nur_eine() {
        merke("redaktion", NAME, Map.of("geteilt", true));
        assertThat(ruf("", HttpMethod.GET, WEG, null).getStatusCode().value()).isEqualTo(200);
        String offen = ruf("", HttpMethod.GET, "/api/fragen", null).getBody();
        assertThat(offen).contains(NAME).doesNotContain("\"urheber\":\"redaktion\"");
        assertThat(ruf("verwaltung", HttpMethod.GET, "/api/fragen", null).getBody())
                .contains("\"meine\":false,\"geteilt\":true,\"urheber\":\"redaktion\"");
        ResponseEntity<String> fremd = merke("verwaltung", NAME, Map.of());
        assertThat(fremd.getStatusCode().value()).isEqualTo(409);
        assertThat(json(fremd).get("detail").asString())
                .isEqualTo("Der Name „projekte-eines-feldes“ ist schon vergeben. Nehmen Sie einen anderen.");
        assertThat(ruf("verwaltung", HttpMethod.DELETE, WEG, null)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(ruf("", HttpMethod.GET, WEG, null).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void ein_vergebener_Name_wird_mit_einem_Satz_abgelehnt() {
        assertThat(merke("redaktion", "felder-ohne-projekt", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        merke("redaktion", NAME, Map.of());
        ResponseEntity<String> nochmal = angemeldet("redaktion")
                .put()
                .uri(WEG)
                .header(HttpHeaders.IF_NONE_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(eingabe(Map.of()))
                .retrieve()
                .toEntity(String.class);
        assertThat(json(nochmal).get("code").asString()).isEqualTo("NAME_VERGEBEN");
        assertThat(json(nochmal).get("detail").asString())
                .isEqualTo(
                        "Sie haben schon eine Frage „projekte-eines-feldes“. Nehmen Sie einen anderen Namen, oder ersetzen Sie jene.");
        assertThat(ruf("redaktion", HttpMethod.DELETE, "/api/fragen/felder-ohne-projekt", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }

    @Test
    void was_keine_Frage_ist_wird_mit_einem_deutschen_Satz_abgelehnt_und_nicht_aufgehoben() {
        Map<Map<String, Object>, String> faelle = new LinkedHashMap<>();
        faelle.put(
                Map.of("dokument", "mutation { vorgangZuruecknehmen(vorgang: \"v1\") { kennung } }"),
                "Erwartet wird genau eine Frage (query)");
        faelle.put(Map.of("dokument", "{ leitziele { gibtEsNicht } }"), "gibtEsNicht");
        faelle.put(Map.of("dokument", "{ leitziele { name }"), "");
        faelle.put(Map.of("dokument", ""), "");
        faelle.put(
                Map.of("dokument", "query A($format: Int) { leitziel(nummer: $format) { name } }"),
                "Eine Variable heißt „format“");
        faelle.put(
                Map.of("dokument", "{ leitziele { name } } #" + "x".repeat(20_000)),
                "„dokument“ hat 20024 Zeichen; erlaubt sind 20000.");
        faelle.put(Map.of("titel", " "), "Erwartet wird ein Titel in einer Zeile.");
        faelle.put(Map.of("titel", "a\nb"), "Erwartet wird ein Titel in einer Zeile.");
        faelle.put(Map.of("variablen", Map.of("fled", "energie")), "Am nächsten liegt „feld“.");
        faelle.put(
                Map.of(
                        "dokument",
                        "query A($n: Int) { leitziel(nummer: $n) { name } }",
                        "variablen",
                        Map.of("n", "drei")),
                "„n“ ist „drei“; erwartet wird eine ganze Zahl");
        faelle.put(Map.of("dokument", ineinander(9)), "Die Frage nennt mehr als 2000 Felder.");
        faelle.put(Map.of("dokument", ineinander(20)), "Die Frage nennt mehr Felder, als jemand beantworten kann.");
        faelle.forEach((abweichend, satz) -> {
            ResponseEntity<String> antwort = merke("redaktion", NAME, abweichend);
            assertThat(antwort.getStatusCode().value())
                    .as(abweichend + " " + antwort.getBody())
                    .isEqualTo(400);
            assertThat(json(antwort).get("detail").asString()).contains(satz);
        });
        for (String name : List.of("ab", "Groß", "mit%20leer", "a--b", "x".repeat(61))) {
            assertThat(merke("redaktion", name, Map.of()).getStatusCode().value())
                    .as(name)
                    .isEqualTo(400);
        }
        assertThat(ruf("redaktion", HttpMethod.GET, WEG, null).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void speichern_kann_nur_wer_sich_anmeldet() {
        ResponseEntity<String> ohne = merke("", NAME, Map.of());
        assertThat(ohne.getStatusCode().value()).isEqualTo(401);
        assertThat(ruf("", HttpMethod.DELETE, WEG, null).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void wer_einen_Namen_loescht_findet_ihn_auch_in_eigenen_Fragen() {
        merke("redaktion", NAME, Map.of("beschreibung", "Für Erika Fragenprobe"));
        ResponseEntity<String> orte = fragen.http("verwaltung")
                .get()
                .uri("/api/personen?name={name}&texte=true", "Erika Fragenprobe")
                .retrieve()
                .toEntity(String.class);
        assertThat(json(orte).at("/wirdGeloescht/0/ort").asString())
                .isEqualTo("EigeneFrage projekte-eines-feldes, beschreibung");
    }

    @Test
    void auch_ungespeichert_gibt_es_jede_Frage_in_jeder_Form() {
        Map<String, Object> frage = Map.of("dokument", DOKUMENT, "variablen", Map.of("feld", "mobilitaet"));
        ResponseEntity<String> zeilen = ruf("", HttpMethod.POST, "/api/fragen?format=zeilen", frage);
        assertThat(zeilen.getStatusCode().value()).as(zeilen.getBody()).isEqualTo(200);
        assertThat(json(zeilen)).hasSizeGreaterThan(1);
        assertThat(json(zeilen).get(0).propertyNames()).containsExactly("Name");
        assertThat(zeilen.getHeaders().getETag()).isNull();
        assertThat(ruf("", HttpMethod.POST, "/api/fragen?format=xlsx", frage)
                        .getHeaders()
                        .getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"antwort.xlsx\"");
        ResponseEntity<String> aenderung = ruf(
                "redaktion",
                HttpMethod.POST,
                "/api/fragen",
                Map.of("dokument", "mutation { vorgangZuruecknehmen(vorgang: \"v1\") { kennung } }"));
        assertThat(aenderung.getStatusCode().value()).isEqualTo(400);
        assertThat(json(aenderung).get("detail").asString()).startsWith("Erwartet wird genau eine Frage");
        assertThat(json(ruf("", HttpMethod.GET, "/api/fragen", null)).valueStream())
                .noneMatch(f -> f.get("name").asString().equals("antwort"));
    }

    @Test
    void mehr_als_hundert_kann_niemand_speichern() {
        for (int i = 1; i <= Fragenablage.HOECHSTENS_JE_PERSON; i++) {
            assertThat(merke("redaktion", "frage-" + i, Map.of())
                            .getStatusCode()
                            .value())
                    .isEqualTo(201);
        }
        ResponseEntity<String> zuViel = merke("redaktion", "frage-101", Map.of());
        assertThat(json(zuViel).get("code").asString()).isEqualTo("ZU_VIELE_FRAGEN");
        assertThat(json(zuViel).get("detail").asString()).startsWith("Sie haben schon 100 Fragen gespeichert");
        assertThat(merke("redaktion", "frage-7", Map.of()).getStatusCode().value())
                .isEqualTo(204);
        assertThat(merke("verwaltung", "frage-101", Map.of()).getStatusCode().value())
                .isEqualTo(201);
    }

    /** Fragments each of which names the next one twice. */
    private static String ineinander(int tief) {
        StringBuilder frage = new StringBuilder("{ leitziele { ...f0 } }");
        for (int i = 0; i < tief; i++) {
            String innen = "projekte { nodes { leitziele { nodes { ...f%d } } } }".formatted(i + 1);
            frage.append(" fragment f%d on Leitziel { a: %s b: %s }".formatted(i, innen, innen));
        }
        return frage + " fragment f%d on Leitziel { name }".formatted(tief);
    }

    private ResponseEntity<String> merke(String wer, String name, Map<String, Object> abweichend) {
        return ruf(wer, HttpMethod.PUT, "/api/fragen/" + name, eingabe(abweichend));
    }

    private static Map<String, Object> eingabe(Map<String, Object> abweichend) {
        Map<String, Object> eingabe = new LinkedHashMap<>(Map.of(
                "titel",
                "Projekte eines Feldes",
                "beschreibung",
                "Zum Probieren.",
                "dokument",
                DOKUMENT,
                "geteilt",
                false));
        eingabe.putAll(abweichend);
        return eingabe;
    }

    private ResponseEntity<String> ruf(String wer, HttpMethod methode, String weg, Object inhalt) {
        RestClient.RequestBodySpec anfrage = angemeldet(wer).method(methode).uri(weg);
        if (inhalt != null) {
            anfrage.contentType(MediaType.APPLICATION_JSON).body(inhalt);
        }
        return anfrage.retrieve().toEntity(String.class);
    }

    private RestClient angemeldet(String wer) {
        return wer.isEmpty() ? fragen.http() : fragen.http(wer);
    }

    private static JsonNode json(ResponseEntity<String> antwort) {
        return JsonMapper.shared().readTree(antwort.getBody());
    }
}
