package de.zielnetz.entscheiden.wahl;

import java.util.List;

/**
 * Where a candidate stands. Sums are of weight times twice the value, so they are whole; a score is a sum over twice the weights and lies on the scale.
 *
 * @param rang 1 for the best; equal scores have the same and the next one leaves out as many; 0 where a rating is missing that counts
 * @param geteilt whether another has the same rank
 * @param mindestens the sum if everything missing were the lowest step
 * @param hoechstens the sum if everything missing were the highest step
 * @param gewicht the sum of all weights, above 0
 */
public record Rang(
        Bewerteter wer,
        int rang,
        boolean geteilt,
        long mindestens,
        long hoechstens,
        long gewicht,
        List<Beitrag> teile) {

    public boolean vollstaendig() {
        return teile.stream().noneMatch(Beitrag::fehlt);
    }

    public long fehlende() {
        return teile.stream().filter(Beitrag::fehlt).count();
    }

    /** The least score it can have; its score where nothing is missing. */
    public double punkteMindestens() {
        return mindestens / (2.0 * gewicht);
    }

    /** The greatest score it can have; its score where nothing is missing. */
    public double punkteHoechstens() {
        return hoechstens / (2.0 * gewicht);
    }

    Rang mit(int platz, boolean istGeteilt) {
        return new Rang(wer, platz, istGeteilt, mindestens, hoechstens, gewicht, teile);
    }
}
