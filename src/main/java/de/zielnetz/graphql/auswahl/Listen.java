package de.zielnetz.graphql.auswahl;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Eintrag;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Knotenliste;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lists of nodes: all of a kind, or those that relationships lead to. A list that is neither filtered nor ordered
 * anew costs its page; otherwise it costs its length.
 */
public final class Listen {

    private static final int ZWISCHENFRAGE = 1024;

    private final Schemaplan plan;

    public Listen(Schemaplan plan) {
        this.plan = plan;
    }

    /** All nodes of a kind in this net. */
    public NetzConnection<Eintrag> alle(
            Anfrage anfrage, Netz netz, Knotenart art, Map<String, Object> argumente, int seite) {
        int anfang = netz.anfang(art);
        Auswahl auswahl = new Auswahl(
                anfrage, netz, art, netz.anzahl(art), i -> anfang + i, i -> netz.knotenbelegart(anfang + i));
        int @Nullable [] plaetze = auswahl.treffe(argumente);
        int anzahl = plaetze == null ? netz.anzahl(art) : plaetze.length;
        return Pagination.schneide(
                        anzahl,
                        platz -> new Eintrag(
                                netz,
                                anfang + (plaetze == null ? platz : plaetze[platz]),
                                -1,
                                Richtung.HIN,
                                platz,
                                false),
                        Eintrag::sache,
                        argumente,
                        seite)
                .von(new Knotenliste(
                        netz, Boolean.TRUE.equals(argumente.get("nurBelegt")), () -> IntStream.range(0, anzahl)
                                .map(platz -> anfang + (plaetze == null ? platz : plaetze[platz]))
                                .toArray()));
    }

    public NetzConnection<Eintrag> folge(
            Anfrage anfrage, Knoten start, Typplan.Kantenfeld feld, Map<String, Object> argumente) {
        anfrage.pruefeFrist();
        Netz netz = start.netz();
        Kantenfolge folge = netz.kanten(start.nummer(), feld.art(), feld.richtung(), feld.ziel());
        Auswahl auswahl = new Auswahl(
                anfrage,
                netz,
                feld.ziel(),
                folge.anzahl(),
                i -> netz.ziel(folge.kante(i), feld.richtung()),
                i -> netz.belegart(folge.kante(i)));
        int @Nullable [] plaetze = auswahl.treffe(argumente);
        int anzahl = plaetze == null ? folge.anzahl() : plaetze.length;
        return Pagination.schneide(
                        anzahl,
                        platz -> {
                            int e = folge.kante(plaetze == null ? platz : plaetze[platz]);
                            return new Eintrag(netz, netz.ziel(e, feld.richtung()), e, feld.richtung(), platz, false);
                        },
                        Eintrag::sache,
                        argumente,
                        feld.seite())
                .von(new Knotenliste(netz, Boolean.TRUE.equals(argumente.get("nurBelegt")), () -> IntStream.range(
                                0, anzahl)
                        .map(platz -> netz.ziel(folge.kante(plaetze == null ? platz : plaetze[platz]), feld.richtung()))
                        .distinct()
                        .toArray()));
    }

    /** Which places of a list remain, and in which order. */
    private final class Auswahl {

        private final Anfrage anfrage;
        private final Netz netz;
        private final Knotenart art;
        private final int anzahl;
        private final IntUnaryOperator knoten;
        private final IntFunction<Belegart> belegart;

        Auswahl(
                Anfrage anfrage,
                Netz netz,
                Knotenart art,
                int anzahl,
                IntUnaryOperator knoten,
                IntFunction<Belegart> belegart) {
            this.anfrage = anfrage;
            this.netz = netz;
            this.art = art;
            this.anzahl = anzahl;
            this.knoten = knoten;
            this.belegart = belegart;
        }

        /** Null where all remain as they are. */
        @SuppressWarnings("unchecked") // GraphQL has checked the arguments against the schema
        int @Nullable [] treffe(Map<String, Object> argumente) {
            boolean nurBelegt = Boolean.TRUE.equals(argumente.get("nurBelegt"));
            Map<String, Object> filter = Filter.gewuenscht(argumente);
            List<String> sortierung =
                    argumente.get("sortierung") instanceof List<?> worte ? (List<String>) worte : List.of();
            boolean sortiert = !sortierung.isEmpty();
            if (!nurBelegt && filter == null && !sortiert) {
                return null;
            }
            anfrage.pruefeFrist();
            IntPredicate passt =
                    filter == null ? k -> true : new Filter(plan, anfrage, netz, nurBelegt).bedingung(art, filter);
            IntStream plaetze = IntStream.range(0, anzahl).filter(i -> {
                if (i % ZWISCHENFRAGE == 0) {
                    anfrage.pruefeFrist();
                }
                boolean zaehlt = !nurBelegt || belegart.apply(i) == Belegart.BELEGT;
                return zaehlt && passt.test(knoten.applyAsInt(i));
            });
            if (!sortiert) {
                return plaetze.toArray();
            }
            Comparator<Integer> ordnung = Sortierung.nach(plan.typ(art), netz, sortierung, nurBelegt);
            Integer[] geordnet = plaetze.boxed().toArray(Integer[]::new);
            Arrays.sort(geordnet, (a, b) -> ordnung.compare(knoten.applyAsInt(a), knoten.applyAsInt(b)));
            return Arrays.stream(geordnet).mapToInt(Integer::intValue).toArray();
        }
    }
}
