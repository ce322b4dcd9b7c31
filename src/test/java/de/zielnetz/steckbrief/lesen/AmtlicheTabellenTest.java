package de.zielnetz.steckbrief.lesen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What tables of authorities hold beside projects, and how they write headings, dates and amounts; shapes of real ones, contents made up. */
class AmtlicheTabellenTest {

    private static final Netz NETZ = NetzBauer.aus(Map.of(
            new Schluessel(Knotenart.HANDLUNGSFELD, "klima"), new Zustand(Map.of(Merkmal.NAME, "Klima"), List.of())));
    private static final String KOPF = "Nr.;Projekttitel;Federführung;Status;Beginn;Ende;Kosten\n";
    private static final String EINES = "A1;Radweg;Amt 66;laufend;2024;2025;1000\n";

    private final Planordner plaene = new Planordner(new PathMatchingResourcePatternResolver());

    AmtlicheTabellenTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x;trifft zu",
                "x = trifft zu",
                "x = trifft zu;(x) = trifft teilweise zu",
                "Stand:;30.06.2024",
                ";Stand: Mai 2024",
                "*;vorläufig",
                "* vorläufig;ohne Mehrwertsteuer",
                "1) gerundet",
                "Quelle: eigene Erhebung;;Datenstand 2024",
                "Hinweis:;Die Liste wird fortgeschrieben.",
                "Legende",
                "gez. Muster",
                "Fortsetzung nächste Seite",
                "Seite 2 von 5",
                "- 2 -",
                "Summe;;;;;;1000",
                ";Summe;;;;;1000",
                "Gesamt;;;3;;;1.000 €",
                ";;;;;;1.000 €",
                "Handlungsfeld 1: Klima",
                "HF 1;Klima",
                "1;Klima",
                "---;---------;---;---;---;---;---",
                "Nr.;Projekttitel;Federführung;Status;Beginn;Ende;Kosten"
            })
    void neben_den_Projekten_steht_mancherlei_und_wird_gemeldet(String zeile) {
        Lesung lesung = lies(KOPF + EINES + zeile + "\n" + EINES.replace("A1;Radweg", "A2;Steg"), "steckbrief");

        assertThat(lesung.projekte()).extracting(Projektangaben::name).containsExactly("Radweg", "Steg");
        assertThat(lesung.befunde())
                .filteredOn(b -> b.art() == Befundart.UEBERSPRUNGEN)
                .extracting(Befund::zelle)
                .containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A2;Standesamt ohne Wartezeit",
                "A2;Quellen und Bäche öffnen;Amt 61",
                "A2;Gesamtverkehrsplan;;;;;500",
                "A2;Gesamt-IT-Strategie;;;;;500",
                "A2;Anzahl der Ladepunkte verdoppeln;;;;;500",
                ";Teilhabe für alle;Amt 50;;;;",
                "A2;Summen lernen, Zahlen lieben;Schule;laufend;;;",
                "2;112",
            })
    void was_nur_so_aehnlich_heisst_bleibt_ein_Projekt(String zeile) {
        Lesung lesung = lies(KOPF + EINES + zeile + "\n", "steckbrief");

        assertThat(lesung.projekte()).hasSize(zeile.startsWith("2;") ? 1 : 2);
    }

    @Test
    void nummerierte_Ueberschriften_mit_Fussnoten_und_einer_englischen_Zeile_darunter() {
        Lesung lesung = lies("""
                1. Name des Begünstigten;2. Bezeichnung des Vorhabens;3. Datum des Beginns des Vorhabens;4. Förderfähige Ausgaben des Vorhabens1) (in EUR);5. Durchführungs-ort;6. Vorhabensident
                (Beneficiary name);(Operation name);(Operation start date);(Total eligible expenditure);(Operation location);(Operation ID)
                1;2;3;4;5;6
                Verein;Chor;14.04.2015;3,000.00;Nord;672 / 1010
                """, "eu-vorhabenliste");

        assertThat(text(lesung)).containsExactly("672-1010 Chor 2015-04-14 null 3000.0");
        assertThat(unbekannte(lesung)).isEmpty();
    }

    @Test
    void zwei_Sprachen_in_einer_Ueberschrift_getrennt_durch_Umbruch_Strich_oder_Schraegstrich() {
        Lesung lesung = lies("""
                "Name des Begünstigten
                Beneficiary name";Bezeichnung des Vorhabens -  operation name;Beginns des Vorhabens - operation start date;"Gesamtbetrag der förderfähigen Ausgaben des Vorhabens /
                total eligible expenditure";Land -country
                Verein;Chor;15.07.2015;40.000,00 €;Deutschland
                """, "eu-vorhabenliste");

        assertThat(text(lesung)).containsExactly("chor Chor 2015-07-15 null 40000.0");
        assertThat(unbekannte(lesung)).isEmpty();
    }

    @Test
    void Daten_mit_dem_Monat_vorn_gelten_fuer_die_ganze_Tabelle() {
        Lesung lesung = lies("""
                Projekttitel;Beginn;Ende;Kosten
                Eins;12/17/2015;6/5/2017;"4,156.00"
                Zwei;4/1/2015;8/31/2016;"137,600"
                """, "steckbrief");

        assertThat(text(lesung))
                .containsExactly("eins Eins 2015-12-17 2017-06-05 4156.0", "zwei Zwei 2015-04-01 2016-08-31 137600.0");
        assertThat(lesung.befunde()).anyMatch(b -> b.satz().contains("Monat zuerst"));
    }

    @Test
    void eine_Einheit_ueber_der_Tabelle_gilt_fuer_die_Kosten() {
        Lesung lesung = lies("""
                Investitionsprogramm;;
                Angaben in Tsd. EUR;;
                Maßnahme;Federführung;Gesamtkosten
                Brücke;Amt 66;4.500
                Steg;Amt 66;300.000 €
                """, "steckbrief");

        assertThat(text(lesung)).containsExactly("bruecke Brücke null null 4500000.0", "steg Steg null null 300000.0");
    }

    @Test
    void von_mehreren_Kostenspalten_gilt_die_klare_und_das_wird_gesagt() {
        Lesung lesung = lies("""
                Maßnahme;Federführung;Kosten / Bau;Gesamtkosten
                Brücke;Amt 66;100;150
                """, "steckbrief");

        assertThat(text(lesung)).containsExactly("bruecke Brücke null null 150.0");
        assertThat(lesung.befunde())
                .filteredOn(b -> b.art() == Befundart.DOPPELTE_SPALTE)
                .extracting(Befund::satz)
                .containsExactly(
                        "Mehrere Spalten geben „Kosten in Euro“ an: „Kosten / Bau“, „Gesamtkosten“. Es gilt „Gesamtkosten“.");
    }

    @Test
    void Text_der_fuer_Excel_als_Formel_verpackt_ist_und_Anschriften_unter_dem_Namen() {
        Lesung lesung = lies("""
                ="FKZ";="Zuwendungsempfänger";="Thema";="Laufzeit von"
                ="01LR01";"Hochschule Nord
                Am Ring 5
                01234 Nordstadt";="Stadt; Teil A";="01.04.2021"
                """, "eu-vorhabenliste");

        assertThat(text(lesung)).containsExactly("01lr01 Stadt; Teil A 2021-04-01 null null");
        assertThat(lesung.neue().values()).extracting(Lesung.Neues::name).containsExactly("Hochschule Nord");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-05                       | 2024-05    | -
            01-02-2024                    | 2024-02-01 | -
            2015-05-01T00:00:00Z          | 2015-05-01 | -
            Q3/2025                       | 2025-07    | -
            I/2025                        | 2025-01    | -
            KW 23/2024                    | 2024-06-03 | -
            Mitte 2026                    | 2026       | -
            voraussichtlich 2027          | 2027       | -
            2024 ff.                      | 2024       | -
            2025.0                        | 2025       | -
            12/26                         | 2026-12    | -
            bis auf Weiteres              | -          | -
            01.04.2024 – 31.12.2026       | 2024-04-01 | 2026-12-31
            April-Mai 2025                | 2025-04    | 2025-05
            2019-2021                     | 2019       | 2021
            ab Herbst 2025                | 2025       | -
            """)
    void Zeitangaben_wie_Aemter_sie_schreiben(String zelle, String ab, String bis) {
        Lesung lesung = lies("Projekttitel;Laufzeit;Kosten\nEins;" + zelle + ";1\n", "steckbrief");

        assertThat(text(lesung)).containsExactly("eins Eins " + ab + " " + bis + " 1.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ca. 1,2 Mio. €          | 1200000.0 | -
            > 1 Mio. Euro           | 1000000.0 | -
            250 T€                  | 250000.0  | -
            TEUR 250                | 250000.0  | -
            250 Tsd. €              | 250000.0  | -
            250.000,- €             | 250000.0  | -
            EUR 75.000,--           | 75000.0   | -
            1.234,56-               | -1234.56  | -
            50.000 €/a              | 50000.0   | -
            1e5                     | 100000.0  | -
            2,750.50                | 2750.5    | -
            575160.34               | 575160.34 | -
            k. A.                   | -         | -
            –                       | -         | -
            n.n.                    | -         | -
            NaN                     | -         | -
            noch offen              | -         | noch offen
            siehe Anlage            | -         | siehe Anlage
            100.000 - 150.000 €     | -         | 100.000 - 150.000 €
            """)
    void Betraege_wie_Aemter_sie_schreiben(String zelle, Double kosten, String rahmen) {
        Lesung lesung = lies("Projekttitel;Status;Kosten\nEins;laufend;" + zelle + "\n", "steckbrief");

        assertThat(wert(lesung.projekte().get(0), Merkmal.KOSTEN)).isEqualTo(kosten);
        assertThat(wert(lesung.projekte().get(0), Merkmal.KOSTENRAHMEN)).isEqualTo(rahmen);
    }

    @Test
    void eine_Tabelle_deren_Kopf_niemand_kennt_ist_kein_Formular() {
        Lesung lesung = lies("""
                lfd. Nr.;Begünstigte;Ort;Programmtitel;Rahmen
                1;Verein;Nord;Chor;klein
                2;Stadt;Süd;Park;groß
                """, "steckbrief");

        assertThat(lesung.projekte()).isEmpty();
        assertThat(lesung.befunde()).extracting(Befund::art).contains(Befundart.KEINE_TABELLE);
    }

    private Lesung lies(String csv, String plan) {
        try {
            return new Steckbriefleser(
                            Mappenleser.lies("liste.csv", csv.getBytes(UTF_8)),
                            NETZ,
                            Objects.requireNonNull(plaene.plan(plan)),
                            plaene.standard(),
                            Echo.KEINES)
                    .lies();
        } catch (Unlesbar e) {
            throw new AssertionError(e);
        }
    }

    /** Kennung, name, beginning, end and costs of each project. */
    private static List<String> text(Lesung lesung) {
        return lesung.projekte().stream()
                .map(p -> p.projekt().eigen() + " " + p.name() + " " + wert(p, Merkmal.AB) + " " + wert(p, Merkmal.BIS)
                        + " " + wert(p, Merkmal.KOSTEN))
                .collect(Collectors.toList());
    }

    private static Object wert(Projektangaben projekt, Merkmal merkmal) {
        Projektangaben.Zellangabe wert = projekt.werte().get(merkmal);
        return wert == null ? null : wert.wert();
    }

    private static List<Befund> unbekannte(Lesung lesung) {
        return lesung.befunde().stream()
                .filter(b -> b.art() == Befundart.UNBEKANNTE_UEBERSCHRIFT)
                .collect(Collectors.toList());
    }
}
