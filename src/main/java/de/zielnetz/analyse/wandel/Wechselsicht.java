package de.zielnetz.analyse.wandel;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.EnumSet;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * That a place stands elsewhere on the ladders than before, as GraphQL shows it.
 *
 * @param netz the one that has the place: the later, or the earlier where it is gone
 * @param gedacht whether the later net is thought and not learnt
 */
public record Wechselsicht(Netz netz, Gradwechsel wechsel, boolean gedacht) {

    static Wechselsicht von(Netz vorher, Netz nachher, Gradwechsel wechsel, boolean gedacht) {
        return new Wechselsicht(wechsel.nachher() == null ? vorher : nachher, wechsel, gedacht);
    }

    /** A page of all places whose grade the second net changes, by the arguments of the field. Costs the gaps of both nets. */
    public static Object seite(Memo memo, Netz vorher, Netz nachher, DataFetchingEnvironment env) {
        return Posten.seite(
                Gradwechsel.zwischen(
                        memo, vorher, nachher, EnumSet.allOf(Lueckenart.class), false, new Argumente(env).massstab()),
                Gradwechsel::schluessel,
                wechsel -> von(vorher, nachher, wechsel, true),
                env.getArguments());
    }

    static void verdrahte(RuntimeWiring.Builder schema) {
        schema.type("Gradwechsel", typ -> typ.dataFetcher("schluessel", leicht(Wechselsicht.class, w -> w.wechsel()
                        .schluessel()))
                .dataFetcher("art", leicht(Wechselsicht.class, w -> w.stelle().art()))
                .dataFetcher(
                        "erstes",
                        leicht(Wechselsicht.class, w -> w.knoten(w.stelle().erstes())))
                .dataFetcher(
                        "zweites",
                        leicht(Wechselsicht.class, w -> w.knoten(w.stelle().zweites())))
                .dataFetcher("vorher", leicht(Wechselsicht.class, w -> w.vorher(Luecke::grad)))
                .dataFetcher("nachher", leicht(Wechselsicht.class, w -> w.nachher(Luecke::grad)))
                .dataFetcher(
                        "richtung", leicht(Wechselsicht.class, w -> w.wechsel().richtung(w.gedacht())))
                .dataFetcher(
                        "schliesst", leicht(Wechselsicht.class, w -> w.wechsel().schliesst()))
                .dataFetcher(
                        "kenntnisVorher",
                        leicht(Wechselsicht.class, w -> w.vorher(l -> l.lage().kenntnis())))
                .dataFetcher(
                        "kenntnisNachher",
                        leicht(Wechselsicht.class, w -> w.nachher(l -> l.lage().kenntnis())))
                .dataFetcher(
                        "traglageVorher",
                        leicht(Wechselsicht.class, w -> w.vorher(l -> l.lage().traglage())))
                .dataFetcher(
                        "traglageNachher",
                        leicht(Wechselsicht.class, w -> w.nachher(l -> l.lage().traglage())))
                .dataFetcher("grundVorher", leicht(Wechselsicht.class, w -> w.vorher(Luecke::grund)))
                .dataFetcher("grundNachher", leicht(Wechselsicht.class, w -> w.nachher(Luecke::grund)))
                .dataFetcher(
                        "anzahlVorher",
                        leicht(Wechselsicht.class, w -> anzahl(w.wechsel().vorher())))
                .dataFetcher(
                        "anzahlNachher",
                        leicht(Wechselsicht.class, w -> anzahl(w.wechsel().nachher()))));
    }

    private Luecke stelle() {
        Luecke neu = wechsel.nachher();
        return Objects.requireNonNull(neu == null ? wechsel.vorher() : neu);
    }

    private @Nullable Knoten knoten(int k) {
        return k < 0 ? null : new Knoten(netz, k);
    }

    private @Nullable Object vorher(Function<Luecke, Object> was) {
        Luecke alt = wechsel.vorher();
        return alt == null ? null : was.apply(alt);
    }

    private @Nullable Object nachher(Function<Luecke, Object> was) {
        Luecke neu = wechsel.nachher();
        return neu == null ? null : was.apply(neu);
    }

    private static int anzahl(@Nullable Luecke stelle) {
        return stelle == null ? 0 : stelle.zelle().anzahl();
    }
}
