package de.zielnetz.suche.wort;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** The words of a German text as the search sees them, without those that say nothing. */
public final class Wortstaemme {

    private static final Analyzer WORTE = Textanalyse.staemme();

    private Wortstaemme() {}

    /** The stem of each word once, in the order of the text. Costs the text. */
    public static Set<String> von(String text) {
        return Worte.von(WORTE, text);
    }

    /** The words themselves, with their stems and parts; what hyphens join is one. Costs the text. */
    public static List<Wort> worte(String text) {
        return Textworte.von(text).stream()
                .map(Textworte.Stelle::text)
                .filter(wort -> !Textworte.sagtNichts(wort))
                .map(Woerterbuch.deutsch()::wort)
                .toList();
    }
}
