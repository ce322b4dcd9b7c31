package de.zielnetz.graphql;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Wires the fields of pages, entries and Belege (data fetchers of connections and edges). */
public final class Listenfelder {

    private Listenfelder() {}

    /** Wires a connection over {@link Listeneintrag}; its nodes are those of its edges. */
    public static void verdrahteSeiten(RuntimeWiring.Builder schema, String typname) {
        schema.type(typname, typ -> typ.dataFetcher("edges", leicht(NetzConnection.class, NetzConnection::edges))
                .dataFetcher("nodes", leicht(NetzConnection.class, c -> nodes(c)))
                .dataFetcher("pageInfo", leicht(NetzConnection.class, c -> c))
                .dataFetcher("totalCount", leicht(NetzConnection.class, c -> c.gesamt() < 0 ? null : c.gesamt())));
    }

    /** Wires {@code <art>Connection} and {@code <art>Edge}. */
    public static void verdrahte(RuntimeWiring.Builder schema, String art) {
        verdrahteSeiten(schema, art + "Connection");
        schema.type(art + "Edge", typ -> typ.dataFetcher("node", leicht(Eintrag.class, Eintrag::node))
                .dataFetcher("cursor", leicht(Eintrag.class, Eintrag::cursor))
                .dataFetcher(
                        "kante",
                        leicht(
                                Eintrag.class,
                                e -> e.kante() < 0 ? null : e.netz().kantenart(e.kante())))
                .dataFetcher("inWorten", leicht(Eintrag.class, Eintrag::inWorten))
                .dataFetcher("belegart", leicht(Eintrag.class, Eintrag::belegart))
                .dataFetcher("belege", leicht(Eintrag.class, e -> Belegsicht.alle(e.netz(), e.belege())))
                .dataFetcher("geltung", leicht(Eintrag.class, e -> e.wert(Merkmal.GELTUNG)))
                .dataFetcher("ab", leicht(Eintrag.class, e -> e.wert(Merkmal.AB)))
                .dataFetcher("bis", leicht(Eintrag.class, e -> e.wert(Merkmal.BIS)))
                .dataFetcher("anmerkung", leicht(Eintrag.class, e -> e.wert(Merkmal.ANMERKUNG))));
    }

    /** Wires the periods of relationships for which one entry stands. */
    public static void verdrahteZeitraeume(RuntimeWiring.Builder schema, String art) {
        schema.type(art + "Edge", typ -> typ.dataFetcher("zeitraeume", leicht(Eintrag.class, Eintrag::zeitraeume)));
    }

    /** Wires what all lists share: PageInfo and Beleg. */
    public static void gemeinsame(RuntimeWiring.Builder schema) {
        schema.type(
                "PageInfo", typ -> typ.dataFetcher("hasNextPage", leicht(NetzConnection.class, NetzConnection::danach))
                        .dataFetcher("hasPreviousPage", leicht(NetzConnection.class, NetzConnection::davor))
                        .dataFetcher("startCursor", leicht(NetzConnection.class, c -> oderNull(c.startCursor())))
                        .dataFetcher("endCursor", leicht(NetzConnection.class, c -> oderNull(c.endCursor()))));
        schema.type("Zeitraum", typ -> typ.dataFetcher("kennung", leicht(Zeitraumsicht.class, Zeitraumsicht::kennung))
                .dataFetcher("ab", leicht(Zeitraumsicht.class, z -> z.wert(Merkmal.AB)))
                .dataFetcher("bis", leicht(Zeitraumsicht.class, z -> z.wert(Merkmal.BIS)))
                .dataFetcher("geltung", leicht(Zeitraumsicht.class, z -> z.wert(Merkmal.GELTUNG)))
                .dataFetcher("anmerkung", leicht(Zeitraumsicht.class, z -> z.wert(Merkmal.ANMERKUNG)))
                .dataFetcher("belegart", leicht(Zeitraumsicht.class, Zeitraumsicht::belegart))
                .dataFetcher("belege", leicht(Zeitraumsicht.class, Zeitraumsicht::belege)));
        schema.type("Beleg", typ -> typ.dataFetcher(
                        "art", leicht(Belegsicht.class, b -> b.beleg().art()))
                .dataFetcher("quelle", leicht(Belegsicht.class, b -> quelle(b)))
                .dataFetcher(
                        "fundstelle", leicht(Belegsicht.class, b -> b.beleg().fundstelle()))
                .dataFetcher("merkmal", leicht(Belegsicht.class, Listenfelder::merkmal))
                .dataFetcher(
                        "begruendung", leicht(Belegsicht.class, b -> b.beleg().begruendung()))
                .dataFetcher("urheber", ohneHuelle(Listenfelder::urheber))
                .dataFetcher(
                        "vorgang",
                        leicht(Belegsicht.class, b -> oderNull(b.beleg().vorgang()))));
    }

    private static List<?> nodes(NetzConnection<?> seite) {
        return seite.edges().stream().map(e -> ((Listeneintrag) e).node()).toList();
    }

    private static @Nullable String merkmal(Belegsicht b) {
        Merkmal merkmal = b.beleg().merkmal();
        return merkmal == null ? null : merkmal.schluessel();
    }

    private static @Nullable String urheber(DataFetchingEnvironment env) {
        Belegsicht sicht = Objects.requireNonNull(env.getSource());
        return Einsicht.urheber(sicht.beleg(), env);
    }

    private static Knoten quelle(Belegsicht b) {
        return new Knoten(b.netz(), b.netz().finde(Knotenart.QUELLE, b.beleg().quelle()));
    }

    private static @Nullable String oderNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
