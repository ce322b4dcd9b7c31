package de.zielnetz.verantworten.bestaetigung;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Einsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.zugang.herkunft.ListenAddress;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers which Steckbriefe are confirmed, and lets the redaktion make links and decide on what came by them. */
@Component
class Bestaetigungsfelder implements RuntimeWiringConfigurer {

    record Linksicht(
            String kennung,
            @Nullable Knoten projekt,
            String empfaenger,
            String urheber,
            Instant angelegt,
            Instant bis,
            Bestaetigungslink.Stand stand) {}

    record NeuerLink(Linksicht link, String weg) {}

    record Wartende(String kennung, @Nullable Knoten projekt, Instant zeit, String durch) {}

    /** The page that opens a link; behind it stands the token, which no browser sends to the server. */
    private static final String SEITE = "/bestaetigen#";

    private final Bestaetigungsablage ablage;
    private final Linkablage links;
    private final LinkSigner zeichen;
    private final ConfirmationSettings einstellung;
    private final ListenAddress hier;

    Bestaetigungsfelder(
            Bestaetigungsablage ablage,
            Linkablage links,
            LinkSigner zeichen,
            ConfirmationSettings einstellung,
            ListenAddress hier) {
        this.ablage = ablage;
        this.links = links;
        this.zeichen = zeichen;
        this.einstellung = einstellung;
        this.hier = hier;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Projekt", typ -> typ.dataFetcher("bestaetigung", this::lage));
        schema.type("Query", typ -> typ.dataFetcher("bestaetigungslinks", this::alle)
                .dataFetcher("wartendeBestaetigungen", this::wartende));
        schema.type("Mutation", typ -> typ.dataFetcher("bestaetigungslinkAnlegen", this::lege)
                .dataFetcher("bestaetigungslinkZurueckziehen", env -> tue(() -> links.zieheZurueck(kennung(env))))
                .dataFetcher(
                        "bestaetigungAnnehmen",
                        env -> tue(() -> ablage.entscheide(kennung(env), Bestaetigung.Stand.GILT, wer(env).name())))
                .dataFetcher(
                        "bestaetigungAblehnen",
                        env -> tue(
                                () -> ablage.entscheide(kennung(env), Bestaetigung.Stand.ABGELEHNT, wer(env).name()))));
    }

    private Bestaetigungslage lage(DataFetchingEnvironment env) {
        Knoten projekt = Knoten.von(env);
        Map<String, List<Bestaetigung>> alle = Objects.requireNonNull(env.getGraphQlContext()
                .computeIfAbsent(
                        Bestaetigungsfelder.class,
                        k -> Schreibgang.nurGelesen(() -> ablage.jeProjekt(netzstand(env)))));
        return Bestaetigungslage.von(
                alle.getOrDefault(projekt.netz().kennung(projekt.nummer()), List.of()),
                einstellung.frist(),
                Anfrage.von(env.getGraphQlContext()).heute(),
                Einsicht.hat(env));
    }

    private List<Linksicht> alle(DataFetchingEnvironment env) {
        return wer(env).darf(Rolle.REDAKTION)
                ? Schreibgang.nurGelesen(links::alle).stream()
                        .map(link -> sicht(env, link))
                        .toList()
                : List.of();
    }

    private List<Wartende> wartende(DataFetchingEnvironment env) {
        return wer(env).darf(Rolle.REDAKTION)
                ? Schreibgang.nurGelesen(ablage::wartende).stream()
                        .map(b -> new Wartende(b.kennung(), projekt(env, b.projekt()), b.zeit(), b.urheber()))
                        .toList()
                : List.of();
    }

    private NeuerLink lege(DataFetchingEnvironment env) {
        String projekt = String.valueOf((Object) env.getArgument("projekt"));
        Bestaetigungsablage.projekt(netz(env), projekt);
        int tage = env.getArgumentOrDefault("tage", 0);
        return Schreibgang.nurGelesen(() -> {
            Bestaetigungslink link =
                    links.lege(projekt, String.valueOf((Object) env.getArgument("empfaenger")), tage, wer(env).name());
            return new NeuerLink(sicht(env, link), hier.basis() + SEITE + zeichen.token(link));
        });
    }

    private Linksicht sicht(DataFetchingEnvironment env, Bestaetigungslink link) {
        return new Linksicht(
                link.kennung(),
                projekt(env, link.projekt()),
                link.empfaenger(),
                link.urheber(),
                link.zeit(),
                link.bis(),
                link.stand(Instant.now()));
    }

    private @Nullable Knoten projekt(DataFetchingEnvironment env, String kennung) {
        Netz netz = netz(env);
        int nummer = netz.finde(Knotenart.PROJEKT, ablage.jetziges(netzstand(env), kennung));
        return nummer < 0 ? null : new Knoten(netz, nummer);
    }

    private static Netz netz(DataFetchingEnvironment env) {
        return netzstand(env).netz();
    }

    private static Netzstand netzstand(DataFetchingEnvironment env) {
        return Anfrage.von(env.getGraphQlContext()).netzstand();
    }

    private static boolean tue(Runnable arbeit) {
        return Schreibgang.nurGelesen(() -> {
            arbeit.run();
            return true;
        });
    }

    private static String kennung(DataFetchingEnvironment env) {
        return String.valueOf((Object) env.getArgument("kennung"));
    }

    private static Benutzer wer(DataFetchingEnvironment env) {
        return env.getGraphQlContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
    }
}
