package de.zielnetz.analyse.zusammenhang;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.abdeckung.Aussenlage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Knotenseiten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.auswahl.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code akteursnetz}. */
@Component
class Akteursfelder implements RuntimeWiringConfigurer {

    private static final double MEISTE_RECHNUNGEN = 4e9;

    /** Which projects count, and how. */
    private record Wahl(@Nullable BitSet auswahl, boolean nurBelegt, Massstab massstab) {}

    private record Akteure(Wahl wahl) implements Memo.Key<Akteursnetz> {}

    private record Lasten(Wahl wahl) implements Memo.Key<List<Akteurslast>> {}

    private record Lagen(Wahl wahl) implements Memo.Key<List<Aussenlage>> {}

    record Akteursnetzsicht(Netz netz, Akteursnetz akteure, Wahl wahl) {

        boolean nurBelegt() {
            return wahl.nurBelegt();
        }
    }

    record Lastsicht(
            Knoten akteur,
            int projekte,
            int verantwortet,
            int wirktMit,
            int foerdert,
            int laufend,
            int ohneStand,
            int partner,
            double vermittlung) {}

    record Aussensicht(Knoten knoten, int projekte, Aussenlage.Angabe angabe) {}

    private final Projektwahl projektwahl;
    private final Memo memo;

    Akteursfelder(Projektwahl projektwahl, Memo memo) {
        this.projektwahl = projektwahl;
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("akteursnetz", this::akteursnetz));
        schema.type("Akteursnetz", typ -> typ.dataFetcher("groesse", leicht(Akteursnetzsicht.class, s -> s.akteure()
                        .groesse()))
                .dataFetcher("paare", Akteursfelder::paare)
                .dataFetcher("lasten", this::lasten)
                .dataFetcher("ohneAussen", this::ohneAussen));
        for (String name : List.of("ZusammenarbeitConnection", "AkteurslastConnection")) {
            Listenfelder.verdrahteSeiten(schema, name);
        }
        schema.type("Zusammenarbeit", typ -> typ.dataFetcher("a", leicht(Zusammensicht.class, Zusammensicht::a))
                .dataFetcher("b", leicht(Zusammensicht.class, Zusammensicht::b))
                .dataFetcher("anzahl", leicht(Zusammensicht.class, Zusammensicht::anzahl))
                .dataFetcher("belegart", leicht(Zusammensicht.class, Zusammensicht::belegart))
                .dataFetcher("projekte", env -> {
                    Zusammensicht paar = Objects.requireNonNull(env.getSource());
                    return Knotenseiten.von(paar.netz(), paar.projekte(), env.getArguments());
                })
                .dataFetcher("wege", env -> {
                    Zusammensicht paar = Objects.requireNonNull(env.getSource());
                    return paar.wege(Wegefelder.meiste(env));
                }));
    }

    private Akteursnetzsicht akteursnetz(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netz netz = argumente.netz();
        Wahl wahl = new Wahl(argumente.auswahl(projektwahl), argumente.nurBelegt(), argumente.massstab());
        Akteursnetz akteure = memo.hole(
                netz,
                new Akteure(wahl),
                () -> Akteursnetz.von(
                        netz, wahl.auswahl(), wahl.nurBelegt(), wahl.massstab().stichtag()));
        return new Akteursnetzsicht(netz, akteure, wahl);
    }

    private static Object paare(DataFetchingEnvironment env) {
        Akteursnetzsicht sicht = Objects.requireNonNull(env.getSource());
        return Zusammensicht.seite(
                sicht.netz(), sicht.akteure(), sicht.akteure().paare(), sicht.nurBelegt(), env.getArguments());
    }

    private Object lasten(DataFetchingEnvironment env) {
        Akteursnetzsicht sicht = Objects.requireNonNull(env.getSource());
        Akteursnetz akteure = sicht.akteure();
        if ((double) akteure.groesse() * akteure.paare().size() > MEISTE_RECHNUNGEN) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "Für %d Akteure mit %d Paaren dauert es zu lange, alle kürzesten Wege zu zählen: wählen Sie mit filter weniger Projekte."
                            .formatted(akteure.groesse(), akteure.paare().size()));
        }
        List<Akteurslast> lasten = memo.hole(sicht.netz(), new Lasten(sicht.wahl()), akteure::lasten);
        return Posten.seite(
                lasten,
                last -> sicht.netz().kennung(last.akteur()),
                last -> new Lastsicht(
                        new Knoten(sicht.netz(), last.akteur()),
                        last.projekte(),
                        last.verantwortet(),
                        last.wirktMit(),
                        last.foerdert(),
                        last.laufend(),
                        last.ohneStand(),
                        last.partner(),
                        last.vermittlung()),
                env.getArguments());
    }

    private List<Aussensicht> ohneAussen(DataFetchingEnvironment env) {
        Akteursnetzsicht sicht = Objects.requireNonNull(env.getSource());
        Netz netz = sicht.netz();
        Wahl wahl = sicht.wahl();
        return memo
                .hole(
                        netz,
                        new Lagen(wahl),
                        () -> Aussenlage.alle(memo, netz, wahl.auswahl(), wahl.nurBelegt(), wahl.massstab()))
                .stream()
                .map(lage -> new Aussensicht(new Knoten(netz, lage.knoten()), lage.projekte(), lage.angabe()))
                .toList();
    }
}
