package de.zielnetz.suche.wort;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Makes German text into what is compared, with the filters of Lucene: Säule, saeule and Säulen are one. */
final class Textanalyse extends Analyzer {

    private final boolean text;
    private final boolean stamm;

    private Textanalyse(boolean text, boolean stamm) {
        this.text = text;
        this.stamm = stamm;
    }

    /** The stems of a whole text as GermanAnalyzer has them, without stop words. */
    static Textanalyse staemme() {
        return new Textanalyse(true, true);
    }

    /** One word in small letters and without umlauts. */
    static Textanalyse glatt() {
        return new Textanalyse(false, false);
    }

    /** The stem of one word. */
    static Textanalyse stamm() {
        return new Textanalyse(false, true);
    }

    @Override
    protected TokenStreamComponents createComponents(String feld) {
        Tokenizer worte = text ? new StandardTokenizer() : new KeywordTokenizer();
        TokenStream klein = new LowerCaseFilter(worte);
        TokenStream ohneUmlaut =
                new GermanNormalizationFilter(text ? new StopFilter(klein, GermanAnalyzer.getDefaultStopSet()) : klein);
        TokenStream glatt = text ? ohneUmlaut : new ASCIIFoldingFilter(ohneUmlaut);
        return new TokenStreamComponents(worte, stamm ? new GermanLightStemFilter(glatt) : glatt);
    }
}
