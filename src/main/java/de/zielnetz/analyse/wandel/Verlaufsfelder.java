package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.analyse.Lage;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Traglage;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Zeitwahl;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.stand.Vorgang;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code lueckenverlauf}: how many places stood where on both ladders at earlier states. Costs that many states, each worked out once per net. */
@Component
class Verlaufsfelder implements RuntimeWiringConfigurer {

    private static final int HOECHSTENS = 24;

    /** One number of the course. */
    record Lagestand(
            Instant zeit, String vorgang, Kenntnis kenntnis, Traglage traglage, boolean istLuecke, long anzahl) {}

    private record Verlaufsfrage(
            List<Vorgang> staende, String tag, Set<Lueckenart> arten, boolean nurBelegt, Massstab massstab)
            implements Memo.Key<List<Lagestand>> {}

    private final Vergangenheit vergangenheit;
    private final Memo memo;

    Verlaufsfelder(Vergangenheit vergangenheit, Memo memo) {
        this.vergangenheit = vergangenheit;
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("lueckenverlauf", this::verlauf));
    }

    private List<Lagestand> verlauf(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netzstand heute = argumente.anfrage().netzstand();
        String tag = Zeitwahl.gueltigAm(
                Zeitwahl.GUELTIG_AM,
                env.getArgument(Zeitwahl.GUELTIG_AM),
                argumente.anfrage().heute());
        Verlaufsfrage frage =
                new Verlaufsfrage(staende(heute, env), tag, arten(env), argumente.nurBelegt(), argumente.massstab());
        return memo.hole(heute.netz(), frage, () -> {
            List<Lagestand> verlauf = new ArrayList<>();
            for (Vorgang stand : frage.staende()) {
                argumente.anfrage().pruefeFrist();
                Netz gewusst = vergangenheit.nach(heute, stand.nummer());
                zaehle(frage, stand, tag.equals(Zeitwahl.ALLE) ? gewusst : gewusst.gueltigAm(tag), verlauf);
            }
            return List.copyOf(verlauf);
        });
    }

    private void zaehle(Verlaufsfrage frage, Vorgang stand, Netz netz, List<Lagestand> verlauf) {
        List<Luecke> stellen = Luecken.von(memo, netz, frage.arten(), null, frage.nurBelegt(), frage.massstab());
        for (Lage lage : Lage.alle()) {
            verlauf.add(new Lagestand(
                    stand.zeit(),
                    stand.kennung(),
                    lage.kenntnis(),
                    lage.traglage(),
                    lage.istLuecke(),
                    stellen.stream().filter(l -> l.lage().equals(lage)).count()));
        }
    }

    /** The last states, the earliest first. */
    private static List<Vorgang> staende(Netzstand heute, DataFetchingEnvironment env) {
        int gewuenscht = Objects.requireNonNullElse(env.getArgument("staende"), 12);
        if (gewuenscht < 1 || gewuenscht > HOECHSTENS) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "staende ist %d; möglich sind 1 bis %d.".formatted(gewuenscht, HOECHSTENS),
                    List.of(String.valueOf(gewuenscht < 1 ? 1 : HOECHSTENS)));
        }
        List<Vorgang> alle = heute.journal();
        if (!Boolean.FALSE.equals(env.getArgument("jeTag"))) {
            ZoneId hier = ZoneId.of("Europe/Berlin");
            Map<LocalDate, Vorgang> letzte = new LinkedHashMap<>();
            alle.forEach(vorgang -> letzte.put(LocalDate.ofInstant(vorgang.zeit(), hier), vorgang));
            alle = List.copyOf(letzte.values());
        }
        return List.copyOf(alle.subList(Math.max(0, alle.size() - gewuenscht), alle.size()));
    }

    private static Set<Lueckenart> arten(DataFetchingEnvironment env) {
        List<?> worte = env.getArgument("arten");
        if (worte == null) {
            return EnumSet.allOf(Lueckenart.class);
        }
        Set<Lueckenart> arten = EnumSet.noneOf(Lueckenart.class);
        worte.forEach(wort -> arten.add(Lueckenart.valueOf(String.valueOf(wort))));
        return arten;
    }
}
