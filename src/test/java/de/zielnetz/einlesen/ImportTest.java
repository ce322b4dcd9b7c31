package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vergangenheit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

@Zielnetztest
class ImportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
    void die_Datei_des_ersten_Versuchs_passt_zur_Stadt_und_bringt_nur_Belege() throws IOException {
        String name = "projekte-mobilitaet.csv";
        JsonNode vorschau = vorschau(name, Files.readString(Path.of("import/beispiele", name)));
        assertThat(vorschau.at("/zaehlung/fehler").asInt()).isZero();
        assertThat(vorschau.at("/zaehlung/warnungen").asInt()).isZero();
        assertThat(vorschau.at("/zaehlung/neu").asInt()).isZero();
        assertThat(vorschau.at("/zaehlung/geaendert").asInt()).isEqualTo(7);
        assertThat(vorschau.get("projekte")).allSatisfy(p -> {
            assertThat(p.get("felder")).isEmpty();
            assertThat(p.get("neueBeziehungen"))
                    .allSatisfy(b -> assertThat(b.get("bestehend").asBoolean()).isTrue());
        });
        assertThat(vorschau.toString()).containsPattern("\"fehler\":0[,}]");
    }

    @Test
    void die_Vorschau_zeigt_alles_und_schreibt_nichts_der_Import_schreibt_es_mit_der_Zelle_als_Beleg() {
        JsonNode vorschau = vorschau(
                "neu.csv",
                "Nr.;Projekttitel;Handlungsfeld;Federführung;Kosten;Beginn\n"
                        + "probe-1;Leuchtende Parkbänke;Mobilität, Energie;Amt für Probefragen;40.000,00 €;Q2/2027\n");
        assertThat(vorschau.at("/zaehlung/neu").asInt()).isEqualTo(1);
        assertThat(vorschau.at("/beschreibung").asString()).contains("CSV", "UTF-8", "Semikolon");
        assertThat(vorschau.at("/neueKnoten/0/name").asString()).isEqualTo("Amt für Probefragen");
        assertThat(vorschau.at("/nichtErwaehnt")).hasSize(35);
        assertThat(Aenderungen.zwischen(ruecknahmen.zuvor(), stand.aktuell().netz())
                        .alle())
                .isEmpty();
        uebernimm(vorschau);
        JsonNode projekt = fragen.daten("""
                {
                  projekt(kennung: "probe-1") {
                    name ab kosten
                    belege { fundstelle merkmal quelle { name art } }
                    handlungsfelder { edges { node { kennung } belege { art fundstelle } } }
                    verantwortliche { nodes { name } }
                  }
                }
                """).get("projekt");
        assertThat(projekt.get("ab").asString()).isEqualTo("2027-04");
        assertThat(projekt.get("kosten").asDouble()).isEqualTo(40_000);
        assertThat(projekt.at("/belege/0/fundstelle").asString()).isEqualTo("B2");
        assertThat(projekt.at("/belege/0/quelle/name").asString()).startsWith("Eingelesene Datei ");
        assertThat(projekt.at("/belege").toString()).contains("\"fundstelle\":\"E2\",\"merkmal\":\"kosten\"");
        assertThat(projekt.at("/handlungsfelder/edges").toString())
                .contains("mobilitaet", "energie", "\"fundstelle\":\"C2\"");
        assertThat(projekt.at("/verantwortliche/nodes/0/name").asString()).isEqualTo("Amt für Probefragen");
    }

    @Test
    void dieselbe_Datei_noch_einmal_aendert_nichts_und_gibt_keinen_Beleg_dazu() {
        String datei = "Projekttitel;Handlungsfelder;Partner\nBahnstadt;Bauen und Wohnen;Probeverein e. V.\n";
        uebernimm(vorschau("gleich.csv", datei));
        JsonNode nochmal = vorschau("gleich.csv", datei);
        assertThat(nochmal.at("/zaehlung/aenderungen").asInt()).isZero();
        assertThat(nochmal.at("/zaehlung/unveraendert").asInt()).isEqualTo(1);
        JsonNode unterAnderemNamen = vorschau("anders.csv", datei);
        assertThat(unterAnderemNamen.at("/zaehlung/aenderungen").asInt()).isZero();
        ResponseEntity<String> antwort =
                poste("/api/importe/" + nochmal.get("token").asString());
        assertThat(JSON.readTree(antwort.getBody()).get("vorgang").isNull()).isTrue();
    }

    @Test
    void eine_leere_Zelle_nimmt_zurueck_was_Steckbriefe_sagten_und_laesst_stehen_was_die_Stadt_sagt() {
        uebernimm(vorschau(
                "erst.csv", "Projekt;Handlungsfelder;Status;Zielgruppe\nAIM;Mobilität, Energie;läuft;Forschende\n"));
        assertThat(felder("aim")).contains("energie=C", "mobilitaet=");
        JsonNode dann = vorschau("dann.csv", "Projekt;Handlungsfelder;Status\nAIM;;\n");
        assertThat(dann.at("/projekte/0/wegfallende")).hasSize(2);
        uebernimm(dann);
        String felder = felder("aim");
        assertThat(felder).contains("mobilitaet=").doesNotContain("energie", "=B2");
        JsonNode aim = fragen.daten("{ projekt(kennung: \"aim\") { status zielgruppe } }")
                .get("projekt");
        assertThat(aim.get("status").isNull()).isTrue();
        assertThat(aim.get("zielgruppe").asString()).as("diese Spalte fehlte").isEqualTo("Forschende");
    }

    @Test
    void hat_sich_das_Netz_darin_geaendert_wird_nichts_geschrieben_und_die_Antwort_sagt_was() {
        JsonNode erste = vorschau("erste.csv", "Projekt;Kosten\nBahnstadt;100\n");
        JsonNode daneben = vorschau("daneben.csv", "Projekt;Kosten\nUVM;100\n");
        uebernimm(vorschau("zweite.csv", "Projekt;Kosten\nBahnstadt;200\n"));
        ResponseEntity<String> abgelehnt =
                poste("/api/importe/" + erste.get("token").asString());
        assertThat(abgelehnt.getStatusCode().value()).isEqualTo(409);
        JsonNode problem = JSON.readTree(abgelehnt.getBody());
        assertThat(problem.get("code").asString()).isEqualTo("NETZ_GEAENDERT");
        assertThat(problem.at("/einzelheiten/0").asString()).contains("Projekt/bahnstadt");
        assertThat(problem.at("/vorschau/projekte/0/felder/0/alt").asDouble()).isEqualTo(200);
        uebernimm(daneben);
        uebernimm(problem.get("vorschau"));
        assertThat(fragen.daten("{ projekt(kennung: \"bahnstadt\") { kosten } }")
                        .at("/projekt/kosten")
                        .asDouble())
                .isEqualTo(100);
    }

    @Test
    void wer_spaeter_dasselbe_aenderte_haelt_die_Ruecknahme_auf_und_wird_genannt() {
        String v1 = uebernimm(vorschau("a.csv", "Projekt;Kosten\nBahnstadt;1\n"));
        String v2 = uebernimm(vorschau("b.csv", "Projekt;Kosten\nBahnstadt;2\n"));
        ResponseEntity<String> antwort = loesche(v1);
        assertThat(antwort.getStatusCode().value()).isEqualTo(409);
        assertThat(antwort.getBody()).contains("NICHT_RUECKNEHMBAR", v2, "Projekt/bahnstadt");
        assertThat(fragen.daten("{ projekt(kennung: \"bahnstadt\") { kosten } }")
                        .at("/projekt/kosten")
                        .asDouble())
                .isEqualTo(2);
    }

    @Test
    void eine_Ruecknahme_laesst_sich_zuruecknehmen() {
        String v1 = uebernimm(vorschau("a.csv", "Projekt;Kosten;Handlungsfeld\nBahnstadt;1;Energie\n"));
        Netz danach = stand.aktuell().netz();
        String v2 = JSON.readTree(loesche(v1).getBody()).get("kennung").asString();
        assertThat(Aenderungen.zwischen(ruecknahmen.zuvor(), stand.aktuell().netz())
                        .alle())
                .isEmpty();
        String v3 = JSON.readTree(loesche(v2).getBody()).get("kennung").asString();
        assertThat(Aenderungen.zwischen(danach, stand.aktuell().netz()).alle()).isEmpty();
        ruecknahmen.vergiss();
        ruecknahmen.merke(v3);
        JsonNode vorgang = fragen.daten(
                        "{ vorgang(kennung: \"%s\") { art hebtAuf { kennung } aufgehobenVon { kennung } } }"
                                .formatted(v2))
                .get("vorgang");
        assertThat(vorgang.toString())
                .isEqualTo(
                        "{\"art\":\"RUECKNAHME\",\"hebtAuf\":{\"kennung\":\"%s\"},\"aufgehobenVon\":{\"kennung\":\"%s\"}}"
                                .formatted(v1, v3));
    }

    @Test
    void acht_zugleich_gelingen_alle_oder_bekommen_den_Grund_gesagt() throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tokens.add(
                    vorschau("p" + i + ".csv", "Projekttitel;Partner\nProbe %d;Gemeinsamer Probepartner\n".formatted(i))
                            .get("token")
                            .asString());
        }
        ExecutorService acht = Executors.newFixedThreadPool(8);
        List<Future<ResponseEntity<String>>> laufende = new ArrayList<>();
        tokens.forEach(token -> laufende.add(acht.submit(() -> poste("/api/importe/" + token))));
        int gelungen = 0;
        for (Future<ResponseEntity<String>> einer : laufende) {
            ResponseEntity<String> antwort = einer.get();
            if (antwort.getStatusCode().value() == 200) {
                gelungen++;
            } else {
                assertThat(antwort.getStatusCode().value()).isEqualTo(409);
                assertThat(antwort.getBody())
                        .contains("Gemeinsamer Probepartner".toLowerCase().split(" ")[1], "vorschau");
            }
        }
        acht.shutdown();
        assertThat(gelungen).isPositive();
        JsonNode alle = fragen.daten("{ importe(first: 8, arten: [EINLESEN]) { nodes { kennung datei } } }")
                .at("/importe/nodes");
        for (int i = gelungen - 1; i >= 0; i--) {
            ruecknahmen.merkeFuerSpaeter(
                    alle.get(gelungen - 1 - i).get("kennung").asString());
        }
        assertThat(fragen.daten("{ akteure(filter: {name: {ist: \"Gemeinsamer Probepartner\"}}) { totalCount } }")
                        .at("/akteure/totalCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void ein_Fehler_haelt_seine_Zeile_auf_oder_auf_Wunsch_die_ganze_Datei() {
        String datei = "Projekt;Handlungsfeld\nProbe gut;Energie\nProbe schlecht;Energi\n";
        JsonNode vorschau = vorschau("fehler.csv", datei);
        JsonNode befund = vorschau.get("befunde").get(0);
        assertThat(befund.toString())
                .contains("FEHLER", "UNBEKANNTES_HANDLUNGSFELD", "\"zelle\":\"B3\"", "Meinten Sie „Energie“?");
        ResponseEntity<String> ganz =
                poste("/api/importe/" + vorschau.get("token").asString() + "?nurGanz=true");
        assertThat(ganz.getStatusCode().value()).isEqualTo(422);
        assertThat(Aenderungen.zwischen(ruecknahmen.zuvor(), stand.aktuell().netz())
                        .alle())
                .isEmpty();
        uebernimm(vorschau);
        JsonNode projekte = fragen.daten("{ projekte(filter: {name: {enthaelt: \"Probe\"}}) { nodes { name } } }");
        assertThat(projekte.at("/projekte/nodes").toString()).isEqualTo("[{\"name\":\"Probe gut\"}]");
    }

    @Test
    void was_kein_Steckbrief_ist_wird_erklaert_und_wer_nicht_darf_kommt_nicht_herein() {
        ResponseEntity<String> unlesbar = gib("bild.xlsx", "%PDF-1.7 kein Excel", null, "redaktion");
        assertThat(unlesbar.getStatusCode().value()).isEqualTo(422);
        assertThat(unlesbar.getBody()).contains("UNLESBAR", "genauer");
        JsonNode leer = vorschau("text.csv", "Irgendwas;Anderes\n1;2\n");
        assertThat(leer.at("/befunde/1/art").asString()
                        + leer.at("/befunde/0/art").asString())
                .contains("KEINE_TABELLE");
        assertThat(poste("/api/importe/gibt-es-nicht").getStatusCode().value()).isEqualTo(404);
        assertThat(gib("a.csv", "Projekt\nx\n", null, null).getStatusCode().value())
                .isEqualTo(401);
        assertThat(gib("a.csv", "Projekt\nx\n", "gibt-es-nicht", "redaktion").getBody())
                .contains("PLAN_UNBEKANNT", "eu-vorhabenliste");
        String fremder = uebernimm(vorschau("c.csv", "Projekt;Kosten\nBahnstadt;1\n"));
        assertThat(fragen.daten("{ vorgang(kennung: \"%s\") { urheber datei anzahl } }".formatted(fremder))
                        .get("vorgang")
                        .toString())
                .isEqualTo("{\"urheber\":\"Redaktion\",\"datei\":null,\"anzahl\":2}");
    }

    @Test
    void Ansprechpartner_sehen_nur_Angemeldete_auch_im_Verlauf() {
        uebernimm(vorschau("k.csv", "Projekt;Ansprechpartner\nBahnstadt;Erika Probe, Tel. 0\n"));
        String frage =
                "{ projekt(kennung: \"bahnstadt\") { ansprechpartner verlauf { satz merkmale { merkmal neu } } } }";
        JsonNode offen = fragen.antwort(frage, Map.of());
        assertThat(offen.toString()).doesNotContain("Erika").contains("NICHT_ERLAUBT");
        assertThat(fragen.alsAngemeldeter("redaktion", frage))
                .contains("\"ansprechpartner\":\"Erika Probe, Tel. 0\"", "\"merkmal\":\"ansprechpartner\"");
    }

    @Test
    void das_Netz_vor_jedem_Vorgang_ist_das_damals_festgehaltene() {
        Map<Long, Netz> damals = new LinkedHashMap<>();
        damals.put(stand.aktuell().vorgaenge(), stand.aktuell().netz());
        for (String datei : List.of(
                "Projekt;Kosten;Handlungsfeld\nBahnstadt;1;Energie\nProbe A;2;Mobilität\n",
                "Projekt;Kosten;Partner\nBahnstadt;;Probe GmbH\nProbe A;3;Probe GmbH\n",
                "Projekt;Handlungsfeld\nProbe A;\n")) {
            uebernimm(vorschau("verlauf.csv", datei));
            damals.put(stand.aktuell().vorgaenge(), stand.aktuell().netz());
        }
        Netzstand heute = stand.aktuell();
        damals.forEach((nummer, netz) -> assertThat(Aenderungen.zwischen(netz, vergangenheit.nach(heute, nummer))
                        .alle())
                .as("nach v%d".formatted(nummer))
                .isEmpty());
        String letzter = heute.journal().get(heute.journal().size() - 1).kennung();
        JsonNode vorher = fragen.daten("""
                { netzstand(vorVorgang: "%s") { einKnoten(schluessel: "Projekt/probe-a") { ... on Projekt {
                    handlungsfelder(filter: {kennung: {ist: "mobilitaet"}}) { nodes { kennung } } } } } }
                """.formatted(letzter));
        assertThat(vorher.toString()).contains("mobilitaet");
        assertThat(fragen.daten("{ netzstand(am: \"2020-01-01T00:00:00Z\") { knoten vorgaenge } }")
                        .toString())
                .isEqualTo("{\"netzstand\":{\"knoten\":0,\"vorgaenge\":0}}");
    }

    private String felder(String kennung) {
        StringBuilder text = new StringBuilder();
        fragen.daten(
                        "{ projekt(kennung: \"%s\") { handlungsfelder { edges { node { kennung } belege { fundstelle quelle { name } } } } } }"
                                .formatted(kennung))
                .at("/projekt/handlungsfelder/edges")
                .forEach(e -> e.get("belege")
                        .forEach(b -> text.append(e.at("/node/kennung").asString())
                                .append('=')
                                .append(
                                        b.at("/quelle/name").asString().startsWith("Eingelesene Datei ")
                                                ? b.get("fundstelle").asString().replace("B2", "C")
                                                : "")
                                .append(' ')));
        return text.toString();
    }

    private JsonNode vorschau(String name, String inhalt) {
        ResponseEntity<String> antwort = gib(name, inhalt, null, "redaktion");
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        return JSON.readTree(antwort.getBody());
    }

    private ResponseEntity<String> gib(String name, String inhalt, String plan, String wer) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei(name, inhalt));
        if (plan != null) {
            teile.add("plan", plan);
        }
        return (wer == null ? fragen.http() : fragen.http(wer))
                .post()
                .uri("/api/importe/vorschau")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(teile)
                .retrieve()
                .toEntity(String.class);
    }

    private String uebernimm(JsonNode vorschau) {
        ResponseEntity<String> antwort =
                poste("/api/importe/" + vorschau.get("token").asString());
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        String kennung = JSON.readTree(antwort.getBody()).at("/vorgang/kennung").asString();
        ruecknahmen.merke(kennung);
        return kennung;
    }

    private ResponseEntity<String> poste(String weg) {
        return fragen.http("redaktion").post().uri(weg).retrieve().toEntity(String.class);
    }

    private ResponseEntity<String> loesche(String vorgang) {
        return fragen.http("redaktion")
                .delete()
                .uri("/api/importe/" + vorgang)
                .retrieve()
                .toEntity(String.class);
    }
}
