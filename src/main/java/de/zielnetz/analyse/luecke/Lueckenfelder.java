package de.zielnetz.analyse.luecke;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.analyse.Lage;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.Projektstand;
import de.zielnetz.analyse.Traglage;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Knotenseiten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.auswahl.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code luecken}. */
@Component
class Lueckenfelder implements RuntimeWiringConfigurer {

    private record Stellen(Set<Lueckenart> arten, @Nullable BitSet auswahl, boolean nurBelegt, Massstab massstab)
            implements Memo.Key<List<Luecke>> {}

    private record Steckbriefe(@Nullable BitSet auswahl, boolean nurBelegt) implements Memo.Key<List<Steckbrieflage>> {}

    record GradAnzahl(Grad grad, long anzahl) {}

    record LageAnzahl(Kenntnis kenntnis, Traglage traglage, boolean istLuecke, long anzahl) {}

    record Terminfragesicht(Knoten projekt, Projektstand stand, String satz, List<Knoten> fragen) {}

    record Steckbriefsicht(Knoten projekt, int vollstaendig, List<Steckbriefteil> fehlt, List<Knoten> fragen) {}

    private final Projektwahl projektwahl;
    private final Memo memo;

    Lueckenfelder(Projektwahl projektwahl, Memo memo) {
        this.projektwahl = projektwahl;
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("luecken", this::luecken));
        schema.type("Luecken", typ -> typ.dataFetcher("stellen", Lueckenfelder::stellen)
                .dataFetcher("massstab", leicht(Lueckensicht.class, Lueckensicht::massstab))
                .dataFetcher("jeGrad", leicht(Lueckensicht.class, Lueckenfelder::jeGrad))
                .dataFetcher("jeLage", leicht(Lueckensicht.class, Lueckenfelder::jeLage))
                .dataFetcher("anzahlLuecken", leicht(Lueckensicht.class, sicht -> sicht.stellen().get().stream()
                        .filter(l -> l.lage().istLuecke())
                        .count()))
                .dataFetcher("terminfragen", Lueckenfelder::terminfragen)
                .dataFetcher("projekteOhneZiel", env -> projekteOhne(env, Fehlendes.ZIEL))
                .dataFetcher("projekteOhneFeld", env -> projekteOhne(env, Fehlendes.FELD))
                .dataFetcher("projekteOhneFederfuehrung", env -> projekteOhne(env, Fehlendes.FEDERFUEHRUNG))
                .dataFetcher("zieleOhneIndikator", leicht(Lueckensicht.class, Lueckenfelder::zieleOhneIndikator))
                .dataFetcher("steckbriefe", Lueckenfelder::steckbriefe));
        for (String name : List.of("LueckeConnection", "SteckbriefConnection", "TerminfrageConnection")) {
            Listenfelder.verdrahteSeiten(schema, name);
        }
        Stellensicht.verdrahte(schema);
    }

    private Lueckensicht luecken(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netz netz = argumente.netz();
        BitSet auswahl = argumente.auswahl(projektwahl);
        boolean nurBelegt = argumente.nurBelegt();
        Massstab massstab = argumente.massstab();
        Stellen stellen = new Stellen(arten(env), auswahl, nurBelegt, massstab);
        return new Lueckensicht(
                netz,
                massstab,
                auswahl,
                nurBelegt,
                () -> memo.hole(
                        netz, stellen, () -> Luecken.von(memo, netz, stellen.arten(), auswahl, nurBelegt, massstab)),
                () -> memo.hole(
                        netz, new Steckbriefe(auswahl, nurBelegt), () -> Steckbrieflage.von(netz, auswahl, nurBelegt)));
    }

    private static Set<Lueckenart> arten(DataFetchingEnvironment env) {
        List<?> worte = env.getArgument("arten");
        Set<Lueckenart> arten = EnumSet.noneOf(Lueckenart.class);
        if (worte == null) {
            return EnumSet.allOf(Lueckenart.class);
        }
        worte.forEach(wort -> arten.add(Lueckenart.valueOf(String.valueOf(wort))));
        return arten;
    }

    private static Object stellen(DataFetchingEnvironment env) {
        Lueckensicht sicht = Objects.requireNonNull(env.getSource());
        List<?> grade = env.getArgument("grade");
        List<?> kenntnis = env.getArgument("kenntnis");
        List<?> traglage = env.getArgument("traglage");
        boolean nurLuecken = Boolean.TRUE.equals(env.getArgument("nurLuecken"));
        List<Luecke> gewaehlt = sicht.stellen().get().stream()
                .filter(l -> !nurLuecken || l.lage().istLuecke())
                .filter(l -> enthaelt(grade, l.grad()))
                .filter(l -> enthaelt(kenntnis, l.lage().kenntnis()))
                .filter(l -> enthaelt(traglage, l.lage().traglage()))
                .toList();
        return Posten.seite(
                gewaehlt, Luecke::schluessel, luecke -> new Stellensicht(sicht, luecke), env.getArguments());
    }

    private static boolean enthaelt(@Nullable List<?> worte, Enum<?> wort) {
        return worte == null || worte.contains(wort.name());
    }

    /** Every pair of rungs, also those where no place stands, the worst first. */
    private static List<LageAnzahl> jeLage(Lueckensicht sicht) {
        return Lage.alle().stream()
                .map(lage -> new LageAnzahl(
                        lage.kenntnis(),
                        lage.traglage(),
                        lage.istLuecke(),
                        sicht.stellen().get().stream()
                                .filter(l -> l.lage().equals(lage))
                                .count()))
                .toList();
    }

    private static Object terminfragen(DataFetchingEnvironment env) {
        Lueckensicht sicht = Objects.requireNonNull(env.getSource());
        Netz netz = sicht.netz();
        return Posten.seite(
                Terminfrage.von(
                        netz,
                        sicht.auswahl(),
                        sicht.nurBelegt(),
                        sicht.massstab().stichtag()),
                frage -> netz.schluessel(frage.projekt()).kennung(),
                frage -> new Terminfragesicht(
                        new Knoten(netz, frage.projekt()),
                        frage.stand(),
                        frage.satz(),
                        knoten(netz, Steckbrieflage.fragen(netz, frage.projekt()))),
                env.getArguments());
    }

    private static List<GradAnzahl> jeGrad(Lueckensicht sicht) {
        return sicht.massstab().reihenfolge().stream()
                .map(grad -> new GradAnzahl(
                        grad,
                        sicht.stellen().get().stream()
                                .filter(l -> l.grad() == grad)
                                .count()))
                .toList();
    }

    private static Object projekteOhne(DataFetchingEnvironment env, Fehlendes fehlt) {
        Lueckensicht sicht = Objects.requireNonNull(env.getSource());
        int[] projekte = Luecken.projekteOhne(sicht.netz(), fehlt, sicht.auswahl(), sicht.nurBelegt());
        return Knotenseiten.von(sicht.netz(), projekte, env.getArguments());
    }

    private static List<Knoten> zieleOhneIndikator(Lueckensicht sicht) {
        return knoten(sicht.netz(), Luecken.zieleOhneIndikator(sicht.netz(), sicht.nurBelegt()));
    }

    private static Object steckbriefe(DataFetchingEnvironment env) {
        Lueckensicht sicht = Objects.requireNonNull(env.getSource());
        return Posten.seite(
                sicht.steckbriefe().get(),
                lage -> sicht.netz().schluessel(lage.projekt()).kennung(),
                lage -> new Steckbriefsicht(
                        new Knoten(sicht.netz(), lage.projekt()),
                        lage.vollstaendig(),
                        lage.fehlt(),
                        knoten(sicht.netz(), lage.fragen(sicht.netz()))),
                env.getArguments());
    }

    static List<Knoten> knoten(Netz netz, int[] nummern) {
        return Arrays.stream(nummern).mapToObj(k -> new Knoten(netz, k)).toList();
    }
}
