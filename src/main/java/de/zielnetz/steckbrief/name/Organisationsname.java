package de.zielnetz.steckbrief.name;

import java.util.regex.Pattern;

/** Tells names of organisations from phrases that stand where one should: „alle Ämter“, „wird noch geklärt“, „Bürgerschaft“. */
final class Organisationsname {

    private static final Pattern REDENSART = Pattern.compile(
            "(?i).*\\b(alle|diverse|verschiedene|weitere|noch|ggf\\.?|gegebenenfalls|evtl\\.?|u\\.? ?a\\.?|usw\\.?|etc\\.?|siehe|s\\. ?o\\.?|wird|werden|ist|sind|sollen|soll|nach bedarf|je nach|geplant|offen|vakant)\\b.*");
    private static final Pattern NIEMAND = Pattern.compile(
            "(?i)(?:die |alle |interessierte )*(?:bürger(?:innen|schaft|:innen|\\*innen)?|anwohner(?:innen|schaft)?|einwohner(?:innen)?|öffentlichkeit|interessierten?|privatperson(?:en)?|ehrenamtlichen?|freiwilligen?)"
                    + "(?:\\s*(?:und|/)\\s*(?:bürger|anwohner|einwohner)(?:innen)?)?(?:\\s*\\(.*\\))?");
    private static final int LAENGSTER = 90;

    private Organisationsname() {}

    /** People, but no organisation. */
    static boolean istNiemand(String text) {
        return NIEMAND.matcher(text).matches();
    }

    static boolean istKeiner(String text) {
        return text.length() > LAENGSTER
                || REDENSART.matcher(text).matches()
                || istNiemand(text)
                || !text.matches(".*\\p{Lu}.*");
    }
}
