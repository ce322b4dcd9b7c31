package de.zielnetz.steckbrief.lesen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.einlesen.Auswertung;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** In lists of funds one title is given to many projects, and one project has many rows. */
class VorhabenlisteTest {

    private static final String KOPF =
            "Name des Begünstigten;Bezeichnung des Vorhabens;Zusammenfassung des Vorhabens;Datum des Beginns;Datum des Endes;Gesamtbetrag der förderfähigen Ausgaben\n";

    private final Planordner plaene = new Planordner(new PathMatchingResourcePatternResolver());

    VorhabenlisteTest() throws IOException {}

    @Test
    void ein_Titel_mit_zwei_Beguenstigten_sind_zwei_Projekte() {
        Lesung lesung = lies("""
                Fadenwerk GmbH;Erweiterung;;01.01.2024;31.12.2024;1000
                Garnix GmbH;Erweiterung;;01.01.2024;31.12.2024;2000
                """);

        assertThat(lesung.projekte())
                .extracting(p -> p.projekt().eigen())
                .containsExactly("erweiterung", "erweiterung-2");
        assertThat(lesung.projekte()).extracting(p -> wert(p, Merkmal.KOSTEN)).containsExactly(1000.0, 2000.0);
        assertThat(ernste(lesung)).isEmpty();
    }

    @Test
    void ein_Titel_eines_Beguenstigten_mit_zwei_Zwecken_sind_zwei_Projekte() {
        Lesung lesung = lies("""
                Hochschule;Beschaffung von Geräten;Mikroskop;01.01.2024;;1000
                Hochschule;Beschaffung von Geräten;Waage;01.01.2024;;1000
                """);

        assertThat(lesung.projekte())
                .extracting(p -> wert(p, Merkmal.BESCHREIBUNG))
                .containsExactly("Mikroskop", "Waage");
        assertThat(ernste(lesung)).isEmpty();
    }

    @Test
    void Raten_eines_Projekts_werden_zusammengezaehlt_und_einmal_gemeldet() {
        Lesung lesung = lies("""
                Verein;Beratung;für alle;01.01.2024;31.12.2024;1.000,10
                Verein;Beratung;für alle;01.01.2023;31.12.2023;2.000,20
                Verein;Beratung;für alle;01.01.2025;31.12.2025;2.000,20
                """);

        assertThat(lesung.projekte()).hasSize(1);
        Projektangaben beratung = lesung.projekte().get(0);
        assertThat(wert(beratung, Merkmal.KOSTEN)).isEqualTo(5000.5);
        assertThat(wert(beratung, Merkmal.AB)).isEqualTo("2023-01-01");
        assertThat(wert(beratung, Merkmal.BIS)).isEqualTo("2025-12-31");
        assertThat(wert(beratung, Merkmal.BESCHREIBUNG)).isEqualTo("für alle");
        assertThat(ernste(lesung)).extracting(Befund::art).containsExactly(Befundart.MEHRERE_ZEILEN);
        assertThat(ernste(lesung).get(0).satz()).contains("3 Zeilen (2, 3, 4)", "5.000,50 Euro aus 3 Beträgen");
    }

    @Test
    void dieselben_Kosten_an_zwei_Orten_zaehlen_einmal() throws Unlesbar {
        Lesung lesung = lies("""
                Name des Begünstigten;Bezeichnung des Vorhabens;Beginn;PLZ;Gesamtkosten
                Verein;Beratung;2024;00001;3000
                Verein;Beratung;2024;00002;3000
                """, "eu-vorhabenliste", Netz.leer());

        assertThat(wert(lesung.projekte().get(0), Merkmal.KOSTEN)).isEqualTo(3000.0);
        assertThat(wert(lesung.projekte().get(0), Merkmal.RAUMBEZUG)).isEqualTo("00001\n00002");
    }

    @Test
    void was_unter_einer_Legende_Schluessel_erklaert_ist_kein_Vorhaben() throws Unlesbar {
        Lesung lesung = lies("""
                Name des Begünstigten;Bezeichnung des Vorhabens;Beginn;PLZ;Gesamtkosten
                Verein;Beratung;2024;00001;3000
                ;;;;
                * Interventionsbereiche nach der Verordnung;;;;
                ;;;;
                102;Zugang zu Beschäftigung, auch durch örtliche Vorhaben;;;
                A.1;Bewertung und Studien;;;
                """, "eu-vorhabenliste", Netz.leer());

        assertThat(lesung.projekte()).extracting(Projektangaben::name).containsExactly("Beratung");
        assertThat(lesung.neue().values()).extracting(Lesung.Neues::name).containsExactly("Verein");
    }

    @Test
    void wo_eine_Kennung_steht_entscheidet_sie() throws Unlesbar {
        Lesung lesung = lies("""
                Aktenzeichen;Name des Begünstigten;Bezeichnung des Vorhabens;Gesamtkosten
                AZ/1;Verein;Beratung;1000
                AZ/2;Verein;Beratung;1000
                AZ/1;Verein;Beratung;500
                diverse;Andere;Kleine Hilfen;7
                """, "eu-vorhabenliste", Netz.leer());

        assertThat(lesung.projekte())
                .extracting(p -> p.projekt().eigen() + " " + wert(p, Merkmal.KOSTEN))
                .containsExactly("az-1 1500.0", "az-2 1000.0", "kleine-hilfen 7.0");
    }

    @Test
    void eine_Kennung_fuer_zwei_Namen_verliert_keinen() throws Unlesbar {
        Lesung lesung = lies("""
                Aktenzeichen;Name des Begünstigten;Bezeichnung des Vorhabens
                AZ/1;Verein;Beratung
                AZ/1;Verein;Begleitung
                """, "eu-vorhabenliste", Netz.leer());

        assertThat(lesung.projekte()).extracting(Projektangaben::name).containsExactly("Beratung", "Begleitung");
        assertThat(ernste(lesung)).extracting(Befund::art).containsExactly(Befundart.NAME_UND_KENNUNG_UNEINS);
    }

    @Test
    void der_Plan_der_mehr_liest_gilt_nicht_der_mehr_uebergeht() throws Unlesbar {
        String projektliste =
                "Nr.;Projekt;Federführung;Themenfeld;Status;Fördersumme\n1;Chor;Amt 41;Kultur;laufend;5\n";

        assertThat(gewaehlterPlan(projektliste)).isEqualTo("steckbrief");
        assertThat(gewaehlterPlan(KOPF + "Verein;Chor;;2024;2025;5\n")).isEqualTo("eu-vorhabenliste");
    }

    private String gewaehlterPlan(String csv) throws Unlesbar {
        return new Lesartenfinder(mappe(csv), Netz.leer(), plaene.standard(), Echo.KEINES)
                .finde(plaene.alle().values())
                .plan()
                .name();
    }

    @Test
    void dieselbe_Liste_noch_einmal_gelesen_aendert_nichts() throws Unlesbar {
        String liste = KOPF + """
                Fadenwerk GmbH;Erweiterung;;01.01.2024;31.12.2024;1000
                Garnix GmbH;Erweiterung;;01.01.2024;31.12.2024;2000
                Garnix GmbH;Erweiterung;;01.01.2025;31.12.2025;500
                anonym;Erweiterung;;01.01.2025;31.12.2025;9
                Garnix GmbH;Erweiterung;zweite Halle;01.01.2025;31.12.2025;7
                """;
        Map<Sache, Zustand> danach = new LinkedHashMap<>();
        for (Aenderung aenderung : aenderungen(liste, Netz.leer())) {
            danach.put(aenderung.sache(), aenderung.neu());
        }

        assertThat(danach.keySet().stream().filter(s -> s.toString().contains("Projekt/erweiterung")))
                .isNotEmpty();
        assertThat(aenderungen(liste, NetzBauer.aus(danach))).isEmpty();
    }

    @Test
    void in_einer_Projektliste_ergaenzen_Zeilen_einander_unter_mehreren_Handlungsfeldern() throws Unlesbar {
        Lesung lesung = lies("""
                Nr.;Projekt;Zielgruppe;Kosten;Ort
                1;Radstation;Pendelnde;1000;
                2;Radstation;;1000;Nord
                3;Radstation;Kinder;1000;
                """, "steckbrief", Netz.leer());

        assertThat(lesung.projekte()).filteredOn(p -> !p.fehlerhaft()).hasSize(1);
        assertThat(wert(lesung.projekte().get(0), Merkmal.RAUMBEZUG)).isEqualTo("Nord");
        assertThat(lesung.befunde())
                .filteredOn(b -> b.art() == Befundart.DOPPELTES_PROJEKT)
                .extracting(b -> b.zelle() + " " + b.schwere())
                .containsExactly("A3 HINWEIS", "A4 FEHLER");
    }

    private Lesung lies(String zeilen) {
        try {
            return lies(KOPF + zeilen, "eu-vorhabenliste", Netz.leer());
        } catch (Unlesbar e) {
            throw new AssertionError(e);
        }
    }

    private Lesung lies(String csv, String plan, Netz netz) throws Unlesbar {
        Einleseplan gemeint = plaene.plan(plan);
        return new Steckbriefleser(mappe(csv), netz, gemeint, plaene.standard(), Echo.KEINES).lies();
    }

    private List<Aenderung> aenderungen(String csv, Netz netz) throws Unlesbar {
        return Auswertung.gleicheAb(mappe(csv), "0123456789abcdef", false, netz, lies(csv, "eu-vorhabenliste", netz))
                .aenderungen();
    }

    private static Mappe mappe(String csv) throws Unlesbar {
        return Mappenleser.lies("liste.csv", csv.getBytes(UTF_8));
    }

    private static Object wert(Projektangaben projekt, Merkmal merkmal) {
        Projektangaben.Zellangabe wert = projekt.werte().get(merkmal);
        return wert == null ? null : wert.wert();
    }

    private static List<Befund> ernste(Lesung lesung) {
        return lesung.befunde().stream()
                .filter(b -> b.schwere() != Befund.Schwere.HINWEIS)
                .collect(Collectors.toList());
    }
}
