package de.zielnetz.suche;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** The texts of one net, ready to be searched. Building costs all texts; a search costs its hits. */
final class Suchindex {

    private static final String ART = "art";
    private static final String NUMMER = "nummer";
    private static final String ANFANG = "anfang";

    /** What is searched, in the order of weight, and how much a word counts there. */
    private static final Map<Merkmal, Float> GEWICHTE = gewichte();

    private static final Analyzer WORTE = new Textanalyse(false);
    private static final Analyzer ANFAENGE = new Textanalyse(true);

    /** @param nummer the node in the net the index was built of */
    record Fund(int nummer, float punkte) {}

    /** @param gesamt how many hits there are beyond those given */
    record Funde(List<Fund> funde, int gesamt) {}

    private final IndexSearcher sucher;

    private Suchindex(IndexSearcher sucher) {
        this.sucher = sucher;
    }

    static Suchindex von(Netz netz) {
        ByteBuffersDirectory speicher = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(WORTE, Map.of(ANFANG, ANFAENGE)));
        try (IndexWriter schreiber = new IndexWriter(speicher, config)) {
            for (int k = 0; k < netz.anzahlKnoten(); k++) {
                schreiber.addDocument(dokument(netz, k));
            }
            schreiber.commit();
            return new Suchindex(new IndexSearcher(DirectoryReader.open(speicher)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document dokument(Netz netz, int k) {
        Document dokument = new Document();
        dokument.add(new NumericDocValuesField(NUMMER, k));
        dokument.add(new StringField(ART, netz.art(k).name(), Field.Store.NO));
        dokument.add(new TextField(ANFANG, netz.name(k), Field.Store.NO));
        for (Merkmal merkmal : GEWICHTE.keySet()) {
            for (String text : texte(netz, k, merkmal)) {
                dokument.add(new TextField(merkmal.schluessel(), text, Field.Store.NO));
            }
        }
        return dokument;
    }

    /**
     * The best hits. All words must occur; where no node has them all, nodes whose name begins a word as one of the
     * words begins (Ladesäule finds Ladeinfrastruktur).
     *
     * @param arten only these kinds; empty for all
     */
    Funde suche(String text, Set<Knotenart> arten, int hoechstens) {
        Funde genau = finde(alleWorte(text), arten, hoechstens);
        return genau.gesamt() > 0 ? genau : finde(wortanfaenge(text), arten, hoechstens);
    }

    private static Query alleWorte(String text) {
        BooleanQuery.Builder irgendwo = new BooleanQuery.Builder();
        QueryBuilder bauer = new QueryBuilder(WORTE);
        GEWICHTE.forEach((merkmal, gewicht) -> {
            Query worte = bauer.createBooleanQuery(merkmal.schluessel(), text, Occur.MUST);
            if (worte != null) {
                irgendwo.add(new BoostQuery(worte, gewicht), Occur.SHOULD);
            }
        });
        return irgendwo.build();
    }

    private static Query wortanfaenge(String text) {
        Query anfaenge = new QueryBuilder(ANFAENGE).createBooleanQuery(ANFANG, text, Occur.SHOULD);
        return anfaenge == null ? new MatchNoDocsQuery() : anfaenge;
    }

    private Funde finde(Query frage, Set<Knotenart> arten, int hoechstens) {
        BooleanQuery.Builder alles = new BooleanQuery.Builder().add(frage, Occur.MUST);
        if (!arten.isEmpty()) {
            List<BytesRef> namen =
                    arten.stream().map(art -> new Term(ART, art.name()).bytes()).toList();
            alles.add(new TermInSetQuery(ART, namen), Occur.FILTER);
        }
        Sort besteZuerst = new Sort(SortField.FIELD_SCORE, new SortField(NUMMER, SortField.Type.LONG));
        try {
            int gesamt = sucher.count(alles.build());
            if (gesamt == 0 || hoechstens == 0) {
                return new Funde(List.of(), gesamt);
            }
            TopFieldDocs treffer = sucher.search(alles.build(), hoechstens, besteZuerst, true);
            return new Funde(Arrays.stream(treffer.scoreDocs).map(this::fund).toList(), gesamt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fund fund(ScoreDoc treffer) {
        try {
            var blaetter = sucher.getIndexReader().leaves();
            var blatt = blaetter.get(ReaderUtil.subIndex(treffer.doc, blaetter));
            NumericDocValues nummern = blatt.reader().getNumericDocValues(NUMMER);
            nummern.advance(treffer.doc - blatt.docBase);
            return new Fund((int) nummern.longValue(), treffer.score);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The field and the text in it that fit best: the first, in the order of weight, that has a word of the question. */
    static Map.Entry<Merkmal, String> fundort(Netz netz, int k, String text) {
        Set<String> gesucht = Worte.von(WORTE, text);
        for (Merkmal merkmal : GEWICHTE.keySet()) {
            for (String einer : texte(netz, k, merkmal)) {
                if (Worte.von(WORTE, einer).containsAll(gesucht)) {
                    return Map.entry(merkmal, einer);
                }
            }
        }
        return Map.entry(Merkmal.NAME, netz.name(k));
    }

    private static List<String> texte(Netz netz, int k, Merkmal merkmal) {
        Object wert = netz.wert(k, merkmal);
        List<?> texte = wert instanceof List<?> liste ? liste : wert == null ? List.of() : List.of(wert);
        return texte.stream().map(Object::toString).toList();
    }

    private static Map<Merkmal, Float> gewichte() {
        Map<Merkmal, Float> gewichte = new LinkedHashMap<>();
        gewichte.put(Merkmal.NAME, 4f);
        gewichte.put(Merkmal.ALIASE, 3f);
        gewichte.put(Merkmal.KURZ, 3f);
        for (Merkmal merkmal : List.of(
                Merkmal.BESCHREIBUNG,
                Merkmal.NUTZEN,
                Merkmal.ZIELGRUPPE,
                Merkmal.MEILENSTEINE,
                Merkmal.RAUMBEZUG,
                Merkmal.FINANZIERUNG,
                Merkmal.HINWEISE,
                Merkmal.KOSTENRAHMEN,
                Merkmal.WIRKUNG,
                Merkmal.RISIKEN,
                Merkmal.RECHTSGRUNDLAGEN,
                Merkmal.BESCHLUESSE,
                Merkmal.VORGEHEN)) {
            gewichte.put(merkmal, 1f);
        }
        return gewichte;
    }
}
