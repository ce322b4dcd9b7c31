package de.zielnetz.verantworten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.stand.Stand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who answers for what, and which duties are due. */
@Zielnetztest
class VerantwortenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Fragen fragen;

    @Autowired
    private Stand stand;

    @Test
    void der_CDO_hat_zehn_Pflichten_jede_mit_ihrer_Stelle() {
        JsonNode pflichten = fragen.daten("""
                { rolle(kennung: "cdo") { pflichten { totalCount edges { belege { fundstelle } node {
                  kennung turnus belege { fundstelle } faellig { tag stand satz }
                  gegenueberRollen { nodes { kennung } } verfahren { nodes { kennung } } } } } } }
                """).at("/rolle/pflichten");
        assertThat(pflichten.get("totalCount").asInt()).isEqualTo(10);
        for (JsonNode kante : pflichten.get("edges")) {
            assertThat(kante.get("belege")).isNotEmpty();
            assertThat(kante.at("/node/belege/0/fundstelle").asString()).matches("(Abschnitt|Kapitel) .*, S. \\d+");
            // No document says when any of them is due.
            assertThat(kante.at("/node/faellig/stand").asString()).isEqualTo("OHNE_ANGABE");
        }
        assertThat(pflichten.toString())
                .contains("\"kennung\":\"stellungnahme-zur-ueberpruefung\",\"turnus\":\"ALLE_ZWEI_JAHRE\"")
                .contains("\"gegenueberRollen\":{\"nodes\":[{\"kennung\":\"oberbuergermeister\"}]}");
    }

    /** Read in the documents by hand: of all others none says how often, and unsaid is "ohne Angabe". */
    @Test
    void einen_Turnus_hat_nur_wem_ein_Dokument_einen_gibt() {
        Map<String, String> turnus = new TreeMap<>();
        fragen.daten("{ pflichten(first: 100) { nodes { kennung turnus } } }")
                .at("/pflichten/nodes")
                .forEach(pflicht -> {
                    if (!pflicht.get("turnus").isNull()) {
                        turnus.put(
                                pflicht.get("kennung").asString(),
                                pflicht.get("turnus").asString());
                    }
                });
        assertThat(turnus)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "am-board-teilnehmen", "REGELMAESSIG",
                        "auskunft-und-rechenschaft-geben", "REGELMAESSIG",
                        "evaluation-nach-einem-jahr", "EINMALIG",
                        "gesamte-strategie-ueberpruefen", "ALLE_ZWEI_JAHRE",
                        "projektauswahl-evaluieren", "REGELMAESSIG",
                        "stellungnahme-zur-ueberpruefung", "ALLE_ZWEI_JAHRE",
                        "ueber-den-stand-berichten", "REGELMAESSIG",
                        "ueber-die-evaluation-berichten", "EINMALIG",
                        "zusammenarbeit-in-der-verwaltung-pruefen", "REGELMAESSIG",
                        "zustaendigkeit-klaeren", "ANLASSBEZOGEN"));
    }

    @Test
    void wer_die_Evaluation_durchfuehrt_sagt_niemand() {
        JsonNode pflicht = fragen.daten("""
                { pflicht(kennung: "gesamte-strategie-ueberpruefen") {
                  rollen { totalCount } akteure { totalCount } gremien { totalCount } } }
                """).get("pflicht");
        assertThat(pflicht.toString()).doesNotContain("1", "2");
    }

    @Test
    void zustaendig_ist_man_unmittelbar_durch_Pflicht_oder_ueber_andere() {
        JsonNode auskunft = fragen.daten("""
                { zustaendig(fuer: "Gremium/smart-city-board") { fuer { kennung } zustaendige {
                  wer { kennung } art belegart schritte { inWorten belege { fundstelle } } } } }
                """).get("zustaendig");
        Map<String, String> wer = new TreeMap<>();
        auskunft.get("zustaendige")
                .forEach(z ->
                        wer.merge(z.at("/wer/kennung").asString(), z.get("art").asString(), (a, b) -> a + " " + b));
        assertThat(wer)
                .containsEntry("cdo", "UNMITTELBAR DURCH_PFLICHT")
                .containsEntry("organisationseinheit-smart-city", "DURCH_PFLICHT")
                .containsEntry("smart-city-beauftragte", "DURCH_PFLICHT")
                .containsEntry("dezernent-ii", "UEBER_ANDERE");
        assertThat(auskunft.toString())
                .contains("„Chief Digital Officer (CDO)“ wird wahrgenommen von „Dezernent des Dezernats II“");
        auskunft.get("zustaendige").forEach(z -> assertThat(z.get("schritte")).isNotEmpty());
    }

    @Test
    void wonach_niemand_fragen_kann_sagt_ein_Satz() {
        assertThat(fragen.fehler("{ zustaendig(fuer: \"aim\") { fuer { kennung } } }")
                        .get("message")
                        .asString())
                .contains("„aim“ ist kein Schlüssel der Form Art/kennung");
        assertThat(fragen.fehler("{ zustaendig(fuer: \"Projekt/aym\") { fuer { kennung } } }")
                        .get("message")
                        .asString())
                .contains("aim");
    }

    /** A naive search that follows every way to its end, without a queue and without what was seen. */
    @Test
    void fuer_alles_im_Netz_findet_die_einfache_Suche_dieselben() {
        Netz netz = stand.aktuell().heutiges();
        for (boolean nurBelegt : new boolean[] {false, true}) {
            for (int k = 0; k < netz.anzahlKnoten(); k++) {
                Set<Integer> gefunden = new TreeSet<>();
                Zustaendigensuche.von(netz, k, nurBelegt).forEach(z -> gefunden.add(z.wer()));
                Set<Integer> erwartet = new TreeSet<>(einfach(netz, k, nurBelegt));
                erwartet.remove(k);
                gefunden.remove(k);
                assertThat(gefunden).as(netz.schluessel(k).kennung()).isEqualTo(erwartet);
            }
        }
    }

    @Test
    void was_erledigt_ist_ist_wieder_faellig_und_was_vorbei_ist_ueberfaellig() {
        String vorgang = Pflichtversuch.lege(
                fragen, "versuch", "Jedes Jahr im Versuch berichten", "JAEHRLICH", "2025-03-31", "projektleitung");
        String kennung = "";
        try {
            assertThat(ueberfaellige("2026-01-01")).contains("versuch 2025-03-31 [{\"kennung\":\"projektleitung\"}]");
            JsonNode erledigt = redaktion("""
                    mutation { pflichtErledigt(pflicht: "versuch", am: "2025-04-02", anmerkung: "im Versuch") {
                      faellig(am: "2026-01-01") { tag stand zuletzt } erledigungen { kennung am fuer urheber anmerkung } } }
                    """).at("/data/pflichtErledigt");
            kennung = erledigt.at("/erledigungen/0/kennung").asString();
            assertThat(erledigt.get("faellig").toString())
                    .isEqualTo("{\"tag\":\"2026-03-31\",\"stand\":\"OFFEN\",\"zuletzt\":\"2025-04-02\"}");
            assertThat(erledigt.at("/erledigungen/0/fuer").asString()).isEqualTo("2025-03-31");
            assertThat(ueberfaellige("2026-01-01")).noneMatch(eines -> eines.startsWith("versuch"));
            assertThat(ueberfaellige("2026-04-01")).contains("versuch 2026-03-31 [{\"kennung\":\"projektleitung\"}]");
            // Visitors see that it was done, and neither by whom nor what was noted.
            JsonNode fuerBesucher =
                    fragen.daten("{ pflicht(kennung: \"versuch\") { erledigungen { am urheber anmerkung } } }");
            assertThat(fuerBesucher.at("/pflicht/erledigungen/0").toString())
                    .isEqualTo("{\"am\":\"2025-04-02\",\"urheber\":null,\"anmerkung\":null}");
        } finally {
            redaktion("mutation { erledigungEntfernen(kennung: \"%s\") }".formatted(kennung));
            fragen.nimmZurueck(vorgang);
        }
        assertThat(ueberfaellige("2026-04-01")).noneMatch(eines -> eines.startsWith("versuch"));
    }

    @Test
    void vermerken_darf_nur_die_Redaktion_und_nur_was_geschehen_ist() {
        String dokument = "mutation { pflichtErledigt(pflicht: \"%s\", am: \"%s\") { kennung } }";
        assertThat(fragen.fehler(dokument.formatted("board-leiten", "2025-01-01"))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NICHT_ANGEMELDET");
        assertThat(meldung(dokument.formatted("board-leiten", "9998-01-01")))
                .contains("„am“ ist „9998-01-01“", "nicht nach heute");
        assertThat(meldung(dokument.formatted("board-leiten", "2025"))).contains("erwartet wird ein Tag");
        assertThat(meldung(dokument.formatted("bord-leiten", "2025-01-01"))).contains("board-leiten");
        assertThat(meldung("mutation { erledigungEntfernen(kennung: \"keine\") }"))
                .contains("gibt es nicht mehr");
    }

    private String meldung(String dokument) {
        return redaktion(dokument).at("/errors/0/message").asString();
    }

    private JsonNode redaktion(String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter("redaktion", dokument));
    }

    private List<String> ueberfaellige(String am) {
        List<String> alle = new ArrayList<>();
        fragen.daten("{ ueberfaellig(am: \"%s\", first: 200) { nodes { was { kennung } seit fragen { kennung } } } }"
                        .formatted(am))
                .at("/ueberfaellig/nodes")
                .forEach(u -> alle.add("%s %s %s"
                        .formatted(
                                u.at("/was/kennung").asString(),
                                u.get("seit").asString(),
                                u.get("fragen").toString())));
        return alle;
    }

    private static Set<Integer> einfach(Netz netz, int k, boolean nurBelegt) {
        Set<Integer> sachen = new HashSet<>();
        sammle(
                netz,
                k,
                0,
                sachen,
                nurBelegt,
                List.of(
                        new Gang(Kantenart.TEIL_VON, Richtung.HIN),
                        new Gang(Kantenart.ENTHAELT, Richtung.HER),
                        new Gang(Kantenart.GEHOERT_ZU, Richtung.HIN)));
        Set<Integer> menschen = new HashSet<>();
        for (int sache : sachen) {
            for (Kantenart art : Zustaendigensuche.UNMITTELBARE) {
                menschen.addAll(ziele(netz, sache, new Gang(art, Richtung.HER), nurBelegt));
            }
            for (int pflicht : ziele(netz, sache, new Gang(Kantenart.GILT_FUER, Richtung.HER), nurBelegt)) {
                menschen.addAll(ziele(netz, pflicht, new Gang(Kantenart.HAT_PFLICHT, Richtung.HER), nurBelegt));
            }
        }
        menschen.removeIf(m -> !Zustaendigensuche.istJemand(netz.art(m)));
        Set<Integer> alle = new HashSet<>();
        for (int mensch : menschen) {
            sammle(
                    netz,
                    mensch,
                    0,
                    alle,
                    nurBelegt,
                    List.of(
                            new Gang(Kantenart.LEITET, Richtung.HER),
                            new Gang(Kantenart.NIMMT_WAHR, Richtung.HER),
                            new Gang(Kantenart.TEIL_VON, Richtung.HIN)));
        }
        alle.removeIf(m -> !Zustaendigensuche.istJemand(netz.art(m)));
        return alle;
    }

    private record Gang(Kantenart art, Richtung richtung) {}

    private static void sammle(Netz netz, int k, int tiefe, Set<Integer> alle, boolean nurBelegt, List<Gang> gaenge) {
        alle.add(k);
        if (tiefe < 6) {
            for (Gang gang : gaenge) {
                for (int ziel : ziele(netz, k, gang, nurBelegt)) {
                    sammle(netz, ziel, tiefe + 1, alle, nurBelegt, gaenge);
                }
            }
        }
    }

    private static List<Integer> ziele(Netz netz, int k, Gang gang, boolean nurBelegt) {
        List<Integer> ziele = new ArrayList<>();
        Kantenfolge folge = netz.kanten(k, gang.art(), gang.richtung());
        for (int i = 0; i < folge.anzahl(); i++) {
            if (!nurBelegt || netz.belegart(folge.kante(i)) == Belegart.BELEGT) {
                ziele.add(netz.ziel(folge.kante(i), gang.richtung()));
            }
        }
        return ziele;
    }
}
