package de.zielnetz.einlesen.fakten;

import de.zielnetz.netz.Beleg;
import org.jspecify.annotations.Nullable;

/**
 * What a row says under the headings of evidence.
 *
 * @param beleg for the thing itself; null where the row names none
 * @param ohne whether it says that nothing vouches for it
 */
record Zeilenbeleg(@Nullable Beleg beleg, boolean ohne) {

    /** The row says nothing: evidence stands elsewhere, or the file itself vouches for it. */
    static final Zeilenbeleg LEER = new Zeilenbeleg(null, false);

    static final Zeilenbeleg OHNE = new Zeilenbeleg(null, true);

    boolean leer() {
        return beleg == null && !ohne;
    }
}
