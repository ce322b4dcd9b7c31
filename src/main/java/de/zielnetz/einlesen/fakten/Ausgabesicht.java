package de.zielnetz.einlesen.fakten;

import de.zielnetz.graphql.Einsicht;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What whoever gets the workbook may see (confidentiality).
 *
 * @param angemeldet whether they have logged in: then all of it
 * @param offene Vorgänge whose authors everybody may see, by kennung
 */
public record Ausgabesicht(boolean angemeldet, Set<String> offene) {

    boolean zeigt(Merkmal merkmal) {
        return angemeldet || !merkmal.vertraulich();
    }

    /** Who judged, or the role in which somebody did. */
    @Nullable
    String urheber(Beleg beleg) {
        return angemeldet ? beleg.urheber() : Einsicht.urheberFuerAlle(beleg, offene.contains(beleg.vorgang()));
    }
}
