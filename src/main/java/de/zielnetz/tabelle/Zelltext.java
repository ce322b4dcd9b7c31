package de.zielnetz.tabelle;

/** What a cell's text may hold: everything but control characters and halves of surrogate pairs. */
public final class Zelltext {

    private Zelltext() {}

    /** The text with LF as its only line break and without what must not stay; the same object where nothing is to do. */
    public static String rein(String roh) {
        int i = 0;
        while (i < roh.length() && bleibt(roh, i) && roh.charAt(i) != '\r') {
            i++;
        }
        if (i == roh.length()) {
            return roh;
        }
        StringBuilder rein = new StringBuilder(roh.length()).append(roh, 0, i);
        for (; i < roh.length(); i++) {
            char zeichen = roh.charAt(i);
            if (zeichen == '\r' || zeichen == '\u0085') {
                if (i + 1 == roh.length() || roh.charAt(i + 1) != '\n') {
                    rein.append('\n');
                }
            } else if (bleibt(roh, i)) {
                rein.append(zeichen);
            }
        }
        return rein.toString();
    }

    /** Whether {@link #rein} takes out more than line breaks. */
    static boolean hatSteuerzeichen(String roh) {
        for (int i = 0; i < roh.length(); i++) {
            if (!bleibt(roh, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean bleibt(String text, int i) {
        char zeichen = text.charAt(i);
        if (zeichen < ' ') {
            return zeichen == '\n' || zeichen == '\t' || zeichen == '\r';
        }
        if (zeichen >= 0x7F && zeichen < 0xA0) {
            return zeichen == 0x85;
        }
        if (Character.isHighSurrogate(zeichen)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(zeichen)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return zeichen < 0xFFFE;
    }

    /** Whether nobody sees anything of it: white space, also that which does not break, and marks without width. */
    public static boolean istLeer(String text) {
        return text.chars()
                .allMatch(zeichen -> Character.isWhitespace(zeichen)
                        || Character.isSpaceChar(zeichen)
                        || zeichen == 0xFEFF
                        || zeichen == 0x200B);
    }
}
