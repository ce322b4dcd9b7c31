package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Schrittsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listeneintrag;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An overlap as GraphQL shows it; why is worked out only where it is asked for, and then once. For one thread. */
final class Paarsicht implements Listeneintrag {

    static final int SEITE = 50;

    private final Netz netz;
    private final Paar paar;
    private final Erklaerung erklaerung;
    private final int platz;
    private @Nullable List<Gemeinsames> gemeinsames;

    Paarsicht(Netz netz, Paar paar, Erklaerung erklaerung, int platz) {
        this.netz = netz;
        this.paar = paar;
        this.erklaerung = erklaerung;
        this.platz = platz;
    }

    record Teilsicht(
            Teil teil,
            @Nullable Knoten knoten,
            List<String> worte,
            int monate,
            double beitrag,
            int projekte,
            Belegart belegart,
            List<Schrittsicht> schritte) {}

    /** Pairs page by page, as the arguments say. */
    static NetzConnection<Paarsicht> seite(
            Netz netz, List<Paar> paare, Erklaerung erklaerung, DataFetchingEnvironment env) {
        return Pagination.schneide(
                paare.size(),
                platz -> new Paarsicht(netz, paare.get(platz), erklaerung, platz),
                Paarsicht::schluessel,
                env.getArguments(),
                SEITE);
    }

    Knoten projekt() {
        return new Knoten(netz, paar.a());
    }

    Knoten mit() {
        return new Knoten(netz, paar.b());
    }

    double punkte() {
        return erklaerung.punkte(paar);
    }

    Paar.Staerke staerke() {
        return Paar.Staerke.von(punkte());
    }

    double textaehnlichkeit() {
        return Math.round(erklaerung.textaehnlichkeit(paar) * 1e9) / 1e9;
    }

    Belegart belegart() {
        return Erklaerung.belegart(gemeinsame());
    }

    Deutung.Art art() {
        return deutung().art();
    }

    String regel() {
        return deutung().regel();
    }

    List<Teilsicht> gemeinsames() {
        return gemeinsame().stream().map(this::sicht).toList();
    }

    private Deutung deutung() {
        return erklaerung.deutung(paar, gemeinsame());
    }

    private List<Gemeinsames> gemeinsame() {
        List<Gemeinsames> bekannte = gemeinsames;
        if (bekannte == null) {
            bekannte = erklaerung.gemeinsames(paar);
            gemeinsames = bekannte;
        }
        return bekannte;
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
                Schrittsicht.alle(netz, eines.schritte()));
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
