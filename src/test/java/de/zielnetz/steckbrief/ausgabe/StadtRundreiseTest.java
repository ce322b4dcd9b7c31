package de.zielnetz.steckbrief.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Gruendlich;
import de.zielnetz.einlesen.Auswertung;
import de.zielnetz.einlesen.fakten.Faktenleser;
import de.zielnetz.einlesen.fakten.Stadtordner;
import de.zielnetz.einlesen.fakten.Stadtrueckweg;
import de.zielnetz.einlesen.fakten.Stadtrueckweg.Gelesenes;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Netz;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.lesen.Steckbriefleser;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.Tabelle;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Libreoffice;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The workbook of a whole city, read back at once or after LibreOffice stored it, changes nothing. */
@Execution(ExecutionMode.CONCURRENT)
class StadtRundreiseTest {

    private static final int GARSTIGE = Gruendlich.AN ? 3 : 1;

    @ParameterizedTest
    @CsvSource({"XLSX, ODS", "ODS, XLSX", "XLSX, XLSX"})
    void eine_Stadt_aendert_nichts_wenn_LibreOffice_ihre_Mappe_speichert(Format von, Format nach, @TempDir Path ordner)
            throws IOException, InterruptedException, Unlesbar {
        Libreoffice libreoffice = new Libreoffice(ordner);
        List<Netz> netze = new ArrayList<>(List.of(braunschweig(), musterbezirk()));
        for (long saat = 1; saat <= GARSTIGE; saat++) {
            netze.add(GarstigesNetz.aus(saat, false));
        }
        List<Path> dateien = new ArrayList<>();
        for (Netz netz : netze) {
            Path datei = ordner.resolve(
                    "stadt-%02d.%s".formatted(dateien.size(), von.name().toLowerCase(Locale.ROOT)));
            Files.write(datei, Stadtrueckweg.datei(netz, Stadtrueckweg.ANGEMELDET, von));
            dateien.add(datei);
        }
        List<Path> neue = libreoffice.speichere(dateien, nach);
        for (int i = 0; i < neue.size(); i++) {
            pruefe(neue.get(i).getFileName().toString(), Files.readAllBytes(neue.get(i)), netze.get(i));
        }
    }

    @Test
    void die_Mappen_beider_Staedte_machen_in_einem_leeren_Netz_dieselbe_Stadt() throws IOException, Unlesbar {
        for (Netz netz : List.of(braunschweig(), musterbezirk())) {
            byte[] mappe = Stadtrueckweg.datei(netz, Stadtrueckweg.ANGEMELDET, Format.XLSX);
            pruefe("stadt.xlsx", mappe, netz);
            Gelesenes neu = Stadtrueckweg.lies("stadt.xlsx", mappe, Netz.leer());
            assertThat(neu.fehler()).isEmpty();
            Netz zweites = new Aenderungen(neu.aenderungen()).aufgetragen(Netz.leer());
            assertThat(Aenderungen.zwischen(netz, zweites).alle())
                    .as("Unterschiede, die mehr sind als der Vorgang, der einen Beleg schrieb")
                    .noneMatch(
                            a -> a.alt() == null || a.neu() == null || !a.alt().sagtDasselbe(a.neu()));
        }
    }

    private static void pruefe(String datei, byte[] inhalt, Netz netz) {
        Gelesenes zurueck = Stadtrueckweg.lies(datei, inhalt, netz);
        assertThat(zurueck.fehler()).as(datei).isEmpty();
        assertThat(zurueck.aenderungen()).as(datei).isEmpty();
    }

    private static Netz braunschweig() throws IOException {
        Faktenleser leser = new Faktenleser("v1");
        for (Tabelle tabelle : Stadtordner.tabellen(Path.of("import/strategie"))) {
            leser.lies(tabelle);
        }
        for (Tabelle tabelle : Stadtordner.tabellen(Path.of("import/beispiele"), "einschaetzung")) {
            leser.lies(tabelle);
        }
        return netz(leser);
    }

    private static Netz musterbezirk() throws IOException, Unlesbar {
        Faktenleser leser = new Faktenleser("v1");
        for (Tabelle tabelle : Stadtordner.tabellen(Path.of("import/musterbezirk"))) {
            leser.lies(tabelle);
        }
        Netz rahmen = netz(leser);
        Einleseplan plan = new Planordner(new PathMatchingResourcePatternResolver()).standard();
        Mappe mappe = Mappenleser.lies(
                "steckbriefe-musterbezirk.xlsx",
                Files.readAllBytes(Path.of("import/beispiele/steckbriefe-musterbezirk.xlsx")));
        return new Aenderungen(Auswertung.gleicheAb(
                                mappe,
                                "0123456789abcdef",
                                false,
                                rahmen,
                                new Steckbriefleser(mappe, rahmen, plan, plan, Echo.KEINES).lies())
                        .aenderungen())
                .aufgetragen(rahmen);
    }

    private static Netz netz(Faktenleser leser) {
        Netz netz = new Aenderungen(leser.fakten(Netz.leer()).aenderungen(Netz.leer())).aufgetragen(Netz.leer());
        assertThat(leser.befunde()).isEmpty();
        return netz;
    }
}
