package de.zielnetz.suche.wort;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether words of a text fit one word that is sought. It looks at the two words alone: what else stands in a net changes
 * nothing, so a hit stays one whatever comes or goes beside it.
 */
public final class Wortvergleich {

    private static final int KUERZESTER_ANFANG = 4;
    private static final int KUERZESTER_BEIM_TIPPEN = 2;
    private static final int KUERZESTES_ENDE = 5;
    private static final int KUERZESTES_VERWANDTES = 4;

    /**
     * A word that fits.
     *
     * @param von where what fits begins in the word
     * @param bis where it ends
     */
    public record Passendes(Passung passung, int von, int bis) {}

    private final Wort gesucht;
    private final boolean beimTippen;
    private final Vertipptes vertipptes;
    private final @Nullable String taetigkeit;

    /** @param beimTippen whether the word may go on: then any beginning counts */
    public Wortvergleich(Wort gesucht, boolean beimTippen) {
        this(gesucht, beimTippen, true);
    }

    private Wortvergleich(Wort gesucht, boolean beimTippen, boolean vertippt) {
        this.gesucht = gesucht;
        this.beimTippen = beimTippen;
        this.vertipptes = new Vertipptes(gesucht, vertippt);
        this.taetigkeit = taetigkeit(gesucht);
    }

    /** The same of words written apart, which nobody mistyped besides: cheaper. */
    public static Wortvergleich ohneTippfehler(Wort gesucht, boolean beimTippen) {
        return new Wortvergleich(gesucht, beimTippen, false);
    }

    public boolean beimTippen() {
        return beimTippen;
    }

    public Wort gesucht() {
        return gesucht;
    }

    /** Whether a word fits that only begins so. */
    public boolean sindAnfaengeRecht() {
        int mindestens = beimTippen ? KUERZESTER_BEIM_TIPPEN : KUERZESTER_ANFANG;
        return gesucht.normal().length() >= mindestens && (beimTippen || !gesucht.hatZiffer());
    }

    public Vertipptes vertipptes() {
        return vertipptes;
    }

    /** How the word fits best, or null where it does not. Costs the parts of the word. */
    @Nullable
    public Passendes passt(Wort wort) {
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
            boolean verwechselt =
                    gesucht.kuerzel() && !wort.kuerzel() && gesucht.normal().length() == 2;
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
            if (gleich || (!gesucht.kuerzel() && beide(teil.staemme(), gesucht.staemme()))) {
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
        if (kurz.length() < KUERZESTES_ENDE
                || rest < KUERZESTER_ANFANG
                || !wort.normal().endsWith(kurz)) {
            return null;
        }
        return new Passendes(
                Passung.WORTTEIL,
                wort.text().length() - kurz.length(),
                wort.text().length());
    }

    private @Nullable Passendes tippfehler(Wort wort) {
        if (vertipptes.istEs(wort.normal())) {
            return alles(wort, Passung.TIPPFEHLER);
        }
        for (Wort.Teil teil : wort.teile()) {
            if (vertipptes.istEs(teil.normal())) {
                return new Passendes(Passung.TIPPFEHLER, teil.von(), teil.bis());
            }
        }
        return null;
    }

    private @Nullable Passendes verwandt(Wort wort) {
        List<Wort.Teil> teile = wort.einzelne();
        return taetigkeit != null && teile.size() > 1 && teile.get(0).normal().equals(taetigkeit)
                ? new Passendes(
                        Passung.VERWANDT, teile.get(0).von(), teile.get(0).bis())
                : null;
    }

    private static Passendes alles(Wort wort, Passung passung) {
        return new Passendes(passung, 0, wort.text().length());
    }

    private static boolean beide(Set<String> eine, Set<String> andere) {
        return !Collections.disjoint(eine, andere);
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
