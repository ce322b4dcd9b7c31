package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Abdruck;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.Stand;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example assessment, no document of the city, joins projects with goals: that must not become a fact on its way through a spreadsheet. */
@Zielnetztest
class EinschaetzungenBleibenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schluessel PROJEKT = new Schluessel(Knotenart.PROJEKT, "aufbau-eines-zentralen-cafm-systems");
    private static final Beziehung EINGESCHAETZT = new Beziehung(
            PROJEKT,
            Kantenart.TRAEGT_BEI_ZU,
            new Schluessel(Knotenart.STRATEGISCHES_ZIEL, "basisinfrastruktur-und-daten"));

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Autowired
    private Fragen fragen;

    @Autowired
    private Stand stand;

    @Test
    void der_Export_sagt_hinter_jedem_Namen_was_nur_eingeschaetzt_ist_und_sonst_hinter_keinem() {
        long eingeschaetzte = stand.aktuell().netz().sachen().stream()
                .filter(s -> s instanceof Beziehung b && hatSpalte(b))
                .filter(s -> zustand((Beziehung) s).belegart() == Belegart.EINGESCHAETZT)
                .count();
        assertThat(eingeschaetzte).isGreaterThan(60);
        assertThat(export().split("\\(eingeschätzt\\)(?! hinter)", -1)).hasSize((int) eingeschaetzte + 1);
    }

    @Test
    void zurueckgelesen_aendert_der_Export_nichts() {
        JsonNode vorschau = vorschau("export.csv", export());
        assertThat(vorschau.at("/zaehlung/aenderungen").asInt()).isZero();
    }

    @Test
    void auch_ohne_die_erste_Zeile_bleibt_eingeschaetzt_was_es_war() {
        String ohneStempel = export().substring(export().indexOf('\n') + 1);
        JsonNode vorschau = vorschau("export.csv", ohneStempel);
        assertThat(vorschau.at("/export").asBoolean()).isFalse();
        assertThat(vorschau.at("/zaehlung/einschaetzungenBelegt").asInt()).isZero();
        assertThat(vorschau.at("/zaehlung/fehler").asInt()).isZero();
        Zustand zuvor = zustand(EINGESCHAETZT);
        uebernimm(vorschau, "");
        assertThat(zustand(EINGESCHAETZT)).isEqualTo(zuvor);
    }

    @Test
    void ohne_erste_Zeile_und_ohne_Kennzeichen_sagt_die_Vorschau_wie_viele_Einschaetzungen_belegt_wuerden_und_fragt() {
        JsonNode vorschau =
                vorschau("behauptet.csv", "Projekt;Strategische Ziele\n\"%s\";\"%s\"\n".formatted(name(), zielname()));
        assertThat(vorschau.at("/zaehlung/einschaetzungenBelegt").asInt()).isEqualTo(1);
        assertThat(vorschau.at("/befunde/0/art").asString()).isEqualTo("EINSCHAETZUNG_WUERDE_BELEGT");
        assertThat(vorschau.at("/befunde/0/schwere").asString()).isEqualTo("WARNUNG");
        assertThat(vorschau.at("/befunde/0/satz").asString())
                .startsWith("1 Einschätzung gälte durch diese Datei als belegt: „" + name() + "“ trägt bei zu „")
                .endsWith("Eingelesen wird sie nur mit Ihrer Zustimmung.");
        long abdruck = Abdruck.von(stand.aktuell().netz());
        ResponseEntity<String> abgelehnt = poste(vorschau, "");
        assertThat(abgelehnt.getStatusCode().value()).isEqualTo(422);
        assertThat(JSON.readTree(abgelehnt.getBody()).get("code").asString()).isEqualTo("EINSCHAETZUNGEN");
        assertThat(Abdruck.von(stand.aktuell().netz())).isEqualTo(abdruck);
        uebernimm(vorschau, "?einschaetzungenBelegen=true");
        assertThat(zustand(EINGESCHAETZT).belegart()).isEqualTo(Belegart.BELEGT);
    }

    @Test
    void wer_im_Export_ein_Kennzeichen_wegnimmt_wird_ebenso_gefragt() {
        String export = export();
        String mit = zielname() + " (eingeschätzt)";
        int zeile = export.indexOf("\n" + PROJEKT.eigen()) + 1;
        int stelle = export.indexOf(mit, zeile);
        assertThat(stelle).isGreaterThan(0);
        String geaendert = export.substring(0, stelle) + zielname() + export.substring(stelle + mit.length());
        JsonNode vorschau = vorschau("export.csv", geaendert);
        assertThat(vorschau.at("/zaehlung/einschaetzungenBelegt").asInt()).isEqualTo(1);
        assertThat(vorschau.at("/zaehlung/aenderungen").asInt()).isEqualTo(2);
    }

    @Test
    void was_eine_Datei_als_eingeschaetzt_kennzeichnet_kommt_als_Einschaetzung_an() {
        JsonNode vorschau = vorschau(
                "neu.csv",
                "Projekt;Handlungsfeld;Strategische Ziele\nProbe Zisterne;Energie;\"" + zielname()
                        + " (Eingeschätzt)\"\n");
        assertThat(vorschau.at("/projekte/0/neueBeziehungen").toString()).contains("EINGESCHAETZT", "BELEGT");
        uebernimm(vorschau, "");
        Beziehung beziehung = new Beziehung(
                new Schluessel(Knotenart.PROJEKT, "probe-zisterne"), Kantenart.TRAEGT_BEI_ZU, EINGESCHAETZT.nach());
        assertThat(zustand(beziehung).belegart()).isEqualTo(Belegart.EINGESCHAETZT);
        assertThat(zustand(beziehung).belege().get(0).urheber()).isEqualTo("ohne Angabe");
        JsonNode nochmal = vorschau(
                "neu.csv",
                "Projekt;Handlungsfeld;Strategische Ziele\nProbe Zisterne;Energie;\"" + zielname()
                        + " (Eingeschätzt)\"\n");
        assertThat(nochmal.at("/zaehlung/aenderungen").asInt()).isZero();
    }

    @Test
    void das_Kennzeichen_hinter_einer_belegten_Beziehung_ist_ein_Befund_und_aendert_sie_nicht() {
        JsonNode vorschau =
                vorschau("zweifel.csv", "Projekt;Handlungsfeld\nHandyparken;\"Mobilität (eingeschätzt)\"\n");
        JsonNode befund = befund(vorschau, "WIDERSPRUCH");
        assertThat(befund.get("schwere").asString()).isEqualTo("WARNUNG");
        assertThat(befund.get("zelle").asString()).isEqualTo("B2");
        assertThat(befund.get("satz").asString())
                .startsWith("„Mobilität“ ist im Netz belegt (smart-city-strategie-2020, Abschnitt 4.3, Tabelle 3")
                .endsWith("Soll der Beleg nicht mehr gelten?");
        assertThat(vorschau.at("/projekte/0/neueBeziehungen").isEmpty()).isTrue();
        String export = export();
        int zeile = export.indexOf("Handyparken");
        int stelle = export.indexOf("Mobilität", zeile) + "Mobilität".length();
        assertThat(befund(
                        vorschau(
                                "export.csv",
                                export.substring(0, stelle) + " (eingeschätzt)" + export.substring(stelle)),
                        "WIDERSPRUCH"))
                .isNotNull();
    }

    @Test
    void ein_nur_eingeschaetztes_Projekt_sagt_es_im_Export_und_bleibt_es_mit_und_ohne_erste_Zeile() {
        Schluessel projekt = new Schluessel(Knotenart.PROJEKT, "probe-brunnen");
        uebernimm(vorschau("idee.csv", "Projekt;Handlungsfeld\nProbe Brunnen (eingeschätzt);Energie\n"), "");
        Zustand zuvor = stand.aktuell().netz().zustand(projekt);
        assertThat(zuvor.belegart()).isEqualTo(Belegart.EINGESCHAETZT);
        assertThat(zuvor.merkmale().get(Merkmal.NAME)).isEqualTo("Probe Brunnen");

        String export = export();
        assertThat(export).contains("Probe Brunnen (eingeschätzt)");
        assertThat(vorschau("export.csv", export).at("/zaehlung/aenderungen").asInt())
                .isZero();
        JsonNode ohneStempel = vorschau("export.csv", export.substring(export.indexOf('\n') + 1));
        assertThat(ohneStempel.at("/zaehlung/einschaetzungenBelegt").asInt()).isZero();
        uebernimm(ohneStempel, "");
        assertThat(stand.aktuell().netz().zustand(projekt)).isEqualTo(zuvor);

        for (String behauptet : new String[] {
            "Projekt;Handlungsfeld\nProbe Brunnen;Energie\n",
            export.replace("Probe Brunnen (eingeschätzt)", "Probe Brunnen")
        }) {
            JsonNode vorschau = vorschau("behauptet.csv", behauptet);
            assertThat(vorschau.at("/zaehlung/einschaetzungenBelegt").asInt()).isEqualTo(1);
            assertThat(befund(vorschau, "EINSCHAETZUNG_WUERDE_BELEGT")
                            .get("satz")
                            .asString())
                    .contains("„Probe Brunnen“");
        }
    }

    @Test
    void das_Kennzeichen_hinter_einem_belegten_Projekt_ist_ein_Befund() {
        JsonNode vorschau = vorschau("zweifel.csv", "Projekt;Handlungsfeld\nHandyparken (eingeschätzt);Mobilität\n");
        assertThat(befund(vorschau, "WIDERSPRUCH").get("satz").asString())
                .startsWith("„Handyparken“ ist im Netz belegt");
        assertThat(vorschau.at("/zaehlung/aenderungen").asInt()).isEqualTo(2);
    }

    private static JsonNode befund(JsonNode vorschau, String art) {
        for (JsonNode befund : vorschau.get("befunde")) {
            if (befund.get("art").asString().equals(art)) {
                return befund;
            }
        }
        throw new AssertionError(art + " fehlt unter " + vorschau.get("befunde").toPrettyString());
    }

    private static boolean hatSpalte(Beziehung b) {
        return switch (b.art()) {
            case GEHOERT_ZU, TRAEGT_BEI_ZU, HAENGT_AB_VON, BERUEHRT -> b.von().art() == Knotenart.PROJEKT;
            case NUTZT -> b.von().art() == Knotenart.PROJEKT && b.nach().art() == Knotenart.TECHNOLOGIE;
            case VERANTWORTET, WIRKT_MIT_AN, FOERDERT ->
                b.nach().art() == Knotenart.PROJEKT && b.von().art() == Knotenart.AKTEUR;
            default -> false;
        };
    }

    private Zustand zustand(Beziehung beziehung) {
        return Objects.requireNonNull(stand.aktuell().netz().zustand(beziehung));
    }

    private String name() {
        return stand.aktuell().netz().name(stand.aktuell().netz().finde(PROJEKT));
    }

    private String zielname() {
        return stand.aktuell().netz().name(stand.aktuell().netz().finde(EINGESCHAETZT.nach()));
    }

    private String export() {
        byte[] bytes = Objects.requireNonNull(fragen.http()
                .get()
                .uri("/api/export/steckbriefe.csv")
                .retrieve()
                .body(byte[].class));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private JsonNode vorschau(String name, String inhalt) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei(name, inhalt));
        return JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .body(teile)
                .retrieve()
                .body(String.class));
    }

    private ResponseEntity<String> poste(JsonNode vorschau, String zusatz) {
        return fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + vorschau.get("token").asString() + zusatz)
                .retrieve()
                .toEntity(String.class);
    }

    private void uebernimm(JsonNode vorschau, String zusatz) {
        ResponseEntity<String> antwort = poste(vorschau, zusatz);
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        JsonNode vorgang = JSON.readTree(antwort.getBody()).at("/vorgang/kennung");
        if (!vorgang.isMissingNode()) {
            ruecknahmen.merke(vorgang.asString());
        }
    }
}
