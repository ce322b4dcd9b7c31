package de.zielnetz.suche;

import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listeneintrag;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Knotenart;

/** A node that a search found, where the words stand in it, and how well it fits. */
record Treffer(Knoten knoten, String feld, String ausschnitt, float punkte, int platz) implements Listeneintrag {

    Knotenart art() {
        return knoten.netz().art(knoten.nummer());
    }

    String sache() {
        return knoten.netz().schluessel(knoten.nummer()).kennung();
    }

    @Override
    public Treffer node() {
        return this;
    }

    @Override
    public String cursor() {
        return Pagination.cursor(platz, sache());
    }
}
