package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listeneintrag;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An overlap as GraphQL shows it; why is worked out only where it is asked for. */
record Paarsicht(Netz netz, Paar paar, Erklaerung erklaerung, int platz) implements Listeneintrag {

    record Teilsicht(
            Teil teil,
            @Nullable Knoten knoten,
            List<String> worte,
            int monate,
            double beitrag,
            int projekte,
            Belegart belegart,
            List<Schritt> schritte) {}

    Knoten projekt() {
        return new Knoten(netz, paar.a());
    }

    Knoten mit() {
        return new Knoten(netz, paar.b());
    }

    double punkte() {
        return erklaerung.punkte(paar);
    }

    double textaehnlichkeit() {
        return Math.round(erklaerung.textaehnlichkeit(paar) * 1e9) / 1e9;
    }

    Belegart belegart() {
        return erklaerung.belegart(paar);
    }

    Deutung.Art art() {
        return erklaerung.deutung(paar).art();
    }

    String regel() {
        return erklaerung.deutung(paar).regel();
    }

    List<Teilsicht> gemeinsames() {
        return erklaerung.gemeinsames(paar).stream().map(this::sicht).toList();
    }

    private Teilsicht sicht(Gemeinsames eines) {
        return new Teilsicht(
                eines.teil(),
                eines.knoten() < 0 ? null : new Knoten(netz, eines.knoten()),
                eines.worte(),
                eines.monate(),
                eines.beitrag(),
                eines.projekte(),
                eines.belegart(),
                eines.schritte().stream()
                        .map(kante -> new Schritt(netz, kante.nummer(), kante.richtung()))
                        .toList());
    }

    String schluessel() {
        return netz.kennung(paar.a()) + "+" + netz.kennung(paar.b());
    }

    @Override
    public Paarsicht node() {
        return this;
    }

    @Override
    public String cursor() {
        return Pagination.cursor(platz, schluessel());
    }
}
