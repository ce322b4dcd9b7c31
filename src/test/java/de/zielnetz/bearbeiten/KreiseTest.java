package de.zielnetz.bearbeiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.stand.Stand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
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

/** Nothing becomes part of itself: not by hand, not by merging, not by taking back, not by a file; where it is so in the database, it is said. */
@Zielnetztest
class KreiseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @Autowired
    private Stand stand;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    private Handarbeit hand;

    @BeforeEach
    void drei_Aemter_uebereinander() {
        hand = new Handarbeit(fragen, ruecknahmen);
        hand.tue("""
                schritte: [
                  {anlegen: {art: AKTEUR, werte: [{merkmal: "name", wert: "Kreisprobe Dezernat"}]}},
                  {anlegen: {art: AKTEUR, werte: [{merkmal: "name", wert: "Kreisprobe Amt"}]}},
                  {anlegen: {art: AKTEUR, werte: [{merkmal: "name", wert: "Kreisprobe Stelle"}]}},
                  {verbinden: {von: "Akteur/kreisprobe-amt", art: TEIL_VON, nach: "Akteur/kreisprobe-dezernat"}},
                  {verbinden: {von: "Akteur/kreisprobe-stelle", art: TEIL_VON, nach: "Akteur/kreisprobe-amt"}}]
                """);
    }

    @Test
    void wer_von_Hand_einen_Kreis_schliesst_liest_ihn_ganz_und_geschrieben_wird_nichts() {
        String kreis = """
                schritte: [{aendern: {sache: "Akteur/kreisprobe-amt", werte: [{merkmal: "kurz", wert: "KPA"}]}},
                  {verbinden: {von: "Akteur/kreisprobe-dezernat", art: TEIL_VON, nach: "Akteur/kreisprobe-stelle"}}]""";
        JsonNode vorschau = hand.pruefe(kreis);
        assertThat(vorschau.get("moeglich").asBoolean()).isFalse();
        assertThat(vorschau.get("befunde")).singleElement().satisfies(befund -> {
            assertThat(befund.get("schwere").asString()).isEqualTo("FEHLER");
            assertThat(befund.get("schritt").asInt()).isEqualTo(1);
            assertThat(befund.get("satz").asString())
                    .startsWith(
                            "Das schlösse einen Kreis: „Kreisprobe Dezernat“ ist Teil von „Kreisprobe Stelle“, "
                                    + "„Kreisprobe Stelle“ ist Teil von „Kreisprobe Amt“, "
                                    + "„Kreisprobe Amt“ ist Teil von „Kreisprobe Dezernat“. Nichts kann Teil seiner selbst sein.");
        });
        JsonNode verweigert =
                hand.uebernimm(kreis, vorschau.get("fingerabdruck").asString());
        assertThat(verweigert.at("/errors/0/extensions/code").asString()).isEqualTo("SCHRITT_UNMOEGLICH");
        assertThat(verweigert.toString()).contains("Das schlösse einen Kreis");
    }

    @Test
    void auch_beim_Zusammenfuehren_und_wo_Enthalten_und_Teilsein_sich_beissen() {
        assertThat(hand.pruefe("""
                schritte: [{zusammenfuehren: {bleibt: "Akteur/kreisprobe-dezernat", geht: "Akteur/kreisprobe-stelle"}}]
                """).get("befunde").toString())
                .contains(
                        "„Kreisprobe Dezernat“ ist Teil von „Kreisprobe Amt“, „Kreisprobe Amt“ ist Teil von „Kreisprobe Dezernat“");
        assertThat(hand.pruefe("""
                schritte: [
                  {anlegen: {art: THEMA, werte: [{merkmal: "name", wert: "Kreisprobe Großes"}]}},
                  {anlegen: {art: THEMA, werte: [{merkmal: "name", wert: "Kreisprobe Kleines"}]}},
                  {verbinden: {von: "Thema/kreisprobe-kleines", art: TEIL_VON, nach: "Thema/kreisprobe-grosses"}},
                  {verbinden: {von: "Thema/kreisprobe-kleines", art: ENTHAELT, nach: "Thema/kreisprobe-grosses"}}]
                """).get("befunde").toString()).contains("ist enthalten in", "Das schlösse einen Kreis");
    }

    @Test
    void wer_frueher_darunter_stand_darf_spaeter_darueber_stehen() {
        String umgedreht = """
                schritte: [
                  {beenden: {sache: "Akteur/kreisprobe-amt TEIL_VON Akteur/kreisprobe-dezernat", bis: "2020"}},
                  {verbinden: {von: "Akteur/kreisprobe-dezernat", art: TEIL_VON, nach: "Akteur/kreisprobe-amt",
                      werte: [{merkmal: "ab", wert: "2021"}]}}]""";
        String vorgang = hand.tue(umgedreht);
        assertThat(hand.pruefe("""
                schritte: [{oeffnen: {sache: "Akteur/kreisprobe-amt TEIL_VON Akteur/kreisprobe-dezernat"}}]
                """).get("befunde").toString()).contains("Das schlösse einen Kreis");
        assertThat(vorgang).isNotBlank();
    }

    @Test
    void eine_Ruecknahme_die_mit_Spaeterem_einen_Kreis_schloesse_geht_nicht() {
        String entfernt = hand.tue("""
                schritte: [{entfernen: {sache: "Akteur/kreisprobe-amt TEIL_VON Akteur/kreisprobe-dezernat"}}]""");
        hand.tue("""
                schritte: [{verbinden: {von: "Akteur/kreisprobe-dezernat", art: TEIL_VON, nach: "Akteur/kreisprobe-amt"}}]""");
        ResponseEntity<String> antwort = fragen.http("redaktion")
                .delete()
                .uri("/api/importe/" + entfernt)
                .retrieve()
                .toEntity(String.class);
        assertThat(antwort.getStatusCode().value()).isEqualTo(409);
        assertThat(antwort.getBody())
                .contains("NICHT_RUECKNEHMBAR", "schlösse sich ein Kreis", "„Kreisprobe Amt“ ist Teil von");
    }

    @Test
    void eine_Stadtmappe_die_einen_Kreis_schliesst_wird_ganz_abgewiesen() throws IOException {
        byte[] mappe;
        try (XSSFWorkbook buch = new XSSFWorkbook();
                ByteArrayOutputStream datei = new ByteArrayOutputStream()) {
            blatt(buch, "Akteure", "Kennung", "Name", "kreisprobe-stelle", "Kreisprobe Stelle");
            blatt(buch, "Leitziele", "Name");
            blatt(buch, "Themen", "Name", "Beschreibung", "Kreisprobe unschuldig", "Bleibt auch draußen");
            blatt(
                    buch,
                    "Beziehungen",
                    "Von",
                    "Beziehung",
                    "Nach",
                    "Kreisprobe Dezernat",
                    "ist Teil von",
                    "Kreisprobe Stelle");
            buch.write(datei);
            mappe = datei.toByteArray();
        }
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei("kreis.xlsx", mappe));
        JsonNode vorschau = JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(teile)
                .retrieve()
                .body(String.class));
        assertThat(vorschau.get("befunde").toString())
                .contains("\"KREIS\"", "„Kreisprobe Dezernat“ ist Teil von „Kreisprobe Stelle“");
        ResponseEntity<String> antwort = fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + vorschau.get("token").asString())
                .retrieve()
                .toEntity(String.class);
        assertThat(antwort.getStatusCode().value()).isEqualTo(422);
        assertThat(antwort.getBody())
                .contains("\"KREIS\"", "Es wurde nichts eingelesen", "„Kreisprobe Amt“ ist Teil von");
    }

    @Test
    void ein_Kreis_den_ein_anderer_in_die_Datenbank_schrieb_wird_geladen_und_gesagt_und_nichts_haengt() {
        try {
            datenbank.executableQuery("""
                            MATCH (a:Akteur {kennung: 'kreisprobe-dezernat'}), (b:Akteur {kennung: 'kreisprobe-stelle'})
                            CREATE (a)-[:TEIL_VON]->(b), (a)-[:TEIL_VON]->(a)""").execute();
            stand.aktualisiere();
            stand.aktualisiere();
            assertThat(fragen.daten("{ netzstand { hinweise } }").toString())
                    .contains(
                            "Im Netz schließt sich ein Kreis: ",
                            "„Kreisprobe Dezernat“ ist Teil von „Kreisprobe Stelle“",
                            "„Kreisprobe Dezernat“ ist Teil von „Kreisprobe Dezernat“");
            assertThat(fragen.daten("""
                    { akteur(kennung: "kreisprobe-dezernat") { teilVon { nodes { kennung } } teile { totalCount } }
                      wege(von: "Akteur/kreisprobe-dezernat", nach: "Akteur/kreisprobe-amt") { laenge }
                      netzbild { knoten { schluessel } } akteursnetz { lasten { totalCount } } luecken { projekteOhneZiel { totalCount } } }
                    """).toString()).contains("kreisprobe-stelle");
            assertThat(hand.pruefe("""
                    schritte: [{aendern: {sache: "Akteur/kreisprobe-stelle", werte: [{merkmal: "kurz", wert: "KPS"}]}},
                      {belegen: {sache: "Akteur/kreisprobe-stelle TEIL_VON Akteur/kreisprobe-amt"}}]
                    """).get("moeglich").asBoolean())
                    .as("was schon im Kreis steht, lässt sich weiter ändern")
                    .isTrue();
        } finally {
            datenbank
                    .executableQuery("MATCH (a:Akteur {kennung: 'kreisprobe-dezernat'})-[r:TEIL_VON]->() DELETE r")
                    .execute();
            stand.aktualisiere();
            stand.aktualisiere();
        }
    }

    @Test
    void die_Unterlagen_der_Stadt_haben_keinen_Kreis() {
        assertThat(fragen.daten("{ netzstand { hinweise } }").at("/netzstand/hinweise"))
                .isEmpty();
    }

    /** Headings until the first that is no heading: as many cells a row. */
    private static void blatt(XSSFWorkbook buch, String name, String... zellen) {
        Sheet blatt = buch.createSheet(name);
        int breite = zellen.length == 6 ? 3 : zellen.length == 4 ? 2 : 1;
        for (int i = 0; i < zellen.length; i++) {
            Row zeile = i % breite == 0 ? blatt.createRow(i / breite) : blatt.getRow(i / breite);
            zeile.createCell(i % breite).setCellValue(zellen[i]);
        }
    }
}
