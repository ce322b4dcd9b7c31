package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code ueberschneidungen} alone, read and checked. */
record Paarargumente(DataFetchingEnvironment env) {

    /** Whether nobody wants to know what comes after the first page, nor how much. */
    boolean istDerAnfang() {
        return Stream.of("after", "before", "last", "arten").allMatch(name -> env.getArgument(name) == null)
                && !env.getSelectionSet().contains("totalCount");
    }

    /** Whether more than one page of them may be wanted. */
    boolean viele() {
        return env.getArgument("after") != null || arten() != null || env.getArgument("felder") != null;
    }

    /** Which kinds of overlap are wanted, null for all. */
    private @Nullable List<String> arten() {
        return env.getArgument("arten");
    }

    /** The pairs of these kinds. Costs a look at what each pair shares, where kinds are asked for. */
    List<Paar> vonDenArten(List<Paar> paare, Erklaerung erklaerung) {
        List<String> arten = arten();
        return arten == null
                ? paare
                : paare.stream()
                        .filter(paar ->
                                arten.contains(erklaerung.deutung(paar).art().name()))
                        .toList();
    }

    /**
     * The pairs between the fields asked for, all where none are.
     *
     * @throws de.zielnetz.graphql.Anfragefehler where they are not one or two that there are
     */
    List<Paar> zwischenFeldern(Netz netz, Projektindex index, List<Paar> paare) {
        List<String> felder = env.getArgument("felder");
        if (felder == null) {
            return paare;
        }
        Argumente.pruefe(
                felder.size() == 1 || felder.size() == 2,
                "felder",
                felder,
                "eine Kennung (beide Projekte gehören zu diesem Feld) oder zwei");
        int eines = Finder.mitKennung(netz, Knotenart.HANDLUNGSFELD, felder.get(0));
        int anderes = Finder.mitKennung(netz, Knotenart.HANDLUNGSFELD, felder.get(felder.size() - 1));
        return Paarlisten.Feldpaar.zwischen(index, paare, eines, anderes, new Argumente(env).nurBelegt());
    }

    /** Whether pairs shall be ordered by their texts. */
    boolean nachText(boolean sonst) {
        Object nach = env.getArgument("nach");
        return nach == null ? sonst : nach.equals("TEXT");
    }

    /** @throws de.zielnetz.graphql.Anfragefehler where it is not between 0 and 1 */
    double mindestens() {
        Double wert = env.getArgument("mindestens");
        double mindestens = wert == null ? 0 : wert;
        Argumente.pruefe(mindestens >= 0 && mindestens <= 1, "mindestens", mindestens, "Zahlen von 0 bis 1");
        return mindestens;
    }

    /** @throws de.zielnetz.graphql.Anfragefehler where one is out of range */
    Gewichte gewichte() {
        Map<String, Object> eingabe = env.getArgument("gewichte");
        Gewichte ueblich = Gewichte.UEBLICH;
        return eingabe == null
                ? ueblich
                : new Gewichte(
                        gewicht(eingabe, "felder", ueblich.felder()),
                        gewicht(eingabe, "ziele", ueblich.ziele()),
                        gewicht(eingabe, "leitziele", ueblich.leitziele()),
                        gewicht(eingabe, "akteure", ueblich.akteure()),
                        gewicht(eingabe, "technologien", ueblich.technologien()),
                        gewicht(eingabe, "zeit", ueblich.zeit()),
                        gewicht(eingabe, "text", ueblich.text()));
    }

    private static double gewicht(Map<String, Object> eingabe, String teil, double ueblich) {
        @Nullable Object wert = eingabe.get(teil);
        double gewicht = wert instanceof Double zahl ? zahl : ueblich;
        Argumente.pruefe(gewicht >= 0 && gewicht <= 1e6, "Das Gewicht " + teil, gewicht, "Zahlen von 0 bis 1.000.000");
        return gewicht;
    }
}
