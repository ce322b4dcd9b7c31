package de.zielnetz.graphql.auswahl;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.sprache.Naehe;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notes beside an answer that a text somebody asked for is none that anything has (did you mean), with the nearest that
 * something has. Costs the nodes of the kind, once for each text of a request.
 */
final class Fehlanzeige {

    private Fehlanzeige() {}

    /** Looks at what is asked to be equal; ranges and parts of texts may well have no match. */
    static void merke(
            Anfrage anfrage, Netz netz, Knotenart art, Merkmal merkmal, Map<String, Object> filter, String ort) {
        boolean frei = (merkmal.typ() == Merkmal.Typ.TEXT || merkmal.typ() == Merkmal.Typ.LISTE)
                && merkmal != Merkmal.KENNUNG
                && Werteliste.von(art, merkmal) == null;
        if (!frei) {
            return;
        }
        for (String wort : List.of("ist", "in")) {
            Object soll = filter.get(wort);
            Collection<?> texte =
                    soll instanceof Collection<?> mehrere ? mehrere : soll == null ? List.of() : List.of(soll);
            for (Object text : texte) {
                String hier = ort + "." + wort;
                anfrage.hinweis(hier + " " + text, () -> satz(netz, art, merkmal, String.valueOf(text), hier));
            }
        }
    }

    private static @Nullable String satz(Netz netz, Knotenart art, Merkmal merkmal, String gesucht, String ort) {
        Set<String> werte = IntStream.range(netz.anfang(art), netz.ende(art))
                .mapToObj(k -> netz.wert(k, merkmal))
                .flatMap(Fehlanzeige::texte)
                .collect(TreeSet::new, Set::add, Set::addAll);
        if (werte.stream().anyMatch(wert -> wert.equalsIgnoreCase(gesucht))) {
            return null;
        }
        return "%s ist „%s“; das steht bei keinem Knoten der Art %s.%s"
                .formatted(
                        ort,
                        Naehe.kurz(gesucht),
                        art.einzahl(),
                        Naehe.satz(Naehe.naechste(werte, gesucht), werte, "Nach einem Teil davon fragt enthaelt."));
    }

    private static Stream<String> texte(@Nullable Object wert) {
        return wert instanceof Collection<?> liste
                ? liste.stream().map(String::valueOf)
                : Stream.ofNullable(wert).map(String::valueOf);
    }
}
