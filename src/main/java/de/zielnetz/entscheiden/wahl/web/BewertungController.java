package de.zielnetz.entscheiden.wahl.web;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.entscheiden.bewertung.Bewertung;
import de.zielnetz.entscheiden.bewertung.Bewertungsablage;
import de.zielnetz.entscheiden.bewertung.Bewertungsablage.Urteil;
import de.zielnetz.entscheiden.bewertung.Skalenablage;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.entscheiden.wahl.Skala;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Keeps ratings, in the name of whoever asks, and shows them. Who may write is decided before ({@code WriteAccess}). */
@Controller
class BewertungController implements RuntimeWiringConfigurer {

    private final Kandidatensuche suche;
    private final Bewertungsablage ablage;
    private final Skalenablage skalen;

    BewertungController(Kandidatensuche suche, Bewertungsablage ablage, Skalenablage skalen) {
        this.suche = suche;
        this.ablage = ablage;
        this.skalen = skalen;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Mutation", typ -> typ.dataFetcher("bewerten", this::bewerte)
                .dataFetcher("bewertungSchliessen", this::schliesse)
                .dataFetcher("bewertungVeroeffentlichen", this::veroeffentliche)
                .dataFetcher("skalaBeschreiben", this::beschreibe));
        schema.type("Bewertung", typ -> typ.dataFetcher("bewerter", env -> nurDerRedaktion(env, Bewertung::urheber))
                .dataFetcher("begruendung", env -> nurDerRedaktion(env, Bewertung::begruendung))
                .dataFetcher("wert", leicht(Rangsicht.Bewertungssicht.class, s -> s.gilt()
                        .wert()))
                .dataFetcher("zeit", leicht(Rangsicht.Bewertungssicht.class, s -> s.gilt()
                        .zeit()))
                .dataFetcher("fruehere", BewertungController::fruehere));
    }

    private int bewerte(DataFetchingEnvironment env) {
        Netz netz = new Argumente(env).netz();
        String kriterium = String.valueOf((Object) env.getArgument("kriterium"));
        int knoten = Finder.mitKennung(netz, Knotenart.KRITERIUM, kriterium);
        List<String> kandidat = gefundene(env, List.of(String.valueOf((Object) env.getArgument("kandidat"))));
        Urteil urteil = new Urteil(
                kandidat.get(0),
                netz.schluessel(knoten).kennung(),
                Objects.requireNonNull(env.<Integer>getArgument("wert")),
                String.valueOf((Object) env.getArgument("begruendung")));
        Bewertung bewertung = Schreibgang.nurGelesen(() -> ablage.bewerte(Wahlleser.wer(env), urteil));
        return bewertung.nummer();
    }

    private boolean schliesse(DataFetchingEnvironment env) {
        List<String> kandidaten = gefundene(env, Objects.requireNonNull(env.getArgument("kandidaten")));
        boolean geschlossen = Boolean.TRUE.equals(env.getArgument("geschlossen"));
        return Schreibgang.nurGelesen(() -> {
            ablage.schliesse(Wahlleser.wer(env), kandidaten, geschlossen);
            return geschlossen;
        });
    }

    private boolean veroeffentliche(DataFetchingEnvironment env) {
        List<String> kandidaten = gefundene(env, Objects.requireNonNull(env.getArgument("kandidaten")));
        boolean oeffentlich = Boolean.TRUE.equals(env.getArgument("oeffentlich"));
        return Schreibgang.nurGelesen(() -> {
            ablage.veroeffentliche(Wahlleser.wer(env), kandidaten, oeffentlich);
            return oeffentlich;
        });
    }

    private Skala beschreibe(DataFetchingEnvironment env) {
        List<String> stufen = Objects.requireNonNull(env.getArgument("stufen"));
        return Schreibgang.nurGelesen(() -> skalen.beschreibe(Wahlleser.wer(env), stufen));
    }

    /** The same keys, each of a candidate that there is. */
    private List<String> gefundene(DataFetchingEnvironment env, List<String> schluessel) {
        Argumente argumente = new Argumente(env);
        List<Kandidat> alle = suche.alle(argumente.netz(), argumente.anfrage().stichtag(env), Wahlleser.wer(env));
        return schluessel.stream()
                .map(einer -> Kandidatensuche.finde(alle, einer).schluessel())
                .toList();
    }

    /** Names, and texts in which names may stand, are for those who rate themselves. */
    private static @Nullable String nurDerRedaktion(DataFetchingEnvironment env, Function<Bewertung, String> was) {
        Rangsicht.Bewertungssicht sicht = Objects.requireNonNull(env.getSource());
        return Wahlleser.wer(env).darf(Rolle.REDAKTION) ? was.apply(sicht.gilt()) : null;
    }

    private static List<Bewertung> fruehere(DataFetchingEnvironment env) {
        Rangsicht.Bewertungssicht sicht = Objects.requireNonNull(env.getSource());
        return Wahlleser.wer(env).darf(Rolle.REDAKTION) ? sicht.fruehere() : List.of();
    }
}
