package de.zielnetz.entscheiden.bewertung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People rate candidates in their own name; the list says who stands where and why. */
@Zielnetztest
class BewertungTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KRITERIEN =
            List.of("aussenwirkung", "buergernutzen", "kosten-nutzen-verhaeltnis", "strategische-wirkung");

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @BeforeEach
    void legeKandidatenAn() {
        ruecknahmen.merke(fragen.liesEin("kandidaten.csv", """
                Projekt;Status;Handlungsfeld;Kosten
                Probe Ampel;geplant;Mobilität;100000
                Probe Bank;geplant;Energie;50000
                Probe Chor;geplant;Mobilität;
                """));
    }

    @Test
    void Kandidaten_sind_geplante_Projekte_und_ohne_Bewertung_hat_keiner_einen_Rang() {
        JsonNode liste = liste("verwaltung", "");
        assertThat(namen(liste)).contains("Probe Ampel", "Probe Bank", "Probe Chor");
        assertThat(texte(liste.get("kriterien"), "/kriterium/kennung")).containsExactlyElementsOf(KRITERIEN);
        JsonNode ampel = kandidat(liste, "Probe Ampel");
        assertThat(ampel.get("rang").isNull()).isTrue();
        assertThat(ampel.get("kosten").asDouble()).isEqualTo(100000);
        assertThat(kandidat(liste, "Probe Chor").get("kosten").isNull()).isTrue();
        assertThat(ampel.get("satz").asString())
                .startsWith(
                        "Ohne Rang: Zu „Außenwirkung“, „Bürgernutzen“, „Kosten-Nutzen-Verhältnis“ fehlt eine Bewertung.");
        JsonNode wirkung = ampel.get("teile").get(3);
        assertThat(wirkung.get("vorgeschlagen").asBoolean()).isTrue();
        assertThat(wirkung.get("wert").asInt())
                .isEqualTo(wirkung.at("/vorschlag/wert").asInt());
        assertThat(ampel.get("teile").get(0).get("wert").isNull()).isTrue();
        assertThat(kandidat(liste("verwaltung", "mitVorschlaegen: false"), "Probe Ampel")
                        .at("/teile/3/wert")
                        .isNull())
                .isTrue();
    }

    /** By hand: of 2 and 5 the median is 3½ and each is 1½ away. With only that criterion weighing, Ampel has 3½ of 5 and Bank 4. */
    @Test
    void mehrere_bewerten_die_Streuung_steht_dabei_und_die_Gewichte_ordnen() {
        bewerte("redaktion", "probe-ampel", "buergernutzen", 2, "Nur eine Kreuzung.");
        bewerte("verwaltung", "probe-ampel", "buergernutzen", 5, "Alle warten dort.");
        bewerte("redaktion", "probe-bank", "buergernutzen", 4, "Viele sitzen.");
        String nurNutzen = gewichte(0, 50, 0, 0);
        JsonNode liste = liste("redaktion", nurNutzen);
        assertThat(namen(liste).subList(0, 2)).containsExactly("Probe Bank", "Probe Ampel");
        JsonNode ampel = kandidat(liste, "Probe Ampel");
        assertThat(ampel.get("rang").asInt()).isEqualTo(2);
        assertThat(ampel.get("satz").asString())
                .isEqualTo("Rang 2 mit 3,5 von 5 Punkten: Bürgernutzen 3,5 × 50/50 = 3,5.");
        assertThat(ampel.at("/teile/1/streuung").toString())
                .isEqualTo("{\"anzahl\":2,\"kleinster\":2,\"median\":3.5,\"groesster\":5,\"abweichung\":1.5}");
        assertThat(texte(ampel.at("/teile/1/bewertungen"), "/bewerter")).containsExactly("redaktion", "verwaltung");
        assertThat(texte(ampel.at("/teile/1/bewertungen"), "/eigene")).containsExactly("true", "false");
    }

    /** By hand: Ampel 5 and 1, Bank 3 and 4, weights 30 and 10: 4 to 3¼. Bank passes below 10 · 3/2 = 15 and above 30 · 2/3 = 20. */
    @Test
    void bei_welchem_Gewicht_der_untere_den_oberen_ueberholt() {
        bewerte("redaktion", "probe-ampel", "aussenwirkung", 5, "a");
        bewerte("redaktion", "probe-ampel", "buergernutzen", 1, "a");
        bewerte("redaktion", "probe-bank", "aussenwirkung", 3, "b");
        bewerte("redaktion", "probe-bank", "buergernutzen", 4, "b");
        JsonNode liste = liste(
                "redaktion",
                gewichte(30, 10, 0, 0)
                        + " mitVorschlaegen: false nur: [\"Projekt/probe-ampel\", \"Projekt/probe-bank\"]");
        assertThat(kandidat(liste, "Probe Ampel").get("punkteMindestens").asDouble())
                .isEqualTo(4.0);
        assertThat(kandidat(liste, "Probe Bank").get("punkteMindestens").asDouble())
                .isEqualTo(3.25);
        assertThat(texte(liste.get("wechsel"), "/satz"))
                .containsExactly(
                        "Wiegt „Außenwirkung“ weniger als 15 (jetzt 30), überholt „Probe Bank“ „Probe Ampel“.",
                        "Wiegt „Bürgernutzen“ mehr als 20 (jetzt 10), überholt „Probe Bank“ „Probe Ampel“.");
        assertThat(namen(liste(
                        "redaktion",
                        gewichte(15, 10, 0, 0) + " nur: [\"Projekt/probe-bank\", \"Projekt/probe-ampel\"]")))
                .containsExactly("Probe Ampel", "Probe Bank");
        assertThat(namen(liste(
                        "redaktion",
                        gewichte(14, 10, 0, 0) + " nur: [\"Projekt/probe-bank\", \"Projekt/probe-ampel\"]")))
                .containsExactly("Probe Bank", "Probe Ampel");
    }

    @Test
    void wer_anders_denkt_sagt_es_neu_und_das_Fruehere_bleibt() {
        bewerte("redaktion", "probe-bank", "strategische-wirkung", 2, "Erst so.");
        assertThat(bewerte("redaktion", "probe-bank", "strategische-wirkung", 4, "Dann so.")
                        .asInt())
                .isEqualTo(2);
        JsonNode teil =
                kandidat(liste("redaktion", ""), "Probe Bank").get("teile").get(3);
        assertThat(teil.get("wert").asDouble()).isEqualTo(4);
        assertThat(teil.get("vorgeschlagen").asBoolean()).isFalse();
        assertThat(teil.at("/vorschlag/wert").isNumber()).isTrue();
        assertThat(teil.get("bewertungen")).hasSize(1);
        assertThat(teil.at("/bewertungen/0/fruehere/0/begruendung").asString()).isEqualTo("Erst so.");
    }

    @Test
    void was_nicht_geht_sagt_der_Satz_und_geschrieben_ist_nichts() {
        assertThat(fehler("redaktion", "probe-bank", "buergernutzen", 6, "x"))
                .isEqualTo("wert ist 6; möglich sind 1 bis 5, am nächsten liegt 5.");
        assertThat(fehler("redaktion", "probe-bank", "buergernutzen", 3, "  "))
                .isEqualTo("begruendung ist leer; erwartet wird in einem Satz oder mehreren, warum.");
        assertThat(fehler("redaktion", "probe-bank", "buergernutz", 3, "x")).contains("buergernutzen");
        assertThat(fehler("redaktion", "probe-banl", "buergernutzen", 3, "x"))
                .startsWith("Einen Kandidaten „Projekt/probe-banl“ gibt es nicht;")
                .contains("Projekt/probe-bank");
        assertThat(kandidat(liste("redaktion", ""), "Probe Bank").at("/teile/1/bewertungen"))
                .isEmpty();
        for (String[] falsches : new String[][] {
            {
                "gewichte: [{kriterium: \"buergernutzen\", gewicht: 101}]",
                "möglich sind 0 bis 100, am nächsten liegt 100."
            },
            {gewichte(0, 0, 0, 0), "Alle Gewichte sind 0"},
            {
                "gewichte: [{kriterium: \"buergernutzen\", gewicht: 1}, {kriterium: \"buergernutzen\", gewicht: 2}]",
                "stehen zwei Gewichte da"
            }
        }) {
            assertThat(antwort("redaktion", "{ kandidaten(%s) { skala { groesster } } }".formatted(falsches[0]))
                            .at("/errors/0/message")
                            .asString())
                    .contains(falsches[1]);
        }
    }

    @Test
    void nur_die_Verwaltung_schliesst_und_dann_bewertet_niemand_mehr() {
        String schliesse = "mutation { bewertungSchliessen(kandidaten: [\"Projekt/probe-bank\"], geschlossen: %s) }";
        assertThat(antwort("redaktion", schliesse.formatted(true))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ERLAUBT");
        antwort("verwaltung", schliesse.formatted(true));
        JsonNode abgelehnt = antwort("redaktion", mutation("probe-bank", "buergernutzen", 3, "x"));
        assertThat(abgelehnt.at("/errors/0/extensions/code").asString()).isEqualTo("BEWERTUNG_GESCHLOSSEN");
        assertThat(kandidat(liste("redaktion", ""), "Probe Bank")
                        .get("geschlossen")
                        .asBoolean())
                .isTrue();
        antwort("verwaltung", schliesse.formatted(false));
        assertThat(bewerte("redaktion", "probe-bank", "buergernutzen", 3, "x").asInt())
                .isEqualTo(1);
    }

    @Test
    void alle_sehen_nur_was_veroeffentlicht_ist_und_nie_wer_es_sagte_oder_warum() {
        bewerte("redaktion", "probe-bank", "buergernutzen", 3, "Frau Probe meint es so.");
        JsonNode bank = kandidat(liste(null, ""), "Probe Bank");
        assertThat(bank.get("satz").asString())
                .contains("„Bürgernutzen“")
                .contains("ist keine Bewertung veröffentlicht");
        JsonNode teil = bank.get("teile").get(1);
        assertThat(teil.get("wert").isNull()).isTrue();
        assertThat(teil.get("bewertungen")).isEmpty();
        String zeige =
                "mutation { bewertungVeroeffentlichen(kandidaten: [\"Projekt/probe-bank\"], oeffentlich: true) }";
        assertThat(antwort("redaktion", zeige).at("/errors/0/extensions/code").asString())
                .isEqualTo("NICHT_ERLAUBT");
        antwort("verwaltung", zeige);
        JsonNode offen = kandidat(liste(null, ""), "Probe Bank").get("teile").get(1);
        assertThat(offen.get("wert").asDouble()).isEqualTo(3);
        assertThat(offen.at("/bewertungen/0/wert").asInt()).isEqualTo(3);
        assertThat(offen.toString()).doesNotContain("Frau Probe", "redaktion");
        assertThat(antwort(null, mutation("probe-bank", "buergernutzen", 3, "x"))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ANGEMELDET");
    }

    @Test
    void die_Stadt_beschreibt_ihre_Skala_und_aendert_die_Zahl_der_Stufen_nur_vor_der_ersten_Bewertung() {
        String drei = "mutation { skalaBeschreiben(stufen: [\"wenig\", \"etwas\", \"viel\"]) { groesster stufen } }";
        assertThat(antwort("redaktion", drei).at("/errors/0/extensions/code").asString())
                .isEqualTo("NICHT_ERLAUBT");
        assertThat(antwort("verwaltung", drei)
                        .at("/data/skalaBeschreiben/groesster")
                        .asInt())
                .isEqualTo(3);
        assertThat(fehler("redaktion", "probe-bank", "buergernutzen", 4, "x")).contains("möglich sind 1 bis 3");
        bewerte("redaktion", "probe-bank", "buergernutzen", 3, "x");
        assertThat(antwort("verwaltung", "mutation { skalaBeschreiben(stufen: [\"a\", \"b\"]) { groesster } }")
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("SKALA_BENUTZT");
        assertThat(antwort("verwaltung", "mutation { skalaBeschreiben(stufen: [\"a\", \"b\", \"c\"]) { stufen } }")
                        .at("/data/skalaBeschreiben/stufen")
                        .toString())
                .isEqualTo("[\"a\",\"b\",\"c\"]");
    }

    @Test
    void ein_Portfolio_haelt_das_Budget_und_sagt_wer_ohne_Kosten_fehlt() {
        String nur = "nur: [\"Projekt/probe-ampel\", \"Projekt/probe-bank\", \"Projekt/probe-chor\"]";
        JsonNode portfolio = portfolio("budget: 120000 " + nur);
        assertThat(portfolio.get("kosten").asDouble()).isLessThanOrEqualTo(120000);
        assertThat(portfolio.get("genau").asBoolean()).isTrue();
        assertThat(portfolio.get("schranke").asInt())
                .isEqualTo(portfolio.get("luecken").size());
        assertThat(texte(portfolio.get("ohneKosten"), "/name")).containsExactly("Probe Chor");
        assertThat(portfolio.get("satz").asString())
                .contains("Ohne Kostenangabe und deshalb nicht dabei: „Probe Chor“.");
        JsonNode alle = portfolio("budget: 151000.5 kosten: [{kandidat: \"Projekt/probe-chor\", euro: 1000.5}] " + nur);
        assertThat(texte(alle.get("gewaehlte"), "/name")).containsExactly("Probe Ampel", "Probe Bank", "Probe Chor");
        assertThat(alle.get("kosten").asDouble()).isCloseTo(151000.5, within(1e-9));
        assertThat(alle.get("satz").asString()).startsWith("3 Kandidaten für 151.000,5 € schließen zusammen ");
        assertThat(alle.at("/gewaehlte/2/angenommen").asBoolean()).isTrue();
        assertThat(texte(
                        portfolio("budget: 200000 ohne: [\"Projekt/probe-ampel\"] " + nur)
                                .get("gewaehlte"),
                        "/name"))
                .containsExactly("Probe Bank");
        assertThat(antwort("redaktion", "{ portfolio(budget: -1) { kosten } }")
                        .at("/errors/0/message")
                        .asString())
                .startsWith("budget ist -1.0; möglich sind");
    }

    @Test
    void eine_Idee_ist_ein_Kandidat_mit_ihrer_Wirkung_und_ihre_Bewertungen_gehen_mit_ihr() {
        JsonNode idee = antwort("redaktion", """
                        mutation { ideeAnlegen(idee: {titel: "Probe Idee", kosten: 7000, handlungsfelder: ["energie"]}) { kennung } }
                        """).at("/data/ideeAnlegen");
        String schluessel = "Idee/" + idee.get("kennung").asString();
        try {
            JsonNode kandidat = kandidat(liste("redaktion", ""), "Probe Idee");
            assertThat(kandidat.get("schluessel").asString()).isEqualTo(schluessel);
            assertThat(kandidat.get("kosten").asDouble()).isEqualTo(7000);
            assertThat(kandidat.get("projekt").isNull()).isTrue();
            assertThat(kandidat.at("/teile/3/vorschlag/satz").asString()).startsWith("Liefe es, ");
            assertThat(namen(liste(null, ""))).doesNotContain("Probe Idee");
            JsonNode bewertet = antwort(
                    "redaktion",
                    "mutation { bewerten(kandidat: \"%s\", kriterium: \"buergernutzen\", wert: 3, begruendung: \"x\") }"
                            .formatted(schluessel));
            assertThat(bewertet.at("/data/bewerten").asInt())
                    .as(bewertet.toString())
                    .isEqualTo(1);
        } finally {
            antwort("redaktion", "mutation { ideeLoeschen(kennung: \"%s\") }".formatted(schluessel.substring(5)));
        }
        assertThat(namen(liste("redaktion", ""))).doesNotContain("Probe Idee");
        assertThat(datenbank
                        .executableQuery("MATCH (n) WHERE n:Bewertung OR n:Bewertungsstand RETURN count(n) AS anzahl")
                        .execute()
                        .records()
                        .get(0)
                        .get("anzahl")
                        .asInt())
                .isZero();
    }

    @Test
    void wer_geloescht_werden_will_wird_auch_in_Begruendungen_und_unter_den_Bewertenden_gefunden() {
        bewerte("redaktion", "probe-bank", "buergernutzen", 3, "Jutta Probenstein will es so.");
        // Under a name of its own: as "redaktion" others wrote so much that the list ends before it.
        datenbank
                .executableQuery("MATCH (n:Bewertung {begruendung: $grund}) SET n.urheber = 'Gerda Bewerterin'")
                .withParameters(Map.of("grund", "Jutta Probenstein will es so."))
                .execute();
        assertThat(wirdGeloescht("Jutta Probenstein")).contains("Bewertung", "begruendung");
        assertThat(wirdGeloescht("Gerda Bewerterin")).contains("Bewertung", "urheber");
    }

    private String wirdGeloescht(String name) {
        String gefunden = fragen.http("verwaltung")
                .get()
                .uri("/api/personen?name={n}", name)
                .retrieve()
                .body(String.class);
        return JSON.readTree(gefunden).get("wirdGeloescht").toString();
    }

    private JsonNode portfolio(String argumente) {
        return antwort("redaktion", """
                { portfolio(%s) { satz kosten genau schranke gewaehlte { name kosten angenommen nurDieser }
                  luecken { schluessel } ohneKosten { name } zuTeuer { name } } }
                """.formatted(argumente)).at("/data/portfolio");
    }

    private JsonNode liste(@org.jspecify.annotations.Nullable String wer, String argumente) {
        JsonNode antwort = antwort(wer, """
                { kandidaten%s { skala { kleinster groesster stufen } kriterien { kriterium { kennung } gewicht ausDemNetz }
                  kandidaten { schluessel name kosten rang geteilt punkteMindestens punkteHoechstens satz geschlossen oeffentlich
                    projekt { kennung } schliesst { schluessel }
                    teile { kriterium { kennung } wert vorgeschlagen punkte fehlt streuung { anzahl kleinster median groesster abweichung }
                      vorschlag { wert satz } bewertungen { bewerter wert begruendung zeit eigene fruehere { wert begruendung } } } }
                  wechsel { oben unten gewicht darueber jetzt erreichbar satz kriterium { kennung } } } }
                """.formatted(argumente.isEmpty() ? "" : "(" + argumente + ")"));
        assertThat(antwort.has("errors")).as(antwort.toPrettyString()).isFalse();
        return antwort.at("/data/kandidaten");
    }

    private static String gewichte(int... werte) {
        StringBuilder text = new StringBuilder("gewichte: [");
        for (int i = 0; i < werte.length; i++) {
            text.append("{kriterium: \"%s\", gewicht: %d}".formatted(KRITERIEN.get(i), werte[i]));
        }
        return text.append("]").toString();
    }

    private JsonNode bewerte(String wer, String projekt, String kriterium, int wert, String warum) {
        JsonNode antwort = antwort(wer, mutation(projekt, kriterium, wert, warum));
        assertThat(antwort.has("errors")).as(antwort.toPrettyString()).isFalse();
        return antwort.at("/data/bewerten");
    }

    private String fehler(String wer, String projekt, String kriterium, int wert, String warum) {
        return antwort(wer, mutation(projekt, kriterium, wert, warum))
                .at("/errors/0/message")
                .asString();
    }

    private static String mutation(String projekt, String kriterium, int wert, String warum) {
        return "mutation { bewerten(kandidat: \"Projekt/%s\", kriterium: \"%s\", wert: %d, begruendung: \"%s\") }"
                .formatted(projekt, kriterium, wert, warum);
    }

    private static JsonNode kandidat(JsonNode liste, String name) {
        return StreamSupport.stream(liste.get("kandidaten").spliterator(), false)
                .filter(k -> k.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> namen(JsonNode liste) {
        return texte(liste.get("kandidaten"), "/name");
    }

    private static List<String> texte(JsonNode alle, String wo) {
        return StreamSupport.stream(alle.spliterator(), false)
                .map(einer -> einer.at(wo).asString())
                .toList();
    }

    private JsonNode antwort(@org.jspecify.annotations.Nullable String wer, String dokument) {
        return wer == null ? fragen.antwort(dokument, Map.of()) : JSON.readTree(fragen.alsAngemeldeter(wer, dokument));
    }
}
