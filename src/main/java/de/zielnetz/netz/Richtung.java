package de.zielnetz.netz;

/** Which way a relationship is walked: from its start to its end or back. */
public enum Richtung {
    HIN,
    HER;

    public String inWorten(Kantenart art) {
        return this == HIN ? art.hin() : art.her();
    }
}
