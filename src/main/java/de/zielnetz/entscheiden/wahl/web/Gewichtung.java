package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much each criterion counts. What nobody weighs counts {@value #UEBLICH}, so without weights all count the same.
 *
 * @param kriterien nodes, in the order of the net
 * @param gewichte one for each, 0 to {@value #GROESSTES}
 */
record Gewichtung(List<Integer> kriterien, List<Integer> gewichte) {

    static final int GROESSTES = 100;
    static final int UEBLICH = 50;

    /** @throws Anfragefehler where a criterion is unknown or twice there, a weight out of range, or nothing has any */
    static Gewichtung von(Netz netz, DataFetchingEnvironment env) {
        List<Integer> kriterien = IntStream.range(netz.anfang(Knotenart.KRITERIUM), netz.ende(Knotenart.KRITERIUM))
                .boxed()
                .toList();
        if (kriterien.isEmpty()) {
            throw falsch("Das Netz nennt kein Kriterium, nach dem sich wählen ließe; legen Sie zuerst eines an.");
        }
        List<Integer> gewichte = new ArrayList<>(Collections.nCopies(kriterien.size(), -1));
        List<Map<String, Object>> eingaben = env.getArgument("gewichte");
        for (Map<String, Object> eingabe : eingaben == null ? List.<Map<String, Object>>of() : eingaben) {
            String kennung = String.valueOf(eingabe.get("kriterium"));
            int platz = kriterien.indexOf(Finder.mitKennung(netz, Knotenart.KRITERIUM, kennung));
            int gewicht = (Integer) eingabe.getOrDefault("gewicht", UEBLICH);
            if (gewicht < 0 || gewicht > GROESSTES) {
                throw falsch("Das Gewicht von „%s“ ist %d; möglich sind 0 bis %d, am nächsten liegt %d."
                        .formatted(kennung, gewicht, GROESSTES, gewicht < 0 ? 0 : GROESSTES));
            }
            if (gewichte.set(platz, gewicht) >= 0) {
                throw falsch("Für „%s“ stehen zwei Gewichte da; erwartet wird eines.".formatted(kennung));
            }
        }
        gewichte.replaceAll(g -> g < 0 ? UEBLICH : g);
        if (gewichte.stream().allMatch(g -> g == 0)) {
            throw falsch("Alle Gewichte sind 0; mindestens eines muss größer sein, sonst ordnet nichts.");
        }
        return new Gewichtung(kriterien, List.copyOf(gewichte));
    }

    private static Anfragefehler falsch(String satz) {
        return new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, satz);
    }
}
