package de.zielnetz.rueckblick;

import de.zielnetz.rueckblick.Rueckblickfehler.Rueckblickhindernis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review as somebody writes it; {@link Rueckblick} says what its parts mean.
 */
public record Rueckblickangabe(
        String strategie,
        String titel,
        LocalDate von,
        LocalDate bis,
        @Nullable LocalDate naechster,
        @Nullable String stellungnahme,
        @Nullable String anpassungen) {

    private static final int LAENGSTER_TITEL = 200;
    private static final int LAENGSTER_TEXT = 50_000;

    /** @throws Rueckblickfehler naming the part and what is expected where it cannot be kept */
    public Rueckblickangabe {
        pruefe(
                !titel.isBlank() && titel.length() <= LAENGSTER_TITEL,
                "titel ist leer oder länger als %d Zeichen.".formatted(LAENGSTER_TITEL));
        pruefe(!bis.isBefore(von), "bis (%s) liegt vor von (%s); erwartet wird zuerst der Anfang.".formatted(bis, von));
        pruefe(
                naechster == null || naechster.isAfter(bis),
                "naechster (%s) liegt nicht hinter dem Ende des Zeitraums (%s).".formatted(naechster, bis));
        laenge("stellungnahme", stellungnahme);
        laenge("anpassungen", anpassungen);
    }

    private static void laenge(String feld, @Nullable String text) {
        pruefe(
                text == null || text.length() <= LAENGSTER_TEXT,
                "%s ist länger als %d Zeichen.".formatted(feld, LAENGSTER_TEXT));
    }

    private static void pruefe(boolean stimmt, String satz) {
        if (!stimmt) {
            throw new Rueckblickfehler(Rueckblickhindernis.UNGUELTIGER_WERT, satz);
        }
    }
}
