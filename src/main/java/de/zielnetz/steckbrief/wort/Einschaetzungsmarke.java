package de.zielnetz.steckbrief.wort;

import java.util.Locale;
import java.util.Set;

/** The words behind a name by which a sheet says that a relationship is only assessed, and that nobody states it. */
public final class Einschaetzungsmarke {

    public static final String WORT = "(eingeschätzt)";

    private static final Set<String> WORTE = Set.of(WORT, "(eingeschaetzt)");

    private Einschaetzungsmarke() {}

    public static boolean steht(String name) {
        return !ohne(name).equals(name.strip());
    }

    /** The name alone; empty where nothing stands before the words. */
    public static String ohne(String name) {
        String rein = name.strip();
        int klammer = rein.lastIndexOf('(');
        return klammer >= 0 && WORTE.contains(rein.substring(klammer).toLowerCase(Locale.GERMAN))
                ? rein.substring(0, klammer).strip()
                : rein;
    }

    public static String mit(String name) {
        return name + " " + WORT;
    }
}
