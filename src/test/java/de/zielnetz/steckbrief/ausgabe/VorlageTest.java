package de.zielnetz.steckbrief.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.einlesen.fakten.Faktenleser;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.lesen.Steckbriefleser;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.csv.CsvLeser;
import de.zielnetz.tabelle.datei.Mappenleser;
import de.zielnetz.tabelle.datei.Mappenschreiber;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class VorlageTest {

    private static final Path DATEI = Path.of("import", "vorlagen", "steckbrief.xlsx");
    private static final Path NEU = Path.of("target", "vorlage", "steckbrief.xlsx");

    private final Netz stadt = stadt();

    VorlageTest() throws IOException {}

    @Test
    void die_Vorlage_im_Ordner_ist_die_von_heute() throws IOException, Unlesbar {
        Files.createDirectories(NEU.getParent());
        try (OutputStream datei = Files.newOutputStream(NEU)) {
            Mappenschreiber.schreibe(
                    Format.XLSX, new Steckbriefvorlage(stadt.gueltigAm("2026-01-01")).ausgabe(), datei);
        }
        assertThat(mappe(DATEI).blaetter())
                .as("import/vorlagen/steckbrief.xlsx ist veraltet; die neue liegt in " + NEU)
                .isEqualTo(mappe(NEU).blaetter());
    }

    @Test
    void unausgefuellt_eingelesen_sagt_sie_nichts_und_nichts_ist_falsch() throws IOException, Unlesbar {
        Einleseplan plan = new Planordner(new PathMatchingResourcePatternResolver()).standard();
        Lesung lesung = new Steckbriefleser(mappe(DATEI), stadt, plan, plan, Echo.KEINES).lies();
        assertThat(lesung.projekte()).isEmpty();
        assertThat(lesung.befunde()).allMatch(b -> b.schwere() == Befund.Schwere.HINWEIS);
        assertThat(lesung.befunde()).anyMatch(b -> b.satz().contains("ein Beispiel der Vorlage"));
        assertThat(lesung.tabellen()).hasSize(1);
        assertThat(lesung.tabellen().get(0).spalten())
                .extracting(Spalte::inhalt)
                .isEqualTo(Steckbrieftext.SPALTEN);
        assertThat(lesung.tabellen().get(0).spalten()).allMatch(Spalte::genau);
    }

    @Test
    void zur_Auswahl_steht_was_es_heute_gibt() throws IOException {
        try (XSSFWorkbook mappe = new XSSFWorkbook(Files.newInputStream(DATEI))) {
            List<Inhalt> mitAuswahl = new ArrayList<>();
            List<String> texte = new ArrayList<>();
            for (XSSFDataValidation regel : mappe.getSheetAt(0).getDataValidations()) {
                String[] worte = regel.getValidationConstraint().getExplicitListValues();
                texte.addAll(worte == null ? List.of() : List.of(worte));
                mitAuswahl.add(Steckbrieftext.SPALTEN.get(
                        regel.getRegions().getCellRangeAddress(0).getFirstColumn()));
            }
            assertThat(mitAuswahl)
                    .containsExactlyInAnyOrder(
                            Inhalt.HANDLUNGSFELDER,
                            Inhalt.STRATEGISCHE_ZIELE,
                            Inhalt.LEITZIELE,
                            Inhalt.STATUS,
                            Inhalt.PRIORITAET);
            List<String> namen = new ArrayList<>(List.of("Laufend", "Hoch"));
            for (Knotenart art : List.of(Knotenart.HANDLUNGSFELD, Knotenart.STRATEGISCHES_ZIEL, Knotenart.LEITZIEL)) {
                for (int k = stadt.anfang(art); k < stadt.ende(art); k++) {
                    namen.add(stadt.name(k));
                }
            }
            mappe.getSheet("Listen").forEach(zeile -> zeile.forEach(zelle -> texte.add(zelle.getStringCellValue())));
            assertThat(texte).containsAll(namen);
        }
    }

    private static Mappe mappe(Path datei) throws IOException, Unlesbar {
        return Mappenleser.lies("steckbrief.xlsx", Files.readAllBytes(datei));
    }

    private static Netz stadt() throws IOException {
        Faktenleser leser = new Faktenleser("v1");
        try (Stream<Path> dateien = Files.list(Path.of("import/strategie"))) {
            for (Path datei :
                    dateien.filter(d -> d.toString().endsWith(".csv")).sorted().toList()) {
                leser.lies(CsvLeser.lies(datei.getFileName().toString(), Files.newInputStream(datei)));
            }
        }
        Map<Sache, Zustand> zustaende = new LinkedHashMap<>();
        leser.fakten(Netz.leer()).aenderungen(Netz.leer()).forEach(a -> zustaende.put(a.sache(), a.neu()));
        return NetzBauer.aus(zustaende);
    }
}
