package de.zielnetz.suche;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes German text into what is compared: as Lucene's GermanAnalyzer does, so that Säule, saeule and Säulen are one.
 * The second kind also keeps the beginnings of words, so that a compound word can be found by its first part.
 */
final class Textanalyse extends Analyzer {

    static final int KUERZESTER_ANFANG = 4;
    private static final int LAENGSTER_ANFANG = 12;

    private final boolean wortanfaenge;

    Textanalyse(boolean wortanfaenge) {
        this.wortanfaenge = wortanfaenge;
    }

    @Override
    protected TokenStreamComponents createComponents(String feld) {
        Tokenizer worte = new StandardTokenizer();
        TokenStream staemme = new GermanLightStemFilter(new GermanNormalizationFilter(
                new StopFilter(new LowerCaseFilter(worte), GermanAnalyzer.getDefaultStopSet())));
        TokenStream ergebnis =
                wortanfaenge ? new EdgeNGramTokenFilter(staemme, KUERZESTER_ANFANG, LAENGSTER_ANFANG, false) : staemme;
        return new TokenStreamComponents(worte, ergebnis);
    }

    @Override
    protected TokenStream normalize(String feld, TokenStream text) {
        return new GermanNormalizationFilter(new LowerCaseFilter(text));
    }
}
