package de.zielnetz.suche;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Wires {@code suche} (data fetcher): pages of what a search found. */
@Component
class Suchfelder implements RuntimeWiringConfigurer {

    private static final int LAENGSTER_TEXT = 200;
    private static final int TIEFSTE_STELLE = 1_000;
    private static final int SEITE = 20;

    private final Suche suche;

    Suchfelder(Suche suche) {
        this.suche = suche;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("suche", this::suche));
        Listenfelder.verdrahteSeiten(schema, "TrefferConnection");
        schema.type("TrefferEdge", typ -> typ.dataFetcher("node", leicht(Treffer.class, Treffer::node))
                .dataFetcher("cursor", leicht(Treffer.class, Treffer::cursor)));
        schema.type("Treffer", typ -> typ.dataFetcher("knoten", leicht(Treffer.class, Treffer::knoten))
                .dataFetcher("art", leicht(Treffer.class, Treffer::art))
                .dataFetcher("feld", leicht(Treffer.class, Treffer::feld))
                .dataFetcher("ausschnitt", leicht(Treffer.class, Treffer::ausschnitt))
                .dataFetcher("punkte", leicht(Treffer.class, Treffer::punkte)));
    }

    private NetzConnection<Treffer> suche(DataFetchingEnvironment env) {
        String text = String.valueOf((Object) env.getArgument("text")).strip();
        if (text.isEmpty() || text.length() > LAENGSTER_TEXT) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "Der gesuchte Text hat %d Zeichen; möglich sind 1 bis %d."
                            .formatted(text.length(), LAENGSTER_TEXT));
        }
        Netz netz = Anfrage.von(env.getGraphQlContext()).netz(env);
        Suchindex.Funde gefunden = suche.von(netz).suche(text, arten(env), TIEFSTE_STELLE);
        List<Suchindex.Fund> funde = gefunden.funde();
        NetzConnection<Treffer> seite = Pagination.schneide(
                funde.size(),
                platz -> treffer(netz, funde.get(platz), platz, text),
                Treffer::sache,
                env.getArguments(),
                SEITE);
        return new NetzConnection<>(
                seite.edges(),
                seite.startCursor(),
                seite.endCursor(),
                seite.davor(),
                seite.danach(),
                gefunden.gesamt());
    }

    private static Treffer treffer(Netz netz, Suchindex.Fund fund, int platz, String text) {
        Map.Entry<Merkmal, String> fundort = Suchindex.fundort(netz, fund.nummer(), text);
        return new Treffer(
                new Knoten(netz, fund.nummer()),
                fundort.getKey().schluessel(),
                fundort.getValue(),
                fund.punkte(),
                platz);
    }

    private static Set<Knotenart> arten(DataFetchingEnvironment env) {
        List<?> arten = env.getArgument("arten");
        Set<Knotenart> gewaehlt = EnumSet.noneOf(Knotenart.class);
        if (arten != null) {
            arten.forEach(art -> gewaehlt.add(Knotenart.valueOf(String.valueOf(art))));
        }
        return gewaehlt;
    }
}
