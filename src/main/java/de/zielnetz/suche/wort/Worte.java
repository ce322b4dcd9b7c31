package de.zielnetz.suche.wort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as an analysis sees them. */
public final class Worte {

    private Worte() {}

    static Set<String> von(Analyzer analyse, String text) {
        Set<String> worte = new LinkedHashSet<>();
        try (TokenStream strom = analyse.tokenStream("text", text)) {
            CharTermAttribute wort = strom.addAttribute(CharTermAttribute.class);
            strom.reset();
            while (strom.incrementToken()) {
                worte.add(wort.toString());
            }
            strom.end();
            return worte;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
