package de.zielnetz.entscheiden;

import static de.zielnetz.entscheiden.Beratung.REDAKTION;
import static de.zielnetz.entscheiden.Beratung.VERWALTUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** Ideas are kept beside the net, move on by roles, and nobody overwrites what another wrote. */
@Zielnetztest
@ExtendWith(Ruecknahmen.class)
class IdeenTest {

    @Autowired
    private Fragen fragen;

    @Autowired
    private Neo4jClient datenbank;

    private Beratung beratung;

    @BeforeEach
    void beginne() {
        beratung = new Beratung(fragen);
    }

    @Test
    void eine_Idee_behaelt_alles_was_man_von_ihr_sagt() {
        String idee = beratung.idee("Sensoren im Park", """
                text: "Misst die Feuchte" handlungsfelder: ["umwelt-und-klimaschutz", "energie"] strategischeZiele: [] leitziele: []
                verantwortliche: [] kosten: 12000.5 ab: "2027" bis: "2028-06" einreicher: "Frau Probe, Grünflächenamt"
                """);
        JsonNode gelesen = beratung.daten(REDAKTION, """
                { idee(kennung: "%s") { titel text zustand oeffentlich fassung handlungsfelder { kennung } kosten ab bis einreicher
                    urheber verlauf { von nach urheber } moegliche darfAendern darfLoeschen fehlende uebernommen } }
                """.formatted(idee)).get("idee");
        assertThat(gelesen.toString())
                .isEqualTo(
                        "{\"titel\":\"Sensoren im Park\",\"text\":\"Misst die Feuchte\",\"zustand\":\"IDEE\",\"oeffentlich\":false,\"fassung\":1,"
                                + "\"handlungsfelder\":[{\"kennung\":\"umwelt-und-klimaschutz\"},{\"kennung\":\"energie\"}],\"kosten\":12000.5,\"ab\":\"2027\",\"bis\":\"2028-06\","
                                + "\"einreicher\":\"Frau Probe, Grünflächenamt\",\"urheber\":\"redaktion\",\"verlauf\":[{\"von\":null,\"nach\":\"IDEE\",\"urheber\":\"redaktion\"}],"
                                + "\"moegliche\":[\"GEPRUEFT\"],\"darfAendern\":true,\"darfLoeschen\":true,\"fehlende\":[],\"uebernommen\":false}");
    }

    @Test
    void was_nicht_stimmt_wird_beim_Namen_genannt_und_nichts_wird_geschrieben() {
        for (String[] fall : new String[][] {
            {"titel: \" \"", "titel ist leer; erwartet wird ein Titel in einer Zeile."},
            {"titel: \"A\", handlungsfelder: [\"energi\"]", "energie"},
            {"titel: \"A\", kosten: -1", "kosten ist -1.0; erwartet wird ein Betrag in Euro von 0"},
            {"titel: \"A\", ab: \"2028\", bis: \"2027\"", "bis ist 2027 und liegt vor ab, 2028"},
            {"titel: \"A\", haengtAbVon: [\"gibt-es-nicht\"]", "Projekt mit der Kennung „gibt-es-nicht“ gibt es nicht"}
        }) {
            assertThat(beratung.fehler(REDAKTION, "mutation { ideeAnlegen(idee: {%s}) { kennung } }".formatted(fall[0]))
                            .get("message")
                            .asString())
                    .contains(fall[1]);
        }
        assertThat(beratung.daten(REDAKTION, "{ ideen { kennung } }").get("ideen"))
                .isEmpty();
    }

    @Test
    void Besucher_sehen_nur_Veroeffentlichtes_und_keine_Namen() {
        String idee = beratung.idee("Offene Karte", "einreicher: \"Frau Probe\"");
        String dokument =
                "{ ideen { titel einreicher urheber geaendertVon verlauf { urheber begruendung } moegliche } }";
        assertThat(beratung.alsGast(dokument).at("/data/ideen")).isEmpty();
        assertThat(beratung.alsGast("{ idee(kennung: \"%s\") { titel } }".formatted(idee))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("IDEE_UNBEKANNT");
        beratung.daten(
                REDAKTION,
                "mutation { ideeVeroeffentlichen(kennung: \"%s\", fassung: 1, oeffentlich: true) { oeffentlich } }"
                        .formatted(idee));
        assertThat(beratung.alsGast(dokument).at("/data/ideen").toString())
                .isEqualTo(
                        "[{\"titel\":\"Offene Karte\",\"einreicher\":null,\"urheber\":null,\"geaendertVon\":null,\"verlauf\":[{\"urheber\":null,\"begruendung\":null}],\"moegliche\":[]}]");
        assertThat(beratung.alsGast("mutation { ideeAnlegen(idee: {titel: \"X\"}) { kennung } }")
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ANGEMELDET");
    }

    @Test
    void die_Redaktion_legt_vor_und_nur_die_Verwaltung_entscheidet() {
        String idee = beratung.vorgelegte("Lastenräder", "");
        JsonNode abgelehnt =
                beratung.fehler(REDAKTION, Beratung.wechsel(idee, beratung.fassung(idee), "BESCHLOSSEN", "gut"));
        assertThat(abgelehnt.at("/extensions/code").asString()).isEqualTo("NICHT_ERLAUBT");
        JsonNode ohneGrund =
                beratung.fehler(VERWALTUNG, Beratung.wechsel(idee, beratung.fassung(idee), "ABGELEHNT", " "));
        assertThat(ohneGrund.get("message").asString()).startsWith("begruendung ist leer");
        beratung.bringe(VERWALTUNG, idee, "ZURUECKGESTELLT");
        JsonNode gelesen = beratung.daten(
                        VERWALTUNG,
                        "{ idee(kennung: \"%s\") { moegliche verlauf { von nach begruendung } } }".formatted(idee))
                .get("idee");
        assertThat(gelesen.get("moegliche").toString()).isEqualTo("[\"IDEE\",\"VORGELEGT\"]");
        assertThat(gelesen.get("verlauf").toString())
                .contains("{\"von\":\"VORGELEGT\",\"nach\":\"ZURUECKGESTELLT\",\"begruendung\":\"weil es passt\"}");
    }

    /** The table of the handbook, each way tried as each role from each state. */
    @Test
    void es_gibt_genau_die_Wege_des_Handbuchs() {
        List<String> gegangene = new ArrayList<>();
        for (String benutzer : List.of(REDAKTION, VERWALTUNG)) {
            for (String von : List.of("IDEE", "GEPRUEFT", "VORGELEGT", "BESCHLOSSEN", "ZURUECKGESTELLT", "ABGELEHNT")) {
                String idee = "";
                for (String nach :
                        List.of("IDEE", "GEPRUEFT", "VORGELEGT", "BESCHLOSSEN", "ZURUECKGESTELLT", "ABGELEHNT")) {
                    idee = idee.isEmpty() ? in(von) : idee;
                    JsonNode antwort =
                            beratung.frage(benutzer, Beratung.wechsel(idee, beratung.fassung(idee), nach, "Grund"));
                    if (!antwort.has("errors")) {
                        gegangene.add("%s %s>%s".formatted(benutzer.charAt(0), von, nach));
                        idee = "";
                    }
                }
            }
        }
        assertThat(gegangene)
                .containsExactlyInAnyOrder(
                        "r IDEE>GEPRUEFT",
                        "r GEPRUEFT>IDEE",
                        "r GEPRUEFT>VORGELEGT",
                        "r VORGELEGT>GEPRUEFT",
                        "r ZURUECKGESTELLT>IDEE",
                        "r ZURUECKGESTELLT>VORGELEGT",
                        "v IDEE>GEPRUEFT",
                        "v GEPRUEFT>IDEE",
                        "v GEPRUEFT>VORGELEGT",
                        "v VORGELEGT>GEPRUEFT",
                        "v VORGELEGT>BESCHLOSSEN",
                        "v VORGELEGT>ZURUECKGESTELLT",
                        "v VORGELEGT>ABGELEHNT",
                        "v BESCHLOSSEN>VORGELEGT",
                        "v ZURUECKGESTELLT>IDEE",
                        "v ZURUECKGESTELLT>VORGELEGT",
                        "v ABGELEHNT>IDEE");
    }

    private String in(String zustand) {
        String idee = beratung.idee("Probe", "");
        if (!"IDEE".equals(zustand)) {
            beratung.bringe(REDAKTION, idee, "GEPRUEFT");
        }
        if (!List.of("IDEE", "GEPRUEFT").contains(zustand)) {
            beratung.bringe(REDAKTION, idee, "VORGELEGT");
        }
        if (List.of("BESCHLOSSEN", "ZURUECKGESTELLT", "ABGELEHNT").contains(zustand)) {
            beratung.bringe(VERWALTUNG, idee, zustand);
        }
        return idee;
    }

    @Test
    void wer_zu_spaet_kommt_sieht_beide_Fassungen() {
        String idee = beratung.idee("Erst", "kosten: 5");
        String aendern =
                "mutation { ideeAendern(kennung: \"%s\", fassung: 1, idee: {titel: \"%s\", kosten: %s}) { fassung } }";
        assertThat(beratung.daten(VERWALTUNG, aendern.formatted(idee, "Anders", "7"))
                        .at("/ideeAendern/fassung")
                        .asInt())
                .isEqualTo(2);
        JsonNode abgelehnt = beratung.fehler(REDAKTION, aendern.formatted(idee, "Mein", "7"));
        assertThat(abgelehnt.at("/extensions/code").asString()).isEqualTo("INZWISCHEN_GEAENDERT");
        assertThat(abgelehnt.at("/extensions/fassung").asInt()).isEqualTo(2);
        assertThat(abgelehnt.at("/extensions/unterschiede").toString())
                .isEqualTo("[{\"feld\":\"titel\",\"ihrWert\":\"Mein\",\"jetzigerWert\":\"Anders\"}]");
        assertThat(beratung.daten(REDAKTION, "{ idee(kennung: \"%s\") { titel } }".formatted(idee))
                        .at("/idee/titel")
                        .asString())
                .isEqualTo("Anders");
    }

    @Test
    void was_geprueft_ist_wird_durch_eine_Aenderung_wieder_Idee_und_was_vorliegt_steht_fest() {
        String idee = beratung.idee("Erst", "");
        beratung.bringe(REDAKTION, idee, "GEPRUEFT");
        String aendern = "mutation { ideeAendern(kennung: \"%s\", fassung: %d, idee: {titel: \"Dann\"}) { zustand } }";
        assertThat(beratung.daten(REDAKTION, aendern.formatted(idee, beratung.fassung(idee)))
                        .at("/ideeAendern/zustand")
                        .asString())
                .isEqualTo("IDEE");
        String andere = beratung.vorgelegte("Fest", "");
        assertThat(beratung.fehler(REDAKTION, aendern.formatted(andere, beratung.fassung(andere)))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("STEHT_FEST");
    }

    @Test
    void loeschen_kann_wer_sie_eintrug_oder_die_Verwaltung_solange_sie_Idee_ist() {
        String fremde = beratung.daten(VERWALTUNG, "mutation { ideeAnlegen(idee: {titel: \"Fremd\"}) { kennung } }")
                .at("/ideeAnlegen/kennung")
                .asString();
        String loesche = "mutation { ideeLoeschen(kennung: \"%s\") }";
        assertThat(beratung.fehler(REDAKTION, loesche.formatted(fremde))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ERLAUBT");
        String eigene = beratung.idee("Eigen", "");
        beratung.daten(
                REDAKTION,
                "mutation { kommentarSchreiben(an: \"Idee/%s\", text: \"Weg damit\") { kennung } }".formatted(eigene));
        beratung.bringe(REDAKTION, eigene, "GEPRUEFT");
        assertThat(beratung.fehler(VERWALTUNG, loesche.formatted(eigene))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("STEHT_FEST");
        beratung.bringe(REDAKTION, eigene, "IDEE");
        beratung.daten(REDAKTION, loesche.formatted(eigene));
        beratung.daten(VERWALTUNG, loesche.formatted(fremde));
        assertThat(datenbank
                        .query("MATCH (n:Idee|Ideenschritt|Kommentar) RETURN count(n)")
                        .fetchAs(Long.class)
                        .one())
                .contains(0L);
    }
}
