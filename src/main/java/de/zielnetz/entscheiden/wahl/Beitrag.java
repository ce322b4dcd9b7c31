package de.zielnetz.entscheiden.wahl;

import org.jspecify.annotations.Nullable;

/**
 * One part of a score.
 *
 * @param kriterium its place among the criteria
 * @param gewicht as it was given, 0 or more
 * @param note null where nobody rated
 * @param punkte weight times value over the sum of all weights; the parts of a candidate that lacks nothing add up to its score. 0 where nobody rated: then there is no score
 */
public record Beitrag(int kriterium, int gewicht, @Nullable Note note, double punkte) {

    /** Whether it is missing and would count. */
    public boolean fehlt() {
        return note == null && gewicht > 0;
    }
}
