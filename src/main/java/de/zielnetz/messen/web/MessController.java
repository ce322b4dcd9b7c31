package de.zielnetz.messen.web;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.messen.Messablage;
import de.zielnetz.messen.Messen;
import de.zielnetz.messen.Monatsmessung;
import de.zielnetz.messen.Monatsmessung.Messlauf;
import de.zielnetz.messen.reihe.Messzeit;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Series and values over GraphQL. They stand beside the net: these fields ask the database. Who may write is decided before ({@code WriteAccess}). */
@Controller
class MessController implements RuntimeWiringConfigurer {

    private final Messablage ablage;
    private final Messen messen;
    private final Monatsmessung monatsmessung;

    MessController(Messablage ablage, Messen messen, Monatsmessung monatsmessung) {
        this.ablage = ablage;
        this.messen = messen;
        this.monatsmessung = monatsmessung;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("messreihen", this::alle).dataFetcher("messreihe", this::eine));
        schema.type("Mutation", typ -> typ.dataFetcher("messreiheMerken", this::merke)
                .dataFetcher("messreiheEntfernen", this::entferne)
                .dataFetcher("messwertEintragen", this::trageEin)
                .dataFetcher("messwertEntfernen", this::entferneWert)
                .dataFetcher("messwerteErrechnen", this::errechne));
        schema.type("Messlauf", typ -> typ.dataFetcher("satz", leicht(Messlauf.class, MessController::satz))
                .dataFetcher("reihe", env -> sicht(env, ((Messlauf) quelle(env)).reihe())));
        Reihensicht.verdrahte(schema);
    }

    private List<Reihensicht> alle(DataFetchingEnvironment env) {
        Netz netz = netz(env);
        String misst = env.getArgument("misst");
        String bis = env.getArgument("bis");
        LocalDate tag = bis == null ? heute(env) : Messzeit.letzterTag(bis);
        return mitDatenbank(() -> ablage.alle(netz)).values().stream()
                .map(reihe -> new Reihensicht(netz, bis == null ? reihe : reihe.bis(tag), tag))
                .filter(sicht -> misst == null || sicht.misst(misst))
                .toList();
    }

    private Reihensicht eine(DataFetchingEnvironment env) {
        return sicht(env, mitDatenbank(() -> ablage.eine(netz(env), text(env, "kennung"))));
    }

    private Reihensicht merke(DataFetchingEnvironment env) {
        Map<String, Object> eingabe = Objects.requireNonNull(env.getArgument("reihe"));
        return sicht(
                env,
                mitDatenbank(() -> messen.merke(
                        netz(env),
                        text(env, "kennung"),
                        Messeingabe.reihe(eingabe),
                        env.getArgument("fassung"),
                        wer(env))));
    }

    private boolean entferne(DataFetchingEnvironment env) {
        return mitDatenbank(() -> {
            messen.entferne(netz(env), text(env, "kennung"), wer(env));
            return true;
        });
    }

    private Reihensicht trageEin(DataFetchingEnvironment env) {
        Map<String, Object> eingabe = Objects.requireNonNull(env.getArgument("wert"));
        return sicht(
                env,
                mitDatenbank(() -> messen.trageEin(
                        netz(env), Messeingabe.wert(eingabe), env.getArgument("fassung"), heute(env), wer(env))));
    }

    private Reihensicht entferneWert(DataFetchingEnvironment env) {
        return sicht(env, mitDatenbank(() -> messen.entferneWert(netz(env), text(env, "kennung"))));
    }

    private Messlauf errechne(DataFetchingEnvironment env) {
        return mitDatenbank(() -> monatsmessung.errechne(
                Anfrage.von(env.getGraphQlContext()).netzstand(),
                text(env, "reihe"),
                env.getArgument("von"),
                env.getArgument("bis"),
                wer(env)));
    }

    private static String satz(Messlauf lauf) {
        return "%s geschrieben, %d standen schon da, %d ließen sich nicht errechnen."
                .formatted(
                        lauf.geschrieben() == 1 ? "Ein Wert wurde" : lauf.geschrieben() + " Werte wurden",
                        lauf.unveraendert(),
                        lauf.ausgelassen().size());
    }

    private static Reihensicht sicht(DataFetchingEnvironment env, Reihe reihe) {
        return new Reihensicht(netz(env), reihe, heute(env));
    }

    private static Netz netz(DataFetchingEnvironment env) {
        return Anfrage.von(env.getGraphQlContext()).netzstand().netz();
    }

    private static LocalDate heute(DataFetchingEnvironment env) {
        return LocalDate.parse(Anfrage.von(env.getGraphQlContext()).heute());
    }

    private static String text(DataFetchingEnvironment env, String argument) {
        return String.valueOf((Object) env.getArgument(argument));
    }

    private static Object quelle(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getSource());
    }

    private static <T> T mitDatenbank(Supplier<T> arbeit) {
        return Schreibgang.nurGelesen(arbeit);
    }

    private static Benutzer wer(DataFetchingEnvironment env) {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }
}
