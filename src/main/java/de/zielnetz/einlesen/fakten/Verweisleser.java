package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Zellform;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.name.Namensliste;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.wort.Aehnlichkeit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which thing a text in a cell names: {@code Art/kennung}, a kennung, a name or alias, a short form, the number of an office. Knows
 * the net and all that the file brings, wherever in it.
 */
final class Verweisleser {

    private static final int VORSCHLAEGE = 3;

    private final Netz netz;
    private final Namensregister namen;

    /** @param netz with the nodes of the file in it */
    Verweisleser(Netz netz) {
        this.netz = netz;
        this.namen = new Namensregister(netz);
    }

    /** Everything of these kinds that the text can mean: one where it is clear, none where it is unknown. */
    Set<Schluessel> finde(Set<Knotenart> arten, String text) {
        int strich = text.indexOf('/');
        Knotenart art = strich < 0 ? null : Knotenart.mitLabel(text.substring(0, strich));
        if (art == null) {
            return namen.finde(arten, text);
        }
        Schluessel genau = new Schluessel(art, text.substring(strich + 1));
        if (netz.finde(genau) >= 0) {
            return Set.of(genau);
        }
        return namen.namensgleiche(Set.of(art), text.substring(strich + 1));
    }

    /** The things that a cell with one or several names means, and for each text that is not clear what is wrong with it. */
    Map<Schluessel, String> liste(Set<Knotenart> arten, String zelle, List<Befund> befunde) {
        Map<Schluessel, String> gefundene = new LinkedHashMap<>();
        for (String teil : Namensliste.teile(zelle, teil -> !finde(arten, teil).isEmpty())) {
            Set<Schluessel> moegliche = finde(arten, teil);
            if (moegliche.size() == 1) {
                gefundene.put(moegliche.iterator().next(), teil);
            } else {
                befunde.add(unklar(arten, teil, moegliche));
            }
        }
        return gefundene;
    }

    /** Why the text names no one thing. */
    Befund unklar(Set<Knotenart> arten, String text, Set<Schluessel> moegliche) {
        String art = arten.stream().map(Knotenart::einzahl).sorted().collect(Collectors.joining(", "));
        if (moegliche.size() > 1) {
            return Befund.fehler(Befundart.MEHRDEUTIG, "„%s“ kann mehreres heißen.".formatted(Naehe.kurz(text)))
                    .mitWert(text)
                    .mitErwartung("eines davon, mit seiner Kennung")
                    .mitVorschlaegen(moegliche.stream()
                            .map(Schluessel::kennung)
                            .limit(VORSCHLAEGE)
                            .toList());
        }
        Set<String> nahe = new LinkedHashSet<>();
        namen.aehnlicheImNetz(arten, text, Aehnlichkeit.NAHE).forEach(s -> nahe.add(namen.name(s)));
        nahe.addAll(nachSchluessel(arten, text));
        return Befund.fehler(
                        Befundart.VERWEIS_OHNE_ZIEL,
                        "„%s“ gibt es nicht, weder in der Datei noch im Netz.".formatted(Naehe.kurz(text)))
                .mitWert(text)
                .mitErwartung(art + ": Name, Kurzform oder Kennung")
                .mitVorschlaegen(nahe.stream().limit(VORSCHLAEGE).toList());
    }

    private List<String> nachSchluessel(Set<Knotenart> arten, String text) {
        Map<String, String> alle = new LinkedHashMap<>();
        arten.forEach(art -> IntStream.range(netz.anfang(art), netz.ende(art))
                .forEach(k -> alle.put(netz.kennung(k), netz.schluessel(k).kennung())));
        return Naehe.naechste(alle.keySet(), text.substring(text.indexOf('/') + 1)).stream()
                .map(alle::get)
                .toList();
    }

    /** As a cell names them, so that reading it finds just these; one below the other. */
    String text(Set<Knotenart> arten, List<Schluessel> ziele) {
        String mitNamen = zeilen(ziele.stream().map(namen::name));
        return meint(arten, mitNamen, ziele) ? mitNamen : zeilen(ziele.stream().map(Schluessel::kennung));
    }

    private static String zeilen(Stream<String> namen) {
        return namen.collect(Collectors.joining("\n"));
    }

    private boolean meint(Set<Knotenart> arten, String text, List<Schluessel> ziele) {
        List<Befund> unklare = new ArrayList<>();
        Set<Schluessel> gelesen = liste(arten, Zellform.text(text), unklare).keySet();
        return unklare.isEmpty() && gelesen.equals(new LinkedHashSet<>(ziele));
    }
}
