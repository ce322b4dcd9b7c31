package de.zielnetz.suche;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.suche.Fundstelle.Fundwort;
import de.zielnetz.suche.TrefferConnection.Treffergruppe;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Wires {@code suche} and {@code schnellsuche} (data fetchers): pages of what a search found, and why. */
@Component
class Suchfelder implements RuntimeWiringConfigurer {

    private static final int LAENGSTER_TEXT = 200;
    private static final int TIEFSTE_STELLE = 1_000;
    private static final int SEITE = 20;
    private static final int SCHNELLE = 8;
    private static final int JE_ART = 5;

    private final Suche suche;

    Suchfelder(Suche suche) {
        this.suche = suche;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type(
                "Query", typ -> typ.dataFetcher("suche", this::suche).dataFetcher("schnellsuche", this::schnellsuche));
        schema.type("TrefferConnection", typ -> typ.dataFetcher("edges", seite(NetzConnection::edges))
                .dataFetcher("nodes", seite(NetzConnection::edges))
                .dataFetcher("pageInfo", seite(seite -> seite))
                .dataFetcher("totalCount", seite(NetzConnection::gesamt))
                .dataFetcher("nachArt", ohneHuelle(Suchfelder::nachArt))
                .dataFetcher("vorschlaege", leicht(TrefferConnection.class, TrefferConnection::vorschlaege)));
        schema.type("TrefferEdge", typ -> typ.dataFetcher("node", leicht(Treffer.class, Treffer::node))
                .dataFetcher("cursor", leicht(Treffer.class, Treffer::cursor)));
        schema.type("Treffer", typ -> typ.dataFetcher("knoten", leicht(Treffer.class, Treffer::knoten))
                .dataFetcher("art", leicht(Treffer.class, Treffer::art))
                .dataFetcher("feld", leicht(Treffer.class, Treffer::feld))
                .dataFetcher("ausschnitt", leicht(Treffer.class, Treffer::ausschnitt))
                .dataFetcher("fundstellen", leicht(Treffer.class, Treffer::fundstellen))
                .dataFetcher("punkte", leicht(Treffer.class, Treffer::punkte)));
        schema.type("Treffergruppe", typ -> typ.dataFetcher("art", leicht(Treffergruppe.class, Treffergruppe::art))
                .dataFetcher("totalCount", leicht(Treffergruppe.class, Treffergruppe::gesamt))
                .dataFetcher("treffer", leicht(Treffergruppe.class, Treffergruppe::treffer)));
        schema.type("Fundstelle", typ -> typ.dataFetcher("feld", leicht(Fundstelle.class, Fundstelle::feld))
                .dataFetcher("text", leicht(Fundstelle.class, Fundstelle::text))
                .dataFetcher("worte", leicht(Fundstelle.class, Fundstelle::worte)));
        schema.type("Fundwort", typ -> typ.dataFetcher("gesucht", leicht(Fundwort.class, Fundwort::gesucht))
                .dataFetcher("wort", leicht(Fundwort.class, Fundwort::wort))
                .dataFetcher("teil", leicht(Fundwort.class, Fundwort::teil))
                .dataFetcher("wie", leicht(Fundwort.class, Fundwort::wie))
                .dataFetcher("von", leicht(Fundwort.class, Fundwort::von))
                .dataFetcher("bis", leicht(Fundwort.class, Fundwort::bis)));
        schema.type("Suchvorschlag", typ -> typ.dataFetcher("statt", leicht(Suchvorschlag.class, Suchvorschlag::statt))
                .dataFetcher("wort", leicht(Suchvorschlag.class, Suchvorschlag::wort))
                .dataFetcher("text", leicht(Suchvorschlag.class, Suchvorschlag::text)));
    }

    private static DataFetcher<?> seite(Function<NetzConnection<Treffer>, @Nullable Object> feld) {
        return leicht(TrefferConnection.class, treffer -> feld.apply(treffer.seite()));
    }

    private TrefferConnection suche(DataFetchingEnvironment env) {
        String text = text(env);
        Suchanfrage anfrage = Suchanfrage.von(text);
        Netz netz = Anfrage.von(env.getGraphQlContext()).netz(env);
        Suchindex index = suche.von(netz);
        Set<Knotenart> arten = arten(env);
        Suchindex.Funde gefunden = index.suche(anfrage, arten, TIEFSTE_STELLE);
        List<Suchindex.Fund> funde = gefunden.funde();
        Fundstellen gruende = new Fundstellen(anfrage, false);
        NetzConnection<Treffer> seite = Pagination.schneide(
                funde.size(),
                platz -> new Treffer(
                        new Knoten(netz, funde.get(platz).nummer()),
                        funde.get(platz).punkte(),
                        platz,
                        gruende),
                Treffer::sache,
                env.getArguments(),
                SEITE);
        return new TrefferConnection(
                new NetzConnection<>(
                        seite.edges(),
                        seite.startCursor(),
                        seite.endCursor(),
                        seite.davor(),
                        seite.danach(),
                        gefunden.gesamt()),
                netz,
                index,
                text,
                anfrage,
                arten,
                funde);
    }

    private List<Treffer> schnellsuche(DataFetchingEnvironment env) {
        Suchanfrage anfrage = Suchanfrage.von(text(env));
        Netz netz = Anfrage.von(env.getGraphQlContext()).netz(env);
        return TrefferConnection.treffer(
                netz,
                suche.von(netz).schnellsuche(anfrage, Pagination.erste(env.getArguments(), SCHNELLE)),
                new Fundstellen(anfrage, true));
    }

    private static List<Treffergruppe> nachArt(DataFetchingEnvironment env) {
        TrefferConnection treffer = Objects.requireNonNull(env.getSource());
        return treffer.nachArt(Pagination.erste(env.getArguments(), JE_ART));
    }

    private static String text(DataFetchingEnvironment env) {
        String text = String.valueOf((Object) env.getArgument("text")).strip();
        if (text.isEmpty() || text.length() > LAENGSTER_TEXT) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "Der gesuchte Text hat %d Zeichen; möglich sind 1 bis %d."
                            .formatted(text.length(), LAENGSTER_TEXT));
        }
        return text;
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
