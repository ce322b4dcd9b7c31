package de.zielnetz.graphql;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions on one property. Upper and lower case do not matter in texts; a list fits where one of its texts does. */
final class Merkmalfilter {

    private Merkmalfilter() {}

    static IntPredicate bedingung(Netz netz, Knotenart art, Merkmal merkmal, Map<String, Object> filter) {
        if (merkmal == Merkmal.KENNUNG) {
            pruefeKennungen(netz, art, filter);
        }
        IntPredicate alles = k -> true;
        for (Map.Entry<String, Object> eintrag : filter.entrySet()) {
            if (eintrag.getValue() != null) {
                Predicate<@Nullable Object> bedingung = bedingung(merkmal, eintrag.getKey(), eintrag.getValue());
                alles = alles.and(k -> bedingung.test(netz.wert(k, merkmal)));
            }
        }
        return alles;
    }

    /** An unknown kennung is a mistake to be told, not an empty result. */
    private static void pruefeKennungen(Netz netz, Knotenart art, Map<String, Object> filter) {
        if (filter.get("ist") instanceof String kennung) {
            Finder.mitKennung(netz, art, kennung);
        }
        if (filter.get("in") instanceof List<?> kennungen) {
            kennungen.forEach(kennung -> Finder.mitKennung(netz, art, String.valueOf(kennung)));
        }
    }

    private static Predicate<@Nullable Object> bedingung(Merkmal merkmal, String art, Object soll) {
        return switch (art) {
            case "fehlt" -> wert -> (wert == null || wert.equals(List.of())) == (Boolean) soll;
            case "ist" -> einer(wert -> vergleiche(merkmal, wert, soll) == 0);
            case "in" ->
                einer(wert -> ((Collection<?>) soll).stream().anyMatch(s -> vergleiche(merkmal, wert, s) == 0));
            case "enthaelt" -> einer(wert -> klein(wert).contains(klein(soll)));
            case "beginntMit" -> einer(wert -> klein(wert).startsWith(klein(soll)));
            case "von" -> einer(wert -> vergleiche(merkmal, wert, soll) >= 0);
            case "bis" -> einer(wert -> vergleiche(merkmal, wert, soll) <= 0 || beginntInnerhalb(merkmal, wert, soll));
            default -> throw new IllegalArgumentException(art);
        };
    }

    /** A day lies up to the month or year it belongs to: 2019-11-21 is not after 2019. */
    private static boolean beginntInnerhalb(Merkmal merkmal, Object wert, Object soll) {
        return merkmal.typ() == Merkmal.Typ.DATUM && wert.toString().startsWith(soll.toString());
    }

    private static Predicate<@Nullable Object> einer(Predicate<Object> passt) {
        return wert ->
                wert instanceof List<?> liste ? liste.stream().anyMatch(passt) : wert != null && passt.test(wert);
    }

    private static int vergleiche(Merkmal merkmal, Object wert, Object soll) {
        return switch (merkmal.typ()) {
            case ZAHL, DEZIMAL -> Double.compare(((Number) wert).doubleValue(), ((Number) soll).doubleValue());
            case WAHRHEIT -> Boolean.compare((Boolean) wert, (Boolean) soll);
            case TEXT, DATUM, LISTE -> klein(wert).compareTo(klein(soll));
        };
    }

    private static String klein(Object text) {
        return text.toString().toLowerCase(Locale.GERMAN);
    }
}
