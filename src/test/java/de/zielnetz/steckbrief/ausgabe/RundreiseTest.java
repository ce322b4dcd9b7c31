package de.zielnetz.steckbrief.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Stadtgenerator;
import de.zielnetz.steckbrief.ausgabe.Hin.Zurueck;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.datei.Libreoffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export that LibreOffice stored in another format, and read again, changes nothing. */
@Execution(ExecutionMode.CONCURRENT)
class RundreiseTest {

    private static final int GARSTIGE = 5;

    /** CSV has no types and no sheet: what LibreOffice guesses there, and what it shows in place of digits, the handbook says. */
    @ParameterizedTest
    @CsvSource({"ODS, XLSX", "XLSX, ODS", "ODS, CSV", "XLSX, CSV", "CSV, XLSX", "CSV, ODS"})
    void ein_Export_aendert_nichts_wenn_LibreOffice_ihn_in_einem_anderen_Format_speichert(
            Format von, Format nach, @TempDir Path ordner) throws IOException, InterruptedException {
        Libreoffice libreoffice = new Libreoffice(ordner);
        Map<Path, Hin> exporte = exporte(von, ordner);
        List<Path> neue = libreoffice.speichere(List.copyOf(exporte.keySet()), nach);
        List<Hin> alle = List.copyOf(exporte.values());
        for (int i = 0; i < neue.size(); i++) {
            Hin hin = alle.get(i);
            Zurueck zurueck = hin.zurueck(neue.get(i).getFileName().toString(), Files.readAllBytes(neue.get(i)));
            assertThat(zurueck.ernste()).as("%s", neue.get(i)).isEmpty();
            assertThat(zurueck.aenderungen()).as("%s", neue.get(i)).isEmpty();
            assertThat(zurueck.lesung().projekte()).hasSize(hin.netz().anzahl(Knotenart.PROJEKT));
        }
    }

    private static Map<Path, Hin> exporte(Format format, Path ordner) throws IOException {
        List<Netz> netze = new ArrayList<>(List.of(new Stadtgenerator(1, 20).netz()));
        for (long saat = 1; saat <= GARSTIGE; saat++) {
            netze.add(format == Format.CSV ? GarstigesNetz.ohneRatbares(saat) : GarstigesNetz.aus(saat, false));
        }
        Map<Path, Hin> exporte = new LinkedHashMap<>();
        for (Netz netz : netze) {
            Hin hin = Hin.aus(netz);
            Path datei = ordner.resolve(
                    "export-%02d.%s".formatted(exporte.size(), format.name().toLowerCase(Locale.ROOT)));
            Files.write(datei, hin.datei(format));
            exporte.put(datei, hin);
        }
        return exporte;
    }
}
