package de.zielnetz.einlesen.stadt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.einlesen.fakten.Stadtordner;
import de.zielnetz.einlesen.schreiben.Importe.Import;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.start.StartFehlgeschlagen;
import de.zielnetz.tabelle.Mappe.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code zielnetz.erstbefuellung} may name, and the sentence where it names what cannot be read. */
class StadtdateienTest {

    private final Stadtdateien dateien = new Stadtdateien();

    @TempDir
    private Path ordner;

    @Test
    void Mappe_und_Ordner_geben_dieselben_Tatsachen_als_Vorgang_einer_Datei() throws IOException {
        Path mappe =
                Files.write(ordner.resolve("quellstadt.ods"), Stadtordner.alsMappe(Stadtordner.QUELLSTADT, Format.ODS));
        Import ausMappe = dateien.stadt(Netz.leer(), mappe.toString());
        Import ausOrdner = dateien.stadt(Netz.leer(), Stadtordner.QUELLSTADT.toString());
        assertThat(ausMappe.aenderungen()).isEqualTo(ausOrdner.aenderungen()).hasSizeGreaterThan(60);
        assertThat(ausMappe.vorgang().datei()).isEqualTo("quellstadt.ods");
        assertThat(ausMappe.vorgang().art())
                .as("wer darin urteilt, sehen nur Angemeldete")
                .isEqualTo(Vorgang.Art.EINLESEN);
    }

    @Test
    void auch_ein_Ordner_wie_Excel_ihn_speichert_mit_Semikolon_und_Windows_1252() throws IOException {
        Files.write(
                ordner.resolve("quellen.csv"),
                "Kennung;Name;Quelle;Fundstelle;Belegart\r\nplan;Der Plan;plan;die Quelle selbst;Belegt\r\n"
                        .getBytes("windows-1252"));
        Files.write(
                ordner.resolve("Strategische Ziele.csv"),
                "Name;Quelle;Fundstelle;Belegart\r\nÄltere schützen;plan;S. 3;Belegt\r\n".getBytes("windows-1252"));
        assertThat(dateien.stadt(Netz.leer(), ordner.toString()).aenderungen())
                .extracting(a -> a.sache().kennung())
                .containsExactly("Quelle/plan", "StrategischesZiel/aeltere-schuetzen");
    }

    @Test
    void was_es_nicht_gibt_keine_Stadtmappe_ist_oder_Fehler_hat_beendet_den_Start_mit_einem_Satz() throws IOException {
        assertThatThrownBy(() -> dateien.stadt(Netz.leer(), "ture"))
                .isInstanceOf(StartFehlgeschlagen.class)
                .hasMessageContainingAll("zielnetz.erstbefuellung ist „ture“", "gibt es nicht", "true, false");
        assertThatThrownBy(() -> dateien.stadt(Netz.leer(), "import/beispiele/steckbriefe-musterbezirk.xlsx"))
                .hasMessageContainingAll(
                        "steckbriefe-musterbezirk.xlsx ist keine Stadtmappe", "/api/vorlagen/stadt.xlsx");
        assertThatThrownBy(() -> dateien.stadt(Netz.leer(), "README.md")).isInstanceOf(StartFehlgeschlagen.class);
        assertThatThrownBy(() -> dateien.stadt(Netz.leer(), ordner.toString())).hasMessageContaining("keine CSV-Datei");
        Path fehlerhaft = ordner.resolve("fehlerhaft");
        Files.createDirectories(fehlerhaft);
        Files.writeString(
                fehlerhaft.resolve("quellen.csv"),
                "Kennung,Name,Quelle,Fundstelle,Belegart\nplan,Der Plan,plan,die Quelle selbst,Belegd\n");
        Files.writeString(fehlerhaft.resolve("projekte.csv"), "Name,Status\nEins,laufent\n");
        Files.writeString(fehlerhaft.resolve("prjekte.csv"), "Name,Status\nEins,laufend\n");
        assertThatThrownBy(() -> dateien.stadt(Netz.leer(), fehlerhaft.toString()))
                .isInstanceOf(StartFehlgeschlagen.class)
                .hasMessageContainingAll(
                        "es wurde nichts eingelesen",
                        "projekte.csv!B2: „laufent“ ist kein Wert von status.",
                        "Am nächsten liegt „Laufend“",
                        "quellen.csv!E2: „Belegd“ ist keine Belegart.",
                        "prjekte.csv: Die erste Überschrift muss eine Art sein");
    }
}
