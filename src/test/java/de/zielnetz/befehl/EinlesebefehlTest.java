package de.zielnetz.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.stand.Stand;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as it is typed while the program runs. */
@Zielnetztest
class EinlesebefehlTest {

    private static final Map<String, String> MIT_PASSWORT = Map.of("ZIELNETZ_PASSWORT", "nur-in-den-tests");

    @Autowired
    private Fragen fragen;

    @Autowired
    private Stand stand;

    @LocalServerPort
    private int port;

    @TempDir
    private Path ordner;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void eine_Entscheidung_ueber_einen_Namen_ist_eine_Zeile() throws IOException {
        Path datei = datei("namen.csv", "Projekt;Handlungsfeld;Federführung\nProbe neu;Energie;Bauhof, Gärtnerei\n");
        Probelauf lauf = anDasLaufende(
                "einlesen", datei.toString(), "--vorschau", "--json", "--name", "Bauhof, Gärtnerei=Bauhof; Gärtnerei");
        assertThat(lauf.fehler()).isEmpty();
        assertThat(lauf.aus())
                .contains("\"name\" : \"Bauhof\"", "\"name\" : \"Gärtnerei\"")
                .doesNotContain("ORGANISATION_UNGETEILT");
    }

    @Test
    void eine_Korrektur_ist_eine_Zeile_und_steht_im_Bericht() throws IOException {
        Path datei = datei("korrektur.csv", "Projekt;Handlungsfeld\nProbe neu;Energi\n");
        Probelauf lauf = anDasLaufende("einlesen", datei.toString(), "--vorschau", "--korrektur", "B2=Energie");
        assertThat(lauf.fehler()).isEmpty();
        assertThat(lauf.aus())
                .contains("Korrigiert:  B2, „Energie“ statt „Energi“", "+ gehört zu „Energie“")
                .doesNotContain("FEHLER");
        assertThat(anDasLaufende("einlesen", datei.toString(), "--vorschau", "--korrektur", "B2=")
                        .aus())
                .contains("Korrigiert:  B2, „“ statt „Energi“")
                .doesNotContain("FEHLER");
        scheitert(
                anDasLaufende("einlesen", datei.toString(), "--vorschau", "--korrektur", "B7=Energie"),
                "Eine Zelle B7 gibt es nicht");
    }

    @Test
    void die_Vorschau_sagt_alt_und_neu_und_schreibt_nichts() throws IOException {
        Path datei = datei("Übung.csv", "Projekt;Kosten;Handlungsfeld\nBahnstadt;1.200;Energie\nProbe neu;5;Energie\n");
        Probelauf lauf = anDasLaufende("einlesen", datei.toString(), "--vorschau");
        assertThat(lauf.fehler()).isEmpty();
        assertThat(lauf.aus())
                .contains("Übung.csv (CSV, UTF-8")
                .containsPattern("Geändert: .*\\(bahnstadt\\), A2")
                .containsPattern("kosten +\\(leer\\) → 1\\.200")
                .contains("+ gehört zu „Energie“")
                .contains("Neu: Probe neu (probe-neu), A3")
                .contains("Projekte:    1 neu, 1 geändert, 0 unverändert, 0 ausgelassen; 34 nicht erwähnt")
                .contains("geschrieben ist nichts");
        assertThat(lauf.ausgang()).isZero();
        assertThat(Aenderungen.zwischen(ruecknahmen.zuvor(), stand.aktuell().netz())
                        .alle())
                .isEmpty();
    }

    @Test
    void eingelesen_wird_mit_Anmerkung_und_Dateinamen_und_ein_zweites_Mal_aendert_nichts() throws IOException {
        Path datei = datei("Übung & Probe.csv", "Projekt;Kosten\nBahnstadt;7\n");
        Probelauf lauf = anDasLaufende("einlesen", datei.toString(), "--anmerkung", "100 % & mehr: {ja}", "--nur-ganz");
        assertThat(lauf.fehler()).isEmpty();
        String kennung = lauf.vorgang();
        ruecknahmen.merke(kennung);
        assertThat(lauf.ausgang()).isZero();
        JsonNode vorgang = JsonMapper.shared()
                .readTree(fragen.alsAngemeldeter(
                        "redaktion", "{ vorgang(kennung: \"%s\") { urheber datei anmerkung } }".formatted(kennung)))
                .at("/data/vorgang");
        assertThat(vorgang.get("urheber").asString()).isEqualTo("redaktion");
        assertThat(vorgang.get("datei").asString()).isEqualTo("Übung & Probe.csv");
        assertThat(vorgang.get("anmerkung").asString()).isEqualTo("100 % & mehr: {ja}");
        Probelauf nochmal = anDasLaufende("einlesen", datei.toString());
        assertThat(nochmal.ausgang()).isZero();
        assertThat(nochmal.aus()).contains("Nichts zu ändern");
    }

    @Test
    void ein_Fehler_haelt_seine_Zeile_auf_und_auf_Wunsch_die_Datei() throws IOException {
        Path datei = datei("fehler.csv", "Projekt;Handlungsfeld\nProbe gut;Energie\nProbe schlecht;Energi\n");
        Probelauf ganz = anDasLaufende("einlesen", datei.toString(), "--nur-ganz");
        assertThat(ganz.ausgang()).isEqualTo(1);
        assertThat(ganz.aus()).contains("Nichts eingelesen: Die Datei hat 1 Fehler");
        assertThat(Aenderungen.zwischen(ruecknahmen.zuvor(), stand.aktuell().netz())
                        .alle())
                .isEmpty();
        Probelauf teil = anDasLaufende("einlesen", datei.toString());
        ruecknahmen.merke(teil.vorgang());
        assertThat(teil.ausgang()).isEqualTo(1);
        assertThat(teil.aus())
                .containsPattern("FEHLER +B3 +„Energi“ ist kein")
                .contains("Meinten Sie „Energie“?", "Wegen Fehlern ausgelassen: 1 Projekt.");
        assertThat(teil.aus()
                        .lines()
                        .takeWhile(zeile -> !zeile.startsWith("Neu: "))
                        .skip(2))
                .as("die Tafel ist höchstens so breit wie vereinbart")
                .hasSizeGreaterThan(2)
                .allMatch(zeile -> zeile.length() <= 100);
    }

    @Test
    void als_JSON_steht_nur_das_Ergebnis_auf_der_Ausgabe() throws IOException {
        Path datei = datei("j.csv", "Projekt;Kosten\nBahnstadt;7\n");
        JsonNode vorschau = json(anDasLaufende("einlesen", datei.toString(), "--vorschau", "--json"));
        assertThat(vorschau.at("/zaehlung/geaendert").asInt()).isEqualTo(1);
        assertThat(vorschau.at("/projekte/0/felder/0/merkmal").asString()).isEqualTo("KOSTEN");
        JsonNode ergebnis = json(anDasLaufende("einlesen", datei.toString(), "--json"));
        ruecknahmen.merke(ergebnis.at("/vorgang/kennung").asString());
        assertThat(ergebnis.at("/vorgang/datei").asString()).isEqualTo("j.csv");
        assertThat(ergebnis.at("/vorschau/projekte/0/kennung").asString()).isEqualTo("bahnstadt");
    }

    @Test
    void was_nicht_geht_wird_in_einer_Zeile_gesagt() throws IOException {
        String gut = datei("gut.csv", "Projekt;Kosten\nBahnstadt;7\n").toString();
        Path gross = ordner.resolve("gross.csv");
        try (RandomAccessFile datei = new RandomAccessFile(gross.toFile(), "rw")) {
            datei.setLength(20L * 1024 * 1024 + 1);
        }
        scheitert(anDasLaufende("einlesen", gross.toString()), "höchstens 20 MB");
        scheitert(anDasLaufende("einlesen", ordner.resolve("fehlt.csv").toString()), "gibt es nicht");
        scheitert(anDasLaufende("einlesen", gut, "--plan", "gibtsnicht"), "es gibt");
        scheitert(
                anDasLaufende("einlesen", datei("x.xlsx", "%PDF-1.7 kein Excel").toString()), "ist aber ein PDF");
        scheitert(anDasLaufende("einlesen", gut, "--server", "http://192.0.2.1:8080"), "unverschlüsselt");
        scheitert(anDasLaufende("einlesen", gut, "--server", "http://a:b@127.0.0.1:1"), "--benutzer");
        scheitert(anDasLaufende("einlesen", gut, "--server", "http://127.0.0.1:1"), "antwortet kein Zielnetz");
        scheitert(anDasLaufende("einlesen", gut, "--benutzer", "niemand"), "Benutzer oder Passwort sind falsch");
        scheitert(
                Probelauf.von(Map.of(), StandardCharsets.UTF_8, "einlesen", gut, "--server.port=" + port),
                "ZIELNETZ_PASSWORT");
    }

    @Test
    void die_Passwortdatei_gilt_und_ohne_Umlaute_bleibt_alles_lesbar() throws IOException {
        Path passwort = datei("passwort", "nur-in-den-tests\n");
        Path datei = datei("b.csv", "Projekt;Zielgruppe\nBahnstadt;Grüße\u001b[31m 5 €\n");
        Probelauf lauf = Probelauf.von(
                Map.of(),
                StandardCharsets.US_ASCII,
                "einlesen",
                datei.toString(),
                "--vorschau",
                "--server=http://localhost:" + port,
                "--passwort-datei=" + passwort);
        assertThat(lauf.fehler()).isEmpty();
        assertThat(lauf.ausgang()).isZero();
        assertThat(lauf.aus())
                .contains("Geaendert: ", "(leer) -> Gruesse", "5 EUR")
                .doesNotContain("\u001b", "?", "\ufffd");
    }

    @Test
    void Hilfe_Fassung_und_Vertipptes_werden_deutsch_beantwortet() {
        assertThat(Befehlszeile.gilt()).isFalse();
        assertThat(Befehlszeile.gilt("--server.port=1", "--projekte=10", "--debug"))
                .isFalse();
        assertThat(Befehlszeile.gilt("--server.port=1", "einlesen")).isTrue();
        Probelauf hilfe = Probelauf.von(Map.of(), StandardCharsets.UTF_8, "--help");
        assertThat(hilfe.ausgang()).isZero();
        assertThat(hilfe.aus())
                .contains("Aufruf: java -jar zielnetz.jar", "einlesen")
                .doesNotContain("Usage");
        assertThat(Probelauf.von(Map.of(), StandardCharsets.UTF_8, "einlesen", "--help")
                        .aus())
                .contains("--nur-ganz", "redaktion", "ZIELNETZ_PASSWORT")
                .doesNotContain("Usage");
        Probelauf fassung = Probelauf.von(Map.of(), StandardCharsets.UTF_8, "--version");
        assertThat(fassung.ausgang()).isZero();
        assertThat(fassung.aus()).startsWith("Zielnetz ");
        vertippt("Befehle: einlesen", "einlesn");
        vertippt("Es fehlt: DATEI", "einlesen");
        vertippt("--vorschau", "einlesen", "a.csv", "--vorschua");
        vertippt("Ein Passwort gehört nicht auf die Befehlszeile", "einlesen", "a.csv", "--passwort=x");
    }

    private static void vertippt(String satz, String... worte) {
        Probelauf lauf = Probelauf.von(Map.of(), StandardCharsets.UTF_8, worte);
        assertThat(lauf.fehler()).contains(satz);
        assertThat(lauf.ausgang()).isEqualTo(2);
    }

    private static void scheitert(Probelauf lauf, String satz) {
        assertThat(lauf.fehler()).contains(satz);
        assertThat(lauf.fehler().strip().lines()).hasSize(1);
        assertThat(lauf.aus()).isEmpty();
        assertThat(lauf.ausgang()).isEqualTo(2);
    }

    private static JsonNode json(Probelauf lauf) {
        assertThat(lauf.fehler()).isEmpty();
        assertThat(lauf.ausgang()).isZero();
        return JsonMapper.shared().readTree(lauf.aus());
    }

    private Probelauf anDasLaufende(String... worte) {
        List<String> alle = new ArrayList<>(List.of(worte));
        alle.add("--server.port=" + port);
        return Probelauf.von(MIT_PASSWORT, StandardCharsets.UTF_8, alle.toArray(String[]::new));
    }

    private Path datei(String name, String inhalt) throws IOException {
        return Files.writeString(ordner.resolve(name), inhalt);
    }
}
