package de.zielnetz.netz;

/** What a relationship is known by: there is at most one of a kind between two nodes in one direction. */
public record Beziehung(Schluessel von, Kantenart art, Schluessel nach) implements Sache {

    @Override
    public String kennung() {
        return von.kennung() + " " + art.name() + " " + nach.kennung();
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
