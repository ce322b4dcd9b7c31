package de.zielnetz.steckbrief;

import java.text.Normalizer;
import java.util.Locale;

/** Brings names into the forms in which they are compared and stored. */
public final class Namensform {

    private static final int LAENGSTE_KENNUNG = 60;

    private Namensform() {}

    /**
     * What stays the same however a name is spelt: its letters and digits in lower case, ä as ae, ß as ss; case,
     * hyphens, line breaks, punctuation, accents and blanks are gone. Empty where nothing is left.
     */
    public static String vergleichbar(String name) {
        StringBuilder form = new StringBuilder(name.length());
        ascii(name).chars().filter(Character::isLetterOrDigit).forEach(c -> form.append((char) c));
        return form.toString();
    }

    /** A kennung made of a name: {@code smarte-laternen-im-osterviertel}, at most 60 characters, cut at a word; empty where no letter is left. */
    public static String kennung(String name) {
        String form = ascii(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (form.length() <= LAENGSTE_KENNUNG) {
            return form;
        }
        int schnitt = form.lastIndexOf('-', LAENGSTE_KENNUNG);
        return form.substring(0, schnitt > LAENGSTE_KENNUNG / 2 ? schnitt : LAENGSTE_KENNUNG);
    }

    /** White space of every kind as single blanks, none outside: how names and short texts are stored. */
    static String einzeilig(String text) {
        return text.replaceAll("(?U)[\\s\\u00AD\\u200B\\uFEFF]+", " ").strip();
    }

    /** A heading in one line, with words that were broken by a hyphen joined again. */
    static String ueberschrift(String text) {
        return einzeilig(text.replaceAll("(?<=\\p{Ll})-\\s*\\R\\s*(?=\\p{Ll})", ""));
    }

    private static String ascii(String name) {
        String klein = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.GERMAN)
                .replace("&", " und ")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(klein, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
