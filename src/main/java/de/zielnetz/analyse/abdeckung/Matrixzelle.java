package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Grad;

/**
 * What carries a place.
 *
 * @param anzahl projects
 * @param belegt those that a source joins with the place, on whatever way
 * @param offen those that are not over
 * @param tragend of the open ones those that run
 * @param unmittelbar of the running ones those that are joined immediately
 * @param stuetzen of these those that a source joins so
 * @param kosten the sum of the costs stated, in Euro
 * @param ohneKosten how many projects state none
 */
public record Matrixzelle(
        int anzahl,
        int belegt,
        int offen,
        int tragend,
        int unmittelbar,
        int stuetzen,
        double kosten,
        int ohneKosten,
        Grad grad) {}
