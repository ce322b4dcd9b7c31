package de.zielnetz.graphql.auswahl;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.auswahl.Bezuege.Wegbedingung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a condition on nodes of a filter's arguments. All fields of a filter must hold; {@code oder} asks for one of
 * several. Over relationships: {@code einige} for one that fits, {@code keine} for none, {@code alle} for at least
 * one and no other, {@code anzahl} for so many. Costs, per node, the relationships it looks at.
 */
final class Filter {

    private static final String ARGUMENT = "filter";

    private final Schemaplan plan;
    private final Anfrage anfrage;
    private final Netz netz;
    private final boolean nurBelegt;

    /** @param nurBelegt whether relationships that are only assessed count as absent */
    Filter(Schemaplan plan, Anfrage anfrage, Netz netz, boolean nurBelegt) {
        this.plan = plan;
        this.anfrage = anfrage;
        this.netz = netz;
        this.nurBelegt = nurBelegt;
    }

    /**
     * What a list or an analysis is filtered by; null where nothing is said of it.
     *
     * @throws Anfragefehler where a null is said, itself or by a variable
     */
    @SuppressWarnings("unchecked") // GraphQL has checked the arguments against the schema
    static @Nullable Map<String, Object> gewuenscht(Map<String, Object> argumente) {
        if (argumente.containsKey(ARGUMENT) && argumente.get(ARGUMENT) == null) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "filter ist null, und das ist keine Bedingung: Lassen Sie ihn weg, oder fragen Sie mit {} nach allem.");
        }
        return (Map<String, Object>) argumente.get(ARGUMENT);
    }

    /** @throws Anfragefehler where a kennung in it is unknown, or a condition is null */
    IntPredicate bedingung(Knotenart art, Map<String, Object> filter) {
        return bedingung(art, filter, ARGUMENT);
    }

    private IntPredicate bedingung(Knotenart art, Map<String, Object> filter, String ort) {
        IntPredicate alles = k -> true;
        for (Map.Entry<String, Object> eintrag : filter.entrySet()) {
            String hier = ort + "." + eintrag.getKey();
            alles = alles.and(bedingung(art, eintrag.getKey(), vorhanden(eintrag.getValue(), hier), hier));
        }
        return alles;
    }

    private IntPredicate bedingung(Knotenart art, String feld, Object wert, String ort) {
        Typplan typ = plan.typ(art);
        return switch (feld) {
            case "und" -> filter(wert).stream().map(f -> bedingung(art, f, ort)).reduce(k -> true, IntPredicate::and);
            case "oder" ->
                filter(wert).stream().map(f -> bedingung(art, f, ort)).reduce(k -> false, IntPredicate::or);
            case "nicht" -> bedingung(art, einer(wert), ort).negate();
            default -> {
                Typplan.Bezug bezug = typ.bezuege().get(feld);
                Typplan.Feld merkmal = typ.merkmale().get(feld);
                if (bezug != null) {
                    yield ueber(bezug, einer(wert), ort);
                }
                if (merkmal == null) {
                    throw new IllegalArgumentException("%s has no field %s".formatted(art, feld));
                }
                yield new Merkmalfilter(anfrage, netz, ort).bedingung(art, merkmal.merkmal(), einer(wert));
            }
        };
    }

    private IntPredicate ueber(Typplan.Bezug bezug, Map<String, Object> filter, String ort) {
        Map<String, Object> bedingungen = new LinkedHashMap<>(filter);
        Wegbedingung zaehlt = Wegfilter.zaehlt(netz, nurBelegt);
        if (bedingungen.containsKey("beziehung")) {
            String hier = ort + ".beziehung";
            Map<String, Object> gefragt = einer(vorhanden(bedingungen.remove("beziehung"), hier));
            zaehlt = Wegfilter.bedingung(anfrage, netz, nurBelegt, gefragt, hier);
            bedingungen.putAll(bedingungen.isEmpty() ? Map.of("einige", Map.of()) : Map.of());
        }
        IntPredicate alles = k -> true;
        for (Map.Entry<String, Object> eintrag : bedingungen.entrySet()) {
            String hier = ort + "." + eintrag.getKey();
            Map<String, Object> wert = einer(vorhanden(eintrag.getValue(), hier));
            alles = alles.and(ueber(bezug, zaehlt, eintrag.getKey(), wert, hier));
        }
        return alles;
    }

    private IntPredicate ueber(
            Typplan.Bezug bezug, Wegbedingung zaehlt, String wort, Map<String, Object> wert, String ort) {
        if (wort.equals("anzahl")) {
            return anzahl(bezug, zaehlt, wert, ort);
        }
        IntPredicate passt = bedingung(bezug.ziel(), wert, ort);
        IntPredicate passtNicht = passt.negate();
        return switch (wort) {
            case "einige" -> k -> Bezuege.einer(netz, k, bezug, zaehlt, passt);
            case "keine" -> k -> !Bezuege.einer(netz, k, bezug, zaehlt, passt);
            case "alle" ->
                k -> Bezuege.einer(netz, k, bezug, zaehlt, passt) && !Bezuege.einer(netz, k, bezug, zaehlt, passtNicht);
            default -> throw new IllegalArgumentException(wort);
        };
    }

    private IntPredicate anzahl(Typplan.Bezug bezug, Wegbedingung zaehlt, Map<String, Object> wert, String ort) {
        Map<String, Object> zahlen = new LinkedHashMap<>(wert);
        IntPredicate davon = zahlen.containsKey("davon")
                ? bedingung(bezug.ziel(), einer(vorhanden(zahlen.remove("davon"), ort + ".davon")), ort + ".davon")
                : k -> true;
        IntPredicate zahl = anzahl -> true;
        for (Map.Entry<String, Object> eintrag : zahlen.entrySet()) {
            Object soll = vorhanden(eintrag.getValue(), ort + "." + eintrag.getKey());
            zahl = zahl.and(
                    switch (eintrag.getKey()) {
                        case "ist" -> n -> n == (Integer) soll;
                        case "in" -> n -> ((List<?>) soll).contains(n);
                        case "von" -> n -> n >= (Integer) soll;
                        case "bis" -> n -> n <= (Integer) soll;
                        default -> throw new IllegalArgumentException(eintrag.getKey());
                    });
        }
        IntPredicate gewuenscht = zahl;
        return k -> gewuenscht.test(Bezuege.anzahl(netz, k, bezug, zaehlt, davon));
    }

    /** A null asks for nothing: it would drop the condition in silence, and show all. */
    static Object vorhanden(@Nullable Object wert, String ort) {
        if (wert == null) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "%s ist null, und das ist keine Bedingung: lassen Sie sie weg, oder fragen Sie mit „fehlt: true“ nach dem, wozu nichts gesagt ist."
                            .formatted(ort));
        }
        return wert;
    }

    @SuppressWarnings("unchecked") // GraphQL has checked the arguments against the schema
    private static Map<String, Object> einer(Object wert) {
        return (Map<String, Object>) wert;
    }

    @SuppressWarnings("unchecked") // GraphQL has checked the arguments against the schema
    private static List<Map<String, Object>> filter(Object wert) {
        return (List<Map<String, Object>>) wert;
    }
}
