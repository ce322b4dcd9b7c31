package de.zielnetz.suche.wort;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives Lucene words as they are, each a term (token stream); used again for the next text, because making one is dear. */
public final class Wortstrom extends TokenStream {

    private final CharTermAttribute wort = addAttribute(CharTermAttribute.class);
    private List<String> woerter = List.of();
    private int naechstes;

    /** @return this, for these words */
    public Wortstrom mit(List<String> neue) {
        woerter = neue;
        naechstes = 0;
        return this;
    }

    @Override
    public void reset() {
        naechstes = 0;
    }

    @Override
    public boolean incrementToken() {
        if (naechstes == woerter.size()) {
            return false;
        }
        clearAttributes();
        wort.setEmpty().append(woerter.get(naechstes++));
        return true;
    }
}
