package de.zielnetz.suche.wort;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** The stems of the words of a German text as the search sees them, without those that say nothing. */
public final class Wortstaemme {

    private static final Analyzer WORTE = Textanalyse.staemme();

    private Wortstaemme() {}

    /** Each stem once, in the order of the text. Costs the text. */
    public static Set<String> von(String text) {
        return Worte.von(WORTE, text);
    }
}
