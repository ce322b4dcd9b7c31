package de.zielnetz.steckbrief.lesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which organisations and persons a cell names: a name is a decision, not a guess. */
class NamenLesenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amt für Planung, Umwelt und Bauen",
                "Holm & Söhne GmbH",
                "Zweckverband Wasser und Abwasser Auetal",
                "Holm/Brandt GbR",
                "Abteilung Bauen, Planen, Umweltschutz",
                "0120 Referat für Bürger, Vielfalt und Strategie",
                "Bezirksamt Nirgendau, Abt. Bauen, Planen, Umweltschutz, Straßen- und Grünflächenamt, Fachbereich Naturschutz",
                "Müller, Meier und Partner mbB",
                "Kultur- und Sportstiftung"
            })
    void eine_unbekannte_Zelle_ist_eine_Organisation_wie_sie_dasteht(String zelle) {
        Gelesen gelesen = Gelesen.federfuehrung(zelle);
        assertThat(gelesen.verantwortliche("Probe A")).containsExactly(zelle);
        assertThat(gelesen.neue()).containsExactly(zelle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alles wird schön e.V.",
                "die raumplaner",
                "nordlicht software gmbh",
                "StUA",
                "Alle unter einem Dach gGmbH",
                "Gesellschaft zur Förderung der naturwissenschaftlich-technischen Forschung in Nirgendau und weit darüber hinaus e.V.",
                "weitere aussichten GmbH"
            })
    void kein_Name_wird_seines_Aussehens_wegen_verweigert(String zelle) {
        assertThat(Gelesen.federfuehrung(zelle).verantwortliche("Probe A")).containsExactly(zelle);
    }

    @Test
    void der_Befund_schlaegt_vor_wie_sich_der_Name_teilen_liesse() {
        Befund befund =
                Gelesen.federfuehrung("Bauhof Süd, Gärtnerei und Friedhof").befund(Befundart.ORGANISATION_UNGETEILT);
        assertThat(befund.vorschlaege()).contains("Bauhof Süd; Gärtnerei; Friedhof", "Ansprechpartner");
        assertThat(befund.satz()).contains("Bauhof Süd", "so wie es dasteht");
        assertThat(befund.ort()).isEqualTo("C2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            51 Kinder, Jugend und Familie, 40 Bildung und Sport | 51 Kinder, Jugend und Familie;40 Bildung und Sport
            65 Gebäude, 67 Stadtgrün                            | Amt für Gebäude;Amt für Stadtgrün und Gewässer
            81 Hafen, 83 Brücken und 0120 Boote                 | 81 Hafen;83 Brücken;0120 Boote
            Bauhof Süd; Gärtnerei, Friedhof                     | Bauhof Süd;Gärtnerei, Friedhof
            """)
    void eine_neue_Amtsnummer_und_ein_Semikolon_trennen(String zelle, String namen) {
        assertThat(Gelesen.federfuehrung(zelle).verantwortliche("Probe A")).containsExactly(namen.split(";"));
    }

    @Test
    void was_in_der_Datei_fuer_sich_steht_trennt_auch_in_anderen_Zellen() {
        Gelesen gelesen = Gelesen.federfuehrung("Gärtnerei und Bauhof Süd", "Bauhof Süd", "Gärtnerei");
        assertThat(gelesen.verantwortliche("Probe A")).containsExactly("Gärtnerei", "Bauhof Süd");
        assertThat(gelesen.neue()).containsExactlyInAnyOrder("Gärtnerei", "Bauhof Süd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            83                          | 83 Probegrün
            FB 82                       | Fachbereich 82 Probestraßen
            Ämter 81 und 83             | 81 Probehäuser;83 Probegrün
            81, 83                      | 81 Probehäuser;83 Probegrün
            Amt für Digitales, Amt 81   | Amt für Digitales;81 Probehäuser
            0120                        | 0120 Probestrategie
            """)
    void bekannte_Nummern_finden_ihr_Amt(String zelle, String namen) {
        Gelesen gelesen = Gelesen.lies(
                "probe.csv",
                "Projekttitel;Federführung;Handlungsfeld\nProbe A;\"%s\";Digitale Verwaltung\n"
                        .formatted(zelle)
                        .getBytes(StandardCharsets.UTF_8),
                Gelesen.bezirkMit(
                        "81 Probehäuser", "Fachbereich 82 Probestraßen", "83 Probegrün", "0120 Probestrategie"),
                Gelesen.steckbriefplan());
        assertThat(gelesen.verantwortliche("Probe A")).containsExactly(namen.split(";"));
        assertThat(gelesen.neue()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frau Beispiel",
                "Herr Dr. A. Muster",
                "Anna Beispiel",
                "Beispiel, Anna",
                "A. Beispiel (Amt 66)",
                "Hr. Muster / Fr. Beispiel",
                "Dr. Anna Beispiel",
                "anna.beispiel@example.org",
                "Tel. 0000 1234",
                "Prof. Dr.-Ing. Muster",
                "Anna Beispiel-Muster und Bernd Muster",
                "z. Hd. Frau Beispiel",
                "Durchwahl: 0000-12",
                "Anna Maria Beispiel",
                "Herr Bosch, Tel. 0000 12",
                "Frau Prof. Dr. Beispiel",
                "c/o Anna Beispiel"
            })
    void Personen_und_Rufnummern_werden_Ansprechpartner_und_keine_Organisation(String zelle) {
        Gelesen gelesen = Gelesen.federfuehrung(zelle);
        assertThat(gelesen.neue()).isEmpty();
        assertThat(gelesen.verantwortliche("Probe A")).isEmpty();
        assertThat(String.valueOf(gelesen.wert("Probe A", Merkmal.ANSPRECHPARTNER)))
                .contains(zelle.split(" und | / |, (?=Tel)")[0]);
        assertThat(gelesen.einwaende()).contains("C2 PERSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert Bosch GmbH",
                "Robert Bosch Stiftung",
                "Robert Bosch (GmbH/Stiftung)",
                "Robert Bosch (Stiftung)",
                "Robert-Bosch-Krankenhaus",
                "Heinrich Muster Transporte",
                "Otto Muster Orthopädie",
                "Karl Muster Textil",
                "Peter Muster & Söhne",
                "A. Muster und Söhne",
                "Hermann Muster und Partner",
                "Muster & Co.",
                "Johannes Muster Ingenieure",
                "Planungsbüro Dr. Muster",
                "Praxis Dr. Anna Beispiel",
                "Dr. Robert Muster Schulen",
                "Dr. August Muster KG",
                "Kanzlei Dr. Muster & Kollegen",
                "Architekturbüro Anna Beispiel",
                "Anna Beispiel Architekten",
                "Anne-Frank-Schule",
                "Kita Anne Frank",
                "Martin-Luther-Gemeinde",
                "Konrad Muster Verlag",
                "Max-Planck-Institut für Probe",
                "Carolo-Wilhelmina Universität",
                "St. Marien",
                "Marienstift",
                "Probewerke Nirgendau",
                "Landkreis Nirgendau",
                "66 Tiefbau und Verkehr",
                "Amt 66, Abteilung 66.2",
                "Fachbereich 41 Kultur",
                "Stabsstelle 0110 Digitalisierung",
                "OB-Büro",
                "Dezernat II",
                "ÖPNV-Betriebe",
                "Freiwillige Feuerwehr Nirgendau",
                "Freunde der Michael-Ende-Bücherei e. V.",
                "Gebrüder Muster"
            })
    void wer_nach_einer_Person_heisst_bleibt_eine_Organisation_wie_sie_dasteht(String zelle) {
        Gelesen gelesen = Gelesen.federfuehrung(zelle);
        assertThat(gelesen.verantwortliche("Probe A")).containsExactly(zelle);
        assertThat(gelesen.wert("Probe A", Merkmal.ANSPRECHPARTNER)).isEqualTo("nicht genannt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robert Bosch", "Carl Zeiss", "Dr. Oetker", "A. Lange"})
    void ein_blosser_Name_ist_eine_Frage_und_bis_zur_Antwort_nicht_oeffentlich(String zelle) {
        Gelesen gelesen = Gelesen.federfuehrung(zelle);
        assertThat(gelesen.neue()).isEmpty();
        assertThat(gelesen.wert("Probe A", Merkmal.ANSPRECHPARTNER)).isEqualTo(zelle);
        Befund befund = gelesen.befund(Befundart.PERSON);
        assertThat(befund.satz()).contains("kann eine Person sein oder eine Organisation", "Ist es eine Organisation?");
        assertThat(befund.vorschlaege()).containsExactly(zelle, "Ansprechpartner");

        assertThat(Gelesen.mitNamen(Map.of(zelle, zelle), zelle).verantwortliche("Probe A"))
                .containsExactly(zelle);
    }

    @Test
    void ein_Name_mit_dem_eine_bekannte_Stelle_beginnt_ist_keine_Person() {
        Gelesen gelesen = Gelesen.lies(
                "probe.csv",
                "Projekttitel;Federführung;Handlungsfeld\nProbe A;Robert Muster;Digitale Verwaltung\n"
                        .getBytes(StandardCharsets.UTF_8),
                Gelesen.bezirkMit("Robert Muster GmbH"),
                Gelesen.steckbriefplan());
        assertThat(gelesen.verantwortliche("Probe A")).containsExactly("Robert Muster");
        assertThat(gelesen.befund(Befundart.ORGANISATION_NAHE_TREFFER).vorschlaege())
                .contains("Robert Muster GmbH", "Ansprechpartner");
    }

    @Test
    void neben_Personen_bleibt_die_Stelle() {
        Gelesen gelesen = Gelesen.federfuehrung(
                "Amt für Digitales, Frau Beispiel", "Amt für Digitales\nAnna Beispiel\nTel. 0000 1234");
        assertThat(gelesen.verantwortliche("Probe A")).containsExactly("Amt für Digitales");
        assertThat(gelesen.verantwortliche("Probe B")).containsExactly("Amt für Digitales");
        assertThat(gelesen.wert("Probe A", Merkmal.ANSPRECHPARTNER)).isEqualTo("Frau Beispiel");
        assertThat(gelesen.wert("Probe B", Merkmal.ANSPRECHPARTNER)).isEqualTo("Anna Beispiel\nTel. 0000 1234");
    }

    @Test
    void ein_Wort_ohne_jedes_Zeichen_einer_Organisation_ist_eine_Warnung() {
        assertThat(Gelesen.federfuehrung("Beispiel").einwaende()).containsExactly("C2 ORGANISATION_NEU");
        assertThat(Gelesen.federfuehrung("Probewerke Nirgendau").einwaende()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"alle Fachämter", "wird noch geklärt", "siehe Anlage", "ja", "3", "01.05.2025", "Bürgerschaft"})
    void was_niemanden_nennt_wird_gesagt_und_nicht_angelegt(String zelle) {
        Gelesen gelesen = Gelesen.federfuehrung(zelle);
        assertThat(gelesen.neue()).isEmpty();
        assertThat(gelesen.einwaende()).containsExactly("C2 KEINE_ORGANISATION");
    }

    @Test
    void eine_Entscheidung_gilt_fuer_alle_Zellen_in_denen_der_Name_steht() {
        Gelesen gelesen = Gelesen.mitNamen(
                Map.of(
                        "Bauhof, Gärtnerei", "Bauhof; Gärtnerei",
                        "Holm", "Ansprechpartner",
                        "DigiAmt", "Amt für Digitales",
                        "alle Fachämter", "alle Fachämter",
                        "niemand", ""),
                "Bauhof, Gärtnerei",
                "Bauhof, Gärtnerei",
                "Holm",
                "DigiAmt",
                "alle Fachämter",
                "niemand");
        assertThat(gelesen.verantwortliche("Probe A")).containsExactly("Bauhof", "Gärtnerei");
        assertThat(gelesen.verantwortliche("Probe B")).containsExactly("Bauhof", "Gärtnerei");
        assertThat(gelesen.wert("Probe C", Merkmal.ANSPRECHPARTNER)).isEqualTo("Holm");
        assertThat(gelesen.verantwortliche("Probe D")).containsExactly("Amt für Digitales");
        assertThat(gelesen.verantwortliche("Probe E")).containsExactly("alle Fachämter");
        assertThat(gelesen.verantwortliche("Probe F")).isEmpty();
        assertThat(gelesen.neue()).containsExactlyInAnyOrder("Bauhof", "Gärtnerei", "alle Fachämter");
    }

    @Test
    void eine_Entscheidung_fuer_etwas_das_es_nicht_gibt_wird_gesagt() {
        Gelesen gelesen = Gelesen.mitNamen(Map.of("Holm", "Akteur/gibt-es-nicht"), "Holm");
        assertThat(gelesen.einwaende()).containsExactly("C2 ENTSCHEIDUNG_OHNE_ZIEL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amt für Digitales?", "Amt für Digitales (geplant)", "ggf. Amt für Digitales"})
    void ein_Vorbehalt_bleibt_sichtbar(String zelle) {
        Gelesen gelesen = Gelesen.federfuehrung(zelle);
        assertThat(gelesen.verantwortliche("Probe A")).containsExactly("Amt für Digitales");
        assertThat(gelesen.einwaende()).containsExactly("C2 ZWEIFEL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nicht mehr Amt für Digitales",
                "bisher Amt für Digitales, neu: Bauhof",
                "Amt für Digitales (bisher)",
                "alt: Bauhof / neu: Amt für Digitales"
            })
    void was_nicht_mehr_gilt_laesst_alles_wie_es_ist(String zelle) {
        Gelesen gelesen = Gelesen.federfuehrung(zelle);
        assertThat(gelesen.verantwortliche("Probe A")).isEmpty();
        assertThat(gelesen.projekt("Probe A").umfang()).noneMatch(u -> u.art() == Kantenart.VERANTWORTET);
        assertThat(gelesen.einwaende()).containsExactly("C2 ZWEIFEL");
    }

    @Test
    void auch_ein_Feld_und_ein_Status_behalten_ihren_Vorbehalt() {
        Gelesen gelesen = Gelesen.csv(
                "Projekttitel;Handlungsfeld;Status;Beginn", "Probe A;Digitale Verwaltung?;Abgeschlossen?;2024?");
        assertThat(gelesen.ziele("Probe A", Kantenart.GEHOERT_ZU)).containsExactly("Digitale Verwaltung");
        assertThat(gelesen.wert("Probe A", Merkmal.STATUS)).isEqualTo("ABGESCHLOSSEN");
        assertThat(gelesen.einwaende()).contains("B2 ZWEIFEL", "C2 ZWEIFEL", "D2 ZWEIFEL");
    }

    @Test
    void die_Beispiele_der_Stellen_werden_gelesen_wie_sie_dastehen() {
        assertThat(Gelesen.fall("bugs-3.csv").neue()).hasSize(5);
        assertThat(Gelesen.fall("bugs-5.csv").neue()).hasSize(6);
        assertThat(Gelesen.fall("60-personen.xlsx").neue()).containsExactly("Beispiel");
        assertThat(Gelesen.fall("61-organisationen.xlsx").neue())
                .contains("Alles wird schön e.V.", "die raumplaner")
                .doesNotContain("alle Fachämter", "ja", "3", "01.05.2025")
                .noneMatch(name -> List.of("Planen", "Umweltschutz", "66").contains(name));
    }
}
