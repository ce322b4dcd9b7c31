package de.zielnetz.einlesen.schreiben;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Zustand;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much one import may bring: it is one transaction, of which the database keeps all in memory until the end, and the
 * embedded one shares the heap with the program. The numbers are measured, see the handbook on performance.
 *
 * @param heap bytes
 */
public record Fassung(long heap) {

    /** Of this program. */
    public static final Fassung HIER = new Fassung(Runtime.getRuntime().maxMemory());

    private static final long PROGRAMM = 160L << 20;
    private static final long JE_DING_DES_NETZES = 400;
    private static final long JE_AENDERUNG = 6_550;
    private static final long JE_ZEICHEN = 8;

    /** Why it is too much, in German, or null where it is not. */
    public @Nullable String einwand(Netz netz, List<Aenderung> aenderungen) {
        long zeichen = aenderungen.stream()
                .mapToLong(a -> zeichen(a.alt()) + zeichen(a.neu()))
                .sum();
        long fuerAenderungen =
                heap - PROGRAMM - JE_DING_DES_NETZES * ((long) netz.anzahlKnoten() + netz.anzahlKanten());
        if (aenderungen.size() * JE_AENDERUNG + zeichen * JE_ZEICHEN <= fuerAenderungen) {
            return null;
        }
        long hoechstens = Math.max(0, fuerAenderungen - zeichen * JE_ZEICHEN) / JE_AENDERUNG;
        return String.format(
                Locale.GERMANY,
                "Diese Datei brächte %,d Änderungen, davon %,d an Beziehungen; mit %,d MB Arbeitsspeicher (Heap) schreibt Zielnetz davon höchstens rund %,d auf einmal.",
                aenderungen.size(),
                aenderungen.stream().filter(a -> a.sache() instanceof Beziehung).count(),
                heap >> 20,
                hoechstens / 1_000 * 1_000);
    }

    private static long zeichen(@Nullable Zustand zustand) {
        return zustand == null
                ? 0
                : zustand.merkmale().values().stream()
                        .mapToLong(Fassung::zeichen)
                        .sum();
    }

    private static long zeichen(Object wert) {
        return wert instanceof String text
                ? text.length()
                : wert instanceof Collection<?> liste
                        ? liste.stream().mapToLong(Fassung::zeichen).sum()
                        : 0;
    }
}
