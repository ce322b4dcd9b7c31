package de.zielnetz.tabelle.korrektur;

import de.zielnetz.sprache.Naehe;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Replaces a part of a cell's text where it stands by itself: between separators, or at least as whole words. */
final class Zellteil {

    private static final String TRENNER = "[;,/|\\n•·]";

    private Zellteil() {}

    /** @throws IllegalArgumentException with a German sentence where the part does not stand there */
    static String ersetzt(String text, String teil, String wert, String ort) {
        String wortlaut =
                Arrays.stream(teil.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        for (String muster : List.of(
                "(?<=^|" + TRENNER + "|" + TRENNER + "[ \\t])" + wortlaut + "(?=\\s*(?:$|" + TRENNER + "))",
                "(?<![\\p{L}\\p{N}])" + wortlaut + "(?![\\p{L}\\p{N}])")) {
            Matcher dort = Pattern.compile(muster).matcher(text);
            if (!teil.isBlank() && dort.find()) {
                return dort.replaceAll(Matcher.quoteReplacement(wert));
            }
        }
        throw new IllegalArgumentException(
                "In %s steht „%s“; darin kommt „%s“ nicht vor.".formatted(ort, Naehe.kurz(text), Naehe.kurz(teil)));
    }
}
