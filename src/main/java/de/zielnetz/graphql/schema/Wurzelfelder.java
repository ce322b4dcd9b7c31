package de.zielnetz.graphql.schema;

import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Eintrag;
import de.zielnetz.graphql.Finder;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.graphql.auswahl.Listen;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Wires the fields of Query that give nodes (data fetchers): one of a kind, a page of them, all of them, any node. */
@Component
class Wurzelfelder implements RuntimeWiringConfigurer {

    private static final int WURZELSEITE = 50;

    private final Schemaplan plan;
    private final Listen listen;

    Wurzelfelder(Schemaplan plan) {
        this.plan = plan;
        this.listen = new Listen(plan);
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> {
            plan.wurzelfelder().forEach(feld -> typ.dataFetcher(feld.name(), feld(feld)));
            return typ.dataFetcher("knoten", Wurzelfelder::beliebiger);
        });
    }

    private DataFetcher<?> feld(Schemaplan.Wurzelfeld feld) {
        Knotenart art = feld.art();
        return switch (feld.umfang()) {
            case EINER -> env -> einer(env, art);
            case SEITE -> ohneHuelle(env -> alle(env, art, WURZELSEITE));
            case ALLE ->
                env -> alle(env, art, Integer.MAX_VALUE).edges().stream()
                        .map(e -> new Knoten(e.netz(), e.knoten()))
                        .toList();
        };
    }

    private NetzConnection<Eintrag> alle(DataFetchingEnvironment env, Knotenart art, int seite) {
        Anfrage anfrage = anfrage(env);
        return listen.alle(anfrage, anfrage.netz(env), art, env.getArguments(), seite);
    }

    private static Knoten einer(DataFetchingEnvironment env, Knotenart art) {
        Netz netz = anfrage(env).netz(env);
        Integer nummer = env.getArgument("nummer");
        String kennung = env.getArgument("kennung");
        if ((nummer == null) == (kennung == null)) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT, "Geben Sie entweder nummer oder kennung an, genau eines.");
        }
        int k = nummer != null
                ? Finder.mitNummer(netz, art, nummer)
                : Finder.mitKennung(netz, art, String.valueOf(kennung));
        return new Knoten(netz, k);
    }

    private static Knoten beliebiger(DataFetchingEnvironment env) {
        try {
            Schluessel schluessel = Schluessel.aus(String.valueOf((Object) env.getArgument("schluessel")));
            Netz netz = anfrage(env).netz(env);
            return new Knoten(netz, Finder.mitKennung(netz, schluessel.art(), schluessel.eigen()));
        } catch (IllegalArgumentException e) {
            throw new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, String.valueOf(e.getMessage()));
        }
    }

    private static Anfrage anfrage(DataFetchingEnvironment env) {
        return Anfrage.von(env.getGraphQlContext());
    }
}
