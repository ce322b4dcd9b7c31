package de.zielnetz.suche;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * Whether words of a text fit one word that is sought. It looks at the two words alone: what else stands in a net changes
 * nothing, so a hit stays one whatever comes or goes beside it.
 */
final class Wortvergleich {

    private static final int KUERZESTER_ANFANG = 4;
    private static final int KUERZESTER_BEIM_TIPPEN = 2;
    private static final int KUERZESTES_ENDE = 5;
    private static final int KUERZESTES_MIT_FEHLER = 5;
    private static final int AB_HIER_ZWEI_FEHLER = 10;
    private static final int KUERZESTES_VERWANDTES = 4;

    /**
     * A word that fits.
     *
     * @param von where what fits begins in the word
     * @param bis where it ends
     */
    record Passendes(Passung passung, int von, int bis) {}

    private final Wort gesucht;
    private final boolean beimTippen;
    private final int fehler;
    private final @Nullable CharacterRunAutomaton fastGleich;
    private final @Nullable String taetigkeit;

    /** @param beimTippen whether the word may go on: then any beginning counts */
    Wortvergleich(Wort gesucht, boolean beimTippen) {
        this.gesucht = gesucht;
        this.beimTippen = beimTippen;
        this.fehler = fehler(gesucht);
        this.fastGleich = fehler == 0
                ? null
                : new CharacterRunAutomaton(new LevenshteinAutomata(gesucht.normal(), true).toAutomaton(fehler));
        this.taetigkeit = taetigkeit(gesucht);
    }

    boolean beimTippen() {
        return beimTippen;
    }

    Wort gesucht() {
        return gesucht;
    }

    /** Whether a word fits that only begins so. */
    boolean sindAnfaengeRecht() {
        int mindestens = beimTippen ? KUERZESTER_BEIM_TIPPEN : KUERZESTER_ANFANG;
        return gesucht.normal().length() >= mindestens && (beimTippen || !gesucht.hatZiffer());
    }

    /** How many letters may be wrong. */
    int fehler() {
        return fehler;
    }

    /** How the word fits best, or null where it does not. Costs the parts of the word. */
    @Nullable Passendes passt(Wort wort) {
        Passendes ganz = ganzes(wort);
        if (ganz != null) {
            return ganz;
        }
        Passendes bester = teil(wort);
        bester = bester == null ? anfang(wort) : bester;
        bester = bester == null ? ende(wort) : bester;
        bester = bester == null ? tippfehler(wort) : bester;
        return bester == null ? verwandt(wort) : bester;
    }

    private @Nullable Passendes ganzes(Wort wort) {
        if (wort.normal().equals(gesucht.normal())) {
            // Two letters are a word as well as a short form: Tu' Gutes is not the TU.
            boolean verwechselt = gesucht.kuerzel() && !wort.kuerzel() && gesucht.normal().length() == 2;
            return verwechselt ? null : alles(wort, Passung.GLEICH);
        }
        return beide(wort.staemme(), gesucht.staemme()) && !gesucht.hatZiffer() && !gesucht.kuerzel()
                ? alles(wort, Passung.BEUGUNG)
                : null;
    }

    private @Nullable Passendes teil(Wort wort) {
        for (Wort.Teil teil : wort.teile()) {
            boolean gleich = teil.normal().equals(gesucht.normal())
                    && (teil.kuerzel() || !gesucht.kuerzel() || gesucht.normal().length() > 2);
            if (gleich || !gesucht.kuerzel() && beide(teil.staemme(), gesucht.staemme())) {
                return new Passendes(Passung.WORTTEIL, teil.von(), teil.bis());
            }
        }
        return null;
    }

    private @Nullable Passendes anfang(Wort wort) {
        String kurz = gesucht.normal();
        if (!sindAnfaengeRecht()) {
            return null;
        }
        if (wort.normal().startsWith(kurz)) {
            return new Passendes(Passung.WORTANFANG, 0, Math.min(wort.text().length(), kurz.length()));
        }
        if (kurz.length() >= KUERZESTER_ANFANG) {
            for (Wort.Teil teil : wort.teile()) {
                if (teil.einzeln() && teil.normal().startsWith(kurz)) {
                    return new Passendes(Passung.WORTANFANG, teil.von(), teil.bis());
                }
            }
        }
        return null;
    }

    /** The end of a compound that the dictionary does not know as one. */
    private @Nullable Passendes ende(Wort wort) {
        String kurz = gesucht.normal();
        int rest = wort.normal().length() - kurz.length();
        if (kurz.length() < KUERZESTES_ENDE || rest < KUERZESTER_ANFANG || !wort.normal().endsWith(kurz)) {
            return null;
        }
        return new Passendes(Passung.WORTTEIL, wort.text().length() - kurz.length(), wort.text().length());
    }

    private @Nullable Passendes tippfehler(Wort wort) {
        if (fastGleich == null) {
            return null;
        }
        if (istFastGleich(wort.normal())) {
            return alles(wort, Passung.TIPPFEHLER);
        }
        for (Wort.Teil teil : wort.teile()) {
            if (istFastGleich(teil.normal())) {
                return new Passendes(Passung.TIPPFEHLER, teil.von(), teil.bis());
            }
        }
        return null;
    }

    /** Whether the form differs by mistyped letters only; the first letter is right. */
    boolean istFastGleich(String normal) {
        return fastGleich != null
                && normal.length() >= KUERZESTES_MIT_FEHLER
                && Math.abs(normal.length() - gesucht.normal().length()) <= fehler
                && normal.charAt(0) == gesucht.normal().charAt(0)
                && fastGleich.run(normal);
    }

    private @Nullable Passendes verwandt(Wort wort) {
        List<Wort.Teil> teile = wort.einzelne();
        return taetigkeit != null && teile.size() > 1 && teile.get(0).normal().equals(taetigkeit)
                ? new Passendes(Passung.VERWANDT, teile.get(0).von(), teile.get(0).bis())
                : null;
    }

    private static Passendes alles(Wort wort, Passung passung) {
        return new Passendes(passung, 0, wort.text().length());
    }

    private static boolean beide(Set<String> eine, Set<String> andere) {
        return !Collections.disjoint(eine, andere);
    }

    private static int fehler(Wort gesucht) {
        int laenge = gesucht.normal().length();
        if (laenge < KUERZESTES_MIT_FEHLER || gesucht.hatZiffer()) {
            return 0;
        }
        if (laenge >= AB_HIER_ZWEI_FEHLER) {
            return 2;
        }
        // A short word that the dictionary knows is hardly mistyped: Halle is not Hülle.
        return Woerterbuch.deutsch().kennt(gesucht.text()) ? 0 : 1;
    }

    /** What a compound begins with, where that is something one does: Ladesäule and Ladeinfrastruktur are for laden. */
    private static @Nullable String taetigkeit(Wort gesucht) {
        List<Wort.Teil> teile = gesucht.einzelne();
        if (teile.size() < 2) {
            return null;
        }
        String erster = teile.get(0).normal();
        boolean taetigkeit = erster.length() >= KUERZESTES_VERWANDTES
                && erster.endsWith("e")
                && Woerterbuch.deutsch().kennt(erster + "n");
        return taetigkeit ? erster : null;
    }
}
