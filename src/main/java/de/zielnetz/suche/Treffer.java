package de.zielnetz.suche;

import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listeneintrag;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node that a search found, how well it fits, and why. */
final class Treffer implements Listeneintrag {

    private final Knoten knoten;
    private final float punkte;
    private final int platz;
    private final Fundstellen gruende;
    private volatile @Nullable List<Fundstelle> fundstellen;

    Treffer(Knoten knoten, float punkte, int platz, Fundstellen gruende) {
        this.knoten = knoten;
        this.punkte = punkte;
        this.platz = platz;
        this.gruende = gruende;
    }

    Knoten knoten() {
        return knoten;
    }

    Knotenart art() {
        return knoten.netz().art(knoten.nummer());
    }

    float punkte() {
        return punkte;
    }

    /** Where the words stand, the best place first. Looked up when somebody asks. */
    List<Fundstelle> fundstellen() {
        List<Fundstelle> bekannte = fundstellen;
        if (bekannte == null) {
            bekannte = gruende.von(knoten.netz(), knoten.nummer());
            fundstellen = bekannte;
        }
        return bekannte;
    }

    String feld() {
        return fundstellen().isEmpty()
                ? Merkmal.NAME.schluessel()
                : fundstellen().get(0).feld();
    }

    String ausschnitt() {
        return fundstellen().isEmpty()
                ? knoten.netz().name(knoten.nummer())
                : fundstellen().get(0).text();
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
