package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code ueberschneidungenJeFeld}. */
@Component
class Feldpaarfelder implements RuntimeWiringConfigurer {

    record Feldpaarsicht(Knoten eines, Knoten anderes, int anzahl, int stark) {}

    record Sicht(int paare, boolean gekuerzt, List<Feldpaarsicht> zellen) {}

    private final Paarlisten listen;

    Feldpaarfelder(Paarlisten listen) {
        this.listen = listen;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("ueberschneidungenJeFeld", this::jeFeld));
    }

    private Sicht jeFeld(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netz netz = argumente.netz();
        List<Paar> alle = listen.staerkste(env, Paarlisten.TIEFSTE_STELLE);
        boolean gekuerzt = alle.size() > Paarlisten.TIEFSTE_STELLE;
        List<Paar> paare = gekuerzt ? alle.subList(0, Paarlisten.TIEFSTE_STELLE) : alle;
        List<Feldpaarsicht> zellen =
                Feldpaar.von(listen.ordnung(netz, env).index, paare, argumente.nurBelegt()).stream()
                        .map(zelle -> new Feldpaarsicht(
                                new Knoten(netz, zelle.eines()),
                                new Knoten(netz, zelle.anderes()),
                                zelle.anzahl(),
                                zelle.stark()))
                        .toList();
        return new Sicht(paare.size(), gekuerzt, zellen);
    }
}
