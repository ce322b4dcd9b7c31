package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Memo;
import de.zielnetz.graphql.auswahl.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The strongest pairs of the whole net, as the arguments of a field ask for them; kept as long as the net is current. */
@Component
class Paarlisten {

    /** How far down the list of all pairs anybody can look. */
    static final int TIEFSTE_STELLE = 1_000;

    private record Liste(Map<String, Object> argumente, int hoechstens) implements Memo.Key<List<Paar>> {}

    private final Projektwahl projektwahl;
    private final Memo memo;
    private final Indizes indizes;
    private final Mitsuchende mitsuchende;

    Paarlisten(Projektwahl projektwahl, Memo memo, Indizes indizes, Mitsuchende mitsuchende) {
        this.projektwahl = projektwahl;
        this.memo = memo;
        this.indizes = indizes;
        this.mitsuchende = mitsuchende;
    }

    /** Those of the kinds and fields asked for, of so many strongest and one more. */
    List<Paar> staerkste(DataFetchingEnvironment env, int hoechstens) {
        Argumente argumente = new Argumente(env);
        Paarargumente eigene = new Paarargumente(env);
        Netz netz = argumente.netz();
        BitSet auswahl = argumente.auswahl(projektwahl);
        double mindestens = eigene.mindestens();
        Punkte ordnung = ordnung(netz, env);
        return memo.hole(
                netz,
                new Liste(argumente.ganz(), hoechstens),
                () -> eigene.vonDenArten(
                        eigene.zwischenFeldern(
                                netz,
                                ordnung.index,
                                Ueberschneidungen.beste(
                                        ordnung,
                                        auswahl,
                                        mindestens,
                                        hoechstens + 1,
                                        mitsuchende,
                                        argumente.anfrage()::pruefeFrist)),
                        erklaerung(netz, env)));
    }

    /** What pairs are ordered by. */
    Punkte ordnung(Netz netz, DataFetchingEnvironment env) {
        Paarargumente eigene = new Paarargumente(env);
        Gewichte ordnung = eigene.nachText(false) ? Gewichte.NUR_TEXT : eigene.gewichte();
        return indizes.punkte(netz, ordnung, new Argumente(env).nurBelegt(), ordnung.text() > 0);
    }

    Erklaerung erklaerung(Netz netz, DataFetchingEnvironment env) {
        Gewichte gewichte = new Paarargumente(env).gewichte();
        boolean nurBelegt = new Argumente(env).nurBelegt();
        boolean mitText = gewichte.text() > 0;
        return new Erklaerung(
                netz,
                indizes.punkte(netz, Gewichte.GLEICH, nurBelegt, mitText),
                indizes.punkte(netz, gewichte, nurBelegt, mitText),
                indizes.texte(netz));
    }
}
