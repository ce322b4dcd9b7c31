package de.zielnetz.messen.reihe;

import org.jspecify.annotations.Nullable;

/**
 * What a series should reach.
 *
 * @param wert finite, in the unit of the series
 * @param tag by when, a {@link de.zielnetz.netz.Datum}; null where nobody says
 * @param toleranz how far from it still is on it, where it is to be held; at least 0
 * @param quelle who says so, in words; null where nobody does
 */
public record Messziel(
        double wert,
        @Nullable String tag,
        double toleranz,
        @Nullable String quelle) {}
