package de.zielnetz.entscheiden;

import static de.zielnetz.entscheiden.Beratung.REDAKTION;
import static de.zielnetz.entscheiden.Beratung.VERWALTUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A body decides upon ideas, and what it decided becomes a project with the decision as its evidence. */
@Zielnetztest
class SitzungTest {

    private static final String ANGABEN = """
            text: "Misst die Feuchte" handlungsfelder: ["energie"] leitziele: ["zukunftsorientierte-mobilitaet"]
            kosten: 12000.5 ab: "2027" bis: "2028-06" haengtAbVon: ["bahnstadt"]
            """;

    @Autowired
    private Fragen fragen;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    private Beratung beratung;

    @BeforeEach
    void beginne() {
        beratung = new Beratung(fragen);
    }

    @Test
    void eine_Sitzung_entscheidet_ihre_Tagesordnung_und_die_Ideen_gehen_mit() {
        String eine = beratung.vorgelegte("Eine", "");
        String andere = beratung.vorgelegte("Andere", "");
        String sitzung = beratung.sitzung("2026-03-17");
        JsonNode punkte = beratung.tagesordnung(sitzung, 1, andere, eine);
        assertThat(punkte.findValuesAsString("titel")).containsExactly("Andere", "Eine");
        String gut = "ergebnis: BESCHLOSSEN, begruendung: \"überzeugt\", dafuer: 7, dagegen: 2, enthalten: 0";
        assertThat(beratung.fehler(REDAKTION, Beratung.entscheide(punkte.get(0), gut))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ERLAUBT");
        assertThat(beratung.daten(VERWALTUNG, Beratung.entscheide(punkte.get(0), gut))
                        .at("/punktEntscheiden")
                        .toString())
                .isEqualTo(
                        "{\"ergebnis\":\"BESCHLOSSEN\",\"begruendung\":\"überzeugt\",\"dafuer\":7,\"dagegen\":2,\"enthalten\":0,\"entschiedenVon\":\"verwaltung\",\"drucksache\":null,\"idee\":{\"zustand\":\"BESCHLOSSEN\"}}");
        assertThat(beratung.fehler(VERWALTUNG, Beratung.entscheide(punkte.get(0), gut))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("STEHT_FEST");
        // A decided item stays, whatever the agenda becomes.
        assertThat(beratung.fehler(REDAKTION, Beratung.setze(sitzung, 2, eine))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("STEHT_FEST");
        assertThat(beratung.tagesordnung(sitzung, 2, andere).findValuesAsString("titel"))
                .containsExactly("Andere");
        assertThat(beratung.fehler(REDAKTION, "mutation { sitzungLoeschen(kennung: \"%s\") }".formatted(sitzung))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("STEHT_FEST");
    }

    @Test
    void auf_die_Tagesordnung_kommt_nur_was_vorgelegt_ist_und_entschieden_wird_nicht_im_Voraus() {
        String idee = beratung.idee("Zu frueh", "");
        String kuenftige = beratung.sitzung("2999-01-01");
        assertThat(beratung.fehler(REDAKTION, Beratung.setze(kuenftige, 1, idee))
                        .get("message")
                        .asString())
                .isEqualTo("„Zu frueh“ ist nicht vorgelegt (sondern: Idee) und kommt darum auf keine Tagesordnung.");
        JsonNode punkte = beratung.tagesordnung(kuenftige, 1, beratung.vorgelegte("Reif", ""));
        assertThat(beratung.fehler(
                                VERWALTUNG,
                                Beratung.entscheide(punkte.get(0), "ergebnis: ABGELEHNT, begruendung: \"nein\""))
                        .get("message")
                        .asString())
                .isEqualTo("Die Sitzung ist erst am 2999-01-01; entschieden ist noch nichts.");
        assertThat(beratung.fehler(REDAKTION, Beratung.setze(kuenftige, 1))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("INZWISCHEN_GEAENDERT");
    }

    @Test
    void eine_neue_Drucksache_kommt_als_eigener_Vorgang_ins_Netz() {
        String sitzung = beratung.sitzung("2026-03-17");
        JsonNode punkte = beratung.tagesordnung(sitzung, 1, beratung.vorgelegte("Papierlos", ""));
        JsonNode punkt = beratung.daten(VERWALTUNG, Beratung.entscheide(punkte.get(0), """
                ergebnis: BESCHLOSSEN, begruendung: "gut", neueDrucksache: {nummer: "26-01234", name: "Vorlage zur Probe", art: BESCHLUSS}
                """))
                .at("/punktEntscheiden/drucksache");
        assertThat(punkt.toString()).isEqualTo("{\"kennung\":\"26-01234\",\"kurz\":\"26-01234\"}");
        JsonNode vorgang = beratung.daten(REDAKTION, "{ importe(first: 1) { nodes { kennung urheber freigabe } } }")
                .at("/importe/nodes/0");
        ruecknahmen.merke(vorgang.get("kennung").asString());
        assertThat(vorgang.get("urheber").asString()).isEqualTo("redaktion");
        assertThat(vorgang.get("freigabe").asString()).isEqualTo("verwaltung");
        assertThat(fragen.daten(
                                "{ drucksache(kennung: \"26-01234\") { name art datum beschliessendeGremien { nodes { kennung } } } }")
                        .get("drucksache")
                        .toString())
                .isEqualTo(
                        "{\"name\":\"Vorlage zur Probe\",\"art\":\"BESCHLUSS\",\"datum\":\"2026-03-17\",\"beschliessendeGremien\":{\"nodes\":[{\"kennung\":\"smart-city-board\"}]}}");
    }

    @Test
    void was_beschlossen_ist_wird_Projekt_mit_dem_Beschluss_als_Beleg_und_die_Ruecknahme_fuehrt_zurueck() {
        String idee = beratung.vorgelegte("Feuchte im Osterviertel", ANGABEN);
        String sitzung = beratung.sitzung("2026-03-17");
        JsonNode punkte = beratung.tagesordnung(sitzung, 1, idee);
        String lies =
                "{ idee(kennung: \"%s\") { zustand uebernommen projekt { kennung } vorgang { kennung } uebernahme { fingerabdruck moegliche: moeglich } } }"
                        .formatted(idee);
        assertThat(beratung.daten(REDAKTION, lies).at("/idee/uebernahme").isNull())
                .isTrue();
        beratung.daten(VERWALTUNG, Beratung.entscheide(punkte.get(0), "ergebnis: BESCHLOSSEN, begruendung: \"gut\""));
        String abdruck = beratung.daten(REDAKTION, lies)
                .at("/idee/uebernahme/fingerabdruck")
                .asString();
        String uebernimm =
                "mutation { ideeUebernehmen(kennung: \"%s\", fingerabdruck: \"%s\") { satz vorgang { kennung urheber freigabe } } }";
        assertThat(beratung.fehler(REDAKTION, uebernimm.formatted(idee, abdruck))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ERLAUBT");
        assertThat(beratung.fehler(VERWALTUNG, uebernimm.formatted(idee, "anders"))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NETZ_GEAENDERT");
        String vorgang = beratung.daten(VERWALTUNG, uebernimm.formatted(idee, abdruck))
                .at("/ideeUebernehmen/vorgang/kennung")
                .asString();
        JsonNode projekt = fragen.daten("""
                { projekt(kennung: "feuchte-im-osterviertel") { status kosten ab bis belegart
                    handlungsfelder { nodes { kennung } } belege { fundstelle art quelle { name art datum } } } }
                """).get("projekt");
        assertThat(projekt.toString())
                .contains("\"status\":\"GEPLANT\",\"kosten\":12000.5,\"ab\":\"2027\",\"bis\":\"2028-06\"")
                .contains("\"belegart\":\"BELEGT\"", "[{\"kennung\":\"energie\"}]", "Tagesordnungspunkt 1")
                .contains("Beschluss vom 17.03.2026 (Smart-City-Board): Feuchte im Osterviertel", "\"BESCHLUSS\"");
        JsonNode nun = beratung.daten(REDAKTION, lies).get("idee");
        assertThat(nun.toString())
                .isEqualTo(
                        "{\"zustand\":\"BESCHLOSSEN\",\"uebernommen\":true,\"projekt\":{\"kennung\":\"feuchte-im-osterviertel\"},\"vorgang\":{\"kennung\":\"%s\"},\"uebernahme\":null}"
                                .formatted(vorgang));
        assertThat(beratung.fehler(VERWALTUNG, uebernimm.formatted(idee, abdruck))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("UEBERGANG_UNMOEGLICH");
        assertThat(beratung.fehler(
                                VERWALTUNG, Beratung.wechsel(idee, beratung.fassung(idee), "VORGELEGT", "doch nicht"))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("STEHT_FEST");
        String ruecknahme = fragen.nimmZurueck(vorgang);
        assertThat(beratung.daten(REDAKTION, lies).get("idee").toString())
                .contains(
                        "\"zustand\":\"BESCHLOSSEN\",\"uebernommen\":false,\"projekt\":null,\"vorgang\":null,\"uebernahme\":{");
        assertThat(beratung.daten(
                                REDAKTION,
                                "{ idee(kennung: \"%s\") { zurueckgenommen { kennung aufgehobenVon { kennung } } } }"
                                        .formatted(idee))
                        .at("/idee/zurueckgenommen")
                        .toString())
                .as("die Idee weiß noch davon")
                .isEqualTo(
                        "{\"kennung\":\"%s\",\"aufgehobenVon\":{\"kennung\":\"%s\"}}".formatted(vorgang, ruecknahme));
        // Who takes the undoing back has the project again; and once more, for the net to be as before.
        String wieder = fragen.nimmZurueck(ruecknahme);
        assertThat(beratung.daten(REDAKTION, lies).at("/idee/uebernommen").asBoolean())
                .isTrue();
        ruecknahmen.merke(wieder);
    }

    @Test
    void ohne_Sitzung_ist_der_Beschluss_eine_Einschaetzung() {
        String idee = beratung.vorgelegte("Kurzer Dienstweg", "handlungsfelder: [\"energie\"]");
        beratung.bringe(VERWALTUNG, idee, "BESCHLOSSEN");
        String abdruck = beratung.daten(
                        REDAKTION, "{ idee(kennung: \"%s\") { uebernahme { fingerabdruck } } }".formatted(idee))
                .at("/idee/uebernahme/fingerabdruck")
                .asString();
        ruecknahmen.merke(beratung.daten(
                        VERWALTUNG,
                        "mutation { ideeUebernehmen(kennung: \"%s\", fingerabdruck: \"%s\") { vorgang { kennung } } }"
                                .formatted(idee, abdruck))
                .at("/ideeUebernehmen/vorgang/kennung")
                .asString());
        JsonNode projekt = beratung.daten(
                        REDAKTION,
                        "{ projekt(kennung: \"kurzer-dienstweg\") { belegart belege { begruendung urheber } } }")
                .get("projekt");
        assertThat(projekt.get("belegart").asString()).isEqualTo("EINGESCHAETZT");
        assertThat(projekt.toString()).contains("ohne Sitzung: weil es passt", "\"urheber\":\"redaktion\"");
    }

    @Test
    void Besucher_sehen_veroeffentlichte_Sitzungen_mit_veroeffentlichten_Ideen_ohne_Namen() {
        String offene = beratung.vorgelegte("Offen", "");
        String interne = beratung.vorgelegte("Intern", "");
        String sitzung = beratung.sitzung("2026-03-17");
        beratung.tagesordnung(sitzung, 1, offene, interne);
        String lies = "{ sitzungen { datum urheber punkte { titel entschiedenVon } } }";
        assertThat(beratung.alsGast(lies).at("/data/sitzungen")).isEmpty();
        beratung.daten(REDAKTION, """
                mutation { sitzungAendern(kennung: "%s", fassung: 2,
                    sitzung: {gremium: "smart-city-board", datum: "2026-03-17", oeffentlich: true}) { fassung } }
                """.formatted(sitzung));
        beratung.daten(
                REDAKTION,
                "mutation { ideeVeroeffentlichen(kennung: \"%s\", fassung: %d, oeffentlich: true) { oeffentlich } }"
                        .formatted(offene, beratung.fassung(offene)));
        assertThat(beratung.alsGast(lies).at("/data/sitzungen").toString())
                .isEqualTo(
                        "[{\"datum\":\"2026-03-17\",\"urheber\":null,\"punkte\":[{\"titel\":\"Offen\",\"entschiedenVon\":null}]}]");
    }
}
