package de.zielnetz.entscheiden.kommentar;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a comment is about: a node ({@code Projekt/aim}), an idea ({@code Idee/idee-1a2b3c4d}) or a finding, which is known
 * by the nodes it joins ({@code Luecke/Leitziel/x+Handlungsfeld/y}, {@code Ueberschneidung/Projekt/a+Projekt/b}).
 *
 * @param wort of a finding: its kind; of an idea {@value #IDEE}; empty of a node
 * @param knoten the nodes; empty of an idea
 * @param idee kennung of the idea; null where it is none
 */
public record Kommentarort(
        String wort, List<Schluessel> knoten, @Nullable String idee) {

    private static final String IDEE = "Idee";
    private static final Set<String> BEFUNDE = Set.of("Luecke", "Ueberschneidung");
    private static final String ERWARTET =
            "ein Schlüssel wie Projekt/aim, Idee/idee-1a2b3c4d, Luecke/Handlungsfeld/energie oder Ueberschneidung/Projekt/a+Projekt/b";

    /** A pair is the same whichever comes first: the goal before the field, as a gap has them. */
    private static final Comparator<Schluessel> WIE_LUECKEN =
            Comparator.comparing(Schluessel::art).thenComparing(Schluessel::eigen);

    /**
     * @throws Anfragefehler where it is no such text, or the net holds no such node
     */
    static Kommentarort lies(Netz netz, String an) {
        int strich = an.indexOf('/');
        String vorn = strich < 0 ? "" : an.substring(0, strich);
        String hinten = an.substring(strich + 1);
        if (vorn.equals(IDEE)) {
            return new Kommentarort(IDEE, List.of(), hinten);
        }
        boolean befund = BEFUNDE.contains(vorn);
        List<Schluessel> knoten = Stream.of((befund ? hinten : an).split("\\+"))
                .map(text -> schluessel(netz, an, text))
                .sorted(WIE_LUECKEN)
                .toList();
        if (knoten.size() > 2
                || (!befund && knoten.size() > 1)
                || (vorn.equals("Ueberschneidung") && knoten.size() < 2)) {
            throw falsch(an);
        }
        return new Kommentarort(befund ? vorn : "", knoten, null);
    }

    private static Schluessel schluessel(Netz netz, String an, String text) {
        int strich = text.indexOf('/');
        Knotenart art = strich < 0 ? null : Knotenart.mitLabel(text.substring(0, strich));
        if (art == null) {
            throw falsch(an);
        }
        Schluessel schluessel = new Schluessel(art, text.substring(strich + 1));
        if (netz.finde(schluessel) < 0) {
            List<String> nahe = Naehe.naechste(
                    IntStream.range(netz.anfang(art), netz.ende(art))
                            .mapToObj(k -> netz.schluessel(k).kennung())
                            .toList(),
                    schluessel.kennung());
            throw new Anfragefehler(
                    Anfragefehler.Code.UNBEKANNTE_KENNUNG,
                    "an ist „%s“; „%s“ gibt es im Netz nicht.%s"
                            .formatted(Naehe.kurz(an), Naehe.kurz(text), Naehe.satz(nahe)),
                    nahe);
        }
        return schluessel;
    }

    private static Anfragefehler falsch(String an) {
        return new Anfragefehler(
                Anfragefehler.Code.UNGUELTIGER_WERT,
                "an ist „%s“; erwartet wird %s.".formatted(Naehe.kurz(an), ERWARTET));
    }

    /** As it is kept: keys with blanks between them, so that whoever erases a name finds those made of it. */
    String gespeichert() {
        return idee == null
                ? Stream.concat(
                                wort.isEmpty() ? Stream.empty() : Stream.of(wort),
                                knoten.stream().map(Schluessel::kennung))
                        .collect(Collectors.joining(" "))
                : IDEE + "/" + idee;
    }

    /** The same kind of place with other nodes, as it is kept. */
    static String mit(String gespeichert, List<Schluessel> andere) {
        String vorn = gespeichert.substring(0, gespeichert.indexOf(' ') + 1).strip();
        return new Kommentarort(vorn, andere.stream().sorted(WIE_LUECKEN).toList(), null).gespeichert();
    }

    /** As people and programs name it. */
    public static String anzeige(String gespeichert) {
        List<String> teile = List.of(gespeichert.split(" "));
        return BEFUNDE.contains(teile.get(0))
                ? teile.get(0) + "/" + String.join("+", teile.subList(1, teile.size()))
                : gespeichert;
    }

    /** The idea that a kept place names; null where it is none. */
    public static @Nullable String idee(String gespeichert) {
        return gespeichert.startsWith(IDEE + "/") ? gespeichert.substring(IDEE.length() + 1) : null;
    }

    /** The nodes that a kept place names; empty of an idea. */
    public static List<Schluessel> knoten(String gespeichert) {
        return idee(gespeichert) != null
                ? List.of()
                : Stream.of(gespeichert.split(" "))
                        .filter(teil -> !BEFUNDE.contains(teil))
                        .map(Schluessel::aus)
                        .toList();
    }
}
