package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Traglage;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code einzelneStuetzen}. */
@Component
class Stuetzenfelder implements RuntimeWiringConfigurer {

    record Einzelne(
            String schluessel,
            Knoten knoten,
            Kenntnis kenntnis,
            Traglage traglage,
            Grad grad,
            @Nullable Knoten projekt,
            @Nullable Knoten akteur) {}

    private record Stuetzen(boolean nurBelegt, Massstab massstab)
            implements Memo.Key<List<Auswirkung.EinzelneStuetze>> {}

    private final Memo memo;

    Stuetzenfelder(Memo memo) {
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("einzelneStuetzen", this::einzelneStuetzen));
    }

    private List<Einzelne> einzelneStuetzen(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netz netz = argumente.netz();
        Stuetzen gefragt = new Stuetzen(argumente.nurBelegt(), argumente.massstab());
        return memo
                .hole(
                        netz,
                        gefragt,
                        () -> Auswirkung.einzelneStuetzen(memo, netz, gefragt.nurBelegt(), gefragt.massstab()))
                .stream()
                .map(stuetze -> new Einzelne(
                        stuetze.stelle().schluessel(),
                        new Knoten(netz, stuetze.stelle().erstes()),
                        stuetze.stelle().lage().kenntnis(),
                        stuetze.stelle().lage().traglage(),
                        stuetze.stelle().grad(),
                        oderNull(netz, stuetze.projekt()),
                        oderNull(netz, stuetze.akteur())))
                .toList();
    }

    private static @Nullable Knoten oderNull(Netz netz, int k) {
        return k < 0 ? null : new Knoten(netz, k);
    }
}
