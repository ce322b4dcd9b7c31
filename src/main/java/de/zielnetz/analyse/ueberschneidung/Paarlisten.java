package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Memo;
import de.zielnetz.graphql.auswahl.Projektwahl;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The strongest pairs of the whole net, as the arguments of a field ask for them, and between which fields they lie;
 * kept as long as the net is current.
 */
@Component
class Paarlisten {

    /** How far down the list of all pairs anybody can look. */
    static final int TIEFSTE_STELLE = 1_000;

    /**
     * How often the projects of two fields overlap, or those of one field among themselves.
     *
     * @param eines the node of the field that comes first in the net
     * @param anzahl pairs of which one project belongs to the one field and the other to the other; each counts once
     * @param stark how many of them are {@link Paar.Staerke#STARK}
     */
    record Feldpaar(int eines, int anderes, int anzahl, int stark) {

        private record Felder(int eines, int anderes) {

            static Felder von(int a, int b) {
                return new Felder(Math.min(a, b), Math.max(a, b));
            }
        }

        /** Fields without a pair are left out. Costs the fields of the projects of each pair. */
        static List<Feldpaar> von(Projektindex index, List<Paar> paare, boolean nurBelegt) {
            Map<Felder, int[]> zahlen =
                    new TreeMap<>(Comparator.comparingInt(Felder::eines).thenComparingInt(Felder::anderes));
            for (Paar paar : paare) {
                int stark = paar.staerke() == Paar.Staerke.STARK ? 1 : 0;
                for (Felder felder : felder(index, paar, nurBelegt)) {
                    int[] zahl = zahlen.computeIfAbsent(felder, f -> new int[2]);
                    zahl[0]++;
                    zahl[1] += stark;
                }
            }
            List<Feldpaar> alle = new ArrayList<>();
            zahlen.forEach(
                    (felder, zahl) -> alle.add(new Feldpaar(felder.eines(), felder.anderes(), zahl[0], zahl[1])));
            return alle;
        }

        /** The pairs of which one project belongs to the one field and the other to the other. */
        static List<Paar> zwischen(Projektindex index, List<Paar> paare, int eines, int anderes, boolean nurBelegt) {
            Felder gesucht = Felder.von(eines, anderes);
            return paare.stream()
                    .filter(paar -> felder(index, paar, nurBelegt).contains(gesucht))
                    .toList();
        }

        private static List<Felder> felder(Projektindex index, Paar paar, boolean nurBelegt) {
            List<Integer> andere = index.felder(paar.b(), nurBelegt);
            return index.felder(paar.a(), nurBelegt).stream()
                    .flatMap(a -> andere.stream().map(b -> Felder.von(a, b)))
                    .distinct()
                    .toList();
        }
    }

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
