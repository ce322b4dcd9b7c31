package de.zielnetz.dashboard;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to save.
 *
 * @param titel one line
 * @param dokument a GraphQL document with exactly one query
 * @param variablen values that hold where the address gives none; by name
 * @param geteilt whether others may ask it too; null is no
 */
record FrageEingabe(
        @Nullable String titel,
        @Nullable String beschreibung,
        @Nullable String dokument,
        @Nullable Map<String, Object> variablen,
        @Nullable Boolean geteilt) {

    static final int TITEL = 120;
    static final int BESCHREIBUNG = 2_000;
    static final int DOKUMENT = 20_000;
    static final int VARIABLEN = 10_000;

    String titelText() {
        String text = titel == null ? "" : titel.strip();
        if (text.isEmpty() || text.lines().count() > 1) {
            throw new Fragefehler(Fragefehler.Code.FRAGE_FEHLERHAFT, "Erwartet wird ein Titel in einer Zeile.");
        }
        return kurz("titel", text, TITEL);
    }

    String beschreibungText() {
        return kurz("beschreibung", beschreibung == null ? "" : beschreibung.strip(), BESCHREIBUNG);
    }

    String dokumentText() {
        if (dokument == null || dokument.isBlank()) {
            throw new Fragefehler(
                    Fragefehler.Code.FRAGE_FEHLERHAFT, "Es fehlt „dokument“: die Frage als GraphQL-Text.");
        }
        return kurz("dokument", dokument, DOKUMENT);
    }

    boolean fuerAlle() {
        return Boolean.TRUE.equals(geteilt);
    }

    Map<String, Object> werte() {
        return variablen == null ? Map.of() : variablen;
    }

    static String kurz(String feld, String text, int hoechstens) {
        if (text.length() > hoechstens) {
            throw new Fragefehler(
                    Fragefehler.Code.FRAGE_FEHLERHAFT,
                    "„%s“ hat %d Zeichen; erlaubt sind %d.".formatted(feld, text.length(), hoechstens));
        }
        return text;
    }
}
