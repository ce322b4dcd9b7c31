package de.zielnetz.tabelle.datei;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Netz;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.lesen.Steckbriefleser;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whatever somebody makes of a spreadsheet, it is read, or refused with a German sentence; nothing of the inside gets out. */
class VerfaelschteDateienTest {

    private static final List<String> HEILE = List.of(
            "steckbriefe-musterbezirk.xlsx",
            "steckbriefe-unordentlich.xlsx",
            "steckbriefe-einzelblaetter.xlsx",
            "steckbriefe.ods",
            "steckbriefe-einzelblaetter.ods",
            "steckbriefe-alt.xls",
            "steckbriefe-windows1252.csv",
            "steckbriefe-utf16.csv",
            "vorhabenliste.csv");

    private final Planordner plaene = new Planordner(new PathMatchingResourcePatternResolver());

    VerfaelschteDateienTest() throws IOException {}

    @Property(tries = 250)
    void eine_verfaelschte_Datei_wird_gelesen_oder_auf_Deutsch_abgelehnt(
            @ForAll @IntRange(max = 8) int welche, @ForAll long saat) throws IOException {
        String name = HEILE.get(welche);
        byte[] datei =
                new Verfaelscher(new Random(saat)).verfaelsche(Files.readAllBytes(Path.of("import/beispiele", name)));
        try {
            Mappe mappe = Mappenleser.lies(name, datei);
            Lesung lesung =
                    new Steckbriefleser(mappe, Netz.leer(), plaene.standard(), plaene.standard(), Echo.KEINES).lies();
            lesung.befunde().stream().map(Befund::satz).forEach(VerfaelschteDateienTest::istDeutsch);
        } catch (Unlesbar e) {
            istDeutsch(String.valueOf(e.getMessage()));
        }
    }

    private static void istDeutsch(String satz) {
        assertThat(satz)
                .matches("(?s)[\\p{Lu}„\"\\d].*[.?]")
                .doesNotContain("root:x:0", "Exception", "java.", "org.apache", "null");
    }
}
