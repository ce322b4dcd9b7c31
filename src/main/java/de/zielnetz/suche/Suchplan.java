package de.zielnetz.suche;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.suche.wort.Passung;
import de.zielnetz.suche.wort.Woerterbuch;
import de.zielnetz.suche.wort.Wort;
import de.zielnetz.suche.wort.Wortvergleich;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Makes of what was asked what Lucene looks for. Every clause has a constant weight: whether and how well a node fits
 * depends on the question and on the node, not on how often a word stands in the net.
 */
final class Suchplan {

    private static final float BEI_ART_UND_NUMMER = 2f;
    private static final float BEI_ART = 0.75f;
    private static final float WENN_GANZ_GLEICH = 0.5f;

    static final Set<Passung> SICHERE = EnumSet.of(Passung.GLEICH, Passung.BEUGUNG, Passung.WORTTEIL);

    private final Wortschatz wortschatz;
    private final boolean beimTippen;
    private final Schreibweisen schreibweisen;

    private Suchplan(Wortschatz wortschatz, boolean beimTippen) {
        this.wortschatz = wortschatz;
        this.beimTippen = beimTippen;
        this.schreibweisen = new Schreibweisen(wortschatz, beimTippen);
    }

    static Query alles(Suchanfrage anfrage, Wortschatz wortschatz) {
        return new Suchplan(wortschatz, false).frage(anfrage);
    }

    static Query beimTippen(Suchanfrage anfrage, Wortschatz wortschatz) {
        return new Suchplan(wortschatz, true).frage(anfrage);
    }

    private Query frage(Suchanfrage anfrage) {
        if (anfrage.schluessel() != null) {
            return new TermQuery(
                    new Term(Suchindex.SCHLUESSEL, anfrage.schluessel().kennung()));
        }
        if (anfrage.teile().isEmpty()) {
            return new MatchNoDocsQuery();
        }
        List<Suchanfrage.Einheit> teile = anfrage.teile();
        List<Suchanfrage.Einheit> noetige = anfrage.noetige();
        BooleanQuery.Builder notwendig = new BooleanQuery.Builder();
        BooleanQuery.Builder alle = new BooleanQuery.Builder();
        List<Suchanfrage.Verbund> verbunde = anfrage.verbunde();
        List<List<Query>> alsEines = verbunde.stream()
                .map(verbund -> schreibweisen.zusammen(verbund, beimTippen && verbund.bis() == teile.size() - 1))
                .toList();
        for (int i = 0; i < teile.size(); i++) {
            List<Query> eines = new ArrayList<>(List.of(einheit(teile.get(i), beimTippen && i == teile.size() - 1)));
            for (int v = 0; v < verbunde.size(); v++) {
                if (verbunde.get(v).hat(i)) {
                    eines.addAll(alsEines.get(v));
                }
            }
            Query einheit = eines.size() == 1 ? eines.get(0) : new DisjunctionMaxQuery(eines, 0);
            (noetige.contains(teile.get(i)) ? notwendig : alle).add(einheit, Occur.SHOULD);
        }
        notwendig.setMinimumNumberShouldMatch(anfrage.mindestens());
        alle.add(gewichtet(new TermQuery(new Term(Suchindex.GANZ, anfrage.ganz())), WENN_GANZ_GLEICH), Occur.SHOULD);
        return alle.add(notwendig.build(), Occur.MUST).build();
    }

    private Query einheit(Suchanfrage.Einheit einheit, boolean gehtWeiter) {
        List<Query> eines = new ArrayList<>();
        if (einheit.nummer() >= 0) {
            eines.add(artUndNummer(einheit));
            eines.addAll(alsText(einheit));
            return new DisjunctionMaxQuery(eines, 0);
        }
        if (!einheit.arten().isEmpty()) {
            eines.add(gewichtet(art(einheit.arten()), BEI_ART));
        }
        eines.addAll(wort(einheit.wort(), gehtWeiter));
        return eines.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(eines, 0);
    }

    private static Query artUndNummer(Suchanfrage.Einheit einheit) {
        return gewichtet(
                new BooleanQuery.Builder()
                        .add(art(einheit.arten()), Occur.FILTER)
                        .add(new TermQuery(new Term(Suchindex.NUMMER, Long.toString(einheit.nummer()))), Occur.FILTER)
                        .build(),
                BEI_ART_UND_NUMMER);
    }

    /** A text that says Leitziel 3, in these words. */
    private List<Query> alsText(Suchanfrage.Einheit einheit) {
        Map<Passung, Set<Wort>> passende = wortschatz.passende(new Wortvergleich(einheit.wort(), false));
        Set<Wort> genaue = passende.getOrDefault(Passung.GLEICH, Set.of());
        Set<Wort> gebeugte = passende.getOrDefault(Passung.BEUGUNG, Set.of());
        List<Query> texte = new ArrayList<>();
        for (Suchtexte.Feld feld : Suchtexte.Feld.values()) {
            Term[] worte = Stream.concat(genaue.stream(), gebeugte.stream())
                    .map(wort -> new Term(feld.name(), wort.text()))
                    .toArray(Term[]::new);
            if (worte.length > 0) {
                texte.add(gewichtet(
                        new MultiPhraseQuery.Builder()
                                .add(worte)
                                .add(new Term(feld.name(), Long.toString(einheit.nummer())))
                                .build(),
                        feld.gewicht()));
            }
        }
        return texte;
    }

    private static Query art(Set<Knotenart> arten) {
        return new TermInSetQuery(
                Suchindex.ART,
                arten.stream().map(art -> new BytesRef(art.name())).toList());
    }

    private List<Query> wort(Wort wort, boolean gehtWeiter) {
        Map<Passung, Set<Wort>> passende = wortschatz.passende(new Wortvergleich(wort, gehtWeiter));
        List<Query> eines = new ArrayList<>();
        for (Suchtexte.Feld feld : Suchtexte.Feld.durchsuchte(beimTippen)) {
            passende.forEach((passung, woerter) -> {
                if (passung != Passung.VERWANDT || feld == Suchtexte.Feld.NAME) {
                    eines.add(gewichtet(einesDer(wortschatz, feld, woerter), passung.guete() * feld.gewicht()));
                }
            });
        }
        eines.addAll(schreibweisen.getrennt(wort));
        List<Wort> teile = zerlegt(wort);
        if (teile.size() > 1) {
            eines.addAll(zusammen(teile));
        }
        return eines;
    }

    /** A text that says in several words what the question says in one: elektronische Akte for eAkte. */
    private List<Query> zusammen(List<Wort> teile) {
        List<Map<Passung, Set<Wort>>> jeTeil = teile.stream()
                .map(teil -> wortschatz.passende(new Wortvergleich(teil, false)))
                .toList();
        List<Query> eines = new ArrayList<>();
        for (Suchtexte.Feld feld : Suchtexte.Feld.durchsuchte(beimTippen)) {
            BooleanQuery.Builder alle = new BooleanQuery.Builder();
            for (Map<Passung, Set<Wort>> passende : jeTeil) {
                Set<Wort> woerter = new LinkedHashSet<>();
                SICHERE.forEach(passung -> woerter.addAll(passende.getOrDefault(passung, Set.of())));
                alle.add(einesDer(wortschatz, feld, woerter), Occur.FILTER);
            }
            eines.add(gewichtet(alle.build(), Passung.ZERLEGT.guete() * feld.gewicht()));
        }
        return eines;
    }

    /** The parts of a compound; e- before a word is short for elektronisch. */
    static List<Wort> zerlegt(Wort wort) {
        Woerterbuch buch = Woerterbuch.deutsch();
        List<Wort> teile = new ArrayList<>();
        List<Wort.Teil> einzelne = wort.einzelne();
        if (!einzelne.isEmpty() && wort.text().matches("(?i)e(-\\p{L}.*|\\p{Lu}.*)") && !wort.kuerzel()) {
            teile.add(buch.wort("elektronisch"));
        }
        einzelne.forEach(teil -> teile.add(buch.wort(wort.text().substring(teil.von(), teil.bis()))));
        return teile;
    }

    static Query einesDer(Wortschatz wortschatz, Suchtexte.Feld feld, Set<Wort> woerter) {
        List<BytesRef> dort = woerter.stream()
                .filter(wort -> wortschatz.steht(wort, feld))
                .map(wort -> new BytesRef(wort.text()))
                .toList();
        return dort.isEmpty() ? new MatchNoDocsQuery() : new TermInSetQuery(feld.name(), dort);
    }

    static Query gewichtet(Query frage, float gewicht) {
        return new BoostQuery(new ConstantScoreQuery(frage), gewicht);
    }
}
