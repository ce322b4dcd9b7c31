package de.zielnetz.suche;

import de.zielnetz.sprache.Naehe;
import de.zielnetz.suche.wort.Wort;
import de.zielnetz.suche.wort.Wortvergleich;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody may have meant who found nothing (did you mean).
 *
 * @param statt the word of the question that the net does not know
 * @param wort a word of the net that is near it
 * @param text the question with that word
 */
record Suchvorschlag(String statt, String wort, String text) {

    private static final int KUERZESTES = 3;

    /** For each word that nothing fits the three nearest words of the net. Costs all its words. */
    static List<Suchvorschlag> zu(String text, Suchanfrage anfrage, Wortschatz wortschatz) {
        List<Suchvorschlag> vorschlaege = new ArrayList<>();
        Collection<String> moegliche = List.of();
        for (Suchanfrage.Einheit teil : anfrage.teile()) {
            Wort gesucht = teil.wort();
            if (teil.arten().isEmpty()
                    && !gesucht.hatZiffer()
                    && wortschatz.passende(new Wortvergleich(gesucht, false)).isEmpty()) {
                moegliche = moegliche.isEmpty() ? moegliche(wortschatz) : moegliche;
                for (String wort : Naehe.naechste(moegliche, gesucht.text())) {
                    vorschlaege.add(new Suchvorschlag(gesucht.text(), wort, text.replace(gesucht.text(), wort)));
                }
            }
        }
        return List.copyOf(vorschlaege);
    }

    /** Of the forms of one word the shortest: Konzept, not Konzepts. */
    private static Collection<String> moegliche(Wortschatz wortschatz) {
        Map<Set<String>, String> jeStamm = new HashMap<>();
        for (Wort wort : wortschatz.woerter()) {
            if (!wort.hatZiffer() && wort.normal().length() >= KUERZESTES) {
                jeStamm.merge(wort.staemme(), wort.text(), Suchvorschlag::kuerzeres);
            }
        }
        return jeStamm.values();
    }

    private static String kuerzeres(String eines, String anderes) {
        int vergleich = Integer.compare(eines.length(), anderes.length());
        return (vergleich == 0 ? eines.compareTo(anderes) : vergleich) <= 0 ? eines : anderes;
    }
}
