package de.zielnetz.suche;

import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Stadtgenerator;
import de.zielnetz.stand.Stoppuhr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/**
 * Measures what searching a made-up city of 10,000 projects costs: {@code mvn test -Dtest=Suchzeit}. Its name keeps it out of the usual
 * tests. Building the index is measured beside Lucene's own for German, in turns, so that the ratio holds on any machine.
 */
class Suchzeit {

    private static final int PROJEKTE = Integer.getInteger("suchzeit.projekte", 10_000);
    private static final int MALE = 20;
    private static final List<String> GETIPPTES = List.of(
            "Am",
            "Amp",
            "Ampels",
            "mo",
            "mobi",
            "Verkehr",
            "Verkehrsd",
            "Stadt",
            "quartier am",
            "Projekt mob",
            "Klimaschuzt",
            "xyzw");

    @Test
    void miss() {
        Netz netz = new Stadtgenerator(1, PROJEKTE).netz();
        double[] bau = Stoppuhr.abwechselnd(() -> lucene(netz), () -> Suchindex.von(netz), 3);
        System.out.printf(
                Locale.ROOT,
                "%d Projekte, %d Knoten: Index %.0f ms, mit Lucenes GermanAnalyzer allein %.0f ms, Verhältnis %.1f%n",
                PROJEKTE,
                netz.anzahlKnoten(),
                bau[1],
                bau[0],
                bau[1] / bau[0]);
        Suchindex index = Suchindex.von(netz);
        for (String text : GETIPPTES) {
            double schnell = jeMal(() -> schnell(netz, index, text));
            double ganz = jeMal(() -> index.suche(Suchanfrage.von(text), Set.of(), 20));
            System.out.printf(Locale.ROOT, "%-12s schnellsuche %.2f ms, suche %.2f ms%n", text, schnell, ganz);
        }
    }

    /** With the reasons, which the page asks for too. */
    private static void schnell(Netz netz, Suchindex index, String text) {
        Suchanfrage anfrage = Suchanfrage.von(text);
        Fundstellen gruende = new Fundstellen(anfrage, true);
        index.schnellsuche(anfrage, 8).forEach(fund -> gruende.von(netz, fund.nummer()));
    }

    private static double jeMal(Runnable arbeit) {
        return Stoppuhr.median(
                        () -> {
                            for (int i = 0; i < MALE; i++) {
                                arbeit.run();
                            }
                            return MALE;
                        },
                        3)
                / MALE;
    }

    private static void lucene(Netz netz) {
        try (IndexWriter schreiber =
                new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new GermanAnalyzer()))) {
            for (int k = 0; k < netz.anzahlKnoten(); k++) {
                Document dokument = new Document();
                for (Suchtexte.Feld feld : Suchtexte.Feld.values()) {
                    for (var merkmal : feld.merkmale()) {
                        for (String text : Suchtexte.texte(netz, k, merkmal)) {
                            dokument.add(new TextField(feld.name(), text, Field.Store.NO));
                        }
                    }
                }
                schreiber.addDocument(dokument);
            }
            schreiber.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
