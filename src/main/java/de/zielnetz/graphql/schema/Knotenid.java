package de.zielnetz.graphql.schema;

import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Finder;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Zeitwahl;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The names by which clients keep nodes (global object identification, as Relay has it): {@code Projekt/aim} today,
 * {@code Projekt/aim@v12} in the state after Vorgang 12, {@code Projekt/aim@2024-06} of what held then. Answers {@code Query.node}.
 */
@Component
class Knotenid implements RuntimeWiringConfigurer {

    private static final char TRENNER = '@';

    /** @param stand empty for today */
    static String text(Schluessel schluessel, String stand) {
        return stand.isEmpty() ? schluessel.kennung() : schluessel.kennung() + TRENNER + stand;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("node", ohneHuelle(Knotenid::node)));
    }

    private static Knoten node(DataFetchingEnvironment env) {
        Anfrage anfrage = Anfrage.von(env.getGraphQlContext());
        String id = String.valueOf((Object) env.getArgument("id"));
        int trenner = id.lastIndexOf(TRENNER);
        Netz netz = trenner < 0 ? anfrage.netz(env) : Zeitwahl.netz(anfrage, "id", id.substring(trenner + 1));
        try {
            Schluessel schluessel = Schluessel.aus(trenner < 0 ? id : id.substring(0, trenner));
            return new Knoten(netz, Finder.mitKennung(netz, schluessel.art(), schluessel.eigen()));
        } catch (IllegalArgumentException e) {
            throw new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, String.valueOf(e.getMessage()));
        }
    }
}
