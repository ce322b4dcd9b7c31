package de.zielnetz.graphql.auswertung;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Knotenliste;
import de.zielnetz.graphql.Knotenseiten;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.auswahl.Listen;
import de.zielnetz.graphql.auswertung.Gruppierung.Gruppe;
import de.zielnetz.netz.Knotenart;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code auswertung} of every list of nodes (data fetchers of aggregates). */
@Component
public class Auswertungsfelder implements RuntimeWiringConfigurer {

    /** Ends the name of the field that groups a list that comes all at once. */
    public static final String NACHSILBE = "Auswertung";

    private static final String OHNE_ANGABE = "ohne Angabe";
    private static final int MEISTE_GRUPPEN = 1_000;

    /** A list in groups. */
    private record Auswertung(Knotenliste liste, List<Gruppensicht> gruppen, int anzahl, Kennwert gesamt) {}

    /** A group as GraphQL shows it. */
    private record Gruppensicht(Knotenliste liste, Gruppe gruppe, Kennwert kennwert) {

        @Nullable
        Object schluessel() {
            return gruppe.knoten() < 0 ? gruppe.wert() : liste.netz().kennung(gruppe.knoten());
        }

        String name() {
            return gruppe.knoten() >= 0
                    ? liste.netz().name(gruppe.knoten())
                    : gruppe.wert() == null ? OHNE_ANGABE : gruppe.name();
        }

        @Nullable
        Knoten knoten() {
            return gruppe.knoten() < 0 ? null : new Knoten(liste.netz(), gruppe.knoten());
        }
    }

    private final Schemaplan plan;
    private final Listen listen;

    Auswertungsfelder(Schemaplan plan) {
        this.plan = plan;
        this.listen = new Listen(plan);
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        plan.typen().values().forEach(typ -> verdrahte(schema, typ));
        plan.wurzelfelder().stream()
                .filter(feld -> feld.umfang() == Schemaplan.Umfang.ALLE)
                .forEach(feld -> schema.type(
                        "Query",
                        typ -> typ.dataFetcher(
                                feld.name() + NACHSILBE,
                                ohneHuelle(env -> auswertung(plan.typ(feld.art()), alle(env, feld.art()), env)))));
    }

    /** The whole list that the arguments select. */
    private Knotenliste alle(DataFetchingEnvironment env, Knotenart art) {
        Anfrage anfrage = Anfrage.von(env.getGraphQlContext());
        return Objects.requireNonNull(listen.alle(anfrage, anfrage.netz(env), art, env.getArguments(), 0)
                .ganze());
    }

    private static void verdrahte(RuntimeWiring.Builder schema, Typplan plan) {
        String art = plan.art().label();
        schema.type(
                art + "Connection",
                typ -> typ.dataFetcher("auswertung", ohneHuelle(env -> {
                    NetzConnection<?> seite = Objects.requireNonNull(env.getSource());
                    return auswertung(plan, Objects.requireNonNull(seite.ganze()), env);
                })));
        schema.type(art + "Auswertung", typ -> typ.dataFetcher("gruppen", ohneHuelle(Auswertungsfelder::gruppen))
                .dataFetcher("anzahl", leicht(Auswertung.class, Auswertung::anzahl))
                .dataFetcher("wert", leicht(Auswertung.class, a -> a.gesamt().zahl()))
                .dataFetcher("datum", leicht(Auswertung.class, a -> a.gesamt().datum()))
                .dataFetcher(
                        "ohneZahl", leicht(Auswertung.class, a -> a.gesamt().ohne())));
        schema.type(art + "Gruppe", typ -> typ.dataFetcher(
                        "schluessel", leicht(Gruppensicht.class, Gruppensicht::schluessel))
                .dataFetcher("name", leicht(Gruppensicht.class, Gruppensicht::name))
                .dataFetcher("knoten", leicht(Gruppensicht.class, Gruppensicht::knoten))
                .dataFetcher(
                        "anzahl", leicht(Gruppensicht.class, g -> g.gruppe().mitglieder().length))
                .dataFetcher(
                        "wert", leicht(Gruppensicht.class, g -> g.kennwert().zahl()))
                .dataFetcher(
                        "datum", leicht(Gruppensicht.class, g -> g.kennwert().datum()))
                .dataFetcher(
                        "ohneZahl", leicht(Gruppensicht.class, g -> g.kennwert().ohne()))
                .dataFetcher("liste", ohneHuelle(Auswertungsfelder::mitglieder)));
    }

    private static Auswertung auswertung(Typplan plan, Knotenliste liste, DataFetchingEnvironment env) {
        Anfrage.von(env.getGraphQlContext()).pruefeFrist();
        String nach = String.valueOf((Object) env.getArgument("nach"));
        Kennwert.Rechnung rechnung = Kennwert.rechnung(
                plan,
                Kennwert.Mass.valueOf(String.valueOf((Object) env.getArgument("kennzahl"))),
                env.getArgument("von"));
        List<Gruppe> gruppen = Gruppierung.von(plan, liste, nach);
        if (gruppen.size() > MEISTE_GRUPPEN) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "nach: %s ergibt %d Gruppen; möglich sind %d. Schränken Sie die Liste mit filter ein."
                            .formatted(nach, gruppen.size(), MEISTE_GRUPPEN));
        }
        int[] alle = liste.knoten().get();
        return new Auswertung(
                liste,
                gruppen.stream()
                        .map(g -> new Gruppensicht(liste, g, Kennwert.von(liste, g.mitglieder(), rechnung)))
                        .toList(),
                alle.length,
                Kennwert.von(liste, alle, rechnung));
    }

    private static List<Gruppensicht> gruppen(DataFetchingEnvironment env) {
        Auswertung auswertung = Objects.requireNonNull(env.getSource());
        return Boolean.TRUE.equals(env.getArgument("groessteZuerst"))
                ? auswertung.gruppen().stream()
                        .sorted(Comparator.comparing(
                                g -> g.kennwert().zahl(), Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList()
                : auswertung.gruppen();
    }

    private static Object mitglieder(DataFetchingEnvironment env) {
        Gruppensicht gruppe = Objects.requireNonNull(env.getSource());
        return Knotenseiten.von(gruppe.liste().netz(), gruppe.gruppe().mitglieder(), env.getArguments())
                .von(new Knotenliste(gruppe.liste().netz(), gruppe.liste().nurBelegt(), () -> gruppe.gruppe()
                        .mitglieder()));
    }
}
