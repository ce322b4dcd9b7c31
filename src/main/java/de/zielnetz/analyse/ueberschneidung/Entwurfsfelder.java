package de.zielnetz.analyse.ueberschneidung;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.analyse.entwurf.Entwurfsleser;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.auswahl.Projektwahl;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code ueberschneidungenMit} and {@code entwurfspruefung}: of a draft. */
@Component
class Entwurfsfelder implements RuntimeWiringConfigurer {

    record Doppelungssicht(Knoten projekt, double aehnlichkeit, List<String> worte, String satz) {}

    private final Projektwahl projektwahl;

    Entwurfsfelder(Projektwahl projektwahl) {
        this.projektwahl = projektwahl;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("ueberschneidungenMit", this::mitEntwurf)
                .dataFetcher("entwurfspruefung", this::pruefe));
        schema.type("Entwurfspruefung", typ -> typ.dataFetcher(
                        "doppelungen", leicht(Entwurfspruefung.class, Entwurfsfelder::doppelungen))
                .dataFetcher("ueberschneidungen", env -> seite(Objects.requireNonNull(env.getSource()), env))
                .dataFetcher("massstab", leicht(Entwurfspruefung.class, Entwurfspruefung::massstab)));
    }

    private Object mitEntwurf(DataFetchingEnvironment env) {
        return seite(pruefe(env), env);
    }

    private static Object seite(Entwurfspruefung pruefung, DataFetchingEnvironment env) {
        List<Paar> paare = new Paarargumente(env).vonDenArten(pruefung.paare(), pruefung.erklaerung());
        return Paarsicht.seite(pruefung.mit(), paare, pruefung.erklaerung(), env);
    }

    private Entwurfspruefung pruefe(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Paarargumente eigene = new Paarargumente(env);
        Map<String, Object> eingabe = Objects.requireNonNull(env.getArgument("entwurf"));
        Entwurf entwurf = Entwurfsleser.lies(argumente.netz(), eingabe);
        Gewichte gewichte = eigene.gewichte();
        return Entwurfspruefung.von(
                argumente.netz(),
                entwurf,
                new Entwurfspruefung.Frage(
                        gewichte,
                        eigene.nachText(entwurf.nenntNurText()) ? Gewichte.NUR_TEXT : gewichte,
                        eigene.mindestens(),
                        env.getArgument("nach") == null && eigene.mindestens() == 0,
                        argumente.nurBelegt(),
                        argumente.massstab(),
                        netz -> projektwahl.von(argumente.anfrage(), netz, env.getArguments(), argumente.nurBelegt()),
                        argumente.anfrage()::pruefeFrist));
    }

    private static List<Doppelungssicht> doppelungen(Entwurfspruefung pruefung) {
        return pruefung.doppelungen().stream()
                .map(d -> new Doppelungssicht(
                        new Knoten(pruefung.mit(), d.projekt()), d.aehnlichkeit(), d.worte(), d.satz()))
                .toList();
    }
}
