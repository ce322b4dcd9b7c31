package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Memo;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code einschaetzungen}. */
@Component
class Einschaetzungsfelder implements RuntimeWiringConfigurer {

    private record Alle() implements Memo.Key<List<Einschaetzungslage>> {}

    record Einschaetzungssicht(Knoten quelle, int nurDarauf, String satz) {}

    private final Memo memo;

    Einschaetzungsfelder(Memo memo) {
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("einschaetzungen", this::einschaetzungen));
    }

    private List<Einschaetzungssicht> einschaetzungen(DataFetchingEnvironment env) {
        Netz netz = new Argumente(env).netz();
        return memo.hole(netz, new Alle(), () -> Einschaetzungslage.alle(netz)).stream()
                .map(lage ->
                        new Einschaetzungssicht(new Knoten(netz, lage.quelle()), lage.nurDarauf(), lage.satz(netz)))
                .toList();
    }
}
