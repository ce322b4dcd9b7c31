package de.zielnetz.suche;

import de.zielnetz.sprache.Naehe;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        Set<String> moegliche = new LinkedHashSet<>();
        for (Suchanfrage.Einheit teil : anfrage.teile()) {
            Wort gesucht = teil.wort();
            if (teil.arten().isEmpty()
                    && !gesucht.hatZiffer()
                    && wortschatz.passende(new Wortvergleich(gesucht, false)).isEmpty()) {
                if (moegliche.isEmpty()) {
                    wortschatz.woerter().stream()
                            .filter(wort -> !wort.hatZiffer() && wort.normal().length() >= KUERZESTES)
                            .map(Wort::text)
                            .forEach(moegliche::add);
                }
                for (String wort : Naehe.naechste(moegliche, gesucht.text())) {
                    vorschlaege.add(new Suchvorschlag(gesucht.text(), wort, text.replace(gesucht.text(), wort)));
                }
            }
        }
        return List.copyOf(vorschlaege);
    }
}
