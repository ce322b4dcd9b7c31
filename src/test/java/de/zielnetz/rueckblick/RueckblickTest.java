package de.zielnetz.rueckblick;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.verantworten.Pflichtversuch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reviews: proposed from the resolution, written while open, frozen with what the net shows, and never changed after. */
@Zielnetztest
class RueckblickTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STAND = "stand { zahlen { name wert } befunde { gruppe schluessel satz } }";

    @Autowired
    private Fragen fragen;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void der_Zeitraum_kommt_vom_Beschluss_im_Netz_zuerst_nach_einem_Jahr_dann_alle_zwei() {
        String frage = "{ rueckblickVorschlag(strategie: \"isek\") { von bis naechster satz } }";
        assertThat(als("redaktion", frage).at("/data/rueckblickVorschlag").toString())
                .contains("\"von\":\"2018-11-06\",\"bis\":\"2019-11-06\",\"naechster\":\"2021-11-06\"", "06.11.2018");
        merke("isek", "Erster", "2018-11-06", "31.12.2019");
        assertThat(als("redaktion", frage).at("/data/rueckblickVorschlag").toString())
                .contains("\"von\":\"2020-01-01\",\"bis\":\"2021-12-31\",\"naechster\":\"2023-12-31\"");
        assertThat(als("redaktion", frage.replace("isek", "smart-city-strategie"))
                        .at("/data/rueckblickVorschlag")
                        .toString())
                .contains("\"von\":null", "sagt das Netz nicht");
    }

    @Test
    void ein_offener_zeigt_das_Netz_von_jetzt_und_nur_Angemeldeten() {
        JsonNode offen = merke("smart-city-strategie", "Erster", "2024", "2025");
        assertThat(offen.get("von").asString()).isEqualTo("2024-01-01");
        assertThat(offen.get("bis").asString()).isEqualTo("2025-12-31");
        JsonNode stand = als("redaktion", "{ rueckblick(kennung: \"%s\") { %s } }".formatted(kennung(offen), STAND))
                .at("/data/rueckblick/stand");
        JsonNode luecken = fragen.daten(
                        "{ luecken(arten: [LEITZIEL, STRATEGISCHES_ZIEL, HANDLUNGSFELD]) { anzahlLuecken terminfragen { totalCount } zieleOhneIndikator { kennung } } }")
                .get("luecken");
        assertThat(zahl(stand, "luecken"))
                .isEqualTo(luecken.get("anzahlLuecken").asInt());
        assertThat(zahl(stand, "ueberfaellig"))
                .isEqualTo(luecken.at("/terminfragen/totalCount").asInt());
        assertThat(zahl(stand, "ohneIndikator"))
                .isEqualTo(luecken.get("zieleOhneIndikator").size());
        assertThat(zahl(stand, "projekte")).isEqualTo(35);
        assertThat(stand.get("befunde").toString())
                .contains("Bitkom Smart-City-Index: zuletzt Platz 36 von 82 (2024). Es gibt zwei Werte;");
        assertThat(fragen.daten("{ rueckblicke { kennung } }").get("rueckblicke"))
                .isEmpty();
        assertThat(fragen.fehler("{ rueckblick(kennung: \"%s\") { titel } }".formatted(kennung(offen)))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("RUECKBLICK_UNBEKANNT");
    }

    @Test
    void eingefroren_bleibt_er_wie_er_ist_auch_wenn_sich_das_Netz_aendert() {
        JsonNode erster = friereEin(merke("smart-city-strategie", "Erster", "2024", "2025"));
        JsonNode davor = gelesen(erster);
        ruecknahmen.merke(fragen.liesEin("neues.csv", "Projekt;Handlungsfeld\nRückblickprobe;Energie\n"));
        JsonNode danach = gelesen(erster);
        assertThat(danach).isEqualTo(davor);
        assertThat(fragen.daten("{ rueckblicke { titel eingefroren eingefrorenVon wissensstand } }")
                        .get("rueckblicke")
                        .toString())
                .contains("\"eingefroren\":true,\"eingefrorenVon\":null,\"wissensstand\":\"v");
        for (String aenderung : new String[] {
            "rueckblickMerken(kennung: \"%s\", fassung: 2, rueckblick: { strategie: \"isek\", titel: \"x\", von: \"2024\", bis: \"2025\" }) { titel }",
            "rueckblickEntfernen(kennung: \"%s\", fassung: 2)",
            "rueckblickEinfrieren(kennung: \"%s\", fassung: 2) { titel }"
        }) {
            assertThat(als("verwaltung", "mutation { " + aenderung.formatted(kennung(erster)) + " }")
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("RUECKBLICK_EINGEFROREN");
        }
        als(
                "redaktion",
                "mutation { rueckblickNachtragen(kennung: \"%s\", text: \"Es waren 36.\") { titel } }"
                        .formatted(kennung(erster)));
        assertThat(als(
                                "redaktion",
                                "{ rueckblick(kennung: \"%s\") { nachtraege { text urheber } } }"
                                        .formatted(kennung(erster)))
                        .at("/data/rueckblick/nachtraege")
                        .toString())
                .isEqualTo("[{\"text\":\"Es waren 36.\",\"urheber\":\"redaktion\"}]");
        assertThat(gelesen(erster)).isEqualTo(davor);
    }

    /** By hand: due each 31st of March from 2024 on, done once in June 2024, so late in that year and not at all in the next. */
    @Test
    void er_nennt_die_Pflichten_die_in_seinem_Zeitraum_ueberfaellig_waren_und_keine_anderen() {
        ruecknahmen.merke(Pflichtversuch.lege(
                fragen, "rueckblickprobe", "Zur Probe berichten", "JAEHRLICH", "2024-03-31", "cdo"));
        als("redaktion", "mutation { pflichtErledigt(pflicht: \"rueckblickprobe\", am: \"2024-06-01\") { name } }");
        JsonNode stand = gelesen(friereEin(merke("smart-city-strategie", "Beide Jahre", "2024", "2025")))
                .at("/rueckblick/stand");
        assertThat(versaeumte(stand))
                .containsExactly(
                        "Pflicht/rueckblickprobe: „Zur Probe berichten“ war am 31.03.2024 fällig und wurde erst am 01.06.2024 erledigt.",
                        "Pflicht/rueckblickprobe: „Zur Probe berichten“ war am 31.03.2025 fällig und bis zum 31.12.2025 nicht als erledigt vermerkt.");
        assertThat(zahl(stand, "pflichten")).isEqualTo(1);
        for (String jahr : List.of("2022", "2023")) {
            JsonNode frueher = gelesen(friereEin(merke("smart-city-strategie", jahr, jahr, jahr)));
            assertThat(versaeumte(frueher.at("/rueckblick/stand"))).isEmpty();
        }
    }

    private static List<String> versaeumte(JsonNode stand) {
        return stand.get("befunde")
                .valueStream()
                .filter(b -> b.get("gruppe").asString().equals("PFLICHT"))
                .map(b -> b.get("schluessel").asString() + ": " + b.get("satz").asString())
                .toList();
    }

    /** The comparison of the two states by their moments is the oracle. */
    @Test
    void zwei_eingefrorene_werden_in_Zahlen_Befunden_und_im_Netz_verglichen() {
        JsonNode erster = friereEin(merke("smart-city-strategie", "Erster", "2024", "2025"));
        ruecknahmen.merke(fragen.liesEin("neues.csv", "Projekt;Handlungsfeld\nRückblickprobe;Energie\n"));
        JsonNode zweiter = friereEin(merke("smart-city-strategie", "Zweiter", "2026", "2027"));
        String frage =
                "{ rueckblickVergleich(von: \"%s\", bis: \"%s\") { zahlen { name vorher nachher } netz { satz projekte { totalCount } } } }";
        JsonNode vergleich = als("redaktion", frage.formatted(kennung(erster), kennung(zweiter)))
                .at("/data/rueckblickVergleich");
        assertThat(vergleich.get("zahlen").toString()).contains("{\"name\":\"projekte\",\"vorher\":35,\"nachher\":36}");
        assertThat(vergleich.at("/netz/projekte/totalCount").asInt()).isEqualTo(1);
        JsonNode orakel = als(
                        "redaktion",
                        "{ vergleich(von: \"%s\") { satz } }"
                                .formatted(erster.get("eingefrorenUm").asString()))
                .at("/data/vergleich");
        assertThat(vergleich.at("/netz/satz").asString())
                .isEqualTo(orakel.get("satz").asString());
        assertThat(als("redaktion", frage.formatted(kennung(zweiter), kennung(erster)))
                        .at("/errors/0/message")
                        .asString())
                .contains("erwartet wird zuerst der frühere Rückblick");
    }

    @Test
    void einfrieren_darf_nur_die_Verwaltung_und_kein_Fenster_ueberschreibt_das_andere() {
        JsonNode offen = merke("isek", "Erster", "2024", "2025");
        String frieren = "mutation { rueckblickEinfrieren(kennung: \"%s\", fassung: %d) { titel } }";
        assertThat(als("redaktion", frieren.formatted(kennung(offen), 1))
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("Einfrieren kann einen Rückblick nur die Rolle „verwaltung“.");
        assertThat(als("verwaltung", frieren.formatted(kennung(offen), 7))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("RUECKBLICK_GEAENDERT");
        assertThat(fragen.fehler(frieren.formatted(kennung(offen), 1))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ANGEMELDET");
    }

    @Test
    void falsche_Angaben_sagen_was_erwartet_wird() {
        assertThat(fehler("isek", "Erster", "2025", "2024"))
                .isEqualTo("bis (2024-12-31) liegt vor von (2025-01-01); erwartet wird zuerst der Anfang.");
        assertThat(fehler("isekk", "Erster", "2024", "2025"))
                .startsWith("Strategie mit der Kennung „isekk“ gibt es nicht. Am nächsten liegen: isek");
        assertThat(fehler("isek", "Erster", "bald", "2025")).startsWith("von: „bald“ ist kein Datum. Erwartet wird");
        assertThat(fehler("isek", " ", "2024", "2025")).startsWith("titel ist leer");
    }

    private String fehler(String strategie, String titel, String von, String bis) {
        return als("redaktion", merken(strategie, titel, von, bis))
                .at("/errors/0/message")
                .asString();
    }

    private JsonNode merke(String strategie, String titel, String von, String bis) {
        return als("redaktion", merken(strategie, titel, von, bis)).at("/data/rueckblickMerken");
    }

    private static String merken(String strategie, String titel, String von, String bis) {
        return "mutation { rueckblickMerken(rueckblick: { strategie: \"%s\", titel: \"%s\", von: \"%s\", bis: \"%s\", stellungnahme: \"Es geht voran.\" }) { kennung von bis fassung } }"
                .formatted(strategie, titel, von, bis);
    }

    private JsonNode friereEin(JsonNode offen) {
        return als(
                        "verwaltung",
                        "mutation { rueckblickEinfrieren(kennung: \"%s\", fassung: %d) { kennung eingefrorenUm } }"
                                .formatted(kennung(offen), offen.get("fassung").asInt()))
                .at("/data/rueckblickEinfrieren");
    }

    private JsonNode gelesen(JsonNode r) {
        return fragen.daten(
                "{ rueckblick(kennung: \"%s\") { titel von bis stellungnahme wissensstand gueltigAm fassung %s } }"
                        .formatted(kennung(r), STAND));
    }

    private static int zahl(JsonNode stand, String name) {
        for (JsonNode zahl : stand.get("zahlen")) {
            if (zahl.get("name").asString().equals(name)) {
                return zahl.get("wert").asInt();
            }
        }
        throw new AssertionError("keine Zahl " + name + " in " + stand);
    }

    private static String kennung(JsonNode r) {
        return r.get("kennung").asString();
    }

    private JsonNode als(String benutzer, String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter(benutzer, dokument));
    }
}
