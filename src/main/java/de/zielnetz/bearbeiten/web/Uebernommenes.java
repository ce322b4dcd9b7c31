package de.zielnetz.bearbeiten.web;

import de.zielnetz.einlesen.web.Vorgangssicht;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of changes, as GraphQL shows it.
 *
 * @param vorgang null where there was nothing to change
 */
public record Uebernommenes(@Nullable Vorgangssicht vorgang, String satz) {

    public static Uebernommenes von(Stand stand, Optional<Vorgang> vorgang) {
        return vorgang.map(v -> new Uebernommenes(
                        new Vorgangssicht(stand.aktuell(), v, 0),
                        "%s als Vorgang %s übernommen.".formatted(zahl(v.aenderungen()), v.kennung())))
                .orElseGet(() -> new Uebernommenes(null, "Das Netz sagt das schon; es wurde nichts geändert."));
    }

    static String zahl(int aenderungen) {
        return aenderungen == 1 ? "Eine Änderung" : aenderungen + " Änderungen";
    }
}
