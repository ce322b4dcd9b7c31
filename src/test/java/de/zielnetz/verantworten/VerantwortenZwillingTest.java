package de.zielnetz.verantworten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Zielnetztest;
import de.zielnetz.analyse.Skizze;
import de.zielnetz.analyse.Zwilling;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Stand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers and what is overdue: the Java says what its Cypher twin says. */
@Zielnetztest
class VerantwortenZwillingTest {

    private static final String TAG = "2024-06-15";
    private static final String[] AM_TAG = {"toString(date()) AS tag", "'" + TAG + "' AS tag"};
    private static final String UEBERFAELLIG = Zwilling.text("ueberfaellig", AM_TAG);
    private static final String ZUSTAENDIG = Zwilling.text(
            "zustaendig",
            "'Projekt/aim' AS fuer, false AS nurBelegt",
            "$fuer AS fuer, $nurBelegt AS nurBelegt",
            AM_TAG[0],
            AM_TAG[1]);

    private static final boolean GRUENDLICH = Boolean.getBoolean("tests.gruendlich");

    /** Of every way of answering something; all of the net takes minutes: with {@code -Pgruendlich}. */
    private static final List<String> EINIGE = List.of(
            "Strategie/smart-city-strategie",
            "Projekt/aim",
            "Pflicht/board-leiten",
            "Gremium/smart-city-board",
            "Rolle/cdo");

    private static final Turnus[] TURNUS = GRUENDLICH
            ? Turnus.values()
            : new Turnus[] {
                Turnus.EINMALIG, Turnus.MONATLICH, Turnus.HALBJAEHRLICH, Turnus.JAEHRLICH, Turnus.REGELMAESSIG
            };

    @Autowired
    private Driver datenbank;

    @Autowired
    private Stand stand;

    @Test
    void auf_den_Daten_der_Stadt_nennen_beide_dieselben_Zustaendigen() {
        Netz netz = stand.aktuell().netz().gueltigAm(TAG);
        int verglichen = 0;
        List<String> wonach = GRUENDLICH
                ? IntStream.range(0, netz.anzahlKnoten())
                        .mapToObj(k -> netz.schluessel(k).kennung())
                        .toList()
                : EINIGE;
        for (String fuer : wonach) {
            int k = netz.finde(Schluessel.aus(fuer));
            for (boolean nurBelegt : List.of(false, true)) {
                List<Record> cypher = datenbank
                        .executableQuery(ZUSTAENDIG)
                        .withParameters(wonach(fuer, nurBelegt))
                        .execute()
                        .records();
                verglichen += gleich(netz, k, nurBelegt, cypher);
            }
        }
        assertThat(verglichen).as("there is something to compare").isGreaterThan(5);
    }

    @Test
    void auf_den_Daten_der_Stadt_ist_bei_beiden_dasselbe_ueberfaellig() {
        Netz netz = stand.aktuell().netz().gueltigAm(TAG);
        List<Record> cypher = new Zwilling(datenbank).frage("ueberfaellig", AM_TAG);
        assertThat(zeilen(cypher)).isEqualTo(zeilen(netz, Map.of()));
    }

    /** By hand: the office leads for the field, its head for the office; who has the duty that holds for the project is nearer. */
    @Test
    void auf_einem_Netz_von_Hand_nennen_beide_alle_Arten_und_achten_Tag_und_Beleg() {
        Netz netz = new Skizze()
                .projekte("kind", "eltern")
                .felder("feld")
                .dinge(Knotenart.AKTEUR, "amt", "dezernat")
                .dinge(Knotenart.ROLLE, "leitung", "lotse", "gast")
                .mit(Knotenart.ROLLE, "frueher", Merkmal.BIS, "2023")
                .mit(Knotenart.PFLICHT, "sorgen", Merkmal.AB, "2024-06")
                .mit(Knotenart.PFLICHT, "kuenftig", Merkmal.AB, "2025")
                .kante("Projekt/kind", Kantenart.TEIL_VON, "Projekt/eltern")
                .kante("Projekt/eltern", Kantenart.GEHOERT_ZU, "Handlungsfeld/feld", false)
                .kante("Akteur/amt", Kantenart.VERANTWORTET, "Handlungsfeld/feld")
                .kante("Akteur/amt", Kantenart.TEIL_VON, "Akteur/dezernat")
                .kante("Rolle/leitung", Kantenart.LEITET, "Akteur/dezernat")
                .kante("Rolle/frueher", Kantenart.LEITET, "Akteur/amt")
                .kante("Rolle/lotse", Kantenart.HAT_PFLICHT, "Pflicht/sorgen")
                .kante("Rolle/gast", Kantenart.HAT_PFLICHT, "Pflicht/kuenftig")
                .kante("Pflicht/sorgen", Kantenart.GILT_FUER, "Projekt/kind")
                .kante("Pflicht/kuenftig", Kantenart.GILT_FUER, "Projekt/kind")
                .kante("Rolle/lotse", Kantenart.KOORDINIERT, "Projekt/eltern")
                .netz();
        List<Map<String, Object>> fragen = new ArrayList<>();
        for (String fuer : List.of("Projekt/kind", "Projekt/eltern", "Pflicht/sorgen", "Akteur/amt")) {
            fragen.add(wonach(fuer, false));
            fragen.add(wonach(fuer, true));
        }
        List<List<List<Record>>> cypher = new Zwilling(datenbank).frage(netz, List.of(ZUSTAENDIG), fragen);
        assertThat(zustaendige(cypher.get(0).get(0)))
                .containsExactly(
                        "Rolle/lotse DURCH_PFLICHT 2",
                        "Akteur/amt UEBER_ANDERE 3",
                        "Akteur/dezernat UEBER_ANDERE 4",
                        "Rolle/leitung UEBER_ANDERE 5");
        assertThat(zustaendige(cypher.get(1).get(0))).containsExactly("Rolle/lotse DURCH_PFLICHT 2");
        Netz damals = netz.gueltigAm(TAG);
        for (int i = 0; i < fragen.size(); i++) {
            int k = damals.finde(Schluessel.aus(fragen.get(i).get("fuer").toString()));
            gleich(damals, k, i % 2 == 1, cypher.get(i).get(0));
        }
    }

    /** Every turn with every first day, beginning and mark: a duty each. */
    @Test
    void auf_allen_Faellen_ist_bei_beiden_dasselbe_ueberfaellig() {
        Skizze skizze = new Skizze().dinge(Knotenart.ROLLE, "wer").dinge(Knotenart.GREMIUM, "rat");
        List<Erledigung> getan = new ArrayList<>();
        int nummer = 0;
        for (Turnus turnus : mitNichts(TURNUS)) {
            for (String erstmals : mitNichts("2023", "2023-02", "2023-01-31", "2025-03")) {
                for (String ab : mitNichts("2022-05", "2020-02-29")) {
                    for (String[] vermerk : VERMERKE) {
                        String kennung = "p" + nummer++;
                        skizze.mit(Knotenart.PFLICHT, kennung, merkmale(turnus, erstmals, ab))
                                .kante("Rolle/wer", Kantenart.HAT_PFLICHT, "Pflicht/" + kennung);
                        for (int i = 0; i + 1 < vermerk.length; i += 2) {
                            getan.add(new Erledigung(
                                    kennung + "-" + i,
                                    kennung,
                                    String.valueOf(vermerk[i]),
                                    vermerk[i + 1],
                                    "wer",
                                    null,
                                    Instant.EPOCH.plusSeconds(i),
                                    null));
                        }
                    }
                }
            }
        }
        skizze.kante("Gremium/rat", Kantenart.HAT_PFLICHT, "Pflicht/p0")
                .projekt("laeuft", Merkmal.STATUS, "LAUFEND", Merkmal.BIS, "2023")
                .projekt("wartet", Merkmal.STATUS, "GEPLANT", Merkmal.AB, "2024-05", Merkmal.BIS, "2024-01");
        Netz netz = skizze.netz();
        List<Map<String, Object>> vermerke =
                getan.stream().map(VerantwortenZwillingTest::werte).toList();
        List<Record> cypher = new Zwilling(datenbank)
                .frage(
                        netz,
                        List.of("UNWIND $vermerke AS v CREATE (e:Erledigung) SET e = v", UEBERFAELLIG),
                        List.of(Map.of("vermerke", vermerke)))
                .get(0)
                .get(1);
        Map<String, List<Erledigung>> jePflicht = new TreeMap<>();
        getan.forEach(e ->
                jePflicht.computeIfAbsent(e.pflicht(), p -> new ArrayList<>()).add(e));
        assertThat(zeilen(cypher))
                .hasSizeGreaterThan(100)
                .contains("2023 Projekt/laeuft -", "2024-05 Projekt/wartet -")
                .isEqualTo(zeilen(netz.gueltigAm(TAG), jePflicht));
    }

    /** Days on which a duty was done, each with the day for which it was; the last lies after the day that is asked for. */
    private static final List<String[]> VERMERKE = List.of(
            new String[] {},
            new String[] {"2023-03-01", null},
            new String[] {"2023-03-01", "2023-01-31"},
            new String[] {"2023-03-01", "2023-02", "2024-02-29", "2024-02"},
            new String[] {"2024-01-10", "2023"},
            new String[] {"2024-07-01", "2024-06"});

    private static Object[] merkmale(@Nullable Turnus turnus, @Nullable String erstmals, @Nullable String ab) {
        List<Object> merkmale = new ArrayList<>();
        if (turnus != null) {
            merkmale.addAll(List.of(Merkmal.TURNUS, turnus.name()));
        }
        if (erstmals != null) {
            merkmale.addAll(List.of(Merkmal.ERSTMALS, erstmals));
        }
        if (ab != null) {
            merkmale.addAll(List.of(Merkmal.AB, ab));
        }
        return merkmale.toArray();
    }

    @SafeVarargs
    private static <T> List<@Nullable T> mitNichts(T... werte) {
        List<@Nullable T> alle = new ArrayList<>(Arrays.asList(werte));
        alle.add(null);
        return alle;
    }

    private static Map<String, Object> werte(Erledigung e) {
        Map<String, Object> werte = new TreeMap<>(Map.<String, Object>of(
                "kennung",
                e.kennung(),
                "pflicht",
                e.pflicht(),
                "am",
                e.am(),
                "zeit",
                e.zeit().toEpochMilli()));
        if (e.fuer() != null) {
            werte.put("fuer", e.fuer());
        }
        return werte;
    }

    private static Map<String, Object> wonach(String fuer, boolean nurBelegt) {
        return Map.of("fuer", fuer, "nurBelegt", nurBelegt);
    }

    private static int gleich(Netz netz, int k, boolean nurBelegt, List<Record> cypher) {
        List<String> java = Zustaendigensuche.von(netz, k, nurBelegt).stream()
                .map(z -> "%s %s %d"
                        .formatted(
                                netz.schluessel(z.wer()).kennung(),
                                z.art(),
                                z.schritte().size()))
                .toList();
        assertThat(zustaendige(cypher))
                .as(netz.schluessel(k).kennung() + " " + nurBelegt)
                .containsExactlyInAnyOrderElementsOf(java);
        return java.size();
    }

    private static List<String> zustaendige(List<Record> cypher) {
        return cypher.stream()
                .map(z -> "%s %s %d"
                        .formatted(
                                z.get("wer").asString(),
                                z.get("art").asString(),
                                z.get("schritte").asInt()))
                .toList();
    }

    private static List<String> zeilen(List<Record> cypher) {
        return cypher.stream()
                .map(z -> "%s %s %s"
                        .formatted(
                                z.get("seit").asString(),
                                z.get("was").asString(),
                                z.get("fragen").isNull() ? "-" : z.get("fragen").asList()))
                .sorted()
                .toList();
    }

    /** Whom to ask is compared for duties: of projects their gaps say it. */
    private static List<String> zeilen(Netz netz, Map<String, List<Erledigung>> getan) {
        return Ueberfaelliges.von(netz, getan, TAG).stream()
                .map(u -> "%s %s %s"
                        .formatted(
                                u.seit(),
                                netz.schluessel(u.was()).kennung(),
                                netz.art(u.was()) == Knotenart.PROJEKT
                                        ? "-"
                                        : IntStream.of(u.fragen(netz))
                                                .mapToObj(
                                                        w -> netz.schluessel(w).kennung())
                                                .sorted()
                                                .toList()))
                .sorted()
                .toList();
    }
}
