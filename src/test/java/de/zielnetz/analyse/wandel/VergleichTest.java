package de.zielnetz.analyse.wandel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@Zielnetztest
class VergleichTest {

    private static final String ALLES = """
            satz von { letzterVorgang { kennung } projekte } bis { letzterVorgang { kennung } projekte }
            vorgaenge { nodes { kennung } }
            projekte { nodes { tat sache satz projekt { name } angaben { bezeichnung vorher nachher vorgang { kennung } }
                belegartVorher belegartNachher neueBelege { fundstelle merkmal quelle { name } } wegfallendeBelege { fundstelle }
                vorgaenge { kennung urheber datei } } }
            beziehungen { nodes { tat sache satz von { name } nach { name } kante belegartNachher vorgaenge { kennung } } }
            bewegungen { nodes { schluessel anzahlVorher anzahlNachher gekommen { nodes { kennung } } gegangen { nodes { kennung } } } }
            wechsel(first: 5) { nodes { schluessel vorher nachher } }
            """;

    @Autowired
    private Fragen fragen;

    private final Deque<String> zurueckzunehmen = new ArrayDeque<>();

    @AfterEach
    void nimmAllesZurueck() {
        while (!zurueckzunehmen.isEmpty()) {
            fragen.nimmZurueck(zurueckzunehmen.pop());
        }
    }

    @Test
    void ein_neues_Projekt_steht_mit_Angaben_Beziehungen_Grad_und_Vorgang_da() {
        String v = liesEin(
                "probe.csv",
                "Nr.;Projekttitel;Status;Kosten;Beginn;Handlungsfeld\nprobe-1;Leuchtende Parkbänke;läuft;40.000,50 €;03/2027;Energie\n");
        JsonNode vergleich = vergleich("vonVorVorgang: \"%s\"".formatted(v));
        assertThat(vergleich.get("satz").asString())
                .startsWith(
                        "Projekte: 1 neu, 0 geändert, 0 entfernt. Beziehungen von Projekten: 1 neu, 0 geändert, 0 entfernt.");
        assertThat(vergleich.at("/von/projekte").asInt()).isEqualTo(35);
        assertThat(vergleich.at("/bis/projekte").asInt()).isEqualTo(36);
        assertThat(vergleich.at("/bis/letzterVorgang/kennung").asString()).isEqualTo(v);
        JsonNode projekt = einziger(vergleich.at("/projekte/nodes"));
        assertThat(projekt.get("tat").asString()).isEqualTo("NEU");
        assertThat(projekt.get("satz").asString()).isEqualTo("Neu: Projekt „Leuchtende Parkbänke“");
        assertThat(projekt.get("angaben").valueStream().map(a -> "%s: %s → %s (%s)"
                        .formatted(
                                a.get("bezeichnung").asString(),
                                a.get("vorher").asString("–"),
                                a.get("nachher").asString("–"),
                                a.at("/vorgang/kennung").asString())))
                .containsExactlyInAnyOrder(
                        "Name: – → Leuchtende Parkbänke (%s)".formatted(v),
                        "Beginn: – → 03/2027 (%s)".formatted(v),
                        "Status: – → laufend (%s)".formatted(v),
                        "Kosten: – → 40.000,50 € (%s)".formatted(v));
        assertThat(projekt.get("neueBelege").toString()).contains("\"quelle\":{\"name\":\"Eingelesene Datei ", "D2");
        assertThat(projekt.get("vorgaenge").toString())
                .isEqualTo("[{\"kennung\":\"%s\",\"urheber\":\"Redaktion\",\"datei\":null}]".formatted(v));
        JsonNode beziehung = einziger(vergleich.at("/beziehungen/nodes"));
        assertThat(beziehung.get("satz").asString())
                .isEqualTo("Neu: Projekt „Leuchtende Parkbänke“ gehört zu Handlungsfeld „Energie“");
        assertThat(beziehung.at("/vorgaenge/0/kennung").asString()).isEqualTo(v);
        JsonNode bewegung = einziger(vergleich.at("/bewegungen/nodes"));
        assertThat(bewegung.toString())
                .isEqualTo("{\"schluessel\":\"Handlungsfeld/energie\",\"anzahlVorher\":0,\"anzahlNachher\":1,"
                        + "\"gekommen\":{\"nodes\":[{\"kennung\":\"probe-1\"}]},\"gegangen\":{\"nodes\":[]}}");
        assertThat(vergleich.at("/wechsel/nodes/0").toString())
                .isEqualTo(
                        "{\"schluessel\":\"Handlungsfeld/energie\",\"vorher\":\"KEIN_PROJEKT\",\"nachher\":\"EINZIGE_STUETZE\"}");
    }

    @Test
    void nach_der_Ruecknahme_ist_der_Unterschied_leer_und_was_ging_nennt_sie_als_Vorgang() {
        String hin = liesEin("probe.csv", "Nr.;Projekttitel;Handlungsfeld\nprobe-1;Leuchtende Parkbänke;Energie\n");
        String zurueck = fragen.nimmZurueck(zurueckzunehmen.pop());
        JsonNode ganz = vergleich("vonVorVorgang: \"%s\"".formatted(hin));
        assertThat(ganz.get("satz").asString())
                .isEqualTo("An Projekten und ihren Beziehungen hat sich nichts geändert.");
        for (String liste : List.of("projekte", "beziehungen", "bewegungen", "wechsel")) {
            assertThat(ganz.get(liste).get("nodes")).as(liste).isEmpty();
        }
        assertThat(ganz.at("/vorgaenge/nodes").toString())
                .isEqualTo("[{\"kennung\":\"%s\"},{\"kennung\":\"%s\"}]".formatted(zurueck, hin));
        JsonNode weg = vergleich("vonVorVorgang: \"%s\"".formatted(zurueck));
        JsonNode projekt = einziger(weg.at("/projekte/nodes"));
        assertThat(projekt.get("tat").asString()).isEqualTo("ENTFERNT");
        assertThat(projekt.at("/projekt/name").asString()).isEqualTo("Leuchtende Parkbänke");
        assertThat(projekt.at("/belegartNachher").isNull()).isTrue();
        assertThat(projekt.at("/vorgaenge").toString())
                .isEqualTo("[{\"kennung\":\"%s\",\"urheber\":\"Redaktion\",\"datei\":null}]".formatted(zurueck));
        JsonNode beziehung = einziger(weg.at("/beziehungen/nodes"));
        assertThat(beziehung.get("tat").asString()).isEqualTo("ENTFERNT");
        assertThat(beziehung.at("/von/name").asString()).isEqualTo("Leuchtende Parkbänke");
        assertThat(beziehung.at("/vorgaenge/0/kennung").asString()).isEqualTo(zurueck);
    }

    @Test
    void jede_Angabe_nennt_den_Vorgang_der_sie_zuletzt_setzte_und_Aufgehobenes_zaehlt_nicht() {
        String v1 = liesEin("a.csv", "Projekt;Kosten;Status\nBahnstadt;1000;geplant\n");
        String v2 = liesEin("b.csv", "Projekt;Status\nBahnstadt;läuft\n");
        liesEin("c.csv", "Projekt;Priorität\nBahnstadt;hoch\n");
        fragen.nimmZurueck(zurueckzunehmen.pop());
        JsonNode projekt =
                einziger(vergleich("vonVorVorgang: \"%s\"".formatted(v1)).at("/projekte/nodes"));
        assertThat(projekt.get("tat").asString()).isEqualTo("GEAENDERT");
        assertThat(projekt.get("angaben").toString())
                .contains(
                        "{\"bezeichnung\":\"Kosten\",\"vorher\":null,\"nachher\":\"1.000 €\",\"vorgang\":{\"kennung\":\"%s\"}}"
                                .formatted(v1),
                        "{\"bezeichnung\":\"Status\",\"vorher\":null,\"nachher\":\"laufend\",\"vorgang\":{\"kennung\":\"%s\"}}"
                                .formatted(v2))
                .doesNotContain("Priorität");
        assertThat(projekt.get("vorgaenge").valueStream().map(v -> v.get("kennung")
                        .asString()))
                .containsExactly(v1, v2);
    }

    @Test
    void zwischen_zwei_Zeitpunkten_zaehlt_was_Zielnetz_dann_wusste() {
        String v = liesEin("a.csv", "Projekt;Kosten\nBahnstadt;1000\n");
        Instant geschrieben = Instant.parse(fragen.daten("{ vorgang(kennung: \"%s\") { zeit } }".formatted(v))
                .at("/vorgang/zeit")
                .asString());
        Instant davor = geschrieben.minusNanos(1000);
        JsonNode beide = vergleich("von: \"%s\", bis: \"%s\"".formatted(davor, geschrieben));
        assertThat(einziger(beide.at("/projekte/nodes")).get("sache").asString())
                .isEqualTo("Projekt/bahnstadt");
        JsonNode danach = vergleich("von: \"%s\"".formatted(geschrieben));
        assertThat(danach.at("/projekte/nodes")).isEmpty();
    }

    @Test
    void nurBelegt_zeigt_nicht_was_nur_eingeschaetzt_ist() {
        String arten =
                "{ vergleich(vonVorVorgang: \"v2\"%s) { beziehungen(taten: [NEU]) { totalCount } bewegungen { totalCount } } }";
        assertThat(fragen.daten(arten.formatted("")).toString())
                .isEqualTo("{\"vergleich\":{\"beziehungen\":{\"totalCount\":63},\"bewegungen\":{\"totalCount\":14}}}");
        assertThat(fragen.daten(arten.formatted(", nurBelegt: true")).toString())
                .isEqualTo("{\"vergleich\":{\"beziehungen\":{\"totalCount\":0},\"bewegungen\":{\"totalCount\":0}}}");
    }

    @Test
    void Ansprechpartner_sehen_nur_Angemeldete() {
        String v = liesEin("k.csv", "Projekt;Ansprechpartner\nBahnstadt;Erika Probe, Tel. 0\n");
        String frage = "{ vergleich(vonVorVorgang: \"%s\") { %s } }".formatted(v, ALLES);
        assertThat(fragen.daten(frage).toString()).doesNotContain("Erika", "nsprechpartner");
        String angemeldet = fragen.http("redaktion")
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("query", frage))
                .retrieve()
                .body(String.class);
        assertThat(angemeldet).contains("\"bezeichnung\":\"Ansprechpartner\"", "Erika Probe, Tel. 0");
    }

    @Test
    void geblaettert_und_gewaehlt_kommt_jede_Beziehung_einmal() {
        JsonNode seite = fragen.daten(
                        "{ vergleich(vonVorVorgang: \"v2\") { beziehungen(first: 40) { totalCount nodes { sache } pageInfo { endCursor } } } }")
                .at("/vergleich/beziehungen");
        JsonNode rest = fragen.daten(
                        "{ vergleich(vonVorVorgang: \"v2\") { beziehungen(first: 40, after: \"%s\") { nodes { sache } pageInfo { hasNextPage } } } }"
                                .formatted(seite.at("/pageInfo/endCursor").asString()))
                .at("/vergleich/beziehungen");
        assertThat(seite.get("totalCount").asInt()).isEqualTo(64);
        assertThat(rest.get("nodes")).hasSize(24);
        assertThat(rest.get("nodes").toString())
                .doesNotContain(seite.get("nodes").get(39).toString());
        JsonNode eines = fragen.daten(
                        "{ vergleich(vonVorVorgang: \"v2\") { beziehungen(projekte: [\"aim\"], arten: [TRAEGT_BEI_ZU]) { nodes { sache tat } } } }")
                .at("/vergleich/beziehungen/nodes");
        assertThat(eines.toString())
                .isEqualTo(
                        "[{\"sache\":\"Projekt/aim TRAEGT_BEI_ZU StrategischesZiel/basisinfrastruktur-und-daten\",\"tat\":\"NEU\"},"
                                + "{\"sache\":\"Projekt/aim TRAEGT_BEI_ZU StrategischesZiel/forschungsstandort-staerken\",\"tat\":\"GEAENDERT\"}]");
    }

    @Test
    void was_keine_zwei_Staende_sind_wird_mit_Feld_und_Erwartung_gesagt() {
        String morgen = Instant.now().plus(Duration.ofDays(1)).toString();
        assertThat(satz("von: \"%s\"".formatted(morgen)))
                .startsWith("von ist " + morgen + " und liegt in der Zukunft; erwartet wird ein Zeitpunkt bis jetzt (");
        assertThat(satz("vonVorVorgang: \"v1\", bis: \"2020-01-01T00:00:00Z\""))
                .startsWith("bis ist 2020-01-01T00:00:00Z und liegt vor dem Anfang; erwartet wird ein Zeitpunkt ab ");
        assertThat(satz("vonVorVorgang: \"v2\", bisVorVorgang: \"v1\""))
                .isEqualTo(
                        "vonVorVorgang (v2) liegt hinter bisVorVorgang (v1); erwartet wird zuerst der frühere, dann der spätere Stand.");
        assertThat(satz("vonVorVorgang: \"v99999\""))
                .startsWith("vonVorVorgang: den Vorgang „v99999“ gibt es nicht; der letzte ist v");
        assertThat(satz("bis: \"2026-01-01T00:00:00Z\""))
                .isEqualTo(
                        "Geben Sie entweder von oder vonVorVorgang an, genau eines: den früheren Stand. Zwei Tage im Wissen von jetzt vergleichen vonGueltigAm und bisGueltigAm.");
        assertThat(satz("vonVorVorgang: \"v1\", bis: \"%s\", bisVorVorgang: \"v2\"".formatted(Instant.now())))
                .startsWith("Geben Sie entweder bis oder bisVorVorgang an, nicht beides");
        assertThat(satz("von: \"2026-01-05\""))
                .isEqualTo(
                        "von ist „2026-01-05“; erwartet wird ein Zeitpunkt wie 2026-03-01T08:15:30Z. Dieser Tag beginnt um 2026-01-04T23:00:00Z.");
        assertThat(fragen.fehler("{ netzstand(am: \"gestern\") { knoten } }")
                        .get("message")
                        .asString())
                .isEqualTo("am ist „gestern“; erwartet wird ein Zeitpunkt wie 2026-03-01T08:15:30Z.");
    }

    private String satz(String argumente) {
        return fragen.fehler("{ vergleich(%s) { satz } }".formatted(argumente))
                .get("message")
                .asString();
    }

    private JsonNode vergleich(String argumente) {
        return fragen.daten("{ vergleich(%s) { %s } }".formatted(argumente, ALLES))
                .get("vergleich");
    }

    private static JsonNode einziger(JsonNode liste) {
        assertThat(liste).hasSize(1);
        return liste.get(0);
    }

    private String liesEin(String name, String inhalt) {
        String kennung = fragen.liesEin(name, inhalt);
        zurueckzunehmen.push(kennung);
        return kennung;
    }
}
