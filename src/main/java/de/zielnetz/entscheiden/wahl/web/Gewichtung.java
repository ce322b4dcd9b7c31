package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much each criterion counts. What nobody weighs counts {@value #UEBLICH}, so without weights all count the same.
 *
 * @param kriterien nodes, in the order of the net
 * @param gewichte one for each, 0 to {@value #GROESSTES}
 */
record Gewichtung(List<Integer> kriterien, List<Integer> gewichte) {

    static final int GROESSTES = 100;
    static final int UEBLICH = 50;

    private static final Pattern IN_ADRESSE = Pattern.compile("([^:]+):(-?\\d{1,6})");

    /** @throws Anfragefehler where a criterion is unknown or twice there, a weight out of range, or nothing has any */
    static Gewichtung von(Netz netz, DataFetchingEnvironment env) {
        List<Map<String, Object>> eingaben = env.getArgument("gewichte");
        return von(netz, eingaben == null ? List.of() : eingaben);
    }

    /**
     * The same of what an address says.
     *
     * @param text {@code buergernutzen:80,aussenwirkung:0}; empty where nobody weighs
     */
    static Gewichtung von(Netz netz, String text) {
        return von(
                netz,
                Stream.of(text.split(","))
                        .filter(teil -> !teil.isBlank())
                        .map(Gewichtung::eingabe)
                        .toList());
    }

    private static Map<String, Object> eingabe(String teil) {
        Matcher gewicht = IN_ADRESSE.matcher(teil.strip());
        if (!gewicht.matches()) {
            throw falsch(
                    "gewichte enthält „%s“; erwartet wird die Kennung eines Kriteriums und nach einem Doppelpunkt sein Gewicht: buergernutzen:80."
                            .formatted(Naehe.kurz(teil)));
        }
        return Map.of("kriterium", gewicht.group(1), "gewicht", Integer.valueOf(gewicht.group(2)));
    }

    /** The criteria of the net, in its order. */
    static List<Integer> kriterien(Netz netz) {
        return IntStream.range(netz.anfang(Knotenart.KRITERIUM), netz.ende(Knotenart.KRITERIUM))
                .boxed()
                .toList();
    }

    private static Gewichtung von(Netz netz, List<Map<String, Object>> eingaben) {
        List<Integer> kriterien = kriterien(netz);
        if (kriterien.isEmpty()) {
            throw falsch("Das Netz nennt kein Kriterium, nach dem sich wählen ließe; legen Sie zuerst eines an.");
        }
        List<Integer> gewichte = new ArrayList<>(Collections.nCopies(kriterien.size(), -1));
        for (Map<String, Object> eingabe : eingaben) {
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
