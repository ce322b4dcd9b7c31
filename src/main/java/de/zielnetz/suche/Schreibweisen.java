package de.zielnetz.suche;

import de.zielnetz.suche.wort.Passung;
import de.zielnetz.suche.wort.Wort;
import de.zielnetz.suche.wort.Wortvergleich;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/** Looks for words that one writes apart and another together or with a hyphen: Start up, Startup, Start-up. */
final class Schreibweisen {

    private static final int MEISTE_STUECKE = 4;
    private static final int LAENGSTES_GETRENNTES = 60;

    private final Wortschatz wortschatz;
    private final boolean beimTippen;

    Schreibweisen(Wortschatz wortschatz, boolean beimTippen) {
        this.wortschatz = wortschatz;
        this.beimTippen = beimTippen;
    }

    /** A text that says in one word what the question says in several. */
    List<Query> zusammen(Suchanfrage.Verbund verbund, boolean gehtWeiter) {
        Map<Passung, Set<Wort>> passende =
                wortschatz.passende(Wortvergleich.ohneTippfehler(verbund.wort(), gehtWeiter));
        List<Query> eines = new ArrayList<>();
        passende.forEach((passung, woerter) -> {
            if (Suchplan.SICHERE.contains(passung) || (gehtWeiter && passung == Passung.WORTANFANG)) {
                for (Suchtexte.Feld feld : Suchtexte.Feld.durchsuchte(beimTippen)) {
                    eines.add(Suchplan.gewichtet(
                            Suchplan.einesDer(wortschatz, feld, woerter), passung.guete() * feld.gewicht()));
                }
            }
        });
        return eines;
    }

    /** The same word written apart: Start up for Start-up. */
    List<Query> getrennt(Wort wort) {
        List<Query> eines = new ArrayList<>();
        for (List<String> formen : folgen(wort.normal())) {
            for (Suchtexte.Feld feld : Suchtexte.Feld.durchsuchte(beimTippen)) {
                MultiPhraseQuery.Builder folge = new MultiPhraseQuery.Builder();
                formen.forEach(form -> folge.add(wortschatz.mitForm(form).stream()
                        .map(eine -> new Term(feld.name(), eine.text()))
                        .toArray(Term[]::new)));
                eines.add(Suchplan.gewichtet(folge.build(), Passung.GLEICH.guete() * feld.gewicht()));
            }
        }
        return eines;
    }

    /** Every way to write the form as several words that there are. Costs its letters. */
    private List<List<String>> folgen(String normal) {
        List<List<String>> alle = new ArrayList<>();
        if (normal.length() <= LAENGSTES_GETRENNTES) {
            trenne(normal, new ArrayDeque<>(), alle);
        }
        return alle;
    }

    private void trenne(String rest, Deque<String> bisher, List<List<String>> alle) {
        if (rest.isEmpty() && bisher.size() > 1) {
            alle.add(List.copyOf(bisher));
        }
        if (bisher.size() == MEISTE_STUECKE) {
            return;
        }
        for (int bis = 1; bis <= rest.length(); bis++) {
            String form = rest.substring(0, bis);
            if (!wortschatz.mitForm(form).isEmpty()) {
                bisher.addLast(form);
                trenne(rest.substring(bis), bisher, alle);
                bisher.removeLast();
            }
        }
    }
}
