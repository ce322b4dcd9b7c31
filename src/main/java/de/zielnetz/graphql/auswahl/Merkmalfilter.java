package de.zielnetz.graphql.auswahl;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Finder;
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

    private final Anfrage anfrage;
    private final Netz netz;
    private final String ort;

    /** @param ort where in the question it stands, for sentences about it */
    Merkmalfilter(Anfrage anfrage, Netz netz, String ort) {
        this.anfrage = anfrage;
        this.netz = netz;
        this.ort = ort;
    }

    IntPredicate bedingung(Knotenart art, Merkmal merkmal, Map<String, Object> filter) {
        if (merkmal == Merkmal.KENNUNG) {
            pruefeKennungen(art, filter);
        }
        Predicate<@Nullable Object> passt = werte(merkmal, filter);
        Fehlanzeige.merke(anfrage, netz, art, merkmal, filter, ort);
        return k -> passt.test(netz.wert(k, merkmal));
    }

    /** The condition on a value, of whatever it is the property. */
    Predicate<@Nullable Object> werte(Merkmal merkmal, Map<String, Object> filter) {
        Predicate<@Nullable Object> alles = wert -> true;
        for (Map.Entry<String, Object> eintrag : filter.entrySet()) {
            Object soll = Filter.vorhanden(eintrag.getValue(), ort + "." + eintrag.getKey());
            alles = alles.and(bedingung(merkmal, eintrag.getKey(), soll));
        }
        return alles;
    }

    /** An unknown kennung is a mistake to be told, not an empty result. */
    private void pruefeKennungen(Knotenart art, Map<String, Object> filter) {
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
            case "vor" -> einer(wert -> vergleiche(merkmal, wert, soll) < 0);
            case "nach" -> einer(wert -> vergleiche(merkmal, wert, soll) > 0 && !beginntInnerhalb(merkmal, wert, soll));
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

    static String klein(Object text) {
        return text.toString().toLowerCase(Locale.GERMAN);
    }
}
