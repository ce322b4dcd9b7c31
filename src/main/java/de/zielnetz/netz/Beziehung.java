package de.zielnetz.netz;

/**
 * What a relationship is known by. Between two nodes there is one of a kind in one direction for each period (temporal
 * validity) in which it holds; most have one only.
 *
 * @param zeitraum which of them, counted from 1 in the order in which they became known. It is given once and stays,
 *     whatever happens to {@code ab} and {@code bis} and to the others
 */
public record Beziehung(Schluessel von, Kantenart art, Schluessel nach, int zeitraum) implements Sache {

    /** @throws IllegalArgumentException where the number of the period is below 1 */
    public Beziehung {
        if (zeitraum < 1) {
            throw new IllegalArgumentException("Zeiträume zählen ab 1, nicht ab " + zeitraum);
        }
    }

    /** The only one, or the one that was known first. */
    public Beziehung(Schluessel von, Kantenart art, Schluessel nach) {
        this(von, art, nach, 1);
    }

    public Beziehung mitZeitraum(int anderer) {
        return new Beziehung(von, art, nach, anderer);
    }

    /** Whether both join the same two in the same way, in whatever period. */
    public boolean verbindetWie(Beziehung andere) {
        return art == andere.art && von.equals(andere.von) && nach.equals(andere.nach);
    }

    @Override
    public String kennung() {
        String paar = von.kennung() + " " + art.name() + " " + nach.kennung();
        return zeitraum == 1 ? paar : paar + " " + zeitraum;
    }

    @Override
    public Schluessel anker() {
        return nach.art() == Knotenart.PROJEKT && von.art() != Knotenart.PROJEKT ? nach : von;
    }

    @Override
    public String toString() {
        return kennung();
    }
}
