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

/** Answers {@code ueberschneidungen} of a project and of the whole net, and {@code ueberschneidungenJeFeld}. */
@Component
class Ueberschneidungsfelder implements RuntimeWiringConfigurer {

    record Feldpaarsicht(Knoten eines, Knoten anderes, int anzahl, int stark) {}

    record Feldsicht(int paare, boolean gekuerzt, List<Feldpaarsicht> zellen) {}

    private record Liste(Map<String, Object> argumente, int projekt) implements Memo.Key<List<Paar>> {}

    private final Projektwahl projektwahl;
    private final Memo memo;
    private final Paarlisten listen;

    Ueberschneidungsfelder(Projektwahl projektwahl, Memo memo, Paarlisten listen) {
        this.projektwahl = projektwahl;
        this.memo = memo;
        this.listen = listen;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("ueberschneidungen", this::alle)
                .dataFetcher("ueberschneidungenJeFeld", this::jeFeld));
        schema.type("Projekt", typ -> typ.dataFetcher("ueberschneidungen", this::eines));
        Listenfelder.verdrahteSeiten(schema, "UeberschneidungConnection");
        schema.type("Ueberschneidung", typ -> typ.dataFetcher("projekt", leicht(Paarsicht.class, Paarsicht::projekt))
                .dataFetcher("mit", leicht(Paarsicht.class, Paarsicht::mit))
                .dataFetcher("punkte", leicht(Paarsicht.class, Paarsicht::punkte))
                .dataFetcher("staerke", leicht(Paarsicht.class, Paarsicht::staerke))
                .dataFetcher("textaehnlichkeit", leicht(Paarsicht.class, Paarsicht::textaehnlichkeit))
                .dataFetcher("belegart", leicht(Paarsicht.class, Paarsicht::belegart))
                .dataFetcher("art", leicht(Paarsicht.class, Paarsicht::art))
                .dataFetcher("regel", leicht(Paarsicht.class, Paarsicht::regel))
                .dataFetcher("gemeinsames", leicht(Paarsicht.class, Paarsicht::gemeinsames)));
    }

    private Object alle(DataFetchingEnvironment env) {
        Netz netz = new Argumente(env).netz();
        int hoechstens = new Paarargumente(env).viele() ? Paarlisten.TIEFSTE_STELLE : Pagination.HOECHSTENS;
        NetzConnection<Paarsicht> seite =
                Paarsicht.seite(netz, listen.staerkste(env, hoechstens), listen.erklaerung(netz, env), env);
        return new NetzConnection<>(
                seite.edges(), seite.startCursor(), seite.endCursor(), seite.davor(), seite.danach(), -1);
    }

    private Object eines(DataFetchingEnvironment env) {
        Knoten projekt = Knoten.von(env);
        Argumente argumente = new Argumente(env);
        Paarargumente eigene = new Paarargumente(env);
        Netz netz = projekt.netz();
        BitSet auswahl = projektwahl.von(argumente.anfrage(), netz, env.getArguments(), argumente.nurBelegt());
        double mindestens = eigene.mindestens();
        Erklaerung erklaerung = listen.erklaerung(netz, env);
        Punkte ordnung = listen.ordnung(netz, env);
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
                new Liste(argumente.ganz(), projekt.nummer()),
                () -> eigene.vonDenArten(
                        Ueberschneidungen.mit(ordnung, projekt.nummer(), auswahl, mindestens), erklaerung));
        return Paarsicht.seite(netz, paare, erklaerung, env);
    }

    private Feldsicht jeFeld(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netz netz = argumente.netz();
        List<Paar> alle = listen.staerkste(env, Paarlisten.TIEFSTE_STELLE);
        boolean gekuerzt = alle.size() > Paarlisten.TIEFSTE_STELLE;
        List<Paar> paare = gekuerzt ? alle.subList(0, Paarlisten.TIEFSTE_STELLE) : alle;
        List<Feldpaarsicht> zellen =
                Paarlisten.Feldpaar.von(listen.ordnung(netz, env).index, paare, argumente.nurBelegt()).stream()
                        .map(zelle -> new Feldpaarsicht(
                                new Knoten(netz, zelle.eines()),
                                new Knoten(netz, zelle.anderes()),
                                zelle.anzahl(),
                                zelle.stark()))
                        .toList();
        return new Feldsicht(paare.size(), gekuerzt, zellen);
    }
}
