package de.zielnetz.analyse.ueberschneidung;

/** How much each part counts; only their proportions matter. None is negative, each may be 0. */
public record Gewichte(
        double felder, double ziele, double leitziele, double akteure, double technologien, double zeit, double text) {

    public static final Gewichte UEBLICH = new Gewichte(0.25, 0.25, 0.1, 0.25, 0.1, 0.05, 0);

    public static final Gewichte NUR_TEXT = new Gewichte(0, 0, 0, 0, 0, 0, 1);

    /** Everything counts, whatever else is asked for: for what is shown of a pair. */
    public static final Gewichte GLEICH = new Gewichte(1, 1, 1, 1, 1, 1, 1);

    public double von(Teil teil) {
        return switch (teil) {
            case FELDER -> felder;
            case ZIELE -> ziele;
            case LEITZIELE -> leitziele;
            case AKTEURE -> akteure;
            case TECHNOLOGIEN -> technologien;
            case ZEIT -> zeit;
            case TEXT -> text;
        };
    }

    /** The share of a part in all of them; 0 where all are 0. */
    double anteil(Teil teil) {
        double summe = felder + ziele + leitziele + akteure + technologien + zeit + text;
        return summe == 0 ? 0 : von(teil) / summe;
    }
}
