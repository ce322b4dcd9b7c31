package de.zielnetz.steckbrief.spalte;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befund.Schwere;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what of the headings was not understood, understood by half, or is said twice. */
public final class Spaltenbericht {

    /** What a project has only one of, whatever several columns say. */
    private static final Set<Inhalt> EINZELN =
            EnumSet.of(Inhalt.KOSTEN, Inhalt.BEGINN, Inhalt.ENDE, Inhalt.ZEITRAUM, Inhalt.STATUS, Inhalt.PRIORITAET);

    private final List<Befund> befunde;

    public Spaltenbericht(List<Befund> befunde) {
        this.befunde = befunde;
    }

    public void berichte(Blatt blatt, List<Spalte> spalten) {
        for (Spalte spalte : spalten) {
            Inhalt inhalt = spalte.inhalt();
            if (inhalt == null) {
                befunde.add(befund(
                        Schwere.WARNUNG,
                        Befundart.UNBEKANNTE_UEBERSCHRIFT,
                        blatt,
                        spalte,
                        "Die Überschrift „%s“ kennt Zielnetz nicht; die Spalte wird nicht eingelesen."
                                .formatted(Wortlaut.kurz(spalte.ueberschrift()))));
            } else if (!spalte.genau()) {
                befunde.add(befund(
                        Schwere.HINWEIS,
                        Befundart.UEBERSCHRIFT_GEDEUTET,
                        blatt,
                        spalte,
                        "Die Überschrift „%s“ wurde verstanden als: %s."
                                .formatted(Wortlaut.kurz(spalte.ueberschrift()), inhalt.bezeichnung())));
            }
        }
    }

    /** The columns to read: of several that give one value those that say so plainly; which of them counts is told. */
    public List<Spalte> ohneDoppelte(Blatt blatt, List<Spalte> spalten) {
        List<Spalte> gelesene = spalten.stream().filter(Spalte::zaehlt).toList();
        for (Inhalt inhalt : EINZELN) {
            List<Spalte> gleiche =
                    gelesene.stream().filter(s -> s.inhalt() == inhalt).toList();
            if (gleiche.size() > 1) {
                List<Spalte> klare = gleiche.stream().filter(Spalte::genau).toList();
                List<Spalte> geltende = klare.isEmpty() ? gleiche : klare;
                gelesene = gelesene.stream()
                        .filter(s -> s.inhalt() != inhalt || geltende.contains(s))
                        .toList();
                befunde.add(befund(
                        Schwere.WARNUNG,
                        Befundart.DOPPELTE_SPALTE,
                        blatt,
                        geltende.get(0),
                        "Mehrere Spalten geben „%s“ an: %s. Es gilt %s."
                                .formatted(
                                        inhalt.bezeichnung(),
                                        namen(gleiche),
                                        geltende.size() == 1
                                                ? "„"
                                                        + Wortlaut.kurz(
                                                                geltende.get(0).ueberschrift()) + "“"
                                                : "je Zeile die erste ausgefüllte")));
            }
        }
        return gelesene;
    }

    private static String namen(List<Spalte> spalten) {
        return spalten.stream()
                .map(s -> "„" + Wortlaut.kurz(s.ueberschrift()) + "“")
                .collect(Collectors.joining(", "));
    }

    private static Befund befund(Schwere schwere, Befundart art, Blatt blatt, Spalte spalte, String satz) {
        String erwartet = schwere == Schwere.WARNUNG
                ? art == Befundart.DOPPELTE_SPALTE
                        ? "eine Spalte dafür; die anderen lassen sich im Plan als „ignoriert“ eintragen"
                        : "eine bekannte Überschrift, oder im Plan eine Zuordnung (auch „ignoriert“)"
                : null;
        return new Befund(schwere, art, blatt.name(), spalte.ort(), spalte.ueberschrift(), satz, erwartet, List.of());
    }
}
