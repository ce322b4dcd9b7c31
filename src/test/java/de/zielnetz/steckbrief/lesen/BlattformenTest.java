package de.zielnetz.steckbrief.lesen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Bilanz;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Lesartenwahl;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** In which forms projects stand on a sheet, and what a careful reader makes of each. Nobody names a plan. */
class BlattformenTest {

    private static final Path FAELLE = Path.of("src/test/resources/faelle");
    private static final Netz NETZ = netz();

    private final Planordner plaene = new Planordner(new PathMatchingResourcePatternResolver());

    BlattformenTest() throws IOException {}

    private record Gelesen(Lesartenwahl wahl, Lesung lesung) {

        /** Kennung, name and, sorted, to what it belongs and contributes. */
        List<String> projekte() {
            return lesung.projekte().stream()
                    .map(p -> p.projekt().eigen() + " " + p.name() + " " + enden(p))
                    .toList();
        }

        private static List<String> enden(Projektangaben p) {
            return p.beziehungen().keySet().stream()
                    .map(b -> b.von().equals(p.projekt()) ? b.nach() : b.von())
                    .map(ende -> ende.eigen().replace("mb-", ""))
                    .sorted()
                    .toList();
        }

        Object wert(int projekt, Merkmal merkmal) {
            Projektangaben.Zellangabe wert =
                    lesung.projekte().get(projekt).werte().get(merkmal);
            return wert == null ? null : wert.wert();
        }

        List<String> offen() {
            return lesung.bilanz().stream()
                    .flatMap(b -> b.offen().stream())
                    .map(Bilanz.Stelle::bereich)
                    .toList();
        }
    }

    @Test
    void Beschriftungen_ueber_den_Werten_in_verbundenen_Zellen_mit_Kaestchen() {
        Gelesen gelesen = datei("04-formular.xlsx");

        assertThat(gelesen.projekte())
                .containsExactly(
                        "f-01 Hitzekarte für alle [01, amt-stadtgruen-gewaesser, gesundheit-pflege, institut-stadtklima,"
                                + " jugend-sozialamt, klima-gruen-wasser, klima-schuetzen, offener-bezirk, seniorenrat]");
        assertThat(gelesen.wert(0, Merkmal.STATUS)).isEqualTo("LAUFEND");
        assertThat(gelesen.offen()).isEmpty();
        assertThat(gelesen.wahl().frage()).isNull();
    }

    @Test
    void Beschriftungen_untereinander_mit_Kaestchen_in_einer_Zelle() {
        Gelesen gelesen = datei("04b-formular-untereinander.xlsx");

        assertThat(gelesen.projekte())
                .containsExactly("f-02 Hitzekarte für alle [01, amt-stadtgruen-gewaesser, gesundheit-pflege,"
                        + " institut-stadtklima, klima-gruen-wasser, seniorenrat]");
        assertThat(gelesen.wert(0, Merkmal.STATUS)).isEqualTo("LAUFEND");
    }

    @Test
    void Formulare_untereinander_auf_einem_Blatt() {
        assertThat(datei("04d-gestapelt.xlsx").projekte())
                .containsExactly(
                        "st1 Eins A im Stapel [amt-digitales, digitale-verwaltung]",
                        "st2 Zwei B im Stapel [amt-digitales, digitale-verwaltung]",
                        "st3 Drei C im Stapel [amt-digitales, digitale-verwaltung]");
    }

    @Test
    void Formulare_nebeneinander_auf_einem_Blatt() {
        assertThat(datei("04e-nebeneinander.xlsx").projekte())
                .containsExactly(
                        "ne1 Links eins [amt-digitales, digitale-verwaltung]",
                        "ne2 Rechts zwei [amt-strassen-wege-bruecken, mobilitaet-verkehr]");
    }

    @Test
    void Formulare_im_Raster_mit_der_Kennung_zuerst_und_einer_leeren_Zelle() {
        Gelesen gelesen = csv("""
                Kennung;R1;;Kennung;R2
                Projekttitel;Eins;;Projekttitel;Zwei
                Status;laufend;;Status;
                Leitziele;1;;Leitziele;2
                ;;;;
                Kennung;R3;;Kennung;R4
                Projekttitel;Drei;;Projekttitel;Vier
                Status;geplant;;Status;laufend
                Leitziele;;;Leitziele;5
                """);

        assertThat(gelesen.projekte())
                .containsExactlyInAnyOrder(
                        "r1 Eins [kurze-wege]",
                        "r2 Zwei [wohnen-in-jeder-lebenslage]",
                        "r3 Drei []",
                        "r4 Vier [offener-bezirk]");
        assertThat(gelesen.offen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status;☐ geplant;☒ laufend;☐ abgeschlossen",
                "Status;☐;geplant;☒;laufend;☐;abgeschlossen",
                "Status;[ ] geplant [x] laufend [ ] abgeschlossen",
                "Status;geplant ☐ laufend ☑ abgeschlossen ☐",
                "Status;\"☐ geplant\n☒ laufend\"",
                "Status;☐ geplant\n;☒ laufend\n;☐ abgeschlossen",
                "Status\n☐ geplant\n☒ laufend\n☐ abgeschlossen",
                "Status:;□ geplant ■ laufend □ abgeschlossen"
            })
    void Kaestchen_in_einer_Zelle_in_mehreren_Spalten_und_untereinander(String zeilen) {
        Gelesen gelesen =
                csv("Projekttitel;Kästchenprobe\nKennung;KP1\nFederführung;Amt für Digitales\n" + zeilen + "\n");

        assertThat(gelesen.wert(0, Merkmal.STATUS)).isEqualTo("LAUFEND");
        assertThat(gelesen.offen()).isEmpty();
    }

    @Test
    void Kaestchen_in_einer_Liste_und_keines_angekreuzt() {
        Gelesen gelesen = csv("""
                Kennung;Projekttitel;Handlungsfelder;Status
                K1;Eins;"☐ Mobilität und Verkehr
                ☒ Klima, Grün und Wasser";☐ geplant ☒ laufend
                K2;Zwei;"☐ Mobilität und Verkehr
                ☐ Klima, Grün und Wasser";☐ geplant ☐ laufend
                """);

        assertThat(gelesen.projekte()).containsExactly("k1 Eins [klima-gruen-wasser]", "k2 Zwei []");
        assertThat(gelesen.wert(1, Merkmal.STATUS)).isNull();
    }

    @Test
    void Projekte_als_Spalten() {
        Gelesen gelesen = csv("""
                Übersicht der Vorhaben;;;
                ;;;
                Projekttitel;Radweg;Steg;Brunnen
                Kennung;S1;S2;S3
                Handlungsfeld;Mobilität und Verkehr;Klima, Grün und Wasser;
                Leitziel 1;x;;x
                Status;laufend;geplant;abgeschlossen
                Kosten;1.000 €;;300 €
                """);

        assertThat(gelesen.projekte())
                .containsExactly(
                        "s1 Radweg [kurze-wege, mobilitaet-verkehr]",
                        "s2 Steg [klima-gruen-wasser]",
                        "s3 Brunnen [kurze-wege]");
        assertThat(gelesen.wert(2, Merkmal.KOSTEN)).isEqualTo(300.0);
        assertThat(gelesen.lesung().projekte().get(2).ort()).isEqualTo("D3");
        assertThat(gelesen.wahl().frage()).isNull();
    }

    @Test
    void eine_Matrix_mit_zwei_Kopfzeilen_und_Nummern() {
        assertThat(datei("07c-matrix-superkopf.xlsx").projekte())
                .containsExactly(
                        "k1 Kopfprobe Eins [digitale-verwaltung, kurze-wege, mobilitaet-verkehr, wirtschaft-mit-weitblick]",
                        "k2 Kopfprobe Zwei [klima-gruen-wasser, offener-bezirk, wohnen-in-jeder-lebenslage]");
    }

    @Test
    void eine_Matrix_mit_Staerken_behaelt_sie_an_der_Beziehung() {
        Gelesen gelesen = csv("""
                id;projekt;lz_1;lz_2;LZ 3;Leitziel 4;lz_5;Status
                m1;Eins;x;(x);;3;●;laufend
                m2;Zwei;1;2;0;;nein;laufend
                """);

        assertThat(gelesen.projekte())
                .containsExactly(
                        "m1 Eins [klima-schuetzen, kurze-wege, offener-bezirk, wohnen-in-jeder-lebenslage]",
                        "m2 Zwei [kurze-wege, wohnen-in-jeder-lebenslage]");
        assertThat(gelesen.lesung().projekte().get(0).beziehungen().values())
                .containsExactlyInAnyOrder("C2", "D2 („(x)“)", "F2 („3“)", "G2");
        assertThat(gelesen.lesung().projekte().get(1).beziehungen().values())
                .containsExactlyInAnyOrder("C3 („1“)", "D3 („2“)");
    }

    @Test
    void eine_Matrix_deren_Kopf_nur_das_Projekt_und_Felder_nennt() {
        assertThat(csv("""
                        Projekt;Wohnen, Bauen und Quartier;Mobilität und Verkehr;Klima, Grün und Wasser
                        Matrixweg;;2;1
                        Matrixsteg;●;;
                        """).projekte())
                .containsExactly(
                        "matrixweg Matrixweg [klima-gruen-wasser, mobilitaet-verkehr]",
                        "matrixsteg Matrixsteg [wohnen-bauen-quartier]");
    }

    @Test
    void eine_zweite_Kopfzeile_unter_Gruppen_die_nicht_verbunden_sind() {
        Gelesen gelesen = csv("""
                Kennung;Projekttitel;Leitziele;;;Handlungsfelder;;Status
                ;;1;2;3;Mobilität und Verkehr;Klima, Grün und Wasser;
                G1;Eins;x;;x;x;;laufend
                G2;Zwei;;x;;;x;geplant
                """);

        assertThat(gelesen.projekte())
                .containsExactly(
                        "g1 Eins [kurze-wege, mobilitaet-verkehr, wirtschaft-mit-weitblick]",
                        "g2 Zwei [klima-gruen-wasser, wohnen-in-jeder-lebenslage]");
        assertThat(gelesen.offen()).isEmpty();
    }

    @Test
    void Formulare_untereinander_die_nur_ihr_Titel_trennt() {
        assertThat(csv("""
                        Steckbrief: Titelweg;
                        Federführung;Amt für Digitales
                        Status;laufend
                        Kosten;100
                        ;
                        Steckbrief: Titelsteg;
                        Federführung;Tiefbauamt
                        Status;geplant
                        Kosten;200
                        """).projekte())
                .containsExactly(
                        "titelweg Titelweg [amt-digitales]", "titelsteg Titelsteg [amt-strassen-wege-bruecken]");
    }

    @Test
    void Beschriftungen_ueber_mehreren_Werten_nebeneinander() {
        Gelesen gelesen = csv("""
                Maßnahmensteckbrief;;;
                ;;;
                Titel der Maßnahme;;Nr.;
                Grün am Kanal;;K-17;
                Zuständigkeit;Beteiligte;Laufzeit;Kosten
                Amt für Digitales;Seniorenrat Nirgendau;2025 - 2027;120.000 €
                Handlungsfeld;;Leitziele;
                Klima, Grün und Wasser;;4;
                """);

        assertThat(gelesen.projekte())
                .containsExactly(
                        "k-17 Grün am Kanal [amt-digitales, klima-gruen-wasser, klima-schuetzen, seniorenrat]");
        assertThat(gelesen.wert(0, Merkmal.KOSTEN)).isEqualTo(120000.0);
        assertThat(gelesen.offen()).isEmpty();
    }

    @Test
    void Punkte_eines_Baums_gehoeren_zum_Feld_ueber_ihnen() {
        Gelesen gelesen = csv("""
                id;parent;name;status
                1;;Mobilität und Verkehr;
                1.1;1;Baumweg;laufend
                1.2;1;Baumsteg;geplant
                2;;Klima, Grün und Wasser;
                2.1;2;Baumbrunnen;laufend
                """);

        assertThat(gelesen.projekte())
                .containsExactly(
                        "1-1 Baumweg [mobilitaet-verkehr]",
                        "1-2 Baumsteg [mobilitaet-verkehr]",
                        "2-1 Baumbrunnen [klima-gruen-wasser]");
        assertThat(gelesen.offen()).isEmpty();
    }

    @Test
    void Zeilen_ohne_Namen_setzen_die_vorige_fort_wenn_sie_nur_Weiteres_aufzaehlen() {
        Gelesen gelesen = csv("""
                Kennung;Projekttitel;Handlungsfelder;Leitziele;Status
                F1;Eins;Mobilität und Verkehr;1;laufend
                ;;Klima, Grün und Wasser;2;
                ;;Digitale Verwaltung;;
                F2;Zwei;Digitale Verwaltung;5;geplant
                ;;;4;laufend
                """);

        assertThat(gelesen.projekte())
                .startsWith(
                        "f1 Eins [digitale-verwaltung, klima-gruen-wasser, kurze-wege, mobilitaet-verkehr,"
                                + " wohnen-in-jeder-lebenslage]",
                        "f2 Zwei [digitale-verwaltung, offener-bezirk]");
        assertThat(gelesen.lesung().befunde())
                .filteredOn(b -> b.art() == Befundart.OHNE_NAMEN)
                .extracting(Befund::zelle)
                .containsExactly("6");
    }

    @Test
    void eine_Liste_bleibt_eine_Liste_und_was_offen_bleibt_wird_gefragt() {
        Gelesen gelesen = datei("liste-als-ein-projekt.xlsx");

        assertThat(gelesen.projekte())
                .extracting(p -> p.substring(0, p.indexOf(' ')))
                .containsExactly(
                        "erweiterung-der-mahlstube", "begegnungen-im-quartier", "technik-netzwerk", "messestand");
        assertThat(gelesen.offen()).containsExactly("D1:F5");
        assertThat(gelesen.wahl().frage())
                .startsWith("Von 30 gefüllten Zellen hat Zielnetz 15 nicht verstanden (50 %)");
    }

    @Test
    void eine_Liste_mit_Jahren_ist_kein_Formular() {
        Gelesen gelesen = datei("bugs-1.csv");

        assertThat(gelesen.projekte()).hasSize(12);
        assertThat(gelesen.lesung().projekte()).allMatch(p -> p.beziehungen().keySet().stream()
                .noneMatch(b -> b.nach().art() == Knotenart.TECHNOLOGIE));
    }

    @Test
    void ein_Plan_den_niemand_nennt_uebergeht_keine_Nummern_und_klebt_keine_Aemter_zusammen() {
        Gelesen gelesen = datei("02-leichl-klima.xlsx");

        assertThat(gelesen.wahl().plan().name()).isEqualTo("steckbrief");
        assertThat(gelesen.projekte())
                .containsExactly(
                        "1-1 Klimafonds [amt-gebaeude, amt-stadtgruen-gewaesser, amt-strassen-wege-bruecken]",
                        "1-2 Dachbegrünung [amt-gebaeude, amt-stadtgruen-gewaesser, rheinisch-nirgendauer-kreis]",
                        "1-3 Hitzeaktionsplan [jugend-sozialamt]");
    }

    @Test
    void Ueberschriften_mit_Tippfehlern_sind_Fragen() {
        Gelesen gelesen = datei("56-kopf-tippfehler.xlsx");

        assertThat(gelesen.projekte()).isEmpty();
        assertThat(gelesen.lesung().befunde())
                .filteredOn(b -> b.art() == Befundart.UNBEKANNTE_UEBERSCHRIFT)
                .extracting(b -> b.zelle() + " " + b.vorschlaege())
                .contains("A1 [Kennung des Projekts]", "D1 [Federführung]");
    }

    @Test
    void ein_Tippfehler_unter_richtigen_Ueberschriften_wird_gefragt_und_nicht_gelesen() {
        Gelesen gelesen = csv("Kennung;Projekttitel;Status;Federfürung\nT1;Eins;laufend;Amt für Digitales\n");

        assertThat(gelesen.projekte()).containsExactly("t1 Eins []");
        assertThat(gelesen.offen()).containsExactly("D1:D2");
        assertThat(gelesen.lesung().befunde())
                .filteredOn(b -> b.art() == Befundart.UNBEKANNTE_UEBERSCHRIFT)
                .extracting(b -> b.zelle() + " " + b.erwartet())
                .containsExactly("D1 im Plan: spalten: verantwortliche: [Federfürung]");
    }

    @Test
    void jede_gefuellte_Zelle_steht_einmal_in_der_Bilanz() {
        Bilanz bilanz = csv("""
                        Vorhabenliste 2025;;;
                        Kennung;Projekttitel;Bemerkenswertes;Kosten
                        Handlungsfeld 1: Klima;;;
                        B1;Eins;a;100
                        B2;Zwei;;200
                        ;Summe;;300
                        """).lesung().bilanz().get(0);

        assertThat(bilanz.zellen()).isEqualTo(15);
        assertThat(bilanz.gelesen()).isEqualTo(6);
        assertThat(bilanz.gelesenAls()).containsOnly(entry("kennung", 2), entry("name", 2), entry("kosten", 2));
        assertThat(bilanz.gruende().toString()).isEqualTo("{UEBERSCHRIFT=3, VORSPANN=1, SUMME=2, ZWISCHENTITEL=1}");
        assertThat(bilanz.unverstanden()).isEqualTo(2);
        assertThat(bilanz.offen()).extracting(Bilanz.Stelle::bereich).containsExactly("C2:C4");
    }

    private static Map.Entry<String, Integer> entry(String wort, int zahl) {
        return Map.entry(wort, zahl);
    }

    private Gelesen datei(String name) {
        try {
            return lies(name, Files.readAllBytes(FAELLE.resolve(name)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Gelesen csv(String text) {
        return lies("probe.csv", text.getBytes(UTF_8));
    }

    private Gelesen lies(String name, byte[] inhalt) {
        try {
            Mappe mappe = Mappenleser.lies(name, inhalt);
            Lesartenwahl wahl = new Lesartenfinder(mappe, NETZ, plaene.standard(), Echo.KEINES)
                    .finde(plaene.alle().values());
            Lesung lesung = new Steckbriefleser(
                            mappe, NETZ, Objects.requireNonNull(wahl.plan()), plaene.standard(), Echo.KEINES)
                    .lies();
            return new Gelesen(wahl, lesung);
        } catch (Unlesbar e) {
            throw new AssertionError(e);
        }
    }

    private static Netz netz() {
        try {
            // A project that the net knows makes no form a table.
            return SteckbriefeLesenTest.rahmen("mb-01");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
