package de.zielnetz.einlesen;

/**
 * Under which conditions a previewed file may be imported.
 *
 * @param nurGanz whether errors in rows keep the whole file out and not their rows alone
 * @param einschaetzungenBelegen whether what was only assessed may count as documented by this file
 */
public record Bedingungen(boolean nurGanz, boolean einschaetzungenBelegen) {

    /** As where nobody said anything else. */
    public static final Bedingungen UEBLICHE = new Bedingungen(false, false);
}
