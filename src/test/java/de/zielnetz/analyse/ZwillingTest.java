package de.zielnetz.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielnetz.Gruendlich;
import de.zielnetz.Zielnetztest;
import de.zielnetz.analyse.abdeckung.Abdeckung;
import de.zielnetz.analyse.abdeckung.Aussenlage;
import de.zielnetz.analyse.abdeckung.Matrixzelle;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.analyse.luecke.Steckbrieflage;
import de.zielnetz.analyse.luecke.Terminfrage;
import de.zielnetz.analyse.ueberschneidung.Gewichte;
import de.zielnetz.analyse.ueberschneidung.Mitsuchende;
import de.zielnetz.analyse.ueberschneidung.Projektindex;
import de.zielnetz.analyse.ueberschneidung.Punkte;
import de.zielnetz.analyse.ueberschneidung.Ueberschneidungen;
import de.zielnetz.analyse.wandel.Abhaengigkeit;
import de.zielnetz.analyse.zusammenhang.Akteursnetz;
import de.zielnetz.analyse.zusammenhang.Wege;
import de.zielnetz.analyse.zusammenhang.Widerspruch;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Zeitsinn;
import de.zielnetz.stadt.Mehrzeitig;
import de.zielnetz.stadt.Stadtgenerator;
import de.zielnetz.stand.Stand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Each analysis says what its Cypher twin says: on the city's data and on made-up cities. */
@Zielnetztest
class ZwillingTest {

    private static final Mitsuchende MITSUCHENDE = new Mitsuchende(1);
    private static final Memo MEMO = new Memo();
    private static final String STICHTAG = "2024-06-15";
    private static final Massstab MASSSTAB = Massstab.ueblich(STICHTAG);
    private static final String[] WAHL = {"false AS nurBelegt", "$nurBelegt AS nurBelegt"};
    private static final String TAG = "toString(date()) AS tag";
    private static final String TAGS = "'" + STICHTAG + "' AS tag";
    private static final String[] AM_TAG = {"toString(date()) AS stichtag", "'" + STICHTAG + "' AS stichtag"};
    private static final String[] WAHL_AM_TAG = {WAHL[0], WAHL[1], AM_TAG[0], AM_TAG[1]};
    private static final String LUECKEN = frage("luecken", WAHL_AM_TAG);
    private static final String GRADE = frage("grade", WAHL_AM_TAG);

    @Autowired
    private Driver datenbank;

    @Autowired
    private Stand stand;

    @Autowired
    private GraphQlSource schema;

    @Test
    void auf_den_Daten_der_Stadt_sagen_beide_dasselbe() {
        pruefe(stand.aktuell().netz());
    }

    @ParameterizedTest
    @CsvSource("5, 40")
    void auf_erfundenen_Staedten_sagen_beide_dasselbe(long saat, int projekte) {
        pruefe(mehrzeitig(saat, projekte));
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "tests.gruendlich", matches = "true", disabledReason = "takes long: -Pgruendlich")
    @CsvSource({"1, 0", "2, 1", "3, 2", "4, 13", "6, 90", "8, 150", "9, 60", "10, 25"})
    void auf_weiteren_erfundenen_Staedten_sagen_beide_dasselbe(long saat, int projekte) {
        pruefe(mehrzeitig(saat, projekte));
    }

    @Test
    void auf_einer_Stadt_mit_150_Projekten_zaehlen_beide_gleich() {
        zaehle(mehrzeitig(7, 150));
    }

    /** Relationships hold in several periods, two of which may touch the day: each counts once. */
    private static Netz mehrzeitig(long saat, int projekte) {
        Netz netz = Mehrzeitig.von(new Stadtgenerator(saat, projekte).netz(), saat, true);
        Netz heute = netz.gueltigAm(STICHTAG);
        assertThat(heute.anzahlKanten()).as("two periods touch the day").isGreaterThan(heute.anzahlPaare());
        return netz;
    }

    @Test
    @EnabledIfSystemProperty(named = "tests.gruendlich", matches = "true", disabledReason = "takes long: -Pgruendlich")
    void auf_einer_Stadt_mit_2000_Projekten_zaehlen_beide_gleich() {
        zaehle(new Stadtgenerator(7, 2_000).netz());
    }

    /** All pairs of so many projects take plain Cypher too long; everything else it can count. */
    private void zaehle(Netz ganzes) {
        // In the very words of pruefe: each of them is planned once.
        Netz netz = ganzes.gueltigAm(STICHTAG);
        List<List<Record>> antworten = new Zwilling(datenbank)
                .frage(
                        ganzes,
                        List.of(
                                frage("abdeckung", WAHL),
                                LUECKEN,
                                frage("widersprueche", WAHL),
                                frage("zusammenarbeit", WAHL),
                                frage("steckbriefe"),
                                frage("ohne-aussen"),
                                frage("leitzielwege", WAHL),
                                GRADE,
                                frage("terminfragen", AM_TAG),
                                frage("staende", AM_TAG)),
                        List.of(Map.of("nurBelegt", false)))
                .get(0);
        abdeckung(netz, false, antworten.get(0));
        luecken(netz, false, antworten.get(1));
        widersprueche(netz, false, antworten.get(2));
        zusammenarbeit(netz, false, antworten.get(3));
        steckbriefe(netz, antworten.get(4));
        ohneAussen(netz, antworten.get(5));
        leitzielwege(netz, false, antworten.get(6));
        grade(netz, false, antworten.get(7));
        terminfragen(netz, antworten.get(8));
        staende(netz, antworten.get(9));
    }

    /** Cypher is asked of all that ever held, Java of what holds on that day. */
    private void pruefe(Netz ganzes) {
        Netz netz = ganzes.gueltigAm(STICHTAG);
        Zwilling zwilling = new Zwilling(datenbank);
        List<String> anweisungen = List.of(
                frage("ueberschneidungen", WAHL),
                frage("abdeckung", WAHL),
                LUECKEN,
                frage("widersprueche", WAHL),
                frage("zusammenarbeit", WAHL),
                frage("leitzielwege", WAHL),
                frage("steckbriefe"),
                frage("ohne-aussen"),
                GRADE,
                frage("terminfragen", AM_TAG),
                frage("staende", AM_TAG));
        List<List<List<Record>>> alle =
                zwilling.frage(ganzes, anweisungen, List.of(Map.of("nurBelegt", false), Map.of("nurBelegt", true)));
        for (int i = 0; i < 2; i++) {
            boolean nurBelegt = i == 1;
            List<List<Record>> antworten = alle.get(i);
            ueberschneidungen(netz, nurBelegt, antworten.get(0));
            abdeckung(netz, nurBelegt, antworten.get(1));
            luecken(netz, nurBelegt, antworten.get(2));
            widersprueche(netz, nurBelegt, antworten.get(3));
            zusammenarbeit(netz, nurBelegt, antworten.get(4));
            leitzielwege(netz, nurBelegt, antworten.get(5));
            dienste(netz, nurBelegt, antworten.get(5));
            steckbriefe(netz, antworten.get(6));
            ohneAussen(netz, antworten.get(7));
            grade(netz, nurBelegt, antworten.get(8));
            terminfragen(netz, antworten.get(9));
            staende(netz, antworten.get(10));
        }
        wegeUndAbhaengige(zwilling, netz);
    }

    /** The twin as it is asked of what holds on that day. */
    private static String frage(String name, String... ersetzungen) {
        return Zwilling.text(name, ersetzungen).replace(TAG, TAGS);
    }

    @Test
    void jeder_Zwilling_einer_Auswertung_fragt_was_an_einem_Tag_gilt() throws IOException {
        try (Stream<Path> alle = Files.list(Path.of("cypher/fragen"))) {
            assertThat(alle.filter(datei -> !datei.endsWith("belege.cypher") && !datei.endsWith("terminfragen.cypher")))
                    .isNotEmpty()
                    .allSatisfy(datei -> assertThat(Files.readString(datei)).contains(TAG));
        }
    }

    /** On a way any kind may stand, so that this twin has to know which of them stay. */
    @Test
    void der_Zwilling_der_Wege_nennt_die_Arten_die_bleiben() {
        String bleibende = Zwilling.text("wege").split("\\(n:")[1].split("\\s")[0];
        assertThat(bleibende.split("\\|"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Knotenart.values())
                        .filter(art -> art.zeitsinn() != Zeitsinn.DASEIN)
                        .map(Knotenart::label)
                        .toList());
    }

    private static void ueberschneidungen(Netz netz, boolean nurBelegt, List<Record> cypher) {
        Map<String, Double> erwartet = new TreeMap<>();
        cypher.forEach(z -> erwartet.put(
                z.get("projekt").asString() + " " + z.get("mit").asString(),
                z.get("punkte").asDouble()));
        Map<String, Double> gerechnet = new TreeMap<>();
        Ueberschneidungen.beste(
                        new Punkte(Projektindex.von(netz, null), Gewichte.UEBLICH, nurBelegt),
                        null,
                        0,
                        1_000_000,
                        MITSUCHENDE,
                        () -> {})
                .forEach(paar -> gerechnet.put(netz.kennung(paar.a()) + " " + netz.kennung(paar.b()), paar.punkte()));
        assertThat(gerechnet.keySet()).isEqualTo(erwartet.keySet());
        gerechnet.forEach((paar, punkte) -> assertThat(punkte).as(paar).isCloseTo(erwartet.get(paar), within(1e-8)));
    }

    private static void abdeckung(Netz netz, boolean nurBelegt, List<Record> cypher) {
        Abdeckung abdeckung = Abdeckung.von(
                MEMO,
                netz,
                new Abdeckung.Matrixfrage(
                        Achse.HANDLUNGSFELD,
                        Achse.STRATEGISCHES_ZIEL,
                        EnumSet.allOf(Wegart.class),
                        null,
                        nurBelegt,
                        MASSSTAB));
        List<String> gerechnet = new ArrayList<>();
        for (int z = 0; z < abdeckung.zeilen().size(); z++) {
            for (int s = 0; s < abdeckung.spalten().size(); s++) {
                Matrixzelle zelle = abdeckung.zelle(z, s);
                gerechnet.add("%s %s %d %d %.2f %d"
                        .formatted(
                                abdeckung.zeilen().get(z).schluessel(),
                                abdeckung.spalten().get(s).schluessel(),
                                zelle.anzahl(),
                                zelle.belegt(),
                                zelle.kosten(),
                                zelle.ohneKosten()));
            }
        }
        assertThat(gerechnet)
                .containsExactlyElementsOf(cypher.stream()
                        .map(z -> "%s %s %d %d %.2f %d"
                                .formatted(
                                        z.get("feld").asString(),
                                        z.get("ziel").asString(),
                                        z.get("anzahl").asInt(),
                                        z.get("belegt").asInt(),
                                        z.get("kosten").asDouble(),
                                        z.get("ohneKosten").asInt()))
                        .toList());
    }

    private static List<Luecke> stellen(Netz netz, boolean nurBelegt) {
        return Luecken.von(
                MEMO,
                netz,
                EnumSet.of(Lueckenart.LEITZIEL, Lueckenart.STRATEGISCHES_ZIEL, Lueckenart.HANDLUNGSFELD),
                null,
                nurBelegt,
                MASSSTAB);
    }

    private static void luecken(Netz netz, boolean nurBelegt, List<Record> cypher) {
        TreeSet<String> gerechnet = new TreeSet<>();
        stellen(netz, nurBelegt)
                .forEach(l -> gerechnet.add("%s %d %s %s %d %d %s %s"
                        .formatted(
                                l.schluessel(),
                                l.zelle().anzahl(),
                                l.lage().kenntnis(),
                                l.lage().traglage(),
                                l.zelle().traeger().tragendOhneStand(),
                                l.nurUeberStrategie(),
                                l.lage().istLuecke(),
                                l.zelle().traglageBelegt())));
        assertThat(gerechnet)
                .containsExactlyElementsOf(cypher.stream()
                        .map(z -> "%s %d %s %s %d %d %s %s"
                                .formatted(
                                        z.get("schluessel").asString(),
                                        z.get("anzahl").asInt(),
                                        z.get("kenntnis").asString(),
                                        z.get("traglage").asString(),
                                        z.get("ohneStand").asInt(),
                                        z.get("nurUeberStrategie").asInt(),
                                        z.get("istLuecke").asBoolean(),
                                        z.get("traglageBelegt").asBoolean()))
                        .toList());
    }

    /** The earlier grades are still given as they were. */
    private static void grade(Netz netz, boolean nurBelegt, List<Record> cypher) {
        assertThat(stellen(netz, nurBelegt))
                .extracting(l -> "%s %s".formatted(l.schluessel(), l.grad()))
                .containsExactlyInAnyOrderElementsOf(cypher.stream()
                        .map(z -> "%s %s"
                                .formatted(
                                        z.get("schluessel").asString(),
                                        z.get("grad").asString()))
                        .toList());
    }

    private static void terminfragen(Netz netz, List<Record> cypher) {
        assertThat(Terminfrage.von(netz, null, false, STICHTAG))
                .extracting(f -> "%s %s".formatted(netz.kennung(f.projekt()), f.stand()))
                .containsExactlyInAnyOrderElementsOf(cypher.stream()
                        .map(z -> "%s %s"
                                .formatted(
                                        z.get("projekt").asString(),
                                        z.get("stand").asString()))
                        .toList());
    }

    private static void staende(Netz netz, List<Record> cypher) {
        assertThat(Akteursnetz.von(netz, null, false, STICHTAG).lasten())
                .extracting(l ->
                        "%s %d %d %d".formatted(netz.kennung(l.akteur()), l.projekte(), l.laufend(), l.ohneStand()))
                .containsExactlyInAnyOrderElementsOf(cypher.stream()
                        .map(z -> "%s %d %d %d"
                                .formatted(
                                        z.get("akteur").asString(),
                                        z.get("projekte").asInt(),
                                        z.get("laufend").asInt(),
                                        z.get("ohneStand").asInt()))
                        .toList());
    }

    private static void leitzielwege(Netz netz, boolean nurBelegt, List<Record> cypher) {
        List<String> gerechnet = new ArrayList<>();
        for (int p = netz.anfang(Knotenart.PROJEKT); p < netz.ende(Knotenart.PROJEKT); p++) {
            String projekt = netz.kennung(p);
            Leitzielweg.je(netz, p, EnumSet.allOf(Wegart.class), weg -> {
                Schritt erste = weg.schritte().get(0);
                if (!nurBelegt || weg.belegart() == Belegart.BELEGT) {
                    gerechnet.add(weg(
                            netz.kennung(weg.leitziel()),
                            projekt,
                            weg.wie(),
                            netz.schluessel(netz.ziel(erste.nummer(), erste.richtung())),
                            weg.belegart()));
                }
            });
        }
        assertThat(gerechnet).containsExactlyInAnyOrderElementsOf(wege(cypher));
    }

    /** The same as the fields {@code Leitziel.projekte} and {@code Projekt.leitziele} show it. */
    private void dienste(Netz netz, boolean nurBelegt, List<Record> cypher) {
        String wege = "wege { wie belegart schritte { nach { __typename kennung } } }";
        Map<String, Object> daten =
                new Netzfragen(schema.schema()).daten(netz, """
                { leitziele(gueltigAm: "%3$s") { kennung projekte(first: 200, nurBelegt: %1$s, wie: [DIREKT, UEBER_ZIEL, UEBER_STRATEGIE]) { totalCount ueberStrategie { anzahl nurSo } edges { node { kennung } %2$s } }
                    eigene: projekte(nurBelegt: %1$s) { totalCount } }
                  projekte(first: 200, gueltigAm: "%3$s") { nodes { kennung leitziele(nurBelegt: %1$s, wie: [DIREKT, UEBER_ZIEL, UEBER_STRATEGIE]) { edges { node { kennung } %2$s } } } } }
                """.formatted(nurBelegt, wege, STICHTAG));
        List<String> vomLeitziel = new ArrayList<>();
        for (Map<String, Object> leitziel : Netzfragen.liste(daten, "leitziele")) {
            for (Map<String, Object> dienst : Netzfragen.liste(leitziel, "projekte", "edges")) {
                String projekt = Netzfragen.text(dienst, "node", "kennung");
                gezeigte(Netzfragen.text(leitziel, "kennung"), projekt, dienst, vomLeitziel);
            }
            ueberStrategie(leitziel, cypher);
        }
        List<String> vomProjekt = new ArrayList<>();
        for (Map<String, Object> projekt : Netzfragen.liste(daten, "projekte", "nodes")) {
            for (Map<String, Object> dienst : Netzfragen.liste(projekt, "leitziele", "edges")) {
                String leitziel = Netzfragen.text(dienst, "node", "kennung");
                gezeigte(leitziel, Netzfragen.text(projekt, "kennung"), dienst, vomProjekt);
            }
        }
        assertThat(vomLeitziel).containsExactlyInAnyOrderElementsOf(wege(cypher));
        assertThat(vomProjekt).containsExactlyInAnyOrderElementsOf(wege(cypher));
    }

    /** Without a word about ways only a project's own count, and beside them stands how many come over a strategy. */
    private static void ueberStrategie(Map<String, Object> leitziel, List<Record> cypher) {
        Set<String> eigene = new TreeSet<>();
        Set<String> darueber = new TreeSet<>();
        cypher.stream()
                .filter(z -> z.get("leitziel").asString().equals(leitziel.get("kennung")))
                .forEach(z -> (z.get("wie").asString().equals("UEBER_STRATEGIE") ? darueber : eigene)
                        .add(z.get("projekt").asString()));
        Set<String> nurSo = new TreeSet<>(darueber);
        nurSo.removeAll(eigene);
        assertThat(Netzfragen.text(leitziel, "eigene", "totalCount")).isEqualTo(String.valueOf(eigene.size()));
        assertThat(Netzfragen.text(leitziel, "projekte", "ueberStrategie", "anzahl"))
                .isEqualTo(String.valueOf(darueber.size()));
        assertThat(Netzfragen.text(leitziel, "projekte", "ueberStrategie", "nurSo"))
                .isEqualTo(String.valueOf(nurSo.size()));
    }

    private static void gezeigte(String leitziel, String projekt, Map<String, Object> dienst, List<String> alle) {
        for (Map<String, Object> weg : Netzfragen.liste(dienst, "wege")) {
            Map<String, Object> schritt = Netzfragen.liste(weg, "schritte").get(0);
            String ueber =
                    Netzfragen.text(schritt, "nach", "__typename") + "/" + Netzfragen.text(schritt, "nach", "kennung");
            alle.add(weg(leitziel, projekt, weg.get("wie"), ueber, weg.get("belegart")));
        }
    }

    private static List<String> wege(List<Record> cypher) {
        return cypher.stream()
                .map(z -> weg(
                        z.get("leitziel").asString(),
                        z.get("projekt").asString(),
                        z.get("wie").asString(),
                        z.get("ueber").asString(),
                        z.get("belegart").asString()))
                .toList();
    }

    private static String weg(Object leitziel, Object projekt, Object wie, Object ueber, Object belegart) {
        return "%s %s %s %s %s".formatted(leitziel, projekt, wie, ueber, belegart);
    }

    private static void widersprueche(Netz netz, boolean nurBelegt, List<Record> cypher) {
        assertThat(Widerspruch.alle(netz, nurBelegt).stream()
                        .map(w -> "%s %s %s".formatted(netz.kennung(w.projekt()), netz.kennung(w.leitziel()), w.art())))
                .containsExactlyInAnyOrderElementsOf(cypher.stream()
                        .map(z -> "%s %s %s"
                                .formatted(
                                        z.get("projekt").asString(),
                                        z.get("leitziel").asString(),
                                        z.get("art").asString()))
                        .toList());
    }

    private static void zusammenarbeit(Netz netz, boolean nurBelegt, List<Record> cypher) {
        assertThat(Akteursnetz.von(netz, null, nurBelegt, STICHTAG).paare().stream()
                        .map(p -> "%s %s %d".formatted(netz.kennung(p.a()), netz.kennung(p.b()), p.projekte())))
                .containsExactlyElementsOf(cypher.stream()
                        .map(z -> "%s %s %d"
                                .formatted(
                                        z.get("a").asString(),
                                        z.get("b").asString(),
                                        z.get("projekte").asInt()))
                        .toList());
    }

    private static void steckbriefe(Netz netz, List<Record> cypher) {
        assertThat(Steckbrieflage.von(netz, null, false).stream()
                        .map(lage -> "%s %d".formatted(netz.kennung(lage.projekt()), lage.vollstaendig())))
                .containsExactlyElementsOf(cypher.stream()
                        .filter(z -> z.get("vollstaendig").asInt() < 100)
                        .map(z -> "%s %d"
                                .formatted(
                                        z.get("projekt").asString(),
                                        z.get("vollstaendig").asInt()))
                        .toList());
    }

    private static void ohneAussen(Netz netz, List<Record> cypher) {
        assertThat(Aussenlage.alle(MEMO, netz, null, false, MASSSTAB).stream()
                        .filter(lage -> netz.art(lage.knoten()) != Knotenart.LEITZIEL)
                        .map(lage ->
                                "%s %d %s".formatted(netz.schluessel(lage.knoten()), lage.projekte(), lage.angabe())))
                .containsExactlyInAnyOrderElementsOf(cypher.stream()
                        .map(z -> "%s %d %s"
                                .formatted(
                                        z.get("schluessel").asString(),
                                        z.get("projekte").asInt(),
                                        z.get("angabe").asString()))
                        .toList());
    }

    /** From every seventh project to every eleventh node, and what depends on it. */
    private static void wegeUndAbhaengige(Zwilling zwilling, Netz netz) {
        List<int[]> enden = new ArrayList<>();
        List<String> anweisungen = new ArrayList<>();
        for (int p = netz.anfang(Knotenart.PROJEKT); p < netz.ende(Knotenart.PROJEKT); p += 7) {
            for (int k = p % 5; k < netz.anzahlKnoten(); k += 11 * Gruendlich.jeder(5)) {
                if (k != p) {
                    enden.add(new int[] {p, k});
                    anweisungen.add(frage(
                            "wege",
                            "Projekt/aim",
                            netz.schluessel(p).kennung(),
                            "Leitziel/zukunftsorientierte-mobilitaet",
                            netz.schluessel(k).kennung()));
                }
            }
            enden.add(new int[] {p});
            anweisungen.add(frage("abhaengige", "'aim'", "'" + netz.kennung(p) + "'"));
        }
        List<List<Record>> antworten = zwilling.frage(netz.ganzes(), anweisungen);
        for (int i = 0; i < enden.size(); i++) {
            int p = enden.get(i)[0];
            if (enden.get(i).length == 1) {
                abhaengige(netz, p, antworten.get(i));
            } else {
                weg(netz, p, enden.get(i)[1], antworten.get(i));
            }
        }
    }

    private static void weg(Netz netz, int von, int nach, List<Record> cypher) {
        Wege wege = Wege.zwischen(
                netz,
                new Wege.Wegfrage(von, nach, 6, EnumSet.allOf(Kantenart.class), EnumSet.allOf(Knotenart.class), false),
                10);
        if (cypher.isEmpty()) {
            assertThat(wege.laenge()).isEqualTo(-1);
            return;
        }
        Record zeile = cypher.get(0);
        assertThat(List.of((long) wege.laenge(), wege.anzahl()))
                .as("%s %s", netz.schluessel(von), netz.schluessel(nach))
                .isEqualTo(List.of(
                        zeile.get("laenge").asLong(), zeile.get("anzahl").asLong()));
        assertThat(wege.wege()).hasSize((int) Math.min(10, wege.anzahl())).doesNotHaveDuplicates();
        for (List<Schritt> weg : wege.wege()) {
            int hier = von;
            for (Schritt kante : weg) {
                int anfang = kante.richtung() == de.zielnetz.netz.Richtung.HIN
                        ? netz.von(kante.nummer())
                        : netz.nach(kante.nummer());
                assertThat(anfang).isEqualTo(hier);
                hier = netz.ziel(kante.nummer(), kante.richtung());
            }
            assertThat(hier).isEqualTo(nach);
        }
    }

    private static void abhaengige(Netz netz, int p, List<Record> cypher) {
        BitSet endet = new BitSet();
        endet.set(p);
        assertThat(Abhaengigkeit.von(netz, endet, false).stream()
                        .map(a -> netz.kennung(a.projekt()) + " " + a.weg().size()))
                .containsExactlyInAnyOrderElementsOf(cypher.stream()
                        .map(z -> z.get("projekt").asString() + " "
                                + z.get("schritte").asInt())
                        .toList());
    }
}
