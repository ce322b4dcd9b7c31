package de.zielnetz.rueckblick.web;

import de.zielnetz.analyse.wandel.Vergleichsfelder;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.rueckblick.Beschlusstag;
import de.zielnetz.rueckblick.Rueckblick;
import de.zielnetz.rueckblick.Rueckblickablage;
import de.zielnetz.rueckblick.Rueckblicknachtrag;
import de.zielnetz.rueckblick.Rueckblickstand;
import de.zielnetz.rueckblick.Rueckblickvorschlag;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Reviews over GraphQL. They stand beside the net: these fields ask the database. Who may write is decided before ({@code WriteAccess}). */
@Controller
class RueckblickController implements RuntimeWiringConfigurer {

    private final Rueckblickablage ablage;
    private final Rueckblicklage lage;
    private final Vergleichsfelder vergleiche;

    RueckblickController(Rueckblickablage ablage, Rueckblicklage lage, Vergleichsfelder vergleiche) {
        this.ablage = ablage;
        this.lage = lage;
        this.vergleiche = vergleiche;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("rueckblicke", this::alle)
                .dataFetcher("rueckblick", env -> sicht(env, einer(env, "kennung")))
                .dataFetcher("rueckblickVorschlag", this::vorschlag)
                .dataFetcher("rueckblickVergleich", this::vergleich));
        schema.type("Mutation", typ -> typ.dataFetcher("rueckblickMerken", this::merke)
                .dataFetcher("rueckblickEntfernen", this::entferne)
                .dataFetcher("rueckblickEinfrieren", this::friereEin)
                .dataFetcher("rueckblickNachtragen", this::trageNach));
        schema.type(
                "Rueckblickvergleich",
                typ -> typ.dataFetcher("netz", env -> {
                    Rueckblickvergleich v = Objects.requireNonNull(env.getSource());
                    return vergleiche.zwischen(env, v.vonNummer(), v.vonTag(), v.bisNummer(), v.bisTag());
                }));
        schema.type("Rueckblick", typ -> typ.dataFetcher("nachtraege", this::nachtraege));
        Ruecksicht.verdrahte(schema);
    }

    private List<Ruecksicht> alle(DataFetchingEnvironment env) {
        String strategie = env.getArgument("strategie");
        return mitDatenbank(() -> ablage.alle(wer(env))).stream()
                .filter(r -> strategie == null || r.strategie().equals(strategie))
                .map(r -> sicht(env, r))
                .toList();
    }

    private Rueckblick einer(DataFetchingEnvironment env, String argument) {
        return mitDatenbank(() -> ablage.einer(text(env, argument), wer(env)));
    }

    private Rueckblickvorschlag vorschlag(DataFetchingEnvironment env) {
        Netz netz = netz(env);
        int strategie = Finder.mitKennung(netz, Knotenart.STRATEGIE, text(env, "strategie"));
        List<Rueckblick> bisherige = mitDatenbank(() -> ablage.alle(wer(env))).stream()
                .filter(r -> r.strategie().equals(netz.kennung(strategie)))
                .toList();
        return Rueckblickvorschlag.von(Beschlusstag.von(netz, strategie), bisherige);
    }

    private Ruecksicht merke(DataFetchingEnvironment env) {
        Map<String, Object> eingabe = Objects.requireNonNull(env.getArgument("rueckblick"));
        Finder.mitKennung(netz(env), Knotenart.STRATEGIE, String.valueOf(eingabe.get("strategie")));
        return sicht(
                env,
                mitDatenbank(() -> ablage.merke(
                        env.getArgument("kennung"),
                        Rueckblickeingabe.lies(eingabe),
                        env.getArgument("fassung"),
                        wer(env))));
    }

    private boolean entferne(DataFetchingEnvironment env) {
        return mitDatenbank(() -> {
            ablage.entferne(text(env, "kennung"), fassung(env), wer(env));
            return true;
        });
    }

    private Ruecksicht friereEin(DataFetchingEnvironment env) {
        Netzstand heute = Anfrage.von(env.getGraphQlContext()).netzstand();
        Rueckblick r = einer(env, "kennung");
        Rueckblickstand stand = lage.von(netz(env), heute(env), r);
        return sicht(
                env,
                mitDatenbank(() -> ablage.friereEin(
                        r.kennung(),
                        fassung(env),
                        stand,
                        Vorgang.kennung(heute.vorgaenge()),
                        heute(env).toString(),
                        wer(env))));
    }

    private Ruecksicht trageNach(DataFetchingEnvironment env) {
        return sicht(env, mitDatenbank(() -> ablage.trageNach(text(env, "kennung"), text(env, "text"), wer(env))));
    }

    private List<Rueckblicknachtrag> nachtraege(DataFetchingEnvironment env) {
        Ruecksicht sicht = Objects.requireNonNull(env.getSource());
        return mitDatenbank(() -> ablage.nachtraege(sicht.rueckblick().kennung()));
    }

    private Rueckblickvergleich vergleich(DataFetchingEnvironment env) {
        Ruecksicht von = sicht(env, einer(env, "von"));
        Ruecksicht bis = sicht(env, einer(env, "bis"));
        return Rueckblickvergleich.von(von, bis);
    }

    private Ruecksicht sicht(DataFetchingEnvironment env, Rueckblick r) {
        return new Ruecksicht(netz(env), r, offener -> lage.von(netz(env), heute(env), offener));
    }

    private static Netz netz(DataFetchingEnvironment env) {
        return Anfrage.von(env.getGraphQlContext()).netzstand().netz();
    }

    private static LocalDate heute(DataFetchingEnvironment env) {
        return LocalDate.parse(Anfrage.von(env.getGraphQlContext()).heute());
    }

    private static int fassung(DataFetchingEnvironment env) {
        return Objects.requireNonNull((Integer) env.getArgument("fassung"));
    }

    private static String text(DataFetchingEnvironment env, String argument) {
        return String.valueOf((Object) env.getArgument(argument));
    }

    private static <T> T mitDatenbank(Supplier<T> arbeit) {
        return Schreibgang.nurGelesen(arbeit);
    }

    private static Benutzer wer(DataFetchingEnvironment env) {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }
}
