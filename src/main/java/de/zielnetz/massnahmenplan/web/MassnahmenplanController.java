package de.zielnetz.massnahmenplan.web;

import de.zielnetz.bearbeiten.Belegangabe;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Finder;
import de.zielnetz.massnahmenplan.Planablage;
import de.zielnetz.massnahmenplan.Planangabe;
import de.zielnetz.massnahmenplan.Planbeschluss;
import de.zielnetz.massnahmenplan.Planfehler;
import de.zielnetz.massnahmenplan.Planfehler.Planhindernis;
import de.zielnetz.massnahmenplan.Planpruefung;
import de.zielnetz.massnahmenplan.Planpruefung.Massnahmenmangel;
import de.zielnetz.massnahmenplan.Planrahmen;
import de.zielnetz.massnahmenplan.Planzeile;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Stand;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Measures plans over GraphQL. They stand beside the net: these fields ask the database. Who may write is decided before ({@code WriteAccess}). */
@Controller
class MassnahmenplanController implements RuntimeWiringConfigurer {

    private final Planablage ablage;
    private final Planbeschluss beschluss;
    private final Stand stand;

    MassnahmenplanController(Planablage ablage, Planbeschluss beschluss, Stand stand) {
        this.ablage = ablage;
        this.beschluss = beschluss;
        this.stand = stand;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("massnahmenplan", this::plan));
        schema.type("Mutation", typ -> typ.dataFetcher("planmassnahmeMerken", this::merke)
                .dataFetcher("planmassnahmeEntfernen", this::entferne)
                .dataFetcher("planmassnahmeBeschliessen", this::beschliesse));
        Plansicht.verdrahte(schema);
    }

    private Plansicht plan(DataFetchingEnvironment env) {
        return sicht(env, netz(env), text(env, "strategie"));
    }

    private Plansicht sicht(DataFetchingEnvironment env, Netz netz, String kennung) {
        int strategie = Finder.mitKennung(netz, Knotenart.STRATEGIE, kennung);
        return new Plansicht(
                netz,
                strategie,
                Planrahmen.von(netz, strategie),
                mitDatenbank(() -> ablage.von(kennung)),
                Anfrage.von(env.getGraphQlContext()).heute());
    }

    private Plansicht merke(DataFetchingEnvironment env) {
        Netz netz = netz(env);
        String strategie = text(env, "strategie");
        Planrahmen rahmen = Planrahmen.von(netz, Finder.mitKennung(netz, Knotenart.STRATEGIE, strategie));
        Map<String, Object> eingabe = Objects.requireNonNull(env.getArgument("massnahme"));
        Planangabe angabe = Planeingabe.lies(eingabe);
        List<Massnahmenmangel> maengel = Planpruefung.von(netz, rahmen, angabe);
        if (!maengel.isEmpty()) {
            throw new Planfehler(
                    Planhindernis.UNGUELTIGER_WERT,
                    maengel.stream().map(Massnahmenmangel::satz).collect(Collectors.joining(" ")),
                    maengel.get(0).vorschlaege());
        }
        mitDatenbank(() -> ablage.schreibe(strategie, List.of(angabe), env.getArgument("fassung"), false, wer(env)));
        return sicht(env, netz, strategie);
    }

    private boolean entferne(DataFetchingEnvironment env) {
        return mitDatenbank(() -> {
            ablage.entferne(text(env, "kennung"), fassung(env));
            return true;
        });
    }

    private Plansicht beschliesse(DataFetchingEnvironment env) {
        Planzeile zeile = mitDatenbank(() -> beschluss.beschliesse(
                netz(env),
                text(env, "kennung"),
                fassung(env),
                new Belegangabe(text(env, "quelle"), null, text(env, "fundstelle"), Belegart.BELEGT, null),
                wer(env)));
        return sicht(env, stand.aktuell().netz(), zeile.strategie());
    }

    private static Netz netz(DataFetchingEnvironment env) {
        return Anfrage.von(env.getGraphQlContext()).netzstand().netz();
    }

    private static int fassung(DataFetchingEnvironment env) {
        return Objects.requireNonNull((Integer) env.getArgument("fassung"));
    }

    private static String text(DataFetchingEnvironment env, String argument) {
        return String.valueOf((Object) env.getArgument(argument));
    }

    private static <T> T mitDatenbank(Supplier<T> arbeit) {
        return Schreibgang.nurGelesen(arbeit);
    }

    private static Benutzer wer(DataFetchingEnvironment env) {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }
}
