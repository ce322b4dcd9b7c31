package de.zielnetz.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.bearbeiten.Handarbeit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Zielnetztest
class BerichtTest {

    private static final String HEUTE =
            LocalDate.now(ZoneId.of("Europe/Berlin")).toString();

    @Autowired
    private Fragen fragen;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    private Berichtabruf berichte;

    @BeforeEach
    void beginne() {
        berichte = new Berichtabruf(fragen);
    }

    @Test
    void jeder_Satz_hat_eine_Fussnote_und_jede_Fussnote_gibt_es() {
        String seite = berichte.seite("/api/berichte/bericht.html");
        assertThat(Berichtabruf.saetze(seite)).hasSizeGreaterThan(40);
        assertThat(Berichtabruf.ohneFussnote(seite)).isEmpty();
        Matcher verweis = Pattern.compile("href=\"#(note-\\d+)\"").matcher(seite);
        while (verweis.find()) {
            assertThat(seite).contains("id=\"%s\"".formatted(verweis.group(1)));
        }
        assertThat(seite)
                .contains("Smart-City-Strategie, Strategie-Dokument (15. Januar 2020), Abschnitt 4.3, Tabelle 3");
    }

    @Test
    void die_Zahlen_sind_die_der_Analysen() {
        String text = Berichtabruf.klar(berichte.seite("/api/berichte/bericht.html?teile=lage,abdeckung"));
        JsonNode hier = fragen.daten(
                "{ luecken { anzahlLuecken } abdeckung(zeilen: HANDLUNGSFELD, spalten: LEITZIEL) { verschiedene } }");
        assertThat(text)
                .contains("gab es %d Lücken"
                        .formatted(hier.at("/luecken/anzahlLuecken").asInt()))
                .contains("%d Projekte dienen in einem Handlungsfeld einem Leitziel"
                        .formatted(hier.at("/abdeckung/verschiedene").asInt()))
                .doesNotContain("Was beschlossen wurde");
    }

    @Test
    void Eingeschaetztes_ist_als_solches_gekennzeichnet() {
        String zettel = berichte.seite("/api/berichte/projekte/bahnstadt.html");
        assertThat(Berichtabruf.klar(zettel)).contains("Städtische Ziele umsetzen (eingeschätzt)");
        assertThat(Berichtabruf.klar(zettel)).doesNotContain("Bauen und Wohnen (eingeschätzt)");
    }

    @Test
    void was_sich_geaendert_hat_nennt_Vorgang_und_Quelle_und_nach_der_Ruecknahme_nichts_mehr() {
        Handarbeit hand = new Handarbeit(fragen, ruecknahmen);
        String vorgang = hand.tue("""
                schritte: [{aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "status", wert: "laufend"}]}}],
                beleg: {quelle: "smart-city-strategie-2020", fundstelle: "S. 7"}
                """);
        String seite = berichte.seite("/api/berichte/bericht.html?teile=wandel&von=%s".formatted(HEUTE));
        assertThat(Berichtabruf.klar(seite)).contains("Bahnstadt Status ohne Angabe laufend");
        assertThat(seite).contains("Vorgang %s vom ".formatted(vorgang));
        fragen.nimmZurueck(vorgang);
        ruecknahmen.vergiss();
        assertThat(Berichtabruf.klar(berichte.seite("/api/berichte/bericht.html?teile=wandel&von=%s".formatted(HEUTE))))
                .doesNotContain("Bahnstadt Status");
    }

    @Test
    void Drucksachen_stehen_im_Zeitraum_ihres_Tages_und_sonst_nicht() {
        JsonNode alle = fragen.daten("{ drucksachen(filter: {datum: {fehlt: false}}) { nodes { name datum } } }")
                .at("/drucksachen/nodes");
        assertThat(alle.size()).isPositive();
        JsonNode eine = alle.get(0);
        String tag = (eine.get("datum").asString() + "-01-01").substring(0, 10);
        String jahr = tag.substring(0, 4);
        String darin = berichte.seite(
                "/api/berichte/bericht.html?teile=beschluesse&von=%s-01-01&bis=%s-12-31".formatted(jahr, jahr));
        assertThat(Berichtabruf.klar(darin)).contains(eine.get("name").asString());
        String davor = berichte.seite("/api/berichte/bericht.html?teile=beschluesse&von=1990-01-01&bis=1990-12-31");
        assertThat(Berichtabruf.klar(davor)).contains("verzeichnet das Netz keine Drucksache");
    }

    @Test
    void GraphQL_nennt_Teile_und_Adressen_und_lehnt_ab_was_die_Adresse_ablehnt() {
        JsonNode bericht = fragen.daten("""
                { bericht(bis: "2025-12-31", teile: ["lage", "wandel"]) { von bis teile { name } dateien { form adresse } } }
                """).get("bericht");
        assertThat(bericht.toString())
                .contains(
                        "\"von\":\"2024-12-31\",\"bis\":\"2025-12-31\",\"teile\":[{\"name\":\"wandel\"},{\"name\":\"lage\"}]");
        for (JsonNode datei : bericht.get("dateien")) {
            assertThat(berichte.datei(datei.get("adresse").asString())).isNotEmpty();
        }
        for (String[] falsches : new String[][] {
            {"teile: [\"wandl\"]", "teile=wandl", "TEIL_UNBEKANNT"},
            {"von: \"31.12.2025\"", "von=31.12.2025", "ZEITRAUM_FALSCH"},
            {"bis: \"2199-01-01\"", "bis=2199-01-01", "ZEITRAUM_FALSCH"}
        }) {
            JsonNode fehler = fragen.fehler("{ bericht(%s) { titel } }".formatted(falsches[0]));
            assertThat(fehler.at("/extensions/code").asString()).isEqualTo(falsches[2]);
            assertThat(berichte.fehler("/api/berichte/bericht.html?" + falsches[1], 400))
                    .contains(fehler.get("message").asString());
        }
    }

    @Test
    void was_nicht_geht_sagt_ein_Satz_mit_dem_Naechsten() {
        assertThat(berichte.fehler("/api/berichte/bericht.html?teile=wandl", 400))
                .contains("„teile“ ist „wandl“", "Am nächsten liegt „wandel“", "TEIL_UNBEKANNT");
        assertThat(berichte.fehler("/api/berichte/bericht.html?von=31.12.2025", 400))
                .contains("„von“ ist „31.12.2025“; erwartet wird ein Tag wie ", "ZEITRAUM_FALSCH");
        assertThat(berichte.fehler("/api/berichte/bericht.html?bis=2199-01-01", 400))
                .contains("ein Tag bis heute");
        assertThat(berichte.fehler("/api/berichte/bericht.html?von=2025-02-01&bis=2025-01-01", 400))
                .contains("„von“ ist „2025-02-01“");
        assertThat(berichte.fehler("/api/berichte/bericht.odt", 400)).contains("html, pdf oder docx");
        assertThat(berichte.fehler("/api/berichte/projekte/gibt-es-nicht.pdf", 404))
                .contains("gibt-es-nicht");
        assertThat(berichte.fehler("/api/berichte/akteure/rat.pdf", 404)).contains("projekte oder leitziele");
    }
}
