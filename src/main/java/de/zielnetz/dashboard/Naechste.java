package de.zielnetz.dashboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant. */
final class Naechste {

    private static final int VORSCHLAEGE = 3;
    private static final int LAENGSTES = 80;

    private Naechste() {}

    /** The three words that need the fewest changes to become this one, the nearest first. */
    static List<String> von(Collection<String> moegliche, String gesucht) {
        String text =
                (gesucht.length() > LAENGSTES ? gesucht.substring(0, LAENGSTES) : gesucht).toLowerCase(Locale.ROOT);
        LevenshteinDistance abstand = LevenshteinDistance.getDefaultInstance();
        return moegliche.stream()
                .sorted(Comparator.comparingInt((String wort) -> abstand.apply(text, wort.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(VORSCHLAEGE)
                .toList();
    }

    /** For the end of a sentence; empty where nothing is possible. */
    static String satz(List<String> naechste) {
        return naechste.isEmpty() ? "" : " Am nächsten liegt „%s“.".formatted(naechste.get(0));
    }

    static String kurz(Object wert) {
        String text = String.valueOf(wert);
        return text.length() > LAENGSTES ? text.substring(0, LAENGSTES) + "…" : text;
    }
}
