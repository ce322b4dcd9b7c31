package de.zielnetz.tabelle;

import java.util.regex.Pattern;

/** What a cell can hold, and how a text is kept from being taken for a formula (CSV injection, formula injection). */
public final class Zellinhalt {

    /** The second four are full-width: where Excel speaks Japanese or Chinese they begin a formula too. */
    private static final String FORMELANFANG = "[\\t\\r\\n]|\\s*[=+\\-@＝＋－＠]";

    private static final Pattern FORMEL = Pattern.compile(FORMELANFANG);
    private static final Pattern IM_CSV = Pattern.compile("'*(?:" + FORMELANFANG + ")");
    private static final Pattern GESCHUETZT = Pattern.compile("'" + IM_CSV);

    private Zellinhalt() {}

    /**
     * The text as every format holds it: LF as its only line break, without control characters, and cut to
     * 32,767 characters with … at the end where it is longer.
     */
    public static String haltbar(String text) {
        String rein = Zelltext.rein(text);
        return rein.length() <= Mappengrenzen.ZELLTEXT ? rein : gekuerzt(rein, Mappengrenzen.ZELLTEXT);
    }

    public static String gekuerzt(String text, int laenge) {
        int ende = laenge - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(ende - 1)) ? ende - 1 : ende) + "…";
    }

    /** Whether a spreadsheet program might run it. */
    public static boolean istGefaehrlich(String text) {
        return FORMEL.matcher(text).lookingAt();
    }

    /** With an apostrophe in front where CSV would give it to a program as a formula; {@link #ohneSchutz} takes it away. */
    public static String mitSchutz(String text) {
        return IM_CSV.matcher(text).lookingAt() ? "'" + text : text;
    }

    public static String ohneSchutz(String text) {
        return GESCHUETZT.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
