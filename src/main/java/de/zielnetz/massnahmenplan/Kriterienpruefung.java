package de.zielnetz.massnahmenplan;

import org.jspecify.annotations.Nullable;

/**
 * That somebody checked a measure by one criterion.
 *
 * @param kriterium what it is checked by, a node of the net: {@code Thema/it-sicherheit}
 * @param begruendung null where nobody gives one
 */
public record Kriterienpruefung(
        String kriterium, Kriteriumsstand stand, @Nullable String begruendung) {}
