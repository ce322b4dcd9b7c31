package de.zielnetz.stand;

import de.zielnetz.netz.Netz;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A net and when it was so (snapshot).
 *
 * @param revision changes when something in the net changed: the bookmark of the last transaction at its reading
 * @param vorgaenge how many Vorgänge the journal held
 * @param gedeckt whether the journal explains all of it; false for the moment between a foreign change and its Vorgang
 * @param journal all Vorgänge, the first one first
 * @param hinweise what stood in the database but could not be taken in, one German sentence each
 */
public record Netzstand(
        Netz netz,
        String revision,
        long vorgaenge,
        boolean gedeckt,
        List<Vorgang> journal,
        Instant geladenUm,
        List<String> hinweise) {

    private static final ZoneId HIER = ZoneId.of("Europe/Berlin");

    /** Today where the city is: by it is measured what holds where nobody asks for another day. */
    public static String heute() {
        return LocalDate.now(HIER).toString();
    }

    /** The net of what holds today; {@link #netz} also has what ended or has not begun. */
    public Netz heutiges() {
        return netz.gueltigAm(heute());
    }

    /** The Vorgang of this kennung, null where there is none. */
    public @Nullable Vorgang vorgang(String kennung) {
        return journal.stream()
                .filter(v -> v.kennung().equals(kennung))
                .findFirst()
                .orElse(null);
    }
}
