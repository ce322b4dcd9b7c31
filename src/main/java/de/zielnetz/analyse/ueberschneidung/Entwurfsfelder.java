package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.graphql.auswahl.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code ueberschneidungenMit}: of a draft. */
@Component
class Entwurfsfelder implements RuntimeWiringConfigurer {

    private final Projektwahl projektwahl;

    Entwurfsfelder(Projektwahl projektwahl) {
        this.projektwahl = projektwahl;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("ueberschneidungenMit", this::mitEntwurf));
    }

    /** Nothing of it is kept: the net with the draft is nobody else's. */
    private Object mitEntwurf(DataFetchingEnvironment env) {
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
        BitSet auswahl = projektwahl.von(argumente.anfrage(), netz, env.getArgument("filter"), argumente.nurBelegt());
        List<Paar> paare = Ueberschneidungen.mit(
                new Punkte(index, ordnung, argumente.nurBelegt()), projekt, auswahl, eigene.mindestens());
        Erklaerung erklaerung = new Erklaerung(
                netz,
                new Punkte(index, Gewichte.GLEICH, argumente.nurBelegt()),
                new Punkte(index, gewichte, argumente.nurBelegt()),
                texte);
        return Paarsicht.seite(netz, eigene.vonDenArten(paare, erklaerung), erklaerung, env);
    }
}
