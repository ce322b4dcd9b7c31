package de.zielnetz.analyse.zusammenhang;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.zusammenhang.Netzbild.Bildkante;
import de.zielnetz.analyse.zusammenhang.Netzbild.Bildknoten;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.netz.Knotenart;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code netzbild}. */
@Component
class Netzbildfelder implements RuntimeWiringConfigurer {

    /** In the order of the metamodel: one of {@code Set.of} changes with every start, and the answer with it. */
    private static final Set<Knotenart> UEBLICH = Collections.unmodifiableSet(EnumSet.of(
            Knotenart.LEITZIEL,
            Knotenart.STRATEGISCHES_ZIEL,
            Knotenart.HANDLUNGSFELD,
            Knotenart.PROJEKT,
            Knotenart.AKTEUR));

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("netzbild", Netzbildfelder::bild));
        schema.type("Netzbild", typ -> typ.dataFetcher("knoten", leicht(Netzbild.class, Netzbild::knoten))
                .dataFetcher("kanten", leicht(Netzbild.class, Netzbild::kanten))
                .dataFetcher("ausgelassen", leicht(Netzbild.class, Netzbild::ausgelassen)));
        schema.type("Bildknoten", typ -> typ.dataFetcher("schluessel", leicht(Bildknoten.class, Bildknoten::schluessel))
                .dataFetcher("art", leicht(Bildknoten.class, Bildknoten::art))
                .dataFetcher("name", leicht(Bildknoten.class, Bildknoten::name))
                .dataFetcher("nummer", leicht(Bildknoten.class, Bildknoten::nummer))
                .dataFetcher("status", leicht(Bildknoten.class, Bildknoten::status)));
        schema.type("Bildkante", typ -> typ.dataFetcher("von", leicht(Bildkante.class, Bildkante::von))
                .dataFetcher("nach", leicht(Bildkante.class, Bildkante::nach))
                .dataFetcher("kante", leicht(Bildkante.class, Bildkante::kante))
                .dataFetcher("belegart", leicht(Bildkante.class, Bildkante::belegart)));
    }

    private static Netzbild bild(DataFetchingEnvironment env) {
        Set<Knotenart> arten = UEBLICH;
        List<?> gewaehlt = env.getArgument("arten");
        if (gewaehlt != null) {
            arten = EnumSet.noneOf(Knotenart.class);
            for (Object art : gewaehlt) {
                arten.add(Knotenart.valueOf(String.valueOf(art)));
            }
        }
        return Netzbild.von(
                Anfrage.von(env.getGraphQlContext()).netz(env),
                arten,
                Boolean.TRUE.equals(env.getArgument("nurBelegt")));
    }
}
