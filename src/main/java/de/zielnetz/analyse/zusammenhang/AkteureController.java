package de.zielnetz.analyse.zusammenhang;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Frage;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.Zwischenspeicher;
import de.zielnetz.analyse.abdeckung.Aussenlage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Knotenseiten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code akteursnetz}. */
@Component
public class AkteureController implements RuntimeWiringConfigurer {

    private static final double MEISTE_RECHNUNGEN = 4e9;

    private record Netzfrage(@Nullable BitSet auswahl, boolean nurBelegt, Massstab massstab, String was) {}

    private record Lastliste(List<Akteurslast> alle) {}

    private record Lagenliste(List<Aussenlage> alle) {}

    record Akteursnetzsicht(
            Netz netz, Akteursnetz akteure, @Nullable BitSet auswahl, boolean nurBelegt, Massstab massstab) {}

    record Lastsicht(
            Knoten akteur,
            int projekte,
            int verantwortet,
            int wirktMit,
            int foerdert,
            int laufend,
            int partner,
            double vermittlung) {}

    record Aussensicht(Knoten knoten, int projekte, Aussenlage.Angabe angabe) {}

    private final Projektwahl projektwahl;
    private final Zwischenspeicher zwischenspeicher;

    AkteureController(Projektwahl projektwahl, Zwischenspeicher zwischenspeicher) {
        this.projektwahl = projektwahl;
        this.zwischenspeicher = zwischenspeicher;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("akteursnetz", this::akteursnetz));
        schema.type("Akteursnetz", typ -> typ.dataFetcher("groesse", leicht(Akteursnetzsicht.class, s -> s.akteure()
                        .groesse()))
                .dataFetcher("paare", AkteureController::paare)
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
                    return paar.wege(WegeController.meiste(env));
                }));
    }

    private Akteursnetzsicht akteursnetz(DataFetchingEnvironment env) {
        Frage frage = new Frage(env);
        Netz netz = frage.netz();
        BitSet auswahl = frage.auswahl(projektwahl);
        Massstab massstab = frage.massstab();
        Akteursnetz akteure = zwischenspeicher.hole(
                netz,
                new Netzfrage(auswahl, frage.nurBelegt(), massstab, "akteure"),
                Akteursnetz.class,
                () -> Akteursnetz.von(netz, auswahl, frage.nurBelegt(), massstab.stichtag()));
        return new Akteursnetzsicht(netz, akteure, auswahl, frage.nurBelegt(), massstab);
    }

    private static Object paare(DataFetchingEnvironment env) {
        Akteursnetzsicht sicht = Objects.requireNonNull(env.getSource());
        return seite(sicht.netz(), sicht.akteure(), sicht.akteure().paare(), sicht.nurBelegt(), env.getArguments());
    }

    public static NetzConnection<Posten<Zusammensicht>> seite(
            Netz netz,
            Akteursnetz akteure,
            List<Zusammenarbeit> paare,
            boolean nurBelegt,
            Map<String, Object> argumente) {
        return Posten.seite(
                paare,
                paar -> netz.kennung(paar.a()) + "+" + netz.kennung(paar.b()),
                paar -> new Zusammensicht(netz, akteure, paar, nurBelegt),
                argumente);
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
        List<Akteurslast> lasten = zwischenspeicher
                .hole(
                        sicht.netz(),
                        new Netzfrage(sicht.auswahl(), sicht.nurBelegt(), sicht.massstab(), "lasten"),
                        Lastliste.class,
                        () -> new Lastliste(akteure.lasten()))
                .alle();
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
                        last.partner(),
                        last.vermittlung()),
                env.getArguments());
    }

    private List<Aussensicht> ohneAussen(DataFetchingEnvironment env) {
        Akteursnetzsicht sicht = Objects.requireNonNull(env.getSource());
        Netz netz = sicht.netz();
        return zwischenspeicher
                .hole(
                        netz,
                        new Netzfrage(sicht.auswahl(), sicht.nurBelegt(), sicht.massstab(), "aussen"),
                        Lagenliste.class,
                        () -> new Lagenliste(
                                Aussenlage.alle(netz, sicht.auswahl(), sicht.nurBelegt(), sicht.massstab())))
                .alle()
                .stream()
                .map(lage -> new Aussensicht(new Knoten(netz, lage.knoten()), lage.projekte(), lage.angabe()))
                .toList();
    }
}
