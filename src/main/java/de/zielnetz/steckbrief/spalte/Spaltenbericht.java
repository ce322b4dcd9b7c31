package de.zielnetz.steckbrief.spalte;

import de.zielnetz.steckbrief.Befund;
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
            String name = Wortlaut.kurz(spalte.ueberschrift());
            Inhalt vorschlag = spalte.vorschlag();
            if (inhalt == null && vorschlag != null) {
                melde(
                        blatt,
                        spalte,
                        Befund.warnung(
                                        Befundart.UNBEKANNTE_UEBERSCHRIFT,
                                        "Die Überschrift „%s“ kennt Zielnetz nicht; sie heißt fast wie eine für „%s“. Gelesen wird sie erst, wenn ein Plan das sagt."
                                                .formatted(name, vorschlag.bezeichnung()))
                                .mitErwartung("im Plan: spalten: %s: [%s]".formatted(vorschlag.wort(), name))
                                .mitVorschlaegen(List.of(vorschlag.bezeichnung())));
            } else if (inhalt == null) {
                melde(
                        blatt,
                        spalte,
                        Befund.warnung(
                                        Befundart.UNBEKANNTE_UEBERSCHRIFT,
                                        "Die Überschrift „%s“ kennt Zielnetz nicht; die Spalte wird nicht eingelesen."
                                                .formatted(name))
                                .mitErwartung(
                                        "eine bekannte Überschrift, oder im Plan eine Zuordnung (auch „ignoriert“)"));
            } else if (!spalte.genau()) {
                melde(
                        blatt,
                        spalte,
                        Befund.hinweis(
                                Befundart.UEBERSCHRIFT_GEDEUTET,
                                "Die Überschrift „%s“ wurde verstanden als: %s."
                                        .formatted(name, inhalt.bezeichnung())));
            }
        }
    }

    private void melde(Blatt blatt, Spalte spalte, Befund befund) {
        befunde.add(befund.an(blatt.name(), spalte.ort()).mitWert(spalte.ueberschrift()));
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
                String geltend = geltende.size() == 1 ? namen(geltende) : "je Zeile die erste ausgefüllte";
                melde(
                        blatt,
                        geltende.get(0),
                        Befund.warnung(
                                        Befundart.DOPPELTE_SPALTE,
                                        "Mehrere Spalten geben „%s“ an: %s. Es gilt %s."
                                                .formatted(inhalt.bezeichnung(), namen(gleiche), geltend))
                                .mitErwartung(
                                        "eine Spalte dafür; die anderen lassen sich im Plan als „ignoriert“ eintragen"));
            }
        }
        return gelesene;
    }

    private static String namen(List<Spalte> spalten) {
        return spalten.stream()
                .map(s -> "„" + Wortlaut.kurz(s.ueberschrift()) + "“")
                .collect(Collectors.joining(", "));
    }
}
