package de.zielnetz.verantworten;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Einsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers when a duty is due, and takes the marks that it was done. */
@Component
class Pflichtfelder implements RuntimeWiringConfigurer {

    private final Erledigungsablage ablage;
    private final Vermerke vermerke;

    Pflichtfelder(Erledigungsablage ablage, Vermerke vermerke) {
        this.ablage = ablage;
        this.vermerke = vermerke;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Pflicht", typ -> typ.dataFetcher("faellig", this::faellig)
                .dataFetcher("erledigungen", this::erledigungen));
        schema.type("Erledigung", typ -> typ.dataFetcher("kennung", leicht(Erledigung.class, Erledigung::kennung))
                .dataFetcher("am", leicht(Erledigung.class, Erledigung::am))
                .dataFetcher("fuer", leicht(Erledigung.class, Erledigung::fuer))
                .dataFetcher("urheber", nurAngemeldeten(Erledigung::urheber))
                .dataFetcher("anmerkung", nurAngemeldeten(Erledigung::anmerkung)));
        schema.type("Mutation", typ -> typ.dataFetcher("pflichtErledigt", this::erledigt)
                .dataFetcher("erledigungEntfernen", this::entferne));
    }

    private Faelligkeit faellig(DataFetchingEnvironment env) {
        Knoten pflicht = Knoten.von(env);
        String am = env.getArgument("am");
        String tag = am == null ? Anfrage.von(env.getGraphQlContext()).stichtag(env) : am;
        return Faelligkeit.von(pflicht.netz(), pflicht.nummer(), erledigungen(env), tag);
    }

    private List<Erledigung> erledigungen(DataFetchingEnvironment env) {
        Knoten pflicht = Knoten.von(env);
        return vermerke.von(env).getOrDefault(pflicht.netz().kennung(pflicht.nummer()), List.of());
    }

    private Knoten erledigt(DataFetchingEnvironment env) {
        Anfrage anfrage = Anfrage.von(env.getGraphQlContext());
        Map<String, Object> argumente = env.getArguments();
        Netz netz = anfrage.netzstand().netz().gueltigAm(anfrage.heute());
        String kennung = String.valueOf(argumente.get("pflicht"));
        Schreibgang.nurGelesen(() -> ablage.vermerke(
                netz,
                kennung,
                String.valueOf(argumente.get("am")),
                (String) argumente.get("anmerkung"),
                wer(env).name(),
                anfrage.heute()));
        vermerke.vergiss(env);
        return new Knoten(netz, netz.finde(Knotenart.PFLICHT, kennung));
    }

    private boolean entferne(DataFetchingEnvironment env) {
        return Schreibgang.nurGelesen(() -> {
            ablage.entferne(Objects.requireNonNull(env.<String>getArgument("kennung")));
            vermerke.vergiss(env);
            return true;
        });
    }

    private static DataFetcher<?> nurAngemeldeten(Function<Erledigung, @Nullable Object> feld) {
        return env -> Einsicht.hat(env) ? feld.apply(Objects.requireNonNull(env.getSource())) : null;
    }

    private static Benutzer wer(DataFetchingEnvironment env) {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }
}
