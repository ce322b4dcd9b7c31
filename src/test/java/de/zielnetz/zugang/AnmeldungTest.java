package de.zielnetz.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.zugang.Tuer.Antwort;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Login with password, and what each role may do. */
class AnmeldungTest {

    private static final NamedUsers NIEMAND = new NamedUsers(List.of());

    private static Tuer tuer;

    @BeforeAll
    static void oeffne() {
        tuer = Tuer.mit();
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
    }

    @Test
    void lesen_darf_jeder_schreiben_nur_wer_sich_anmeldet() {
        assertThat(tuer.hole("/api/probe").koerper()).isEqualTo("gelesen");
        assertThat(tuer.graphql("{ gruss }").json().at("/data/gruss").asString())
                .isEqualTo("guten Tag");
        for (String methode : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            Antwort antwort = tuer.frage(methode, "/api/probe", "");
            assertThat(antwort.status()).as(methode).isEqualTo(401);
        }
        assertThat(tuer.frage("OPTIONS", "/api/probe", "").status()).isEqualTo(200);
        assertThat(tuer.sende("/api/probe", Tuer.REDAKTION).koerper()).isEqualTo("geschrieben von redaktion");
        assertThat(tuer.sende("/api/probe", Tuer.VERWALTUNG).koerper()).isEqualTo("geschrieben von verwaltung");
    }

    @Test
    void eine_Ablehnung_ist_ein_deutsches_Problem_mit_Code() {
        Antwort antwort = tuer.sende("/api/probe");
        assertThat(antwort.kopf()).containsEntry("Content-Type", "application/problem+json;charset=UTF-8");
        JsonNode problem = antwort.json();
        assertThat(problem.get("title").asString()).isEqualTo("Anmeldung nötig");
        assertThat(problem.get("status").asInt()).isEqualTo(401);
        assertThat(problem.get("detail").asString()).isEqualTo("Dafür ist eine Anmeldung nötig.");
        assertThat(problem.get("instance").asString()).isEqualTo("/api/probe");
        assertThat(problem.get("code").asString()).isEqualTo("NICHT_ANGEMELDET");
    }

    @Test
    void der_Dialog_des_Browsers_erscheint_nicht_auf_unseren_Seiten() {
        assertThat(tuer.sende("/api/probe").kopf()).containsEntry("WWW-Authenticate", "Basic realm=\"Zielnetz\"");
        Antwort vonUns = tuer.sende("/api/probe", "X-Requested-With: Zielnetz");
        assertThat(vonUns.status()).isEqualTo(401);
        assertThat(vonUns.kopf()).doesNotContainKey("WWW-Authenticate");
    }

    @Test
    void ein_falsches_Passwort_ein_fremder_Benutzer_und_ein_kaputter_Kopf_werden_abgelehnt() {
        String[] falsche = {
            Tuer.basic("redaktion", "das Wort der Verwaltung"),
            Tuer.basic("redaktion", ""),
            Tuer.basic("niemand", "das Wort der Redaktion"),
            "Authorization: Basic kein-base64-!"
        };
        for (String falsch : falsche) {
            Antwort antwort = tuer.sende("/api/probe", falsch);
            assertThat(antwort.status()).as(falsch).isEqualTo(401);
            assertThat(antwort.code()).isEqualTo("ANMELDUNG_FALSCH");
            assertThat(antwort.json().get("detail").asString()).isEqualTo("Benutzer oder Passwort sind falsch.");
        }
    }

    @Test
    void die_Verwaltung_darf_alles_was_die_Redaktion_darf_und_mehr() {
        assertThat(tuer.frage("DELETE", "/api/probe/7", "", Tuer.REDAKTION).koerper())
                .isEqualTo("nur mit Verwaltung");
        assertThat(tuer.frage("DELETE", "/api/probe/7", "", Tuer.VERWALTUNG).koerper())
                .isEqualTo("entfernt 7");
    }

    @Test
    void eine_Mutation_ohne_Anmeldung_laeuft_gar_nicht_erst_an() {
        int vorher = Probe.GEAENDERT.get();
        Antwort ohne = tuer.graphql("mutation { aendere }");
        assertThat(ohne.code()).isEqualTo("NICHT_ANGEMELDET");
        assertThat(ohne.json().at("/errors/0/message").asString()).isEqualTo("Änderungen verlangen eine Anmeldung.");
        assertThat(ohne.json().has("data")).isFalse();
        assertThat(tuer.graphql("query lesen { gruss } mutation schreiben { aendere }", Tuer.REDAKTION)
                        .json()
                        .has("data"))
                .isFalse();
        assertThat(Probe.GEAENDERT).hasValue(vorher);
        assertThat(tuer.graphql("mutation { aendere }", Tuer.REDAKTION)
                        .json()
                        .at("/data/aendere")
                        .asString())
                .isEqualTo("redaktion");
        assertThat(Probe.GEAENDERT).hasValue(vorher + 1);
    }

    @Test
    void zwei_Benutzer_koennen_nicht_gleich_heissen() {
        LoginSettings einstellungen =
                new LoginSettings("verwaltung", null, "das Wort der Verwaltung", List.of(), "sub");
        assertThatThrownBy(() -> new PasswordLogin(einstellungen, NIEMAND))
                .hasMessageContaining("zielnetz.zugang.benutzer")
                .hasMessageContaining("zielnetz.zugang.verwaltung-passwort");
    }

    @Test
    void das_erzeugte_Passwort_wird_nur_einmal_verraten_und_ist_jedes_Mal_ein_anderes() {
        LoginSettings einstellungen = new LoginSettings("redaktion", " ", null, List.of(), "sub");
        PasswordLogin eine = new PasswordLogin(einstellungen, NIEMAND);
        String passwort = eine.neuesPasswort().orElseThrow();
        assertThat(eine.neuesPasswort()).isEmpty();
        assertThat(new PasswordLogin(einstellungen, NIEMAND).neuesPasswort())
                .isPresent()
                .get()
                .isNotEqualTo(passwort);
    }

    @Test
    void ich_sagt_wer_fragt_und_lehnt_niemanden_ab() {
        assertThat(tuer.hole("/api/ich").koerper()).isEqualTo("""
                {"angemeldet":false,"name":"anonym","rollen":[],"anmeldeart":"BASIC","leseoffen":true,"anmeldeseite":null,"einbettbar":false}""");
        assertThat(tuer.hole("/api/ich", Tuer.REDAKTION).koerper()).isEqualTo("""
                {"angemeldet":true,"name":"redaktion","rollen":["lesen","redaktion"],"anmeldeart":"BASIC","leseoffen":true,"anmeldeseite":null,"einbettbar":false}""");
        assertThat(tuer.hole("/api/ich", Tuer.VERWALTUNG).koerper()).isEqualTo("""
                {"angemeldet":true,"name":"verwaltung","rollen":["lesen","redaktion","verwaltung"],"anmeldeart":"BASIC","leseoffen":true,"anmeldeseite":null,"einbettbar":false}""");
        Antwort falsch = tuer.hole("/api/ich", Tuer.basic("redaktion", "geraten"));
        assertThat(falsch.status()).isEqualTo(200);
        assertThat(falsch.json().get("angemeldet").asBoolean()).isFalse();
    }

    @Test
    void
            ein_Programm_mit_eigener_Anmeldung_hat_weder_Sitzung_noch_Cookie_und_Antworten_mit_Daten_bleiben_nirgends_liegen() {
        Antwort antwort = tuer.sende("/api/probe", Tuer.REDAKTION);
        assertThat(antwort.kopf()).doesNotContainKey("Set-Cookie");
        assertThat(antwort.kopf().get("Cache-Control")).contains("no-store");
    }
}
