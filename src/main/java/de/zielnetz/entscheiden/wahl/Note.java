package de.zielnetz.entscheiden.wahl;

/**
 * What counts for a candidate at one criterion.
 *
 * @param halbe twice the value on the scale, so that a median between two steps is whole and ties are exact
 * @param vorgeschlagen whether it is worked out of the net and nobody has rated yet
 */
public record Note(int halbe, boolean vorgeschlagen) {

    public double wert() {
        return halbe / 2.0;
    }
}
