package de.zielnetz.analyse.ueberschneidung;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.entwurf.Doppelung;
import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.analyse.entwurf.Entwurfsleser;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.auswahl.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Nothing of it is kept: the net with the draft is nobody else's. */
    private Entwurfspruefung pruefe(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Paarargumente eigene = new Paarargumente(env);
        Map<String, Object> eingabe = Objects.requireNonNull(env.getArgument("entwurf"));
        Entwurf entwurf = Entwurfsleser.lies(argumente.netz(), eingabe);
        Netz netz = Entwurf.in(argumente.netz(), List.of(entwurf));
        argumente.anfrage().pruefeFrist();
        Gewichte gewichte = eigene.gewichte();
        Gewichte ordnung = eigene.nachText(entwurf.nenntNurText()) ? Gewichte.NUR_TEXT : gewichte;
        Textindex texte = Indizes.neueTexte(netz);
        Projektindex index = Projektindex.von(netz, ordnung.text() > 0 || gewichte.text() > 0 ? texte : null);
        int projekt = netz.finde(Entwurf.schluessel(argumente.netz(), 0));
        BitSet auswahl = projektwahl.von(argumente.anfrage(), netz, env.getArguments(), argumente.nurBelegt());
        List<Doppelung> doppelungen = Doppelung.von(netz, projekt, auswahl);
        argumente.anfrage().pruefeFrist();
        List<Paar> paare = Ueberschneidungen.mit(
                new Punkte(index, ordnung, argumente.nurBelegt()), projekt, auswahl, eigene.mindestens());
        Erklaerung erklaerung = new Erklaerung(
                        netz,
                        new Punkte(index, Gewichte.GLEICH, argumente.nurBelegt()),
                        new Punkte(index, gewichte, argumente.nurBelegt()),
                        texte)
                .mit(doppelungen.stream().collect(Collectors.toMap(Doppelung::projekt, Doppelung::satz)));
        boolean voran = env.getArgument("nach") == null && eigene.mindestens() == 0;
        return new Entwurfspruefung(
                argumente.netz(),
                netz,
                entwurf,
                projekt,
                argumente.nurBelegt(),
                argumente.massstab(),
                doppelungen,
                voran ? doppelteVoran(projekt, doppelungen, paare) : paare,
                erklaerung);
    }

    /** Who copies a project may place it elsewhere, so that both share nothing but their words. */
    private static List<Paar> doppelteVoran(int projekt, List<Doppelung> doppelungen, List<Paar> paare) {
        Map<Integer, Paar> bekannte = paare.stream().collect(Collectors.toMap(Paar::b, paar -> paar));
        Set<Integer> doppelte =
                new HashSet<>(doppelungen.stream().map(Doppelung::projekt).toList());
        return Stream.concat(
                        doppelungen.stream()
                                .map(d -> bekannte.getOrDefault(d.projekt(), new Paar(projekt, d.projekt(), 0))),
                        paare.stream().filter(paar -> !doppelte.contains(paar.b())))
                .toList();
    }

    private static List<Doppelungssicht> doppelungen(Entwurfspruefung pruefung) {
        return pruefung.doppelungen().stream()
                .map(d -> new Doppelungssicht(
                        new Knoten(pruefung.mit(), d.projekt()), d.aehnlichkeit(), d.worte(), d.satz()))
                .toList();
    }
}
