package de.zielnetz.bearbeiten.web;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.wandel.Wechselsicht;
import de.zielnetz.bearbeiten.Bearbeiten;
import de.zielnetz.bearbeiten.Bearbeitung;
import de.zielnetz.bearbeiten.Bearbeitungsergebnis;
import de.zielnetz.bearbeiten.schritt.Bearbeitungsbefund;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.web.Aenderungssicht;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Einsicht;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Shows what changes by hand would do, and takes them over. Who may is decided before ({@code WriteAccess}). */
@Controller
class BearbeitungController implements RuntimeWiringConfigurer {

    private final Bearbeiten bearbeiten;
    private final Stand stand;
    private final Memo memo;

    BearbeitungController(Bearbeiten bearbeiten, Stand stand, Memo memo) {
        this.bearbeiten = bearbeiten;
        this.stand = stand;
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Mutation", typ -> typ.dataFetcher("bearbeitungPruefen", this::pruefe)
                .dataFetcher("bearbeitungUebernehmen", this::uebernimm));
        schema.type("Bearbeitungsvorschau", typ -> typ.dataFetcher(
                        "fingerabdruck", leicht(Bearbeitungsergebnis.class, Bearbeitungsergebnis::fingerabdruck))
                .dataFetcher("moeglich", leicht(Bearbeitungsergebnis.class, e -> !e.hatFehler()))
                .dataFetcher("satz", leicht(Bearbeitungsergebnis.class, BearbeitungController::satz))
                .dataFetcher("befunde", leicht(Bearbeitungsergebnis.class, Bearbeitungsergebnis::befunde))
                .dataFetcher("aenderungen", BearbeitungController::aenderungen)
                .dataFetcher("wechsel", ohneHuelle(this::wechsel)));
    }

    private Bearbeitungsergebnis pruefe(DataFetchingEnvironment env) {
        return bearbeiten.vorschau(
                Anfrage.von(env.getGraphQlContext()).netzstand().netz(), bearbeitung(env), wer(env).name());
    }

    private Uebernommenes uebernimm(DataFetchingEnvironment env) {
        Optional<Vorgang> vorgang = bearbeiten.uebernimm(
                bearbeitung(env),
                String.valueOf((Object) env.getArgument("fingerabdruck")),
                env.getArgument("anmerkung"),
                wer(env));
        return Uebernommenes.von(stand, vorgang);
    }

    private static Bearbeitung bearbeitung(DataFetchingEnvironment env) {
        return Schrittleser.lies(Objects.requireNonNull(env.getArgument("bearbeitung")));
    }

    private static String satz(Bearbeitungsergebnis ergebnis) {
        long fehler = ergebnis.befunde().stream()
                .filter(Bearbeitungsbefund::istFehler)
                .count();
        return fehler > 0
                ? "So lässt es sich nicht übernehmen: %s.".formatted(fehler == 1 ? "ein Fehler" : fehler + " Fehler")
                : ergebnis.aenderungen().isEmpty()
                        ? "Das Netz sagt das schon; es gäbe nichts zu ändern."
                        : "%s würde%s übernommen; geschrieben ist noch nichts."
                                .formatted(
                                        Uebernommenes.zahl(
                                                ergebnis.aenderungen().size()),
                                        ergebnis.aenderungen().size() == 1 ? "" : "n");
    }

    private static List<Aenderungssicht> aenderungen(DataFetchingEnvironment env) {
        Bearbeitungsergebnis ergebnis = ergebnis(env);
        Netz nachher = ergebnis.nachher();
        Netz vorher = ergebnis.netz();
        boolean einsicht = Einsicht.hat(env);
        return ergebnis.aenderungen().stream()
                .map(a -> a.neu() == null
                        ? new Aenderungssicht(null, vorher, nachher, a, einsicht)
                        : new Aenderungssicht(null, nachher, vorher, a, einsicht))
                .toList();
    }

    private Object wechsel(DataFetchingEnvironment env) {
        Bearbeitungsergebnis ergebnis = ergebnis(env);
        String heute = Anfrage.von(env.getGraphQlContext()).heute();
        return Wechselsicht.seite(
                memo, ergebnis.netz().gueltigAm(heute), ergebnis.nachher().gueltigAm(heute), env);
    }

    private static Bearbeitungsergebnis ergebnis(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getSource());
    }

    private static Benutzer wer(DataFetchingEnvironment env) {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }
}
