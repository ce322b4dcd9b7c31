package de.zielnetz.sprache;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How near words are (edit distance, Levenshtein), and what somebody may have meant (suggestions). */
public final class Naehe {

    private static final int VORSCHLAEGE = 3;
    private static final int LAENGSTES = 80;
    private static final LevenshteinDistance ABSTAND = LevenshteinDistance.getDefaultInstance();
    private static final LevenshteinDistance EIN_FEHLER = new LevenshteinDistance(1);

    private Naehe() {}

    /**
     * The three words that need the fewest changes to become this one, the nearest first, equally near ones by the
     * alphabet. Upper and lower case do not matter. Costs all of them.
     */
    public static List<String> naechste(Collection<String> moegliche, String gesucht) {
        String text = vorne(gesucht).toLowerCase(Locale.ROOT);
        return drei(moegliche, wort -> ABSTAND.apply(text, wort.toLowerCase(Locale.ROOT)));
    }

    /** The same for keys: case matters, and those that contain the whole of what is sought come first. */
    public static List<String> naechsteSchluessel(Collection<String> moegliche, String gesucht) {
        String text = vorne(gesucht);
        return drei(moegliche, wort -> wort.contains(text) ? 0 : ABSTAND.apply(text, wort));
    }

    private static List<String> drei(Collection<String> moegliche, ToIntFunction<String> abstand) {
        record Kandidat(String wort, int abstand) {}
        return moegliche.stream()
                .map(wort -> new Kandidat(wort, abstand.applyAsInt(wort)))
                .sorted(Comparator.comparingInt(Kandidat::abstand).thenComparing(Kandidat::wort))
                .limit(VORSCHLAEGE)
                .map(Kandidat::wort)
                .toList();
    }

    /** How many letters must change, come or go to make one word of the other. */
    public static int abstand(String a, String b) {
        return ABSTAND.apply(a, b);
    }

    /** Whether the words differ by one letter at most. */
    public static boolean hoechstensEinFehler(String a, String b) {
        return EIN_FEHLER.apply(a, b) >= 0;
    }

    /** Names the nearest at the end of a sentence; empty where nothing is possible. */
    public static String satz(List<String> naechste) {
        return naechste.isEmpty() ? "" : " Am nächsten liegt „%s“.".formatted(naechste.get(0));
    }

    /** A value as a sentence quotes it: no longer than needed to recognise it. */
    public static String kurz(Object wert) {
        String text = String.valueOf(wert);
        return text.length() > LAENGSTES ? vorne(text) + "…" : text;
    }

    private static String vorne(String text) {
        return text.length() > LAENGSTES ? text.substring(0, LAENGSTES) : text;
    }
}
