package de.zielnetz.massnahmenplan;

import org.jspecify.annotations.Nullable;

/**
 * A measure that is kept.
 *
 * @param vorgang that made it part of the net; null where none did
 * @param urheber who wrote it last
 * @param fassung counts its changes from 1
 */
public record Planzeile(
        String strategie, Planangabe angabe, @Nullable String vorgang, String urheber, int fassung) {}
