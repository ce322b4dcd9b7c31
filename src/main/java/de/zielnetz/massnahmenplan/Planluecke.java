package de.zielnetz.massnahmenplan;

import org.jspecify.annotations.Nullable;

/**
 * Something a plan lacks.
 *
 * @param schluessel the thing of the net it is about, null where it is about a measure alone
 * @param massnahme kennung of the measure it is about, null where no measure is there
 * @param satz German
 */
public record Planluecke(
        Planlueckenart art,
        @Nullable String schluessel,
        @Nullable String massnahme,
        String satz) {}
