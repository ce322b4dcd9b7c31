package de.zielnetz.verantworten;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.Schrittsicht;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Finder;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code zustaendig} and {@code ueberfaellig}. */
@Component
class Zustaendigkeitsfelder implements RuntimeWiringConfigurer {

    private static final int MEISTE = 200;

    record Auskunft(Knoten fuer, List<Zustaendigensicht> zustaendige) {}

    record Zustaendigensicht(Knoten wer, Zustaendigkeitsart art, List<Schrittsicht> schritte, Belegart belegart) {}

    record Faelligensicht(Knoten was, String seit, String satz, List<Knoten> fragen) {}

    private final Vermerke vermerke;

    Zustaendigkeitsfelder(Vermerke vermerke) {
        this.vermerke = vermerke;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("zustaendig", Zustaendigkeitsfelder::zustaendig)
                .dataFetcher("zustaendigJe", Zustaendigkeitsfelder::zustaendigJe)
                .dataFetcher("ueberfaellig", this::ueberfaellig));
        Listenfelder.verdrahteSeiten(schema, "UeberfaelligesConnection");
    }

    private static Auskunft zustaendig(DataFetchingEnvironment env) {
        return auskunft(env, String.valueOf((Object) env.getArgument("fuer")));
    }

    private static List<Auskunft> zustaendigJe(DataFetchingEnvironment env) {
        List<String> fuer = Objects.requireNonNull(env.getArgument("fuer"));
        Argumente.pruefe(fuer.size() <= MEISTE, "fuer", fuer.size() + " Schlüssel lang", "höchstens " + MEISTE);
        return fuer.stream().map(eines -> auskunft(env, eines)).toList();
    }

    private static Auskunft auskunft(DataFetchingEnvironment env, String schluessel) {
        Netz netz = Anfrage.von(env.getGraphQlContext()).netz(env);
        int fuer = finde(netz, schluessel);
        boolean nurBelegt = Boolean.TRUE.equals(env.getArgument("nurBelegt"));
        return new Auskunft(
                new Knoten(netz, fuer),
                Zustaendigensuche.von(netz, fuer, nurBelegt).stream()
                        .map(einer -> new Zustaendigensicht(
                                new Knoten(netz, einer.wer()),
                                einer.art(),
                                Schrittsicht.alle(netz, einer.schritte()),
                                einer.belegart(netz)))
                        .toList());
    }

    private static int finde(Netz netz, String fuer) {
        Schluessel schluessel;
        try {
            schluessel = Schluessel.aus(fuer);
        } catch (IllegalArgumentException e) {
            throw new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, "„fuer“: %s.".formatted(e.getMessage()));
        }
        return Finder.mitKennung(netz, schluessel.art(), schluessel.eigen());
    }

    private Object ueberfaellig(DataFetchingEnvironment env) {
        Anfrage anfrage = Anfrage.von(env.getGraphQlContext());
        Netz netz = anfrage.netz(env);
        String am = env.getArgument("am");
        List<Ueberfaelliges> alle =
                Ueberfaelliges.von(netz, vermerke.von(env), am == null ? anfrage.stichtag(env) : am);
        return Posten.seite(
                alle,
                eines -> netz.schluessel(eines.was()).kennung(),
                eines -> new Faelligensicht(
                        new Knoten(netz, eines.was()),
                        eines.seit(),
                        eines.satz(),
                        Arrays.stream(eines.fragen(netz))
                                .mapToObj(k -> new Knoten(netz, k))
                                .toList()),
                env.getArguments());
    }
}
