package de.zielnetz.analyse.wandel;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.wandel.Vergleich.Bewegung;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Knotenseiten;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;

/** A goal or field with other projects than before, as the fields of a GraphQL answer pass it on. */
record Bewegungssicht(Vergleichssicht vergleich, Bewegung bewegung) {

    static void verdrahte(RuntimeWiring.Builder schema) {
        schema.type("Bewegung", typ -> typ.dataFetcher("knoten", leicht(Bewegungssicht.class, Bewegungssicht::knoten))
                .dataFetcher(
                        "schluessel",
                        leicht(Bewegungssicht.class, b -> b.bewegung().ding().kennung()))
                .dataFetcher("anzahlVorher", leicht(Bewegungssicht.class, b -> b.bewegung()
                        .vorher()))
                .dataFetcher("anzahlNachher", leicht(Bewegungssicht.class, b -> b.bewegung()
                        .nachher()))
                .dataFetcher("gekommen", env -> {
                    Bewegungssicht b = von(env);
                    return projekte(
                            env, b.vergleich().bis().netz(), b.bewegung().gekommen());
                })
                .dataFetcher("gegangen", env -> {
                    Bewegungssicht b = von(env);
                    return projekte(
                            env, b.vergleich().von().netz(), b.bewegung().gegangen());
                }));
    }

    private Knoten knoten() {
        return vergleich.knoten(bewegung.ding());
    }

    private static Bewegungssicht von(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getSource());
    }

    private static Object projekte(DataFetchingEnvironment env, Netz netz, List<Schluessel> projekte) {
        return Knotenseiten.von(netz, projekte.stream().mapToInt(netz::finde).toArray(), env.getArguments());
    }
}
