package de.zielnetz.suche;

import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of what a search found, and what else can be said of the search. The name has to end as it does: by it Spring for
 * GraphQL sees that there is nothing to be adapted.
 *
 * @param funde all hits as far as pages lead, the best first
 */
record TrefferConnection(
        NetzConnection<Treffer> seite,
        Netz netz,
        Suchindex index,
        String text,
        Suchanfrage anfrage,
        Set<Knotenart> arten,
        List<Suchindex.Fund> funde) {

    private static final Suchindex.Funde KEINE = new Suchindex.Funde(List.of(), 0);

    /**
     * The hits of one kind.
     *
     * @param gesamt how many there are beyond those given
     */
    record Treffergruppe(Knotenart art, int gesamt, List<Treffer> treffer) {}

    /** The hits by kind, as many of each at most; the kind with the best hit first. Costs a search a kind. */
    List<Treffergruppe> nachArt(int hoechstens) {
        Set<Knotenart> nachBestem = new LinkedHashSet<>();
        funde.forEach(fund -> nachBestem.add(netz.art(fund.nummer())));
        Map<Knotenart, Suchindex.Funde> jeArt = index.jeArt(anfrage, arten, hoechstens);
        nachBestem.addAll(jeArt.keySet());
        Fundstellen gruende = new Fundstellen(anfrage, false);
        List<Treffergruppe> gruppen = new ArrayList<>();
        for (Knotenart art : nachBestem) {
            Suchindex.Funde gruppe = jeArt.getOrDefault(art, KEINE);
            gruppen.add(new Treffergruppe(art, gruppe.gesamt(), treffer(netz, gruppe.funde(), gruende)));
        }
        return gruppen;
    }

    /** What may have been meant; nothing where something was found. */
    List<Suchvorschlag> vorschlaege() {
        return seite.gesamt() > 0 ? List.of() : Suchvorschlag.zu(text, anfrage, index.wortschatz());
    }

    static List<Treffer> treffer(Netz netz, List<Suchindex.Fund> funde, Fundstellen gruende) {
        List<Treffer> treffer = new ArrayList<>();
        for (Suchindex.Fund fund : funde) {
            treffer.add(new Treffer(new Knoten(netz, fund.nummer()), fund.punkte(), treffer.size(), gruende));
        }
        return treffer;
    }
}
