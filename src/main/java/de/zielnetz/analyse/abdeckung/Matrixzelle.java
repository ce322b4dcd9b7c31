package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Lage;

/**
 * What stands at a place and what carries it.
 *
 * @param anzahl projects
 * @param belegt those that a source joins with the place, on whatever way
 * @param kosten the sum of the costs stated, in Euro
 * @param ohneKosten how many projects state none
 * @param traglageBelegt whether as much carries by what sources state alone
 */
public record Matrixzelle(
        int anzahl, int belegt, Traeger traeger, double kosten, int ohneKosten, Lage lage, boolean traglageBelegt) {}
