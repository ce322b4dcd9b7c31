package de.zielnetz.steckbrief.wort;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names into the forms in which they are compared and stored. */
public final class Namensform {

    private static final int LAENGSTE_KENNUNG = 60;
    private static final Pattern ANDERES = Pattern.compile("[^a-z0-9]+");
    private static final Pattern RAND = Pattern.compile("^-|-$");
    private static final Pattern LEERRAUM =
            Pattern.compile("[\\s\\u00AD\\u200B\\uFEFF]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TRENNUNG = Pattern.compile("(?<=\\p{Ll})-[ \\t]{0,20}\\R\\s{0,20}(?=\\p{Ll})");
    private static final Pattern AKZENTE = Pattern.compile("\\p{M}+");

    private Namensform() {}

    /**
     * What stays the same however a name is spelt: its letters and digits in lower case, ä as ae, ß as ss; case,
     * hyphens, line breaks, punctuation, accents and blanks are gone. Empty where nothing is left.
     */
    public static String vergleichbar(String name) {
        StringBuilder form = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            if (!uebernimm(name.charAt(i), form)) {
                return gruendlich(name);
            }
        }
        return form.toString();
    }

    /** Most names hold nothing but these, which need no normal form. False for any other letter. */
    private static boolean uebernimm(char c, StringBuilder form) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            form.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            form.append((char) (c + 'a' - 'A'));
        } else {
            switch (c) {
                case '&' -> form.append("und");
                case 'ä', 'Ä' -> form.append("ae");
                case 'ö', 'Ö' -> form.append("oe");
                case 'ü', 'Ü' -> form.append("ue");
                case 'ß' -> form.append("ss");
                default -> {
                    return c < 0x80;
                }
            }
        }
        return true;
    }

    private static String gruendlich(String name) {
        StringBuilder form = new StringBuilder(name.length());
        ascii(name).chars().filter(Character::isLetterOrDigit).forEach(c -> form.append((char) c));
        return form.toString();
    }

    /** A kennung made of a name: {@code smarte-laternen-im-osterviertel}, at most 60 characters, cut at a word; empty where no letter is left. */
    public static String kennung(String name) {
        String form = RAND.matcher(ANDERES.matcher(ascii(name)).replaceAll("-")).replaceAll("");
        if (form.length() <= LAENGSTE_KENNUNG) {
            return form;
        }
        int schnitt = form.lastIndexOf('-', LAENGSTE_KENNUNG);
        return form.substring(0, schnitt > LAENGSTE_KENNUNG / 2 ? schnitt : LAENGSTE_KENNUNG);
    }

    /** White space of every kind as single blanks, none outside: how names and short texts are stored. */
    public static String einzeilig(String text) {
        return LEERRAUM.matcher(text).replaceAll(" ").strip();
    }

    /** A heading in one line, with words that were broken by a hyphen joined again. */
    public static String ueberschrift(String text) {
        return einzeilig(TRENNUNG.matcher(Htmlreste.aufgeloest(text)).replaceAll(""));
    }

    private static String ascii(String name) {
        String klein = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.GERMAN)
                .replace("&", " und ")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return AKZENTE.matcher(Normalizer.normalize(klein, Normalizer.Form.NFD)).replaceAll("");
    }
}
