package de.zielnetz.suche;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** The texts of one net, ready to be searched (inverted index). Building costs all texts; a search costs its hits. */
final class Suchindex {

    static final String ART = "art";
    static final String SCHLUESSEL = "schluessel";
    static final String NUMMER = "zahl";
    static final String GANZ = "ganz";

    static final String KNOTEN = "knoten";
    static final String NAMENSLAENGE = "laenge";
    private static final Sort BESTE_ZUERST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(NAMENSLAENGE, SortField.Type.LONG),
            new SortField(KNOTEN, SortField.Type.LONG));

    /** @param nummer the node in the net the index was built of */
    record Fund(int nummer, float punkte) {}

    /** @param gesamt how many hits there are beyond those given */
    record Funde(List<Fund> funde, int gesamt) {}

    private final IndexSearcher sucher;
    private final Wortschatz wortschatz;

    private Suchindex(IndexSearcher sucher, Wortschatz wortschatz) {
        this.sucher = sucher;
        this.wortschatz = wortschatz;
    }

    static Suchindex von(Netz netz) {
        ByteBuffersDirectory speicher = new ByteBuffersDirectory();
        Suchdokumente dokumente = new Suchdokumente(netz);
        try (IndexWriter schreiber = new IndexWriter(speicher, new IndexWriterConfig(new KeywordAnalyzer()))) {
            for (int k = 0; k < netz.anzahlKnoten(); k++) {
                schreiber.addDocument(dokumente.dokument(k));
            }
            schreiber.commit();
            return new Suchindex(new IndexSearcher(DirectoryReader.open(speicher)), dokumente.worte());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Wortschatz wortschatz() {
        return wortschatz;
    }

    /**
     * The best hits: nodes that have what is sought in their names or texts.
     *
     * @param arten only these kinds; empty for all
     */
    Funde suche(Suchanfrage anfrage, Set<Knotenart> arten, int hoechstens) {
        return finde(Suchplan.alles(anfrage, wortschatz), arten, hoechstens);
    }

    /** The same while somebody is typing: the last word may go on, and names alone count. */
    List<Fund> schnellsuche(Suchanfrage anfrage, int hoechstens) {
        return beste(Suchplan.beimTippen(anfrage, wortschatz), hoechstens);
    }

    /** The best hits of each kind that has any, the kinds in their order. Costs the hits, once a kind. */
    Map<Knotenart, Funde> jeArt(Suchanfrage anfrage, Set<Knotenart> arten, int hoechstens) {
        Query frage = Suchplan.alles(anfrage, wortschatz);
        Map<Knotenart, Funde> jeArt = new EnumMap<>(Knotenart.class);
        for (Knotenart art : arten.isEmpty() ? EnumSet.allOf(Knotenart.class) : arten) {
            Funde funde = finde(frage, Set.of(art), hoechstens);
            if (funde.gesamt() > 0) {
                jeArt.put(art, funde);
            }
        }
        return jeArt;
    }

    private Funde finde(Query frage, Set<Knotenart> arten, int hoechstens) {
        BooleanQuery.Builder alles = new BooleanQuery.Builder().add(frage, Occur.MUST);
        if (!arten.isEmpty()) {
            List<BytesRef> namen =
                    arten.stream().map(art -> new Term(ART, art.name()).bytes()).toList();
            alles.add(new TermInSetQuery(ART, namen), Occur.FILTER);
        }
        try {
            int gesamt = sucher.count(alles.build());
            return new Funde(gesamt == 0 || hoechstens == 0 ? List.of() : beste(alles.build(), hoechstens), gesamt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Fund> beste(Query frage, int hoechstens) {
        try {
            TopFieldDocs treffer = sucher.search(frage, hoechstens, BESTE_ZUERST, true);
            return Arrays.stream(treffer.scoreDocs).map(this::fund).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fund fund(ScoreDoc treffer) {
        try {
            var blaetter = sucher.getIndexReader().leaves();
            var blatt = blaetter.get(ReaderUtil.subIndex(treffer.doc, blaetter));
            NumericDocValues nummern = blatt.reader().getNumericDocValues(KNOTEN);
            nummern.advance(treffer.doc - blatt.docBase);
            return new Fund((int) nummern.longValue(), treffer.score);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
