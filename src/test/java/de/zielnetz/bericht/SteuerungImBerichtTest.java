package de.zielnetz.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.verantworten.Pflichtversuch;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside the net in a report: duties, series, candidates, the last review. */
@Zielnetztest
class SteuerungImBerichtTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate HEUTE = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final List<String> KRITERIEN =
            List.of("aussenwirkung", "buergernutzen", "kosten-nutzen-verhaeltnis", "strategische-wirkung");

    @Autowired
    private Fragen fragen;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void ueberfaellig_ist_nur_die_Pflicht_die_einen_Tag_hat_und_nach_dem_Vermerk_ist_sie_erledigt() {
        String tag = HEUTE.minusMonths(3).toString();
        legePflicht(tag);
        String seite = seite("pflichten");
        assertThat(Berichtabruf.ohneFussnote(seite)).isEmpty();
        assertThat(Berichtabruf.klar(seite))
                .contains(
                        "verzeichnet das Netz 34 Pflichten. Überfällig: 1. Danach fällig: 0. Ohne Angabe, wann sie fällig sind: 33.",
                        "ist nicht als erledigt vermerkt. Zu fragen: Chief Digital Officer (CDO). (eingeschätzt)",
                        "ist keine als erledigt vermerkt.");
        als(
                "redaktion",
                "mutation { pflichtErledigt(pflicht: \"berichtsprobe\", am: \"%s\") { name } }".formatted(HEUTE));
        assertThat(Berichtabruf.klar(seite("pflichten")))
                .contains(
                        "Überfällig ist nach dem, was bekannt ist, keine. Danach fällig: 1.",
                        "Zur Probe berichten (fällig war ",
                        "Zur Probe berichten (eingeschätzt) Chief Digital Officer (CDO) (eingeschätzt) alle zwei Jahre")
                .doesNotContain("Zu fragen");
    }

    @Test
    void
            eine_Messreihe_nennt_Wert_Ziel_und_Richtung_in_den_Worten_der_Schnittstelle_und_nur_was_bis_zum_Tag_gemessen_war() {
        messe();
        JsonNode reihe = fragen.daten("{ messreihe(kennung: \"bitkom-index\") { trend { satz } abstand { satz } } }")
                .get("messreihe");
        String seite = seite("messreihen");
        assertThat(Berichtabruf.ohneFussnote(seite)).isEmpty();
        assertThat(Berichtabruf.klar(seite))
                .contains(
                        "Zuletzt 2025: Platz 30",
                        reihe.at("/trend/satz").asString(),
                        reihe.at("/abstand/satz").asString(),
                        "Von Hand eingetragen; Messwert bitkom-index@2025.",
                        "Es gibt einen Wert; eine Richtung lässt sich erst ab drei Werten")
                .doesNotContain("Bericht der Probe");
        assertThat(seite)
                .contains("alt=\"Liniendiagramm: Bitkom Smart-City-Index, 2023 Platz 49 bis 2025 Platz 30.")
                .containsOnlyOnce("<img");
        assertThat(Berichtabruf.klar(als("redaktion").seite(weg("messreihen", "html"))))
                .contains("Bericht der Probe, S. 2; Messwert bitkom-index@2025.");
        assertThat(Berichtabruf.klar(seite("messreihen&von=2024-01-01&bis=2024-12-31")))
                .contains("Zuletzt 2024: Platz 36 von 82", "Es gibt zwei Werte; eine Richtung")
                .doesNotContain("Platz 30");
    }

    @Test
    void Kandidaten_stehen_wie_die_Schnittstelle_sie_ordnet_und_Interna_sieht_nur_die_Redaktion() {
        legeKandidaten();
        JsonNode liste = als("redaktion", "{ kandidaten { kandidaten { name rang satz } } }")
                .at("/data/kandidaten/kandidaten");
        String seite = als("redaktion").seite(weg("kandidaten", "html"));
        assertThat(Berichtabruf.ohneFussnote(seite)).isEmpty();
        String text = Berichtabruf.klar(seite);
        assertThat(liste.valueStream().map(k -> k.get("name").asString()))
                .containsExactly("Probe Bank", "Probe Ampel", "Geheime Probe");
        assertThat(text)
                .containsSubsequence("Probe Bank (intern)", "Probe Ampel (intern)", "Geheime Probe (intern)")
                .contains(liste.valueStream()
                        .map(k ->
                                k.get("name").asString() + " : " + k.get("satz").asString())
                        .toList())
                .doesNotContain("Weil es hilft");
        String gast = Berichtabruf.klar(seite("kandidaten"));
        assertThat(gast)
                .contains("dieser Teil zeigt nur, was veröffentlicht ist.", "steht nichts Veröffentlichtes zur Wahl.")
                .doesNotContain("Geheime Probe", "Probe Bank", "Probe Ampel");
        als(
                "verwaltung",
                "mutation { bewertungVeroeffentlichen(kandidaten: [\"Projekt/probe-bank\"], oeffentlich: true) }");
        assertThat(Berichtabruf.klar(seite("kandidaten")))
                .contains("Probe Bank : Rang 1 mit ")
                .doesNotContain("Geheime Probe", "Probe Ampel", "Weil es hilft");
    }

    @Test
    void vom_letzten_eingefrorenen_Rueckblick_stehen_Zahlen_Befunde_Anpassungen_und_der_naechste_Tag() {
        assertThat(Berichtabruf.klar(seite("rueckblick"))).contains("ist kein Rückblick eingefroren.");
        blickeZurueck("Ein früherer", "2020", true);
        blickeZurueck("Der letzte", "2024", true);
        blickeZurueck("Ein offener", "2026", false);
        String seite = als("redaktion").seite(weg("rueckblick", "html"));
        assertThat(Berichtabruf.ohneFussnote(seite)).isEmpty();
        assertThat(Berichtabruf.klar(seite))
                .contains(
                        "Der letzte",
                        "vom 1. Januar 2024 bis zum 31. Dezember 2024 und der Strategie „Smart-City-Strategie",
                        "Es geht voran.",
                        "Weniger auf einmal.",
                        "Mehr miteinander.",
                        "Der nächste Rückblick ist am 31. Dezember 2099 fällig.")
                .doesNotContain("Ein früherer", "Ein offener");
    }

    @Test
    void mit_allem_sind_DOCX_und_PDF_wie_sie_sein_sollen() throws Exception {
        legePflicht(HEUTE.minusMonths(3).toString());
        messe();
        legeKandidaten();
        blickeZurueck("Der letzte", "2024", true);
        Berichtabruf berichte = als("redaktion");
        String teile = "pflichten,messreihen,kandidaten,rueckblick";
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(berichte.datei(weg(teile, "docx"))))) {
            assertThat(docx.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Pflichten", "Was gemessen ist", "Was zur Wahl steht", "Letzter Rückblick");
            assertThat(docx.getDocument().xmlText()).contains("descr=\"Liniendiagramm");
            assertThat(docx.getTables()).hasSizeGreaterThan(4);
        }
        assertThat(BerichtPdfTest.verstoesse(berichte.datei(weg("messreihen,rueckblick", "pdf"))))
                .isEmpty();
    }

    private void legePflicht(String erstmals) {
        ruecknahmen.merke(Pflichtversuch.lege(
                fragen, "berichtsprobe", "Zur Probe berichten", "ALLE_ZWEI_JAHRE", erstmals, "cdo"));
    }

    private void messe() {
        als("redaktion", """
                mutation { messwertEintragen(wert: { reihe: "bitkom-index", tag: "2025", wert: 30,
                    quelltext: "Bericht der Probe", fundstelle: "S. 2", belegart: BELEGT }) { kennung } }
                """);
        als("redaktion", """
                mutation { messreiheMerken(kennung: "bitkom-index", fassung: 1, reihe: { titel: "Bitkom Smart-City-Index",
                    einheit: "Rang", richtung: WENIGER, ziel: { wert: 20, tag: "31.12.2099" } }) { kennung } }
                """);
    }

    private void legeKandidaten() {
        ruecknahmen.merke(fragen.liesEin("kandidaten.csv", """
                Projekt;Status;Handlungsfeld
                Probe Ampel;geplant;Mobilität
                Probe Bank;geplant;Energie
                """));
        als("redaktion", "mutation { ideeAnlegen(idee: { titel: \"Geheime Probe\" }) { kennung } }");
        als("redaktion", "mutation { %s %s }".formatted(bewertungen("ampel", 2), bewertungen("bank", 4)));
    }

    private static String bewertungen(String kandidat, int wert) {
        return KRITERIEN.stream()
                .map(kriterium ->
                        "%s_%d: bewerten(kandidat: \"Projekt/probe-%s\", kriterium: \"%s\", wert: %d, begruendung: \"Weil es hilft.\")"
                                .formatted(kandidat, KRITERIEN.indexOf(kriterium), kandidat, kriterium, wert))
                .collect(Collectors.joining(" "));
    }

    private void blickeZurueck(String titel, String jahr, boolean eingefroren) {
        JsonNode neuer = als("redaktion", """
                mutation { rueckblickMerken(rueckblick: { strategie: "smart-city-strategie", titel: "%s", von: "%s", bis: "%s", naechster: "31.12.2099",
                    stellungnahme: "Es geht voran.", anpassungen: "Weniger auf einmal.\\nMehr miteinander." }) { kennung fassung } }
                """.formatted(titel, jahr, jahr)).at("/data/rueckblickMerken");
        if (eingefroren) {
            als(
                    "verwaltung",
                    "mutation { rueckblickEinfrieren(kennung: \"%s\", fassung: %d) { kennung } }"
                            .formatted(
                                    neuer.get("kennung").asString(),
                                    neuer.get("fassung").asInt()));
        }
    }

    private static String weg(String teile, String form) {
        return "/api/berichte/bericht.%s?teile=%s".formatted(form, teile);
    }

    private String seite(String teile) {
        return new Berichtabruf(fragen).seite(weg(teile, "html"));
    }

    private Berichtabruf als(String benutzer) {
        return new Berichtabruf(fragen.http(benutzer));
    }

    private JsonNode als(String benutzer, String dokument) {
        JsonNode antwort = JSON.readTree(fragen.alsAngemeldeter(benutzer, dokument));
        assertThat(antwort.has("errors")).as(antwort.toPrettyString()).isFalse();
        return antwort;
    }
}
