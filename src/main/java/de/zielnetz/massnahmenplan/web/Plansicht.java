package de.zielnetz.massnahmenplan.web;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.graphql.Einsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.massnahmenplan.Kriterienpruefung;
import de.zielnetz.massnahmenplan.Kriteriumsstand;
import de.zielnetz.massnahmenplan.Planangabe;
import de.zielnetz.massnahmenplan.Planluecke;
import de.zielnetz.massnahmenplan.Planluecken;
import de.zielnetz.massnahmenplan.Planrahmen;
import de.zielnetz.massnahmenplan.Planzeile;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The plan of a strategy as GraphQL shows it. */
record Plansicht(Netz netz, int strategie, Planrahmen rahmen, List<Planzeile> zeilen, String heute) {

    /** A measure and the plan it stands in. */
    record Zeilensicht(Plansicht plan, Planzeile zeile) {}

    /** What was checked by a criterion, with the node of it. */
    record Pruefungssicht(
            Knoten kriterium,
            Kriteriumsstand stand,
            @Nullable String begruendung) {}

    /** A technology and by what its use is to be checked. */
    record Technologiekriterien(Knoten technologie, List<Knoten> kriterien) {}

    static void verdrahte(RuntimeWiring.Builder schema) {
        schema.type("Massnahmenplan", typ -> typ.dataFetcher(
                        "strategie", leicht(Plansicht.class, p -> new Knoten(p.netz, p.strategie)))
                .dataFetcher("gegenstaende", leicht(Plansicht.class, p -> p.knoten(p.rahmen.gegenstaende())))
                .dataFetcher("kriterien", leicht(Plansicht.class, Plansicht::kriterien))
                .dataFetcher("luecken", leicht(Plansicht.class, Plansicht::luecken))
                .dataFetcher("massnahmen", leicht(Plansicht.class, p -> p.zeilen.stream()
                        .map(z -> new Zeilensicht(p, z))
                        .toList())));
        schema.type("Planmassnahme", typ -> typ.dataFetcher("kennung", feld(Planangabe::kennung))
                .dataFetcher("titel", feld(Planangabe::titel))
                .dataFetcher("beschreibung", feld(Planangabe::beschreibung))
                .dataFetcher("pilot", feld(Planangabe::pilot))
                .dataFetcher("foerderung", feld(Planangabe::foerderung))
                .dataFetcher("termin", feld(Planangabe::termin))
                .dataFetcher("kosten", feld(Planangabe::kosten))
                .dataFetcher("status", feld(Planangabe::status))
                .dataFetcher("gegenstaende", knotenfeld(Planangabe::gegenstaende))
                .dataFetcher("partner", knotenfeld(Planangabe::partner))
                .dataFetcher(
                        "federfuehrung",
                        leicht(
                                Zeilensicht.class,
                                z -> z.plan.knoten(z.zeile.angabe().federfuehrung())))
                .dataFetcher("pruefungen", leicht(Zeilensicht.class, Plansicht::pruefungen))
                .dataFetcher("fassung", leicht(Zeilensicht.class, z -> z.zeile.fassung()))
                .dataFetcher("vorgang", leicht(Zeilensicht.class, z -> z.zeile.vorgang()))
                .dataFetcher("imNetz", leicht(Zeilensicht.class, Plansicht::imNetz))
                .dataFetcher("anmerkung", nurAngemeldet(z -> z.angabe().anmerkung()))
                .dataFetcher("urheber", nurAngemeldet(Planzeile::urheber)));
        schema.type(
                "Planluecke", typ -> typ.dataFetcher("schluessel", leicht(Planluecke.class, Planluecke::schluessel)));
    }

    private static DataFetcher<?> feld(Function<Planangabe, @Nullable Object> feld) {
        return leicht(Zeilensicht.class, z -> feld.apply(z.zeile.angabe()));
    }

    private static DataFetcher<?> knotenfeld(Function<Planangabe, List<String>> feld) {
        return leicht(Zeilensicht.class, z -> feld.apply(z.zeile.angabe()).stream()
                .map(z.plan::knoten)
                .filter(Objects::nonNull)
                .toList());
    }

    private static DataFetcher<?> nurAngemeldet(Function<Planzeile, @Nullable Object> feld) {
        return ohneHuelle((DataFetchingEnvironment env) -> {
            Zeilensicht sicht = Objects.requireNonNull(env.getSource());
            return Einsicht.hat(env) ? feld.apply(sicht.zeile) : null;
        });
    }

    /** Null where the net does not hold it any more. */
    private @Nullable Knoten knoten(@Nullable String schluessel) {
        int k = schluessel == null ? -1 : netz.finde(Schluessel.aus(schluessel));
        return k < 0 ? null : new Knoten(netz, k);
    }

    private List<Knoten> knoten(Collection<Schluessel> alle) {
        return alle.stream().map(s -> new Knoten(netz, netz.finde(s))).toList();
    }

    private List<Technologiekriterien> kriterien() {
        return rahmen.kriterien().entrySet().stream()
                .map(e -> new Technologiekriterien(new Knoten(netz, netz.finde(e.getKey())), knoten(e.getValue())))
                .toList();
    }

    private List<Planluecke> luecken() {
        return Planluecken.von(
                netz, rahmen, zeilen.stream().map(Planzeile::angabe).toList(), heute);
    }

    /** One for each criterion that the measure has to meet, open where nothing was checked. */
    private static List<Pruefungssicht> pruefungen(Zeilensicht z) {
        Planangabe angabe = z.zeile.angabe();
        return z.plan.rahmen.kriterienVon(angabe.gegenstaende()).stream()
                .map(kriterium -> {
                    Kriterienpruefung p = angabe.pruefung(kriterium);
                    return new Pruefungssicht(
                            Objects.requireNonNull(z.plan.knoten(kriterium)), p.stand(), p.begruendung());
                })
                .toList();
    }

    /** The measure in the net; null while it stands in the plan alone. */
    private static @Nullable Knoten imNetz(Zeilensicht z) {
        return z.plan.knoten(
                new Schluessel(Knotenart.MASSNAHME, z.zeile.angabe().kennung()).kennung());
    }
}
