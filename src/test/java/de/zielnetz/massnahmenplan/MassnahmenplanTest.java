package de.zielnetz.massnahmenplan;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.datei.Libreoffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The measures plan of the Innovationsstrategie: what it has to fill stands in the net, what fills it beside the net until it is decided. */
@Zielnetztest
class MassnahmenplanTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLAN = "massnahmenplan(strategie: \"innovationsstrategie\")";
    private static final String CLOUD = """
            titel: "Cloud für die Schulen", gegenstaende: ["Technologie/cloud-dienste"], federfuehrung: "Akteur/stabsstelle-0110",
            partner: ["Akteur/kommunale-beteiligungen"], termin: "12/2099", kosten: 125000.5, pilot: "Eine Schule", foerderung: "offen",
            pruefungen: [{ kriterium: "Thema/it-sicherheit", stand: ERFUELLT, begruendung: "Geprüft: am Muster" },
                { kriterium: "Thema/datenschutz", stand: NICHT_ERFUELLT }], anmerkung: "mit Frau Probe besprochen"
            """;

    @Autowired
    private Fragen fragen;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @AfterEach
    void raeumeAuf() {
        JsonNode plan = als("redaktion", "{ " + PLAN + " { massnahmen { kennung fassung } } }");
        plan.at("/data/massnahmenplan/massnahmen")
                .forEach(m -> als(
                        "redaktion",
                        "mutation { planmassnahmeEntfernen(kennung: \"%s\", fassung: %d) }"
                                .formatted(
                                        m.get("kennung").asString(),
                                        m.get("fassung").asInt())));
    }

    @Test
    void was_zu_fuellen_ist_und_wonach_Cloud_geprueft_wird_steht_im_Netz() {
        JsonNode plan = fragen.daten(
                        "{ " + PLAN
                                + " { gegenstaende { kennung } kriterien { technologie { kennung } kriterien { kennung } } massnahmen { kennung } luecken { art schluessel } } }")
                .get("massnahmenplan");
        assertThat(kennungen(plan.get("gegenstaende")))
                .contains("kuenstliche-intelligenz", "cloud-dienste", "datenplattformen", "staedtische-datenbestaende");
        assertThat(plan.at("/kriterien/0/technologie/kennung").asString()).isEqualTo("cloud-dienste");
        assertThat(kennungen(plan.at("/kriterien/0/kriterien")))
                .containsExactlyInAnyOrder("digitale-souveraenitaet", "datenschutz", "it-sicherheit");
        assertThat(plan.get("massnahmen")).isEmpty();
        assertThat(plan.get("luecken")).hasSize(plan.get("gegenstaende").size() + 3);
        assertThat(plan.get("luecken").toString())
                .contains("{\"art\":\"OHNE_MASSNAHME\",\"schluessel\":\"Technologie/cloud-dienste\"}");
    }

    @Test
    void eine_Massnahme_fuellt_Luecken_und_hat_selbst_welche() {
        List<String> davor = luecken();
        JsonNode plan = als("redaktion", merken(CLOUD, null)).at("/data/planmassnahmeMerken");
        assertThat(plan.at("/massnahmen/0").toString())
                .contains("\"kennung\":\"cloud-fuer-die-schulen\"", "\"termin\":\"2099-12\"", "\"status\":\"IDEE\"");
        List<String> danach = luecken();
        assertThat(davor)
                .contains("OHNE_MASSNAHME Technologie/cloud-dienste", "KRITERIUM_UNERFUELLT Thema/it-sicherheit");
        assertThat(danach)
                .doesNotContain("OHNE_MASSNAHME Technologie/cloud-dienste", "KRITERIUM_UNERFUELLT Thema/it-sicherheit")
                .contains("KRITERIUM_UNERFUELLT Thema/datenschutz", "KRITERIUM_OFFEN Thema/digitale-souveraenitaet");
        als(
                "redaktion",
                merken(
                        "kennung: \"ki\", titel: \"KI\", gegenstaende: [\"Technologie/kuenstliche-intelligenz\"], termin: \"2020\"",
                        null));
        assertThat(luecken())
                .contains("OHNE_FEDERFUEHRUNG null", "OHNE_KOSTEN null", "UEBERFAELLIG null")
                .doesNotContain("OHNE_TERMIN null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gegenstaende: [\"Technologie/clouddienste\"] | „Technologie/clouddienste“ steht nicht im Netz",
                "federfuehrung: \"Projekt/aim\" | „Projekt/aim“ steht nicht im Netz; erwartet wird Akteur oder Rolle als Art/kennung.",
                "kosten: -1 | Die Kosten sind -1.0; erwartet wird ein Betrag in Euro ab 0.",
                "termin: \"bald\" | termin: „bald“ ist kein Datum.",
                "kennung: \"Groß\" | Die Kennung ist „Groß“; erwartet werden Kleinbuchstaben",
                "pruefungen: [{ kriterium: \"Thema/it-sicherheit\", stand: ERFUELLT }] | Nach „Thema/it-sicherheit“ ist diese Maßnahme nicht zu prüfen",
            })
    void falsche_Angaben_sagen_was_erwartet_wird(String angabe, String satz) {
        assertThat(als("redaktion", merken("titel: \"Probe\", " + angabe, null))
                        .at("/errors/0/message")
                        .asString())
                .contains(satz);
        assertThat(luecken()).hasSizeGreaterThan(3);
    }

    @Test
    void zwei_Fenster_ueberschreiben_einander_nicht_und_Anmerkungen_sehen_nur_Angemeldete() {
        als("redaktion", merken(CLOUD, null));
        assertThat(als("redaktion", merken(CLOUD, null))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("MASSNAHME_GEAENDERT");
        assertThat(als("redaktion", merken(CLOUD.replace("Eine Schule", "Zwei"), 1))
                        .has("errors"))
                .isFalse();
        assertThat(als("redaktion", merken(CLOUD, 1))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("MASSNAHME_GEAENDERT");
        String frage = "{ " + PLAN + " { massnahmen { anmerkung urheber } } }";
        assertThat(fragen.daten(frage).toString()).contains("\"anmerkung\":null,\"urheber\":null");
        assertThat(als("redaktion", frage).toString()).contains("Frau Probe");
        assertThat(fragen.fehler(merken(CLOUD, null)).at("/extensions/code").asString())
                .isEqualTo("NICHT_ANGEMELDET");
    }

    @Test
    void beschlossen_wird_sie_eine_Massnahme_des_Netzes_mit_ihrem_Beleg_und_zurueckgenommen_wieder_keine() {
        als("redaktion", merken(CLOUD, null));
        String beschliesse =
                "mutation { planmassnahmeBeschliessen(kennung: \"cloud-fuer-die-schulen\", fassung: 1, quelle: \"beschlussvorschlag-innovationsstrategie\", fundstelle: \"Probe\") { massnahmen { status vorgang imNetz { kennung } } } }";
        assertThat(als("redaktion", beschliesse).at("/errors/0/extensions/code").asString())
                .isEqualTo("NICHT_ERLAUBT");
        JsonNode plan = als("verwaltung", beschliesse).at("/data/planmassnahmeBeschliessen/massnahmen/0");
        assertThat(plan.get("status").asString()).isEqualTo("BESCHLOSSEN");
        ruecknahmen.merke(plan.get("vorgang").asString());
        JsonNode netz = fragen.daten(
                "{ massnahme(kennung: \"cloud-fuer-die-schulen\") { name belegart beziehungen { nodes { kennung } } } }");
        assertThat(netz.toString()).contains("\"belegart\":\"BELEGT\"", "innovationsstrategie", "stabsstelle-0110");
        assertThat(als("verwaltung", beschliesse.replace("fassung: 1", "fassung: 2"))
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("Die Maßnahme „cloud-fuer-die-schulen“ steht schon im Netz.");
    }

    @Test
    void die_Mappe_ist_das_Formular_und_nennt_bei_Fehlern_die_Zelle() {
        String kopf = "Kennung;Maßnahme;Technologie;Federführung;Kriterium: IT-Sicherheit;Termin;Kosten;Stand\n";
        Datei liste = new Datei(
                "plan.csv",
                kopf + "cloud;Cloud;Technologie/cloud-dienste;Rolle/cdo;ja: geprüft;06/2099;1.250.000,50;Idee\n");
        JsonNode vorschau = vorschau(liste);
        assertThat(vorschau.get("befunde")).isEmpty();
        assertThat(vorschau.get("satz").asString()).startsWith("1 neu, 0 geändert");
        assertThat(post(
                                "/api/massnahmenplan/innovationsstrategie",
                                liste,
                                vorschau.get("fingerabdruck").asString())
                        .getBody())
                .contains("Eine Maßnahme wurde übernommen.");
        assertThat(als(
                                "redaktion",
                                "{ " + PLAN
                                        + " { massnahmen { kosten termin pruefungen { kriterium { kennung } stand } } } }")
                        .toString())
                .contains(
                        "\"kosten\":1250000.5",
                        "\"termin\":\"2099-06\"",
                        "{\"kriterium\":{\"kennung\":\"it-sicherheit\"},\"stand\":\"ERFUELLT\"}");
        JsonNode falsch = vorschau(new Datei(
                "plan.csv", kopf + "cloud;Cloud;Technologie/cloud-dienst;Rolle/cdo;vielleicht;bald;viel;Idee\n"));
        List<String> orte = new ArrayList<>();
        falsch.get("befunde").forEach(b -> orte.add(b.get("ort").asString()));
        assertThat(orte).containsExactlyInAnyOrder("E2", "F2", "G2", "C2");
        assertThat(falsch.get("fingerabdruck").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"xlsx, ''", "ods, redaktion", "csv, redaktion"})
    void geholt_und_abgegeben_aendert_sich_nichts_wer_immer_sie_holte(String endung, String wer) {
        als("redaktion", merken(CLOUD, null));
        als("redaktion", merken("titel: \"=1+1\", status: VORGELEGT", null));
        JsonNode vorschau = vorschau(new Datei("plan." + endung, hole(wer, endung)));
        assertThat(vorschau.get("befunde")).isEmpty();
        assertThat(vorschau.get("satz").asString()).startsWith("Alles in der Liste steht schon so da (2 Zeilen)");
    }

    @Test
    void auch_nicht_nachdem_Libreoffice_sie_gespeichert_hat(@TempDir Path ordner)
            throws IOException, InterruptedException {
        als("redaktion", merken(CLOUD, null));
        Path datei = Files.write(ordner.resolve("plan.xlsx"), hole("redaktion", "xlsx"));
        Libreoffice office = new Libreoffice(ordner);
        for (Format format : List.of(Format.ODS, Format.CSV)) {
            Path neu = office.speichere(List.of(datei), format).get(0);
            JsonNode vorschau = vorschau(new Datei(neu.getFileName().toString(), Files.readAllBytes(neu)));
            assertThat(vorschau.get("befunde")).as(format.name()).isEmpty();
            assertThat(vorschau.get("unveraendert").asInt()).as(format.name()).isEqualTo(1);
        }
    }

    private List<String> luecken() {
        List<String> alle = new ArrayList<>();
        fragen.daten("{ " + PLAN + " { luecken { art schluessel } } }")
                .at("/massnahmenplan/luecken")
                .forEach(l -> alle.add(l.get("art").asString() + " "
                        + (l.get("schluessel").isNull()
                                ? null
                                : l.get("schluessel").asString())));
        return alle;
    }

    private static String merken(String massnahme, @org.jspecify.annotations.Nullable Integer fassung) {
        return "mutation { planmassnahmeMerken(strategie: \"innovationsstrategie\", fassung: %s, massnahme: { %s }) { massnahmen { kennung termin status fassung } } }"
                .formatted(fassung, massnahme);
    }

    private static List<String> kennungen(JsonNode knoten) {
        List<String> alle = new ArrayList<>();
        knoten.forEach(k -> alle.add(k.get("kennung").asString()));
        return alle;
    }

    private byte[] hole(String wer, String endung) {
        RestClient http = wer.isEmpty() ? fragen.http() : fragen.http(wer);
        return http.get()
                .uri("/api/export/massnahmenplan-innovationsstrategie." + endung)
                .retrieve()
                .body(byte[].class);
    }

    private JsonNode vorschau(Datei datei) {
        return JSON.readTree(post("/api/massnahmenplan/innovationsstrategie/vorschau", datei, null)
                .getBody());
    }

    private ResponseEntity<String> post(
            String weg, Datei datei, @org.jspecify.annotations.Nullable String fingerabdruck) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", datei);
        if (fingerabdruck != null) {
            teile.add("fingerabdruck", fingerabdruck);
        }
        return fragen.http("redaktion")
                .post()
                .uri(weg)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(teile)
                .retrieve()
                .toEntity(String.class);
    }

    private JsonNode als(String benutzer, String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter(benutzer, dokument));
    }
}
