package de.zielnetz.einlesen.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vergangenheit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names of invented persons, put wherever one may stand, and erased. */
@Zielnetztest
class PersonenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LANG = "Erst nach langer Abstimmung mit allen Beteiligten, wie im Protokoll steht, ";

    @Autowired
    private Fragen fragen;

    @Autowired
    private Stand stand;

    @Autowired
    private Vergangenheit vergangenheit;

    @Autowired
    private Driver datenbank;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void ein_geloeschter_Name_steht_nirgends_mehr_auch_nicht_in_den_Bytes_des_Datenordners() throws IOException {
        String name = "Erwin Löschmich";
        String vorgang = liesEin(
                "Liste_von_Erwin-Loeschmich.csv",
                "Projekt;Ansprechpartner;Hinweise;Kosten\nBahnstadt;\"Erwin Löschmich, Tel. 1\";%s\n"
                        .formatted(LANG + "so sagt es Erwin Löschmich, am Ende doch;1"),
                "Auf Bitte von ERWIN LÖSCHMICH");
        String irrtum = liesEin("irrtum.csv", "Projekt;Federführung\nBahnstadt;Büro Erwin Löschmich\n", "");
        assertThat(fragen.daten("{ akteure(filter: {name: {enthaelt: \"Löschmich\"}}) { totalCount } }")
                        .at("/akteure/totalCount")
                        .asInt())
                .isOne();
        fragen.nimmZurueck(irrtum);
        ruecknahmen.merkeFuerSpaeter(vorgang);
        verwaltung(
                "PUT",
                "/api/plaene/probe-person",
                Map.of("name", "probe-person", "namen", Map.of(name, "Ansprechpartner", "Bauhof", "Bauhof")));
        vorschau("offen.csv", "Projekt;Kosten\nErwin Löschmich;1\n");
        assertThat(new Datenordner(datenbank).dateienMit(name, "erwin-loeschmich"))
                .isNotEmpty();

        JsonNode gezeigt = verwaltung("GET", "/api/personen?name={n}", null, name);
        assertThat(orte(gezeigt.get("wirdGeloescht")))
                .contains(
                        "Projekt/bahnstadt „Bahnstadt“, ansprechpartner",
                        "Projekt/bahnstadt „Bahnstadt“, hinweise",
                        "Vorgang %s, anmerkung".formatted(vorgang),
                        "Vorgang %s, datei".formatted(vorgang),
                        "Geschichte von Projekt/bahnstadt in %s, ansprechpartner".formatted(vorgang),
                        "Geschichte von Akteur/buero-erwin-loeschmich in %s, name".formatted(irrtum),
                        "Kennung Akteur/buero-erwin-loeschmich",
                        "Einleseplan probe-person, plan");
        assertThat(gezeigt.get("vorschauen").asInt()).isPositive();
        assertThat(gezeigt.get("hindernisse")).isEmpty();
        assertThat(zustand("bahnstadt").get(Merkmal.ANSPRECHPARTNER)).isEqualTo("Erwin Löschmich, Tel. 1");

        JsonNode ohne = verwaltung("DELETE", "/api/personen?name={n}", null, name);
        assertThat(ohne.get("code").asString()).isEqualTo("NICHT_BESTAETIGT");
        assertThat(ohne.at("/vorschau/wirdGeloescht")).isEqualTo(gezeigt.get("wirdGeloescht"));
        assertThat(zustand("bahnstadt").get(Merkmal.ANSPRECHPARTNER)).isEqualTo("Erwin Löschmich, Tel. 1");

        JsonNode getan = loesche(name);
        assertThat(orte(getan.get("geloescht"))).containsAll(orte(gezeigt.get("wirdGeloescht")));
        assertThat(getan.get("spuren").get("nochIn")).as(getan.toPrettyString()).isEmpty();
        assertThat(getan.get("befehle")).isEmpty();
        assertThat(new Datenordner(datenbank).dateienMit(name, "Löschmich", "Loeschmich", "loeschmich", "LÖSCHMICH"))
                .isEmpty();
        assertThat(zustand("bahnstadt").get(Merkmal.ANSPRECHPARTNER)).isEqualTo("[gelöscht], Tel. 1");
        assertThat(zustand("bahnstadt").get(Merkmal.HINWEISE)).isEqualTo(LANG + "so sagt es [gelöscht], am Ende doch");
        assertThat(stand.aktuell().gedeckt()).isTrue();
        Netzstand heute = stand.aktuell();
        assertThat(vergangenheit
                        .nach(heute, heute.vorgang(irrtum).nummer())
                        .zustand(new Schluessel(Knotenart.PROJEKT, "bahnstadt"))
                        .merkmale())
                .containsEntry(Merkmal.ANSPRECHPARTNER, "[gelöscht], Tel. 1");
        assertThat(heute.vorgang(vorgang).datei()).isEqualTo("Liste_von_[gelöscht].csv");
        assertThat(verwaltung("GET", "/api/plaene/probe-person", null)
                        .get("namen")
                        .propertyNames())
                .containsExactly("Bauhof");
        assertThat(fragen.http()
                        .get()
                        .uri("/api/plaene/probe-person")
                        .accept(MediaType.APPLICATION_JSON)
                        .retrieve()
                        .body(String.class))
                .as("ohne Anmeldung")
                .contains("\"namen\":{}");
        verwaltung("DELETE", "/api/plaene/probe-person", null);
        assertThat(loesche(name).get("vorgang").isNull()).as("beim zweiten Mal").isTrue();
    }

    @Test
    void was_im_Netz_so_heisst_verhindert_das_Loeschen_und_wird_genannt() {
        long vorher = stand.aktuell().vorgaenge();
        for (String wort : List.of("Energie", "Stadt", "Braunschweig")) {
            JsonNode gezeigt = verwaltung("GET", "/api/personen?name={n}", null, wort);
            assertThat(gezeigt.get("hindernisse").toString()).as(wort).contains(wort);
            assertThat(gezeigt.get("bestaetigung").asString()).isEmpty();
            JsonNode abgelehnt = verwaltung("DELETE", "/api/personen?name={n}&bestaetigung=", null, wort);
            assertThat(abgelehnt.get("code").asString()).isEqualTo("BENENNUNG");
            assertThat(abgelehnt.get("detail").asString()).contains("„%s“".formatted(wort), "nichts gelöscht");
        }
        assertThat(stand.aktuell().vorgaenge()).isEqualTo(vorher);
        assertThat(stand.aktuell().netz()).isSameAs(ruecknahmen.zuvor());
    }

    @Test
    void nur_ganze_Worte_gehen_und_was_bleibt_wird_gezeigt() {
        String vorgang = liesEin(
                "mobil.csv",
                "Projekt;Ansprechpartner;Hinweise;Zielgruppe;Kosten\n"
                        + "Handyparken Probe;\"Handy, Zimmer 1\";Handynutzer und Handy-Ticket;Wer ein Handy hat;1\n",
                "");
        JsonNode gezeigt = verwaltung("GET", "/api/personen?name={n}", null, "Handy");
        assertThat(gezeigt.get("bleibt").toString())
                .contains("Handyparken", "Handynutzer", "Handy-Ticket", "Wer ein Handy hat", "texte=true");
        JsonNode getan = loesche("Handy");
        assertThat(getan.get("imNetz").asInt()).isOne();
        assertThat(zustand("handyparken-probe"))
                .containsEntry(Merkmal.NAME, "Handyparken Probe")
                .containsEntry(Merkmal.ANSPRECHPARTNER, "[gelöscht], Zimmer 1")
                .containsEntry(Merkmal.HINWEISE, "Handynutzer und Handy-Ticket")
                .containsEntry(Merkmal.ZIELGRUPPE, "Wer ein Handy hat");
        String bestaetigung = verwaltung("GET", "/api/personen?name=Handy&texte=true", null)
                .get("bestaetigung")
                .asString();
        verwaltung("DELETE", "/api/personen?name=Handy&texte=true&bestaetigung=" + bestaetigung, null);
        assertThat(zustand("handyparken-probe")).containsEntry(Merkmal.ZIELGRUPPE, "Wer ein [gelöscht] hat");
        ruecknahmen.merke(vorgang);
    }

    @Test
    void nur_die_Verwaltung_sieht_und_loescht_und_ein_Name_ist_ein_Name() {
        assertThat(hole("redaktion", "GET", "/api/personen?name=Niemand", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(hole("redaktion", "DELETE", "/api/personen?name=Niemand", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        for (String keiner : List.of("x", "--", "gelöscht", "[gelöscht]", "n".repeat(201))) {
            assertThat(verwaltung("GET", "/api/personen?name={n}", null, keiner)
                            .get("code")
                            .asString())
                    .as(keiner)
                    .isEqualTo("NAME_UNBRAUCHBAR");
        }
        assertThat(verwaltung("DELETE", "/api/personen?name=Niemand&bestaetigung=falsch", null)
                        .get("detail")
                        .asString())
                .contains("andere als die bestätigten");
    }

    private JsonNode loesche(String name) {
        String bestaetigung = verwaltung("GET", "/api/personen?name={n}", null, name)
                .get("bestaetigung")
                .asString();
        JsonNode getan = verwaltung("DELETE", "/api/personen?name={n}&bestaetigung={b}", null, name, bestaetigung);
        assertThat(getan.has("satz")).as(getan.toPrettyString()).isTrue();
        return getan;
    }

    private static List<String> orte(JsonNode stellen) {
        return stellen.valueStream().map(s -> s.get("ort").asString()).toList();
    }

    private Map<Merkmal, Object> zustand(String projekt) {
        return stand.aktuell()
                .netz()
                .zustand(new Schluessel(Knotenart.PROJEKT, projekt))
                .merkmale();
    }

    private JsonNode vorschau(String datei, String inhalt) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei(datei, inhalt));
        return JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(teile)
                .retrieve()
                .body(String.class));
    }

    private String liesEin(String datei, String inhalt, String anmerkung) {
        String token = vorschau(datei, inhalt).get("token").asString();
        ResponseEntity<String> antwort =
                hole("redaktion", "POST", "/api/importe/{t}?anmerkung={a}", null, token, anmerkung);
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        return JSON.readTree(antwort.getBody()).at("/vorgang/kennung").asString();
    }

    private JsonNode verwaltung(String methode, String weg, Object koerper, Object... werte) {
        String antwort = hole("verwaltung", methode, weg, koerper, werte).getBody();
        return antwort == null || antwort.isEmpty() ? JSON.createObjectNode() : JSON.readTree(antwort);
    }

    private ResponseEntity<String> hole(String wer, String methode, String weg, Object koerper, Object... werte) {
        var frage = fragen.http(wer)
                .method(org.springframework.http.HttpMethod.valueOf(methode))
                .uri(weg, werte)
                .accept(MediaType.APPLICATION_JSON);
        return (koerper == null
                        ? frage
                        : frage.contentType(MediaType.APPLICATION_JSON).body(koerper))
                .retrieve()
                .toEntity(String.class);
    }
}
