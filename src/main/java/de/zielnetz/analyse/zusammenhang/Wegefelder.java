package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.Schrittsicht;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Finder;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code wege} and {@code widersprueche}. */
@Component
class Wegefelder implements RuntimeWiringConfigurer {

    private static final int WEITESTER_WEG = 12;
    static final int MEISTE_WEGE = 50;
    static final int UEBLICHE_WEGE = 10;

    record Wegauskunft(boolean verbunden, @Nullable Integer laenge, int anzahl, String satz, List<Wegsicht> alle) {}

    record Widerspruchsicht(
            Knoten projekt,
            Knoten leitziel,
            Widerspruch.Art art,
            Belegart belegart,
            Schrittsicht direkt,
            List<Wegsicht> abgeleitet) {}

    private record Widersprueche(boolean nurBelegt) implements Memo.Key<List<Widerspruch>> {}

    private final Memo memo;

    Wegefelder(Memo memo) {
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("wege", Wegefelder::wege)
                .dataFetcher("widersprueche", this::widersprueche));
        schema.type(
                "Wegauskunft",
                typ -> typ.dataFetcher("wege", env -> {
                    Wegauskunft auskunft = Objects.requireNonNull(env.getSource());
                    return auskunft.alle().stream().limit(meiste(env)).toList();
                }));
        Listenfelder.verdrahteSeiten(schema, "WiderspruchConnection");
    }

    static int meiste(DataFetchingEnvironment env) {
        Integer first = env.getArgument("first");
        int meiste = first == null ? UEBLICHE_WEGE : first;
        Argumente.pruefe(meiste >= 0 && meiste <= MEISTE_WEGE, "first", meiste, "0 bis " + MEISTE_WEGE);
        return meiste;
    }

    private static Wegauskunft wege(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netz netz = argumente.netz();
        int von = finde(netz, env, "von");
        int nach = finde(netz, env, "nach");
        Integer angabe = env.getArgument("hoechstens");
        int hoechstens = angabe == null ? WEITESTER_WEG : angabe;
        Argumente.pruefe(
                hoechstens >= 1 && hoechstens <= WEITESTER_WEG, "hoechstens", hoechstens, "1 bis " + WEITESTER_WEG);
        Wege wege = Wege.zwischen(
                netz,
                new Wege.Wegfrage(
                        von,
                        nach,
                        hoechstens,
                        gewaehlt(Kantenart.class, env.getArgument("ueber")),
                        gewaehlt(Knotenart.class, env.getArgument("durch")),
                        argumente.nurBelegt()),
                MEISTE_WEGE);
        return new Wegauskunft(
                wege.laenge() >= 0,
                wege.laenge() < 0 ? null : wege.laenge(),
                (int) Math.min(Integer.MAX_VALUE, wege.anzahl()),
                satz(netz, von, nach, wege, hoechstens),
                wege.wege().stream().map(weg -> Wegsicht.von(netz, weg)).toList());
    }

    private static String satz(Netz netz, int von, int nach, Wege wege, int hoechstens) {
        String enden = "„%s“ und „%s“".formatted(netz.name(von), netz.name(nach));
        if (wege.laenge() < 0) {
            return "%s sind mit höchstens %d Schritten nicht verbunden.".formatted(enden, hoechstens);
        }
        return wege.anzahl() == 1
                ? "%s verbindet ein kürzester Weg mit %d Schritten.".formatted(enden, wege.laenge())
                : "%s verbinden %d kürzeste Wege mit %d Schritten.".formatted(enden, wege.anzahl(), wege.laenge());
    }

    private static <E extends Enum<E>> Set<E> gewaehlt(Class<E> art, @Nullable List<?> worte) {
        Set<E> gewaehlt = EnumSet.noneOf(art);
        if (worte == null) {
            return EnumSet.allOf(art);
        }
        worte.forEach(wort -> gewaehlt.add(Enum.valueOf(art, String.valueOf(wort))));
        return gewaehlt;
    }

    private static int finde(Netz netz, DataFetchingEnvironment env, String name) {
        try {
            Schluessel schluessel = Schluessel.aus(String.valueOf((Object) env.getArgument(name)));
            return Finder.mitKennung(netz, schluessel.art(), schluessel.eigen());
        } catch (IllegalArgumentException e) {
            throw new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, String.valueOf(e.getMessage()));
        }
    }

    private Object widersprueche(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netz netz = argumente.netz();
        boolean nurBelegt = argumente.nurBelegt();
        List<Widerspruch> alle = memo.hole(netz, new Widersprueche(nurBelegt), () -> Widerspruch.alle(netz, nurBelegt));
        return Posten.seite(
                alle,
                w -> netz.kennung(w.projekt()) + "+" + netz.kennung(w.leitziel()),
                w -> new Widerspruchsicht(
                        new Knoten(netz, w.projekt()),
                        new Knoten(netz, w.leitziel()),
                        w.art(),
                        w.belegart(),
                        new Schrittsicht(netz, w.direkt()),
                        w.abgeleitet().stream()
                                .map(weg -> Wegsicht.von(netz, weg))
                                .toList()),
                env.getArguments());
    }
}
