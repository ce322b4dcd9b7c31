package de.zielnetz.entscheiden;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.tabelle.Zelltext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a field of a form; says what is wrong with it.
 *
 * @param feld as the input is called in GraphQL
 * @param text without blanks around it; empty where nothing was written
 */
public record Angabe(String feld, String text) {

    /** The field of an input object. */
    public static Angabe von(Map<String, Object> eingabe, String feld) {
        return von(feld, eingabe.get(feld));
    }

    public static Angabe von(String feld, @Nullable Object wert) {
        return new Angabe(
                feld, wert == null ? "" : Zelltext.rein(wert.toString()).strip());
    }

    /** @throws Anfragefehler where it is longer */
    public Angabe hoechstens(int zeichen) {
        if (text.length() > zeichen) {
            throw falsch("%s Zeichen lang; möglich sind %s".formatted(Zahl.text(text.length()), Zahl.text(zeichen)));
        }
        return this;
    }

    /** @throws Anfragefehler where it has several lines */
    public Angabe inEinerZeile() {
        if (text.lines().count() > 1) {
            throw falsch("mehrere Zeilen lang; möglich ist eine");
        }
        return this;
    }

    /**
     * @param erwartet for the end of the sentence: {@code ein Titel}
     * @throws Anfragefehler where there is nothing
     */
    public String verlangt(String erwartet) {
        if (text.isEmpty()) {
            throw falsch("leer; erwartet wird %s".formatted(erwartet));
        }
        return text;
    }

    /** Null where there is nothing. */
    public @Nullable String oderNichts() {
        return text.isEmpty() ? null : text;
    }

    private Anfragefehler falsch(String satz) {
        return new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, "%s ist %s.".formatted(feld, satz));
    }
}
