package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.analyse.ueberschneidung.Entwurfspruefung;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers what a draft that is checked would change: {@code wechsel} of {@code entwurfspruefung}. */
@Component
class Entwurfswirkungsfelder implements RuntimeWiringConfigurer {

    private final Memo memo;

    Entwurfswirkungsfelder(Memo memo) {
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Entwurfspruefung", typ -> typ.dataFetcher("wechsel", this::wechsel)
                .dataFetcher("schliesst", this::schliesst));
    }

    private Object wechsel(DataFetchingEnvironment env) {
        List<?> richtungen = env.getArgument("richtungen");
        return seite(
                env,
                von(env).stream()
                        .filter(w -> richtungen == null || richtungen.contains(String.valueOf(w.richtung(true))))
                        .toList());
    }

    private Object schliesst(DataFetchingEnvironment env) {
        return seite(env, von(env).stream().filter(Gradwechsel::schliesst).toList());
    }

    private static Object seite(DataFetchingEnvironment env, List<Gradwechsel> wechsel) {
        Entwurfspruefung pruefung = Objects.requireNonNull(env.getSource());
        return Posten.seite(
                wechsel,
                Gradwechsel::schluessel,
                einer -> Wechselsicht.von(pruefung.netz(), pruefung.mit(), einer, true),
                env.getArguments());
    }

    /** Those that close a gap first. Costs the gaps of both nets. */
    private List<Gradwechsel> von(DataFetchingEnvironment env) {
        Entwurfspruefung pruefung = Objects.requireNonNull(env.getSource());
        return Gradwechsel.zwischen(
                        memo,
                        pruefung.netz(),
                        pruefung.mit(),
                        EnumSet.allOf(Lueckenart.class),
                        pruefung.nurBelegt(),
                        pruefung.massstab())
                .stream()
                .sorted(Comparator.comparing(einer -> !einer.schliesst()))
                .toList();
    }
}
