package de.zielnetz.entscheiden;

import static de.zielnetz.entscheiden.Beratung.REDAKTION;
import static de.zielnetz.entscheiden.Beratung.VERWALTUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People comment on nodes, ideas and findings, mention roles, answer and resolve; nothing of it is public unless set so. */
@Zielnetztest
class KommentarTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LIES =
            "{ kommentare(%s) { an text rollen { kennung } urheber oeffentlich erledigt antworten { text } knoten { kennung } idee { titel } } }";

    @Autowired
    private Fragen fragen;

    @Autowired
    private Neo4jClient datenbank;

    @Autowired
    private PlatformTransactionManager transaktionen;

    private Beratung beratung;

    @BeforeEach
    void beginne() {
        beratung = new Beratung(fragen);
    }

    @AfterEach
    void leere() {
        Beratung.leere(datenbank, transaktionen);
    }

    private String schreibe(String an, String text) {
        return beratung.daten(
                        REDAKTION,
                        "mutation { kommentarSchreiben(an: \"%s\", text: \"%s\") { kennung } }".formatted(an, text))
                .at("/kommentarSchreiben/kennung")
                .asString();
    }

    @ParameterizedTest
    @CsvSource({
        "Projekt/aim",
        "Rolle/cdo",
        "Luecke/Handlungsfeld/energie",
        "Luecke/Leitziel/zukunftsorientierte-mobilitaet+Handlungsfeld/energie",
        "Ueberschneidung/Projekt/aim+Projekt/bahnstadt"
    })
    void zu_jedem_Knoten_und_jedem_Befund_laesst_sich_etwas_sagen(String an) {
        schreibe(an, "Hier fehlt etwas");
        JsonNode gelesen = beratung.daten(REDAKTION, LIES.formatted("an: \"%s\"".formatted(an)));
        assertThat(gelesen.at("/kommentare/0/an").asString()).isEqualTo(an);
        assertThat(gelesen.at("/kommentare/0/knoten").size()).isEqualTo(an.contains("+") ? 2 : 1);
        assertThat(beratung.alsGast(LIES.formatted("an: \"%s\"".formatted(an))).at("/data/kommentare"))
                .isEmpty();
    }

    @Test
    void zwei_Knoten_sind_dieselben_wer_auch_zuerst_steht() {
        schreibe("Ueberschneidung/Projekt/bahnstadt+Projekt/aim", "Wirklich dasselbe?");
        assertThat(beratung.daten(REDAKTION, LIES.formatted("an: \"Ueberschneidung/Projekt/aim+Projekt/bahnstadt\""))
                        .at("/kommentare/0/text")
                        .asString())
                .isEqualTo("Wirklich dasselbe?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projekt/aiim | Am nächsten liegt „Projekt/aim“.",
                "aim | erwartet wird ein Schlüssel wie Projekt/aim",
                "Idee/idee-00000000 | Eine Idee mit der Kennung „idee-00000000“ gibt es hier nicht.",
                "Ueberschneidung/Projekt/aim | erwartet wird ein Schlüssel",
                "Projekt/aim+Projekt/bahnstadt | erwartet wird ein Schlüssel"
            })
    void wozu_es_nichts_gibt_dazu_laesst_sich_nichts_sagen(String an, String satz) {
        assertThat(beratung.fehler(
                                REDAKTION,
                                "mutation { kommentarSchreiben(an: \"%s\", text: \"X\") { kennung } }".formatted(an))
                        .get("message")
                        .asString())
                .contains(satz);
    }

    @Test
    void genannt_wird_eine_Rolle_des_Netzes_mit_ihrer_Kurzform_oder_Kennung() {
        schreibe("Projekt/aim", "@CDO bitte ansehen, und @smart-city-beauftragte auch; Fragen an probe@stadt.example");
        schreibe("Projekt/aim", "Ohne Rolle");
        JsonNode anCdo = beratung.daten(REDAKTION, LIES.formatted("rolle: \"cdo\", offen: true"));
        assertThat(anCdo.get("kommentare")).hasSize(1);
        assertThat(anCdo.at("/kommentare/0/rollen").toString())
                .isEqualTo("[{\"kennung\":\"cdo\"},{\"kennung\":\"smart-city-beauftragte\"}]");
        JsonNode unbekannt = beratung.fehler(
                REDAKTION, "mutation { kommentarSchreiben(an: \"Projekt/aim\", text: \"@CDU\") { kennung } }");
        assertThat(unbekannt.get("message").asString())
                .contains("text nennt „@CDU“; eine solche Rolle kennt das Netz nicht.", "Am nächsten liegt „@cdo“.");
    }

    @Test
    void wer_antwortet_steht_unter_dem_Kommentar_und_erledigt_wird_der_ganze_Faden() {
        String kommentar = schreibe("Projekt/aim", "Stimmt das Ende?");
        String antwort = beratung.daten(
                        VERWALTUNG,
                        "mutation { kommentarBeantworten(kommentar: \"%s\", text: \"Ja\") { kennung } }"
                                .formatted(kommentar))
                .at("/kommentarBeantworten/kennung")
                .asString();
        assertThat(beratung.fehler(
                                REDAKTION,
                                "mutation { kommentarErledigen(kommentar: \"%s\") { kennung } }".formatted(antwort))
                        .get("message")
                        .asString())
                .startsWith("kommentar ist eine Antwort");
        JsonNode erledigt = beratung.daten(
                        REDAKTION,
                        "mutation { kommentarErledigen(kommentar: \"%s\") { erledigtVon antworten { text urheber } } }"
                                .formatted(kommentar))
                .get("kommentarErledigen");
        assertThat(erledigt.toString())
                .isEqualTo(
                        "{\"erledigtVon\":\"redaktion\",\"antworten\":[{\"text\":\"Ja\",\"urheber\":\"verwaltung\"}]}");
        assertThat(beratung.daten(REDAKTION, LIES.formatted("offen: true")).get("kommentare"))
                .isEmpty();
        assertThat(beratung.fehler(REDAKTION, "mutation { kommentarLoeschen(kommentar: \"%s\") }".formatted(antwort))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ERLAUBT");
        beratung.daten(REDAKTION, "mutation { kommentarLoeschen(kommentar: \"%s\") }".formatted(kommentar));
        assertThat(beratung.daten(REDAKTION, "{ kommentare { kennung } }").get("kommentare"))
                .isEmpty();
    }

    @Test
    void Besucher_sehen_nur_Veroeffentlichtes_ohne_Namen_und_bei_Ideen_nur_wo_die_Idee_offen_ist() {
        String idee = beratung.idee("Geheim", "");
        for (String an : new String[] {"Projekt/aim", "Idee/" + idee}) {
            beratung.daten(
                    REDAKTION,
                    "mutation { kommentarVeroeffentlichen(kommentar: \"%s\", oeffentlich: true) { oeffentlich } }"
                            .formatted(schreibe(an, "Offen")));
            schreibe(an, "Intern");
        }
        JsonNode gesehen = beratung.alsGast("{ kommentare { an text urheber erledigtVon } }");
        assertThat(gesehen.at("/data/kommentare").toString())
                .isEqualTo("[{\"an\":\"Projekt/aim\",\"text\":\"Offen\",\"urheber\":null,\"erledigtVon\":null}]");
    }

    @Test
    void ein_geloeschter_Name_steht_in_keiner_Idee_keiner_Sitzung_und_keinem_Kommentar_mehr() {
        String idee = beratung.vorgelegte("Probe", "einreicher: \"Zacharias Quendel\"");
        beratung.daten(
                REDAKTION, Beratung.wechsel(idee, beratung.fassung(idee), "GEPRUEFT", "Zacharias Quendel bat darum"));
        beratung.daten(
                REDAKTION,
                "mutation { sitzungAnlegen(sitzung: {gremium: \"smart-city-board\", datum: \"2026-03-17\", anmerkung: \"Gast: Zacharias Quendel\"}) { kennung } }");
        schreibe("Idee/" + idee, "Zacharias Quendel fragen");
        String weg = "/api/personen?name=Zacharias Quendel";
        JsonNode gezeigt =
                JSON.readTree(fragen.http(VERWALTUNG).get().uri(weg).retrieve().body(String.class));
        String geloescht = fragen.http(VERWALTUNG)
                .delete()
                .uri(weg + "&bestaetigung=" + gezeigt.get("bestaetigung").asString())
                .retrieve()
                .body(String.class);
        assertThat(geloescht).contains("Kommentar").contains("Idee").contains("Gremiensitzung");
        String alles = beratung.daten(
                        REDAKTION,
                        "{ ideen { einreicher verlauf { begruendung } } sitzungen { anmerkung } kommentare { text } }")
                .toString();
        assertThat(alles)
                .doesNotContain("Quendel")
                .contains(
                        "\"einreicher\":\"[gelöscht]\"",
                        "[gelöscht] bat darum",
                        "Gast: [gelöscht]",
                        "[gelöscht] fragen");
    }
}
