package de.zielnetz.netz;

import java.util.regex.Pattern;

/** What a node is known by: its kind and, within the kind, its kennung. */
public record Schluessel(Knotenart art, String eigen) implements Sache {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Whether the text may be the kennung of a node: lower case letters, digits and single hyphens, at most 80 of them. */
    public static boolean istGueltig(String eigen) {
        return eigen.length() <= 80 && FORM.matcher(eigen).matches();
    }

    /**
     * Reads {@code Projekt/aim}.
     *
     * @throws IllegalArgumentException where the slash is missing or the kind is unknown
     */
    public static Schluessel aus(String text) {
        int strich = text.indexOf('/');
        Knotenart art = strich < 0 ? null : Knotenart.mitLabel(text.substring(0, strich));
        if (art == null) {
            throw new IllegalArgumentException(
                    "„%s“ ist kein Schlüssel der Form Art/kennung, zum Beispiel Projekt/aim".formatted(text));
        }
        return new Schluessel(art, text.substring(strich + 1));
    }

    @Override
    public String kennung() {
        return art.label() + "/" + eigen;
    }

    @Override
    public Schluessel anker() {
        return this;
    }

    @Override
    public String toString() {
        return kennung();
    }
}
