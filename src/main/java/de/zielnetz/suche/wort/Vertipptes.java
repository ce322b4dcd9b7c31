package de.zielnetz.suche.wort;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word may be another one mistyped (edit distance, Damerau-Levenshtein): letters that are wrong, missing, too many or exchanged.
 * The first letter is always right.
 */
public final class Vertipptes {

    private static final int KUERZESTES = 5;
    private static final int AB_HIER_ZWEI = 10;

    private final String gesucht;
    private final int hoechstens;
    private final @Nullable CharacterRunAutomaton automat;

    /** @param darf whether any letter may be wrong at all */
    Vertipptes(Wort gesucht, boolean darf) {
        this.gesucht = gesucht.normal();
        this.hoechstens = darf ? hoechstens(gesucht) : 0;
        this.automat = hoechstens == 0
                ? null
                : new CharacterRunAutomaton(new LevenshteinAutomata(this.gesucht, true).toAutomaton(hoechstens));
    }

    private static int hoechstens(Wort gesucht) {
        int laenge = gesucht.normal().length();
        if (laenge < KUERZESTES || gesucht.hatZiffer()) {
            return 0;
        }
        if (laenge >= AB_HIER_ZWEI) {
            return 2;
        }
        // A short word that the dictionary knows is hardly mistyped: Halle is not Hülle.
        return Woerterbuch.deutsch().kennt(gesucht.text()) ? 0 : 1;
    }

    /** Whether any letter may be wrong. */
    public boolean moeglich() {
        return automat != null;
    }

    /** Whether this form differs by mistyped letters only. Costs its letters. */
    public boolean istEs(String form) {
        return automat != null
                && form.length() >= KUERZESTES
                && Math.abs(form.length() - gesucht.length()) <= hoechstens
                && form.charAt(0) == gesucht.charAt(0)
                && automat.run(form);
    }
}
