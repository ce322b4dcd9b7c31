package de.zielnetz.suche.wort;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes German compounds apart (decompounding, jWordSplitter): Verkehrsmanagement is Verkehrs and management. What comes
 * out depends on the word and on the dictionary of the library alone, never on a net.
 */
final class Zerlegung {

    private static final int KUERZESTES = 6;
    private static final int LAENGSTES = 60;

    private final GermanWordSplitter zerleger;
    private final Set<String> wortliste;

    private Zerlegung(Set<String> wortliste) {
        this.wortliste = wortliste;
        try {
            zerleger = new GermanWordSplitter(false, wortliste);
            // Otherwise Handyparken is Hand and yparken.
            zerleger.setStrictMode(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Zerlegung mitWortliste() {
        return new Zerlegung(EmbeddedGermanDictionary.getWords());
    }

    /** Whether the dictionary of the library has this word, in any case of letters. */
    boolean kennt(String wort) {
        return wortliste.contains(wort.toLowerCase(Locale.GERMAN));
    }

    /** The parts, put together again the word; one where it is no compound or not known as one. Costs the word squared. */
    synchronized List<String> teile(String wort) {
        if (wort.length() < KUERZESTES
                || wort.length() > LAENGSTES
                || !wort.chars().allMatch(Character::isLetter)) {
            return List.of(wort);
        }
        List<String> teile = zerleger.splitWord(wort);
        if (teile.size() == 1) {
            String mitUmlauten = mitUmlauten(wort);
            List<String> andere = mitUmlauten == null ? teile : zerleger.splitWord(mitUmlauten);
            teile = andere.size() == 1 ? teile : andere;
        }
        return teile;
    }

    /** The same word with ä for ae and so on, as the dictionary has it, or null where nothing is written so. */
    private static @Nullable String mitUmlauten(String wort) {
        String neu = wort.replace("ae", "ä")
                .replace("oe", "ö")
                .replaceAll("(?<![aeqAEQ])ue", "ü")
                .replace("Ae", "Ä")
                .replace("Oe", "Ö")
                .replace("Ue", "Ü");
        return neu.equals(wort) ? null : neu;
    }
}
