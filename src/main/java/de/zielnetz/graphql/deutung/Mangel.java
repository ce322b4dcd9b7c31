package de.zielnetz.graphql.deutung;

import de.zielnetz.sprache.Naehe;
import graphql.language.SourceLocation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a question.
 *
 * @param ort null where it is not in its text but in its variables
 * @param satz what, for people
 * @param vorschlaege the nearest words that would do, the best first
 */
record Mangel(@Nullable SourceLocation ort, String satz, List<String> vorschlaege) {

    static Mangel von(@Nullable SourceLocation ort, String satz) {
        return new Mangel(ort, satz, List.of());
    }

    /** That a word is none of those there are. */
    static Mangel wort(@Nullable SourceLocation ort, String satz, Collection<String> moegliche, String wort) {
        List<String> nahe = Naehe.naechste(moegliche, wort);
        return new Mangel(ort, satz + Naehe.satz(nahe, moegliche, "Alle nennt das Schema."), nahe);
    }
}
