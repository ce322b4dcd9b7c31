package de.zielnetz.einlesen.fakten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.zielnetz.einlesen.fakten.Stadtrueckweg.Gelesenes;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.Tabelle;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What sheets of a city say, and what is found wrong in them. */
class StadtmappeLesenTest {

    private static final String DATEI = "datei-";

    @Test
    void die_leere_Mappe_hat_ein_Blatt_je_Art_in_der_Ordnung_des_Metamodells_und_Auswahllisten() throws Unlesbar {
        byte[] leere = Stadtrueckweg.datei(Stadtausgabe.leer(), Format.XLSX);
        Mappe mappe = Mappenleser.lies("stadt.xlsx", leere);
        assertThat(Stadtmappe.ist(mappe)).isTrue();
        List<String> arten = Stream.of(Knotenart.values())
                .map(Knotenart::mehrzahl)
                .map(name -> name.substring(0, 1).toUpperCase(Locale.GERMAN) + name.substring(1))
                .toList();
        assertThat(mappe.blaetter())
                .extracting(b -> b.name())
                .startsWith("Anleitung")
                .containsSubsequence(arten)
                .endsWith("Beziehungen", "Belege", "Listen");
        assertThat(Stadtausgabe.leer().seiten())
                .filteredOn(s -> s.name().equals("Akteure"))
                .flatExtracting(Seite::spalten)
                .filteredOn(s -> s.ueberschrift().equals("Art"))
                .singleElement()
                .satisfies(s -> assertThat(s.auswahl()).contains("Kommunales Unternehmen", "Bund oder Land"));
        Gelesenes gelesen = Stadtrueckweg.lies("stadt.xlsx", leere, Netz.leer());
        assertThat(gelesen.fehler()).isEmpty();
        assertThat(gelesen.aenderungen()).isEmpty();
    }

    @Test
    void auch_in_OpenDocument_bietet_die_Spalte_Art_ihre_Woerter_an() throws IOException {
        byte[] leere = Stadtrueckweg.datei(Stadtausgabe.leer(), Format.ODS);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(leere))) {
            ZipEntry teil = zip.getNextEntry();
            while (!teil.getName().equals("content.xml")) {
                teil = zip.getNextEntry();
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("table:condition=\"of:cell-content-is-in-list(&quot;Verwaltung&quot;;&quot;Kommunales")
                    .contains("table:content-validation-name=\"auswahl Akteure 4\"");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void dieselbe_Stadt_als_Ordner_und_als_Mappe_ist_dasselbe_Netz(Format format) throws IOException {
        Faktenleser leser = new Faktenleser("vorschau");
        for (Tabelle tabelle : Stadtordner.tabellen(Stadtordner.QUELLSTADT)) {
            leser.lies(tabelle);
        }
        List<Aenderung> ausOrdner = leser.fakten(Netz.leer()).aenderungen(Netz.leer());
        assertThat(leser.befunde()).isEmpty();
        Gelesenes ausMappe = Stadtrueckweg.lies(
                "quellstadt." + format.name().toLowerCase(Locale.ROOT),
                Stadtordner.alsMappe(Stadtordner.QUELLSTADT, format),
                Netz.leer());
        assertThat(ausMappe.fehler()).isEmpty();
        assertThat(ausMappe.aenderungen()).isEqualTo(ausOrdner);
        Netz netz = new Aenderungen(ausOrdner).aufgetragen(Netz.leer());
        assertThat(netz.anzahl(Knotenart.LEITZIEL)).isEqualTo(7);
        assertThat(netz.anzahl(Knotenart.STRATEGISCHES_ZIEL)).isEqualTo(4);
        assertThat(netz.anzahl(Knotenart.HANDLUNGSFELD)).isEqualTo(6);
        assertThat(Stadtrueckweg.lies(
                                "zurueck.xlsx", Stadtrueckweg.datei(netz, Stadtrueckweg.ANGEMELDET, Format.XLSX), netz)
                        .aenderungen())
                .isEmpty();
    }

    @Test
    void ohne_Kennung_und_ohne_Beleg_bildet_Zielnetz_die_Kennung_und_die_Datei_ist_die_Quelle() {
        Gelesenes gelesen = lies(
                Netz.leer(),
                blatt("Akteure", "Name|Kurzform", "Grünflächenamt|67"),
                blatt("Handlungsfelder", "Name", "Grün in der Stadt"),
                blatt(
                        "Projekte",
                        "Name|Status|Handlungsfelder|Federführung",
                        "Hundert Bäume|läuft nicht|Grün in der Stadt|Amt 67"));
        assertThat(gelesen.fehler()).extracting(Befund::ort).containsExactly("Projekte!B2");
        Gelesenes richtig = lies(
                Netz.leer(),
                blatt("Akteure", "Name|Kurzform", "Grünflächenamt|67"),
                blatt("Handlungsfelder", "Name", "Grün in der Stadt"),
                blatt(
                        "Projekte",
                        "Name|Status|Handlungsfelder|Federführung",
                        "Hundert Bäume|laufend|Grün in der Stadt|Amt 67"));
        assertThat(richtig.fehler()).isEmpty();
        Zustand projekt = zustand(richtig, "Projekt/hundert-baeume");
        assertThat(projekt.merkmale()).containsEntry(Merkmal.STATUS, "LAUFEND");
        assertThat(projekt.belege())
                .allMatch(b -> b.quelle().startsWith(DATEI) && b.art() == Belegart.BELEGT)
                .extracting(Beleg::fundstelle)
                .containsExactlyInAnyOrder("Projekte!A2", "Projekte!B2");
        assertThat(zustand(richtig, "Akteur/gruenflaechenamt VERANTWORTET Projekt/hundert-baeume")
                        .belege())
                .extracting(Beleg::fundstelle)
                .containsExactly("Projekte!D2");
        assertThat(zustand(richtig, "Projekt/hundert-baeume GEHOERT_ZU Handlungsfeld/gruen-in-der-stadt"))
                .isNotNull();
    }

    @Test
    void ein_Befund_nennt_Blatt_und_Zelle_was_erwartet_war_und_das_naechste() {
        Gelesenes gelesen = lies(
                Netz.leer(),
                blatt("Handlungsfelder", "Name", "Mobilität"),
                blatt(
                        "Projekte",
                        "Name|Status|Handlungsfelder|Kosten in Euro|Beginn",
                        "Eins|Laufent|Mobilität||",
                        "Zwei||Mobilitet|1.234|gestern",
                        "Drei||||2023-02-31"),
                blatt("Beziehungen", "Von|Beziehung|Nach", "Drei|hängt ap von|Drei", "Drei|gehört zu|Wasser"));
        assertThat(gelesen.fehler())
                .extracting(
                        Befund::ort, b -> b.vorschlaege().stream().findFirst().orElse(""))
                .contains(
                        tuple("Projekte!B2", "Laufend"),
                        tuple("Projekte!D3", "1234"),
                        tuple("Projekte!E3", ""),
                        tuple("Projekte!E4", "2023-02-28"),
                        tuple("Beziehungen!B2", "hängt ab von"),
                        tuple("Beziehungen!C3", ""));
        assertThat(gelesen.fehler()).allMatch(b -> b.erwartet() != null);
        Gelesenes name = lies(
                Netz.leer(),
                blatt("Handlungsfelder", "Name", "Mobilität"),
                blatt("Leitziele", "Name|Numer", "Eins|1"),
                blatt("Projekte", "Name|Handlungsfelder", "Zwei|Mobilitet"));
        assertThat(name.fehler())
                .extracting(Befund::ort, b -> b.vorschlaege().get(0))
                .containsExactly(tuple("Leitziele!B1", "Nummer"), tuple("Projekte!B2", "Mobilität"));
    }

    @Test
    void wer_nur_einen_Wert_aendert_belegt_ihn_mit_seiner_Datei_und_der_fruehere_Beleg_des_Werts_entfaellt()
            throws IOException {
        Netz netz = quellstadt();
        Gelesenes gelesen = lies(
                netz,
                blatt(
                        "Projekte",
                        "Kennung|Name|Status|Quelle|Fundstelle|Belegart",
                        "radring|Großer Radring|Ruhend|quellstadt-2030|Kapitel 4, Projekt 3|Belegt"),
                blatt("Beziehungen", "Von|Beziehung|Nach", ""),
                blatt("Belege", "Von|Merkmal|Quelle", ""));
        assertThat(gelesen.fehler()).isEmpty();
        Zustand radring = zustand(gelesen, "Projekt/radring");
        assertThat(radring.merkmale())
                .containsEntry(Merkmal.STATUS, "RUHEND")
                .containsEntry(Merkmal.NAME, "Großer Radring")
                .containsEntry(Merkmal.ALIASE, List.of("Radring"));
        assertThat(radring.belege())
                .filteredOn(b -> b.merkmal() == Merkmal.STATUS)
                .singleElement()
                .satisfies(b -> assertThat(b.fundstelle()).isEqualTo("Projekte!C2"))
                .satisfies(b -> assertThat(b.quelle()).startsWith(DATEI));
        assertThat(radring.belege())
                .filteredOn(b -> b.merkmal() == Merkmal.KOSTEN)
                .extracting(Beleg::fundstelle)
                .containsExactlyInAnyOrder("Kapitel 4, Projekt 3", "Anhang B, Haushalt");
    }

    @Test
    void was_auf_dem_Blatt_Beziehungen_steht_gilt_mit_dessen_Beleg_auch_wenn_eine_Spalte_es_nennt() throws IOException {
        Netz netz = quellstadt();
        int e = netz.finde(
                netz.finde(Knotenart.STRATEGISCHES_ZIEL, "energie-sparen"),
                Kantenart.BEGEGNET,
                netz.finde(Knotenart.RISIKO, "hitze"));
        assertThat(netz.belegart(e)).isEqualTo(Belegart.EINGESCHAETZT);
        assertThat(netz.kantenwert(e, Merkmal.AB)).isEqualTo("2025");
        assertThat(netz.belege(e)).extracting(Beleg::urheber).containsExactly("Redaktion Quellstadt");
    }

    @Test
    void wer_nicht_angemeldet_ist_bekommt_weder_Vertrauliches_noch_Namen_derer_die_urteilten() throws IOException {
        Netz netz = quellstadt();
        List<String> spalten = Stadtausgabe.von(netz, 1, Stadtrueckweg.OFFEN).seiten().stream()
                .flatMap(s -> s.spalten().stream())
                .map(Ausgabespalte::ueberschrift)
                .toList();
        assertThat(spalten).doesNotContain("Ansprechpartner", "Dateiname").contains("Verfasser");
        assertThat(texte(Stadtausgabe.von(netz, 1, Stadtrueckweg.OFFEN)))
                .contains("Redaktion")
                .doesNotContain("Redaktion Quellstadt");
        assertThat(texte(Stadtausgabe.von(netz, 1, Stadtrueckweg.ANGEMELDET))).contains("Redaktion Quellstadt");
        byte[] offene = Stadtrueckweg.datei(netz, Stadtrueckweg.OFFEN, Format.ODS);
        assertThat(Stadtrueckweg.lies("offen.ods", offene, netz).aenderungen()).isEmpty();
    }

    private static final String[] LEITUNG = {
        "Von|Beziehung|Nach|Gilt ab|Gilt bis", "Akteur/amt|verantwortet|Projekt/baeume"
    };

    private static Gelesenes leitung(Netz netz, String... zeilen) {
        return lies(
                netz,
                blatt("Akteure", "Kennung|Name", "amt|Grünflächenamt"),
                blatt("Projekte", "Kennung|Name", "baeume|Hundert Bäume"),
                blatt(
                        "Beziehungen",
                        LEITUNG[0],
                        Stream.of(zeilen).map(z -> LEITUNG[1] + "|" + z).toArray(String[]::new)));
    }

    private static Netz mitLeitung(Netz netz, String... zeilen) {
        Gelesenes gelesen = leitung(netz, zeilen);
        assertThat(gelesen.fehler()).isEmpty();
        List<Aenderung> alle = new ArrayList<>(gelesen.aenderungen());
        gelesen.aenderungen().stream()
                .flatMap(a -> Objects.requireNonNull(a.neu()).belege().stream())
                .map(b -> new Schluessel(Knotenart.QUELLE, b.quelle()))
                .distinct()
                .filter(quelle -> !netz.enthaelt(quelle))
                .forEach(quelle -> alle.add(new Aenderung(
                        quelle,
                        null,
                        new Zustand(
                                Map.of(Merkmal.KENNUNG, quelle.eigen(), Merkmal.NAME, quelle.eigen()), List.of()))));
        return new Aenderungen(alle).aufgetragen(netz);
    }

    private static List<String> zeiten(Netz netz) {
        return netz.zeitraeume((Beziehung) Sache.aus("Akteur/amt VERANTWORTET Projekt/baeume")).entrySet().stream()
                .map(z -> z.getKey().zeitraum() + " "
                        + Zeitspanne.von(z.getValue()).inWorten())
                .toList();
    }

    @Test
    void zwei_Zeilen_mit_verschiedenen_Zeiten_sind_zwei_Zeitraeume_derselben_Beziehung() {
        Netz netz = mitLeitung(Netz.leer(), "2023|", "2018|2020");
        assertThat(zeiten(netz)).containsExactly("1 von 2018 bis 2020", "2 seit 2023");
        for (Format format : List.of(Format.XLSX, Format.ODS)) {
            Gelesenes zurueck = Stadtrueckweg.lies(
                    "zurueck." + format.name().toLowerCase(Locale.ROOT),
                    Stadtrueckweg.datei(netz, Stadtrueckweg.ANGEMELDET, format),
                    netz);
            assertThat(zurueck.fehler()).isEmpty();
            assertThat(zurueck.aenderungen()).isEmpty();
        }
    }

    /** The usual case: the net knows that somebody leads, the city writes from when to when and that it does so again. */
    @Test
    void eine_bekannte_Beziehung_bekommt_ihr_Ende_und_einen_neuen_Zeitraum_in_einer_Datei() {
        Netz ohne = mitLeitung(Netz.leer(), "|");
        assertThat(zeiten(mitLeitung(ohne, "2018|2020", "2023|")))
                .containsExactly("1 von 2018 bis 2020", "2 seit 2023");
        Netz offen = mitLeitung(Netz.leer(), "2018|");
        assertThat(zeiten(mitLeitung(offen, "2023|", "2018|2020")))
                .containsExactly("1 von 2018 bis 2020", "2 seit 2023");
        Netz beide = mitLeitung(offen, "2018|2020", "2023|");
        assertThat(zeiten(mitLeitung(beide, "2023-04|2025")))
                .as("who touches a period puts it right, and it keeps its number")
                .containsExactly("1 von 2018 bis 2020", "2 von 2023-04 bis 2025");
    }

    @Test
    void was_sich_ueberschneidet_oder_offen_laesst_welcher_Zeitraum_gemeint_ist_ist_ein_Befund() {
        Netz beide = mitLeitung(Netz.leer(), "2018|2020", "2023|");
        assertThat(leitung(beide, "2018|2024").fehler()).singleElement().satisfies(b -> assertThat(b.toString())
                .contains("Beziehungen!D2", "(von 2018 bis 2024) überschneidet sich", "(seit 2023)"));
        assertThat(leitung(beide, "2019|2024").fehler()).singleElement().satisfies(b -> assertThat(b.toString())
                .contains("Es gibt sie von 2018 bis 2020 und seit 2023"));
        assertThat(leitung(beide, "|").fehler()).singleElement().satisfies(b -> assertThat(b.art())
                .isEqualTo(Befundart.MEHRDEUTIG));
        assertThat(leitung(Netz.leer(), "2018|2020", "2019|2022").fehler()).isNotEmpty();
    }

    @Test
    void ein_Beleg_nennt_den_Beginn_des_Zeitraums_fuer_den_er_gilt() {
        Netz beide = mitLeitung(Netz.leer(), "2018|2020", "2023|");
        Gelesenes gelesen = lies(
                beide,
                blatt("Akteure", "Kennung|Name", "amt|Grünflächenamt"),
                blatt("Quellen", "Kennung|Name|Art", "bericht|Bericht|Dokument"),
                blatt(
                        "Belege",
                        "Von|Beziehung|Nach|Gilt ab|Merkmal|Quelle|Fundstelle|Belegart",
                        LEITUNG[1] + "|2023||bericht|S. 3|Belegt",
                        LEITUNG[1] + "|||bericht|S. 4|Belegt",
                        LEITUNG[1] + "|2019||bericht|S. 5|Belegt"));
        assertThat(gelesen.fehler()).extracting(Befund::ort).containsExactly("Belege!D3", "Belege!D4");
        assertThat(zustand(gelesen, "Akteur/amt VERANTWORTET Projekt/baeume 2").belege())
                .extracting(Beleg::fundstelle)
                .contains("S. 3");
        assertThat(gelesen.aenderungen())
                .noneMatch(a -> a.sache().kennung().equals("Akteur/amt VERANTWORTET Projekt/baeume"));
    }

    private static List<String> texte(Ausgabe ausgabe) {
        return ausgabe.seiten().stream()
                .flatMap(s -> StreamSupport.stream(s.zeilen().spliterator(), false))
                .flatMap(List::stream)
                .map(Ausgabewert::text)
                .toList();
    }

    static Netz quellstadt() throws IOException {
        Faktenleser leser = new Faktenleser("v1");
        for (Tabelle tabelle : Stadtordner.tabellen(Stadtordner.QUELLSTADT)) {
            leser.lies(tabelle);
        }
        return new Aenderungen(leser.fakten(Netz.leer()).aenderungen(Netz.leer())).aufgetragen(Netz.leer());
    }

    private static Zustand zustand(Gelesenes gelesen, String sache) {
        Sache gesucht = Sache.aus(sache);
        return gelesen.aenderungen().stream()
                .filter(a -> a.sache().equals(gesucht))
                .map(a -> Objects.requireNonNull(a.neu()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sache + " fehlt in " + gelesen));
    }

    private static Gelesenes lies(Netz netz, Seite... seiten) {
        return Stadtrueckweg.lies("probe.xlsx", Stadtrueckweg.datei(new Ausgabe(List.of(seiten)), Format.XLSX), netz);
    }

    private static Seite blatt(String name, String kopf, String... zeilen) {
        return new Seite(
                name,
                List.of(),
                Arrays.stream(kopf.split("\\|"))
                        .map(u -> new Ausgabespalte(u, Spaltenform.TEXT, 20))
                        .toList(),
                0,
                IntStream.range(0, zeilen.length)
                        .mapToObj(i -> Arrays.stream(zeilen[i].split("\\|", -1))
                                .map(Ausgabewert::new)
                                .toList())
                        .toList());
    }
}
