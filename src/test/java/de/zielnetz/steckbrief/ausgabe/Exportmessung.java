package de.zielnetz.steckbrief.ausgabe;

import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Stadtgenerator;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.datei.Mappenschreiber;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Says how long an export of 10,000 made-up projects takes and how much heap: {@code mvn test -Dtest=Exportmessung}. */
class Exportmessung {

    @Test
    void zehntausend_Projekte() throws IOException {
        Netz netz = new Stadtgenerator(1, 10_000).netz();
        Path ordner = Files.createDirectories(Path.of("target", "export"));
        for (Format format : new Format[] {Format.CSV, Format.XLSX, Format.ODS}) {
            System.gc();
            long vorher = belegt();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long beginn = System.nanoTime();
            Path datei = ordner.resolve("steckbriefe." + format);
            try (OutputStream ziel = Files.newOutputStream(datei)) {
                Mappenschreiber.schreibe(
                        format,
                        new Steckbriefexport(netz, 1, true, Steckbriefexport.alle(netz), "2026-01-01").ausgabe(),
                        ziel);
            }
            System.err.printf(
                    "ZEIT %s: %d ms, %d kB, Heap vorher %d MB, höchstens %d MB von %d MB%n",
                    format,
                    (System.nanoTime() - beginn) / 1_000_000,
                    Files.size(datei) / 1024,
                    vorher >> 20,
                    spitze() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static long belegt() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long spitze() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
