package de.zielnetz.steckbrief.name;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number by which people of a city hall call an office: 67, FB 66, Amt 0120.
 *
 * @param wort the kind of office as its singular in lower case, empty where nothing is said
 */
record Amtsnummer(String wort, String nummer) {

    private static final Map<String, String> WORTE = Map.ofEntries(
            Map.entry("amt", "amt"),
            Map.entry("ämter", "amt"),
            Map.entry("fb", "fachbereich"),
            Map.entry("fachbereich", "fachbereich"),
            Map.entry("fachbereiche", "fachbereich"),
            Map.entry("fd", "fachdienst"),
            Map.entry("fachdienst", "fachdienst"),
            Map.entry("fachdienste", "fachdienst"),
            Map.entry("ref", "referat"),
            Map.entry("referat", "referat"),
            Map.entry("referate", "referat"),
            Map.entry("abt", "abteilung"),
            Map.entry("abteilung", "abteilung"),
            Map.entry("abteilungen", "abteilung"),
            Map.entry("dez", "dezernat"),
            Map.entry("dezernat", "dezernat"),
            Map.entry("dezernate", "dezernat"),
            Map.entry("sg", "sachgebiet"),
            Map.entry("sachgebiet", "sachgebiet"),
            Map.entry("stabsstelle", "stabsstelle"));

    private static final Pattern ALLEIN = Pattern.compile("(?:(\\p{L}{2,12})\\.?\\s*)?(\\d{2,4})");
    private static final Pattern VORN =
            Pattern.compile("(?:(\\p{L}{2,12})\\.?\\s*)?(\\d{2,4})(?:[ .:,)–-]|$).*", Pattern.DOTALL);
    private static final Pattern JAHR = Pattern.compile("(?:19|20)\\d\\d");

    /** Of a text that is nothing but such a number; null where it is more or none. */
    static @Nullable Amtsnummer allein(String text) {
        return von(ALLEIN.matcher(text));
    }

    /** Of a name that begins with one: „67 Stadtgrün“, „Fachbereich 66 Tiefbau“. */
    static @Nullable Amtsnummer vorn(String name) {
        return von(VORN.matcher(name));
    }

    private static @Nullable Amtsnummer von(Matcher m) {
        if (!m.matches() || JAHR.matcher(m.group(2)).matches()) {
            return null;
        }
        String wort = m.group(1) == null ? "" : WORTE.get(m.group(1).toLowerCase(Locale.GERMAN));
        return wort == null ? null : new Amtsnummer(wort, m.group(2));
    }

    /** The same number of the kind of office that stood before it: „66“ behind „Ämter 65“. */
    Amtsnummer nach(@Nullable Amtsnummer davor) {
        return wort.isEmpty() && davor != null ? new Amtsnummer(davor.wort(), nummer) : this;
    }

    /** As one would write it alone. */
    String allein() {
        return wort.isEmpty()
                ? nummer
                : wort.substring(0, 1).toUpperCase(Locale.GERMAN) + wort.substring(1) + " " + nummer;
    }

    /** Whether both can mean the same office. */
    boolean passtZu(Amtsnummer andere) {
        return nummer.equals(andere.nummer) && (wort.isEmpty() || andere.wort.isEmpty() || wort.equals(andere.wort));
    }
}
