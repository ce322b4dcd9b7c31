package de.zielnetz.analyse.ueberschneidung;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Memo;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.graphql.auswahl.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code ueberschneidungen} of a project and of the whole net. */
@Component
class Ueberschneidungsfelder implements RuntimeWiringConfigurer {

    private static final int TIEFSTE_STELLE = 1_000;

    private record Liste(Map<String, Object> argumente, int projekt, int hoechstens) implements Memo.Key<List<Paar>> {}

    private final Projektwahl projektwahl;
    private final Memo memo;
    private final Indizes indizes;
    private final Mitsuchende mitsuchende;

    Ueberschneidungsfelder(Projektwahl projektwahl, Memo memo, Indizes indizes, Mitsuchende mitsuchende) {
        this.projektwahl = projektwahl;
        this.memo = memo;
        this.indizes = indizes;
        this.mitsuchende = mitsuchende;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("ueberschneidungen", this::alle));
        schema.type("Projekt", typ -> typ.dataFetcher("ueberschneidungen", this::eines));
        Listenfelder.verdrahteSeiten(schema, "UeberschneidungConnection");
        schema.type("Ueberschneidung", typ -> typ.dataFetcher("projekt", leicht(Paarsicht.class, Paarsicht::projekt))
                .dataFetcher("mit", leicht(Paarsicht.class, Paarsicht::mit))
                .dataFetcher("punkte", leicht(Paarsicht.class, Paarsicht::punkte))
                .dataFetcher("textaehnlichkeit", leicht(Paarsicht.class, Paarsicht::textaehnlichkeit))
                .dataFetcher("belegart", leicht(Paarsicht.class, Paarsicht::belegart))
                .dataFetcher("art", leicht(Paarsicht.class, Paarsicht::art))
                .dataFetcher("regel", leicht(Paarsicht.class, Paarsicht::regel))
                .dataFetcher("gemeinsames", leicht(Paarsicht.class, Paarsicht::gemeinsames)));
    }

    private Object alle(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Paarargumente eigene = new Paarargumente(env);
        Netz netz = argumente.netz();
        Gewichte gewichte = eigene.gewichte();
        BitSet auswahl = argumente.auswahl(projektwahl);
        double mindestens = eigene.mindestens();
        int hoechstens = (eigene.viele() ? TIEFSTE_STELLE : Pagination.HOECHSTENS) + 1;
        Erklaerung erklaerung = erklaerung(netz, gewichte, argumente.nurBelegt());
        Punkte ordnung = ordnung(netz, gewichte, argumente.nurBelegt(), eigene);
        List<Paar> paare = memo.hole(
                netz,
                new Liste(argumente.ganz(), -1, hoechstens),
                () -> eigene.vonDenArten(
                        Ueberschneidungen.beste(
                                ordnung,
                                auswahl,
                                mindestens,
                                hoechstens,
                                mitsuchende,
                                argumente.anfrage()::pruefeFrist),
                        erklaerung));
        NetzConnection<Paarsicht> seite = Paarsicht.seite(netz, paare, erklaerung, env);
        return new NetzConnection<>(
                seite.edges(), seite.startCursor(), seite.endCursor(), seite.davor(), seite.danach(), -1);
    }

    private Object eines(DataFetchingEnvironment env) {
        Knoten projekt = Knoten.von(env);
        Argumente argumente = new Argumente(env);
        Paarargumente eigene = new Paarargumente(env);
        Netz netz = projekt.netz();
        Gewichte gewichte = eigene.gewichte();
        BitSet auswahl = projektwahl.von(argumente.anfrage(), netz, env.getArguments(), argumente.nurBelegt());
        double mindestens = eigene.mindestens();
        Erklaerung erklaerung = erklaerung(netz, gewichte, argumente.nurBelegt());
        Punkte ordnung = ordnung(netz, gewichte, argumente.nurBelegt(), eigene);
        if (eigene.istDerAnfang()) {
            int hoechstens = Pagination.erste(env.getArguments(), Paarsicht.SEITE) + 1;
            return Paarsicht.seite(
                    netz,
                    Ueberschneidungen.staerkste(ordnung, projekt.nummer(), auswahl, mindestens, hoechstens),
                    erklaerung,
                    env);
        }
        List<Paar> paare = memo.hole(
                netz,
                new Liste(argumente.ganz(), projekt.nummer(), 0),
                () -> eigene.vonDenArten(
                        Ueberschneidungen.mit(ordnung, projekt.nummer(), auswahl, mindestens), erklaerung));
        return Paarsicht.seite(netz, paare, erklaerung, env);
    }

    private Punkte ordnung(Netz netz, Gewichte gewichte, boolean nurBelegt, Paarargumente eigene) {
        Gewichte ordnung = eigene.nachText(false) ? Gewichte.NUR_TEXT : gewichte;
        return indizes.punkte(netz, ordnung, nurBelegt, ordnung.text() > 0);
    }

    private Erklaerung erklaerung(Netz netz, Gewichte gewichte, boolean nurBelegt) {
        boolean mitText = gewichte.text() > 0;
        return new Erklaerung(
                netz,
                indizes.punkte(netz, Gewichte.GLEICH, nurBelegt, mitText),
                indizes.punkte(netz, gewichte, nurBelegt, mitText),
                indizes.texte(netz));
    }
}
