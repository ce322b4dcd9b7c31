package de.zielnetz.steckbrief.wort;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks by which people say in a cell that what stands there is not sure („Tiefbauamt?“) or holds no more („nicht mehr Tiefbauamt“). */
public final class Zweifel {

    private static final int LAENGSTER = 2_000;

    private static final Pattern FRAGLICH = Pattern.compile(
            "(?i)\\?|\\((?:(?:noch )?(?:geplant|vorgesehen|angefragt|angedacht|unklar|ungeklärt|offen|neu|optional)|vsl\\.?|vorauss\\.?|voraussichtlich|evtl\\.?|eventuell|ggf\\.?|tbc|tbd|in klärung|zu klären)\\)"
                    + "|(?:^|[,;/\\n]\\s?)(?:evtl\\.?|eventuell|ggf\\.?|gegebenenfalls|vermutlich|wahrscheinlich|möglicherweise)\\s");
    private static final Pattern AUFGEHOBEN = Pattern.compile(
            "(?i)\\bnicht mehr\\b|\\b(?:bisher|bislang|ehemals|vormals)\\b|\\b(?:bish|ehem)\\.|(?:^|[\\s(])(?:alt|neu):");
    private static final Pattern VORN = Pattern.compile(
            "(?i)^(?:evtl\\.?|eventuell|ggf\\.?|gegebenenfalls|vermutlich|wahrscheinlich|möglicherweise)\\s+");

    private Zweifel() {}

    /** The mark that makes the text doubtful, null where none does. */
    public static @Nullable String fraglich(String text) {
        return finde(FRAGLICH, text);
    }

    /** The words that take back what the text names, or part of it; null where none do. */
    public static @Nullable String aufgehoben(String text) {
        return finde(AUFGEHOBEN, text);
    }

    /** The name without question marks behind it and without „ggf.“ before it. */
    public static String ohne(String name) {
        int ende = name.length();
        while (ende > 0 && (name.charAt(ende - 1) == '?' || name.charAt(ende - 1) == ' ')) {
            ende--;
        }
        String ohne = VORN.matcher(name.substring(0, ende)).replaceFirst("");
        return ohne.isEmpty() ? name : ohne;
    }

    private static @Nullable String finde(Pattern muster, String text) {
        Matcher m = muster.matcher(text.length() > LAENGSTER ? text.substring(0, LAENGSTER) : text);
        return m.find() ? m.group().strip().replaceFirst("^[,;/(]\\s?(?=\\p{L}+\\.?$)", "") : null;
    }
}
