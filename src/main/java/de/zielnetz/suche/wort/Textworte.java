package de.zielnetz.suche.wort;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/** Finds the words of a text and where they stand (tokenizing). What hyphens join is one word, as are 17/0004 and 21.11.2019. */
public final class Textworte {

    private static final Pattern WORT = Pattern.compile(
            "[\\p{L}\\p{N}\\p{M}]+(?:(?:[-\\u2010\\u2011\\u2013*]|(?<=\\p{N})[./](?=\\p{N}))[\\p{L}\\p{N}\\p{M}]+)*");

    /** What people say around what they look for, beyond the words that Lucene leaves out. */
    private static final Set<String> FRAGEWORTE = Set.of(
            ("wo wie was wer wen wem wann warum wieso weshalb wozu woran worum welche welcher welches welchen wohin woher"
                            + " kann kannst könnt können könnte darf dürfen soll sollte möchte möchten will wollen muss müssen"
                            + " gibt gibts geht gehen komme kommt kommen mache macht machen tun tut tue finde findet finden suche"
                            + " sucht suchen bekomme bekommt bekommen steht stehen hat haben ist sind wird werden wurde wurden"
                            + " bitte alle alles viel viele mehr mein meine meinen meiner unser unsere unseren unserer euer eure"
                            + " gegen ohne für bei beim zum zur vom ins ans wegen gerade eigentlich")
                    .split(" "));

    /** @param von where it begins in the text */
    public record Stelle(String text, int von) {}

    private Textworte() {}

    public static List<Stelle> von(String text) {
        List<Stelle> stellen = new ArrayList<>();
        Matcher wort = WORT.matcher(text);
        while (wort.find()) {
            stellen.add(new Stelle(wort.group(), wort.start()));
        }
        return stellen;
    }

    /** Whether the word says nothing by itself (stop word); one in capitals does, as OB. */
    public static boolean sagtNichts(String wort) {
        boolean gross = wort.length() > 1 && wort.chars().allMatch(Character::isUpperCase);
        return !gross && istStoppwort(wort);
    }

    static boolean istStoppwort(String wort) {
        CharArraySet ueblich = GermanAnalyzer.getDefaultStopSet();
        String klein = wort.toLowerCase(java.util.Locale.GERMAN);
        return ueblich.contains(klein) || FRAGEWORTE.contains(klein);
    }
}
