package de.zielnetz.analyse.abdeckung;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Frage;
import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Wert;
import de.zielnetz.analyse.Zwischenspeicher;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Knotenseiten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code luecken}. */
@Component
class LueckenController implements RuntimeWiringConfigurer {

    private record Stellenfrage(
            Set<Lueckenart> arten, @Nullable BitSet auswahl, boolean nurBelegt, Massstab massstab) {}

    private record Steckbrieffrage(@Nullable BitSet auswahl, boolean nurBelegt) {}

    record GradAnzahl(Grad grad, long anzahl) {}

    record Steckbriefsicht(Knoten projekt, int vollstaendig, List<Steckbriefteil> fehlt, List<Knoten> fragen) {}

    private final Projektwahl projektwahl;
    private final Zwischenspeicher zwischenspeicher;

    LueckenController(Projektwahl projektwahl, Zwischenspeicher zwischenspeicher) {
        this.projektwahl = projektwahl;
        this.zwischenspeicher = zwischenspeicher;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("luecken", this::luecken));
        schema.type("Luecken", typ -> typ.dataFetcher("stellen", LueckenController::stellen)
                .dataFetcher("massstab", leicht(Lueckensicht.class, Lueckensicht::massstab))
                .dataFetcher("jeGrad", leicht(Lueckensicht.class, LueckenController::jeGrad))
                .dataFetcher("projekteOhneZiel", env -> projekteOhne(env, Fehlendes.ZIEL))
                .dataFetcher("projekteOhneFeld", env -> projekteOhne(env, Fehlendes.FELD))
                .dataFetcher("projekteOhneFederfuehrung", env -> projekteOhne(env, Fehlendes.FEDERFUEHRUNG))
                .dataFetcher("zieleOhneIndikator", leicht(Lueckensicht.class, LueckenController::zieleOhneIndikator))
                .dataFetcher("steckbriefe", LueckenController::steckbriefe));
        for (String name : List.of("LueckeConnection", "SteckbriefConnection")) {
            Listenfelder.verdrahteSeiten(schema, name);
        }
        schema.type("Luecke", typ -> typ.dataFetcher(
                        "art", leicht(Stellensicht.class, s -> s.luecke().art()))
                .dataFetcher(
                        "schluessel", leicht(Stellensicht.class, s -> s.luecke().schluessel()))
                .dataFetcher(
                        "erstes",
                        leicht(Stellensicht.class, s -> s.knoten(s.luecke().erstes())))
                .dataFetcher(
                        "zweites",
                        leicht(Stellensicht.class, s -> s.knoten(s.luecke().zweites())))
                .dataFetcher("grad", leicht(Stellensicht.class, s -> s.luecke().grad()))
                .dataFetcher("grund", leicht(Stellensicht.class, s -> s.luecke().grund()))
                .dataFetcher(
                        "anzahl",
                        leicht(Stellensicht.class, s -> s.luecke().zelle().anzahl()))
                .dataFetcher(
                        "belegt",
                        leicht(Stellensicht.class, s -> s.luecke().zelle().belegt()))
                .dataFetcher(
                        "belegart",
                        leicht(
                                Stellensicht.class,
                                s -> Zellensicht.belegart(s.luecke().zelle())))
                .dataFetcher("stuetzen", env -> {
                    Stellensicht stelle = Objects.requireNonNull(env.getSource());
                    return stelle.stuetzen(env.getArguments());
                }));
    }

    private Lueckensicht luecken(DataFetchingEnvironment env) {
        Frage frage = new Frage(env);
        Netz netz = frage.netz();
        BitSet auswahl = frage.auswahl(projektwahl);
        boolean nurBelegt = frage.nurBelegt();
        Massstab massstab = frage.massstab();
        Stellenfrage stellen = new Stellenfrage(arten(env), auswahl, nurBelegt, massstab);
        return new Lueckensicht(
                netz,
                massstab,
                auswahl,
                nurBelegt,
                () -> zwischenspeicher.hole(
                        netz,
                        stellen,
                        Lueckensicht.Stellenliste.class,
                        () -> new Lueckensicht.Stellenliste(
                                Luecken.von(netz, stellen.arten(), auswahl, nurBelegt, massstab))),
                () -> zwischenspeicher.hole(
                        netz,
                        new Steckbrieffrage(auswahl, nurBelegt),
                        Lueckensicht.Steckbriefliste.class,
                        () -> new Lueckensicht.Steckbriefliste(Steckbrieflage.von(netz, auswahl, nurBelegt))));
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
        List<Luecke> alle = sicht.stellen().get().alle();
        List<Luecke> gewaehlt = grade == null
                ? alle
                : alle.stream().filter(l -> grade.contains(l.grad().name())).toList();
        return Posten.seite(
                gewaehlt, Luecke::schluessel, luecke -> new Stellensicht(sicht, luecke), env.getArguments());
    }

    private static List<GradAnzahl> jeGrad(Lueckensicht sicht) {
        return sicht.massstab().reihenfolge().stream()
                .map(grad -> new GradAnzahl(
                        grad,
                        sicht.stellen().get().alle().stream()
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
                sicht.steckbriefe().get().alle(),
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

    /** A place as GraphQL shows it. */
    record Stellensicht(Lueckensicht sicht, Luecke luecke) {

        @Nullable
        Knoten knoten(int k) {
            return k < 0 ? null : new Knoten(sicht.netz(), k);
        }

        NetzConnection<Stuetze> stuetzen(Map<String, Object> argumente) {
            Lueckenart art = luecke.art();
            return new Stelle(
                            sicht.netz(),
                            art.erste(),
                            wert(luecke.erstes()),
                            art.zweite(),
                            luecke.zweites() < 0 ? null : wert(luecke.zweites()),
                            EnumSet.allOf(Wegart.class),
                            sicht.nurBelegt(),
                            sicht.massstab().stichtag())
                    .seite(luecke.projekte(), argumente);
        }

        private Wert wert(int k) {
            return new Wert(sicht.netz().kennung(k), sicht.netz().name(k), k);
        }
    }
}
