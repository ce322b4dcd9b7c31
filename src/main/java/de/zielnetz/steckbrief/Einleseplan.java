package de.zielnetz.steckbrief;

import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the headings and words of one kind of file mean; kept as YAML in {@code import/plaene} or in the database.
 *
 * @param name by which it is chosen, a kennung
 * @param form how projects stand in the sheets, null where that is to be recognised
 * @param blaetter names of the sheets to read, {@code *} for any letters; empty: all
 * @param kopfzeile row of the headings counted from 1, null where it is to be found
 * @param spalten the headings of each {@link Inhalt#wort}
 * @param werte for status and prioritaet: the words that mean each value
 * @param namen what names in cells stand for: {@code Akteur/stadtwerke}, a name, several of them parted by semicolons,
 *     {@code Ansprechpartner}, {@code Alias von …}, or empty where they name nothing; a name that stands for itself stays whole
 * @param zuordnungen the goal or field that a ja-or-x column stands for, by its heading: {@code Leitziel/…}
 * @param ungeteilt contents whose cells hold one name each, whatever commas or „und“ stand in it
 * @param nachUnten contents whose value holds for the empty cells below it
 * @param unterscheidung of a list in which one title is given to many things: the contents that tell projects of one
 *     name apart. Rows that agree in name and these are one project, their amounts instalments. Empty: a name is enough
 */
public record Einleseplan(
        String name,
        @Nullable String beschreibung,
        @Nullable Form form,
        List<String> blaetter,
        @Nullable Integer kopfzeile,
        Map<String, List<String>> spalten,
        Map<String, Map<String, List<String>>> werte,
        Map<String, String> namen,
        Map<String, String> zuordnungen,
        List<String> ungeteilt,
        List<String> nachUnten,
        List<String> unterscheidung) {

    /** How projects stand in a sheet. */
    public enum Form {
        /** One row a project. */
        ZEILEN,
        /** Forms with labels and values, one a sheet or several. */
        BLAETTER,
        /** One column a project, the labels on the left. */
        SPALTEN
    }

    /** Its headings alone, for a file of which nobody said that the plan is meant: what it ignores it leaves to the usual plan, where that knows it. */
    public Einleseplan geliehen(Einleseplan standard) {
        Set<String> bekannte = new HashSet<>();
        standard.spalten().values().forEach(namen -> namen.forEach(n -> bekannte.add(Namensform.vergleichbar(n))));
        Map<String, List<String>> ueberschriften = new LinkedHashMap<>();
        spalten.forEach((wort, namen) -> ueberschriften.put(
                wort,
                wort.equals(Inhalt.IGNORIERT.wort())
                        ? namen.stream()
                                .filter(n -> !bekannte.contains(Namensform.vergleichbar(n)))
                                .toList()
                        : namen));
        return new Einleseplan(
                name,
                beschreibung,
                null,
                List.of(),
                null,
                ueberschriften,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Whether it says more than what headings mean. */
    public boolean hatWeitereRegeln() {
        return !(namen.isEmpty()
                && werte.isEmpty()
                && zuordnungen.isEmpty()
                && ungeteilt.isEmpty()
                && nachUnten.isEmpty()
                && unterscheidung.isEmpty());
    }

    public Einleseplan mitForm(@Nullable Form neue) {
        return new Einleseplan(
                name,
                beschreibung,
                neue,
                blaetter,
                kopfzeile,
                spalten,
                werte,
                namen,
                zuordnungen,
                ungeteilt,
                nachUnten,
                unterscheidung);
    }

    /** @throws IllegalArgumentException with a German sentence where a word is unknown */
    @SuppressWarnings("NullAway") // what a plan leaves out comes as null
    public Einleseplan {
        blaetter = blaetter == null ? List.of() : List.copyOf(blaetter);
        spalten = spalten == null ? Map.of() : Map.copyOf(spalten);
        werte = werte == null ? Map.of() : Map.copyOf(werte);
        namen = namen == null ? Map.of() : Map.copyOf(namen);
        zuordnungen = zuordnungen == null ? Map.of() : Map.copyOf(zuordnungen);
        ungeteilt = ungeteilt == null ? List.of() : List.copyOf(ungeteilt);
        nachUnten = nachUnten == null ? List.of() : List.copyOf(nachUnten);
        unterscheidung = unterscheidung == null ? List.of() : List.copyOf(unterscheidung);
        spalten.keySet().forEach(Inhalt::mitWort);
        ungeteilt.forEach(Inhalt::mitWort);
        nachUnten.forEach(Inhalt::mitWort);
        unterscheidung.forEach(Inhalt::mitWort);
        if (name == null || !Schluessel.istGueltig(name)) {
            throw new IllegalArgumentException(
                    "„%s“ taugt nicht als Name eines Plans: kleine Buchstaben, Ziffern und Bindestriche"
                            .formatted(name));
        }
    }

    /** Without what names in cells stand for: they may be those of persons. */
    public Einleseplan ohneNamen() {
        return new Einleseplan(
                name,
                beschreibung,
                form,
                blaetter,
                kopfzeile,
                spalten,
                werte,
                Map.of(),
                zuordnungen,
                ungeteilt,
                nachUnten,
                unterscheidung);
    }

    /** The same plan with these decisions about names, in place of its own about the same; null takes one back. */
    public Einleseplan mitNamen(Map<String, @Nullable String> weitere) {
        if (weitere.isEmpty()) {
            return this;
        }
        Map<String, String> alle = new LinkedHashMap<>(namen);
        Set<String> formen =
                weitere.keySet().stream().map(Namensform::vergleichbar).collect(Collectors.toSet());
        alle.keySet().removeIf(eigener -> formen.contains(Namensform.vergleichbar(eigener)));
        weitere.forEach((name, ziel) -> {
            if (ziel != null) {
                alle.put(name, ziel);
            }
        });
        return new Einleseplan(
                name,
                beschreibung,
                form,
                blaetter,
                kopfzeile,
                spalten,
                werte,
                alle,
                zuordnungen,
                ungeteilt,
                nachUnten,
                unterscheidung);
    }
}
