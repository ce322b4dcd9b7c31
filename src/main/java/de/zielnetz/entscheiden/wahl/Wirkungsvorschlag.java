package de.zielnetz.entscheiden.wahl;

/**
 * What the net itself says for the strategic effect of a candidate: a proposal, assessed by Zielnetz, until people rate.
 *
 * <p>With c gaps closed, b places carried of which nobody says anything, and s places carried better, the effect is u = c + (b + s) / 2: to close a known gap counts twice as much. Each
 * doubling of 1 + u is a step: the value is 1 + ⌈log₂(1 + u)⌉, at most the highest. So on five steps 0 is 1, up to 1 is 2, up to 3 is 3, up to 7 is 4, more is 5. It depends on
 * nothing but the net and this candidate: another candidate changes no value. The formula is our own.
 *
 * @param wert on the scale
 * @param satz how it came to be, German
 */
public record Wirkungsvorschlag(int wert, int geschlossen, int bekannt, int gestaerkt, String satz) {

    public static Wirkungsvorschlag von(Lueckenwirkung wirkung, Skala skala) {
        return von(
                wirkung.geschlossen().size(),
                wirkung.bekannt().size(),
                wirkung.gestaerkt().size(),
                skala);
    }

    static Wirkungsvorschlag von(int geschlossen, int bekannt, int gestaerkt, Skala skala) {
        long halbe = 2L * geschlossen + bekannt + gestaerkt;
        int stufe = 0;
        while (2L << stufe < 2 + halbe) {
            stufe++;
        }
        int wert = Math.min(skala.groesster(), Skala.KLEINSTER + stufe);
        String satz =
                "Liefe es, %s; %s und %s. Eine Lücke zählt 1, alles andere ½: zusammen %s, das ist Stufe %d von %d."
                        .formatted(
                                zahl(
                                        geschlossen,
                                        "schlösse sich keine Lücke",
                                        "schlösse sich eine Lücke",
                                        "schlössen sich %d Lücken"),
                                zahl(
                                        bekannt,
                                        "keine Stelle, über die niemand etwas sagt, bekäme ein Projekt",
                                        "eine Stelle, über die niemand etwas sagt, bekäme ein Projekt",
                                        "%d Stellen, über die niemand etwas sagt, bekämen ein Projekt"),
                                zahl(
                                        gestaerkt,
                                        "keine wäre besser getragen als heute",
                                        "eine wäre besser getragen als heute",
                                        "%d wären besser getragen als heute"),
                                halbe / 2 + (halbe % 2 == 0 ? "" : ",5"),
                                wert,
                                skala.groesster());
        return new Wirkungsvorschlag(wert, geschlossen, bekannt, gestaerkt, satz);
    }

    private static String zahl(int anzahl, String keine, String eine, String mehrere) {
        return anzahl == 0 ? keine : anzahl == 1 ? eine : mehrere.formatted(anzahl);
    }
}
