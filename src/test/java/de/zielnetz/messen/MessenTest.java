package de.zielnetz.messen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Series of measured values: those of the documents are there at once, others are entered by hand or worked out of the net. */
@Zielnetztest
class MessenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Fragen fragen;

    @AfterEach
    void raeumeAuf() {
        for (JsonNode reihe :
                fragen.daten("{ messreihen { kennung gefuehrt } }").get("messreihen")) {
            if (reihe.get("gefuehrt").asBoolean()) {
                als("verwaltung", "mutation { messreiheEntfernen(kennung: \"%s\") }".formatted(text(reihe, "kennung")));
            }
        }
    }

    @Test
    void die_Zahlen_der_Dokumente_sind_ihre_ersten_Punkte_mit_Quelle_und_Stelle() {
        JsonNode reihen = fragen.daten(
                        "{ messreihen { kennung titel gefuehrt punkte { tag text belegart herkunft fundstelle quelle { kennung } } trend { wort satz } } }")
                .get("messreihen");
        assertThat(kennungen(reihen))
                .containsExactlyInAnyOrder(
                        "bitkom-index",
                        "bitkom-energie-umwelt",
                        "dstgb-studie",
                        "haselhorst-ranking",
                        "online-befragung-smartness",
                        "wirkungskriterien");
        JsonNode bitkom = mit(reihen, "bitkom-index");
        assertThat(text(bitkom, "titel")).isEqualTo("Bitkom Smart-City-Index");
        assertThat(bitkom.get("punkte")).hasSize(2);
        assertThat(bitkom.at("/punkte/0").toString())
                .contains("\"tag\":\"2023\"", "\"text\":\"Platz 49\"", "EINGESCHAETZT");
        assertThat(bitkom.at("/punkte/1").toString())
                .isEqualTo(
                        "{\"tag\":\"2024\",\"text\":\"Platz 36 von 82\",\"belegart\":\"BELEGT\",\"herkunft\":\"NETZ\","
                                + "\"fundstelle\":\"Sachverhalt, Absatz 2, S. 1\",\"quelle\":{\"kennung\":\"beschlussvorschlag-innovationsstrategie\"}}");
        assertThat(bitkom.at("/trend/wort").asString()).isEqualTo("ZU_WENIG_WERTE");
        assertThat(mit(reihen, "dstgb-studie").at("/punkte/0/text").asString()).isEqualTo("91 %");
        assertThat(mit(reihen, "wirkungskriterien").get("punkte")).isEmpty();
        assertThat(reihen).noneMatch(reihe -> reihe.get("gefuehrt").asBoolean());
    }

    @Test
    void ein_Wert_von_Hand_fuehrt_die_Reihe_des_Netzes_fort_und_ab_drei_gibt_es_eine_Richtung() {
        JsonNode reihe = als(
                        "redaktion",
                        eintragen(
                                "bitkom-index",
                                "2025",
                                "30",
                                "quelltext: \"Bericht\", fundstelle: \"S. 2\", belegart: BELEGT"))
                .at("/data/messwertEintragen");
        assertThat(reihe.get("gefuehrt").asBoolean()).isTrue();
        assertThat(reihe.get("punkte").toString())
                .isEqualTo(
                        "[{\"tag\":\"2023\",\"text\":\"Platz 49\"},{\"tag\":\"2024\",\"text\":\"Platz 36 von 82\"},{\"tag\":\"2025\",\"text\":\"Platz 30\"}]");
        assertThat(text(reihe.get("trend"), "satz"))
                .isEqualTo("Der Wert fällt von 2023 bis 2025 um etwa 9,5 Plätze im Jahr; so ist es gewollt.");
        JsonNode ziel = als("redaktion", """
                mutation { messreiheMerken(kennung: "bitkom-index", fassung: 1, reihe: {
                    titel: "Bitkom Smart-City-Index", einheit: "Rang", richtung: WENIGER, ziel: { wert: 20, tag: "31.12.2027" } }) {
                  fassung punkte { tag } abstand { wort satz } indikatoren { kennung } } }
                """).at("/data/messreiheMerken");
        assertThat(ziel.get("punkte")).hasSize(3);
        assertThat(ziel.get("indikatoren")).hasSize(2);
        assertThat(text(ziel.get("abstand"), "satz"))
                .startsWith(
                        "Das Ziel ist Platz 20 bis 31.12.2027; der letzte Wert ist Platz 30 (2025); es fehlen 10 Plätze");
    }

    @Test
    void eine_gespeicherte_Frage_zeigt_einen_neuen_Wert_sofort() {
        String weg = "/api/fragen/messreihen";
        assertThat(fragen.http().get().uri(weg).retrieve().body(String.class)).doesNotContain("88,5 %");
        als("redaktion", eintragen("dstgb-studie", "2025", "88.5", ""));
        assertThat(fragen.http().get().uri(weg).retrieve().body(String.class)).contains("88,5 %");
    }

    @Test
    void wer_nicht_angemeldet_ist_sieht_die_Werte_aber_keine_Namen_und_schreibt_nichts() {
        als(
                "redaktion",
                eintragen(
                        "dstgb-studie",
                        "2025",
                        "88.5",
                        "quelltext: \"Auskunft von Frau Probe\", anmerkung: \"am Telefon\""));
        String frage =
                "{ messreihe(kennung: \"dstgb-studie\") { letzter { text quelltext anmerkung urheber belegart } } }";
        assertThat(fragen.daten(frage).at("/messreihe/letzter").toString())
                .isEqualTo(
                        "{\"text\":\"88,5 %\",\"quelltext\":null,\"anmerkung\":null,\"urheber\":null,\"belegart\":\"EINGESCHAETZT\"}");
        assertThat(als("verwaltung", frage).at("/data/messreihe/letzter").toString())
                .contains("Auskunft von Frau Probe", "am Telefon", "\"urheber\":\"redaktion\"");
        assertThat(fragen.fehler(eintragen("dstgb-studie", "2024", "1", ""))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ANGEMELDET");
    }

    /** Only what would be erased: an erasure of its own leaves a Vorgang behind. */
    @Test
    void wo_jemand_genannt_ist_findet_es_das_Loeschen() {
        als(
                "redaktion",
                eintragen(
                        "dstgb-studie",
                        "2025",
                        "88.5",
                        "quelltext: \"Auskunft von Erika Messprobe\", anmerkung: \"Erika Messprobe fragen\""));
        String gezeigt = fragen.http("verwaltung")
                .get()
                .uri("/api/personen?name={n}", "Erika Messprobe")
                .retrieve()
                .body(String.class);
        assertThat(JSON.readTree(gezeigt).get("wirdGeloescht").toString())
                .contains("Messwert dstgb-studie@2025, quelltext", "Messwert dstgb-studie@2025, anmerkung");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bitkom-index | 2024 | 36 | | Für 2024 steht schon ein Wert im Netz: Platz 36 von 82 (Indikator/bitkom-index-2024).",
                "bitkom-index | 2099 | 3 | | Der Tag 2099 liegt in der Zukunft",
                "bitkom-index | 2020 | 0 | | Platz 0 gibt es nicht; erwartet wird ein Platz ab 1.",
                "bitkom-index | 2020 | 9 | vonAnzahl: 8 | Platz 9 gibt es nicht; erwartet wird ein Platz ab 1 bis 8.",
                "bitkom-indx | 2020 | 9 | | Eine Messreihe „bitkom-indx“ gibt es nicht. Am nächsten liegt „bitkom-index“.",
                "bitkom-index | 31.2.2020 | 9 | | tag: „31.2.2020“ ist kein Datum.",
                "bitkom-index | 2020 | 9 | quelle: \"radio38\" | Eine Quelle „radio38“ gibt es im Netz nicht. Am nächsten liegt „radio38-bitkom-2024“.",
                "bitkom-index | 2020 | 9 | quelle: \"radio38-bitkom-2024\" | Zu einem belegten Wert gehört die Fundstelle",
                "bitkom-index | 2020 | 9 | belegart: BELEGT | Belegt ist ein Wert nur mit Quelle",
            })
    void falsche_Werte_nennen_Feld_und_Naechstes_und_schreiben_nichts(
            String reihe, String tag, String wert, String rest, String satz) {
        JsonNode antwort = als("redaktion", eintragen(reihe, tag, wert, rest == null ? "" : rest));
        assertThat(antwort.at("/errors/0/message").asString()).contains(satz);
        assertThat(fragen.daten("{ messreihen { gefuehrt } }").get("messreihen"))
                .noneMatch(r -> r.get("gefuehrt").asBoolean());
    }

    @Test
    void zwei_Fenster_ueberschreiben_einander_nicht() {
        als("redaktion", eintragen("bitkom-index", "2022", "50", ""));
        assertThat(als("redaktion", eintragen("bitkom-index", "2022", "51", ""))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("MESSUNG_GEAENDERT");
        String mitFassung = eintragen("bitkom-index", "2022", "51", "").replace("}) {", "}, fassung: 1) {");
        assertThat(als("redaktion", mitFassung).has("errors")).isFalse();
        assertThat(als("redaktion", mitFassung).at("/errors/0/extensions/code").asString())
                .isEqualTo("MESSUNG_GEAENDERT");
        JsonNode ohne =
                als("redaktion", "mutation { messwertEntfernen(kennung: \"bitkom-index@2022\") { punkte { tag } } }");
        assertThat(ohne.at("/data/messwertEntfernen/punkte")).hasSize(2);
    }

    @Test
    void eine_Reihe_mit_Werten_loescht_nur_die_Verwaltung() {
        als("redaktion", eintragen("bitkom-index", "2022", "50", ""));
        String loesche = "mutation { messreiheEntfernen(kennung: \"bitkom-index\") }";
        assertThat(als("redaktion", loesche).at("/errors/0/extensions/code").asString())
                .isEqualTo("NICHT_ERLAUBT");
        assertThat(als("verwaltung", loesche).at("/data/messreiheEntfernen").asBoolean())
                .isTrue();
        assertThat(fragen.daten("{ messreihe(kennung: \"bitkom-index\") { gefuehrt punkte { tag } } }")
                        .at("/messreihe/punkte"))
                .hasSize(2);
    }

    /** The same asked in one question of today is the oracle. */
    @Test
    void eine_gespeicherte_Frage_gibt_den_Wert_des_Monats_mit_dem_Stand_aus_dem_er_kommt() {
        als("redaktion", """
                mutation { messreiheMerken(kennung: "offene-luecken", reihe: { titel: "Lücken", einheit: "Stellen", richtung: WENIGER,
                    frage: "luecken-fuer-dashboards", feld: "luecken.stellen.nodes[istLuecke=true]" }) { kennung } }
                """);
        JsonNode lauf = als("redaktion", """
                mutation { messwerteErrechnen(reihe: "offene-luecken") { geschrieben unveraendert ausgelassen satz
                    reihe { letzter { wert herkunft wissensstand gueltigAm tag } } } }
                """).at("/data/messwerteErrechnen");
        JsonNode heute = fragen.daten("{ luecken(nurBelegt: true) { anzahlLuecken } netzstand { vorgaenge } }");
        int luecken = heute.at("/luecken/anzahlLuecken").asInt();
        assertThat(lauf.at("/reihe/letzter/wert").asDouble()).isEqualTo(luecken);
        assertThat(text(lauf.at("/reihe/letzter"), "wissensstand"))
                .isEqualTo("v" + heute.at("/netzstand/vorgaenge").asInt());
        assertThat(text(lauf.at("/reihe/letzter"), "herkunft")).isEqualTo("FRAGE");
        assertThat(lauf.get("geschrieben").asInt()).isEqualTo(1);
        JsonNode nochmal = als(
                "redaktion",
                "mutation { messwerteErrechnen(reihe: \"offene-luecken\", von: \"2019-12\", bis: \"2020-01\") { geschrieben ausgelassen } }");
        assertThat(nochmal.at("/data/messwerteErrechnen/ausgelassen/0").asString())
                .isEqualTo("12/2019: Zielnetz kannte das Netz noch nicht; sein Journal beginnt später.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "luecken-fuer-dashboards | luecken.stellen.totalCunt | feld: „totalCunt“ steht nicht in der Antwort. Am nächsten liegt „totalCount“.",
                "luecken-fuer-dashboards | luecken stellen | erwartet werden Namen von Feldern",
                "luecken-fuer-dashboards | luecken.stellen.nodes[quatsch=1].anzahl | fragt die Frage nicht nach „quatsch“; die Bedingung braucht es.",
                "luecken-fuer-dashbords | luecken.stellen | Eine Frage „luecken-fuer-dashbords“ ist nicht gespeichert.",
                "was-sich-geaendert-hat | vergleich.satz | Diese Frage fragt nach „vergleich“, das sich nicht für andere Zeiten fragen lässt",
            })
    void was_sich_nicht_errechnen_laesst_sagt_warum(String frage, String feld, String satz) {
        als(
                "redaktion",
                "mutation { messreiheMerken(kennung: \"probe\", reihe: { titel: \"Probe\", frage: \"%s\", feld: \"%s\" }) { kennung } }"
                        .formatted(frage, feld));
        JsonNode antwort = als("redaktion", "mutation { messwerteErrechnen(reihe: \"probe\") { geschrieben } }");
        assertThat(antwort.at("/errors/0/message").asString()).contains(satz);
    }

    @Test
    void Ziele_Felder_und_Projekte_finden_ihre_Reihen_ueber_das_Netz() {
        JsonNode reihen = fragen.daten(
                        "{ messreihen(misst: \"Akteur/stadt-braunschweig\") { kennung misst { kennung } } }")
                .get("messreihen");
        assertThat(kennungen(reihen))
                .contains("bitkom-index", "haselhorst-ranking")
                .doesNotContain("dstgb-studie");
    }

    private static String eintragen(String reihe, String tag, String wert, String rest) {
        return "mutation { messwertEintragen(wert: { reihe: \"%s\", tag: \"%s\", wert: %s %s}) { gefuehrt punkte { tag text } trend { satz } } }"
                .formatted(reihe, tag, wert, rest);
    }

    private static List<String> kennungen(JsonNode reihen) {
        List<String> alle = new ArrayList<>();
        reihen.forEach(reihe -> alle.add(text(reihe, "kennung")));
        return alle;
    }

    private static JsonNode mit(JsonNode reihen, String kennung) {
        return StreamSupport.stream(reihen.spliterator(), false)
                .filter(reihe -> text(reihe, "kennung").equals(kennung))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode knoten, String feld) {
        return knoten.get(feld).asString();
    }

    private JsonNode als(String benutzer, String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter(benutzer, dokument));
    }
}
