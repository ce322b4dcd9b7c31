package de.zielnetz.steckbrief.ausgabe;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The empty form of a Steckbrief, with today's goals and fields to choose from. */
public final class Steckbriefvorlage {

    private static final Map<Inhalt, Knotenart> AUSWAHL = Map.of(
            Inhalt.HANDLUNGSFELDER, Knotenart.HANDLUNGSFELD,
            Inhalt.STRATEGISCHE_ZIELE, Knotenart.STRATEGISCHES_ZIEL,
            Inhalt.LEITZIELE, Knotenart.LEITZIEL);

    private final Netz netz;
    private final Steckbrieftext text;

    /** @param netz of which all fields and goals are offered: that of what holds today */
    public Steckbriefvorlage(Netz netz) {
        this.netz = netz;
        this.text = new Steckbrieftext(netz);
    }

    /** The form: the table with one example, and a sheet that explains it. */
    public Ausgabe ausgabe() {
        Seite tabelle = new Seite(
                Steckbriefexport.BLATT,
                List.of("Steckbriefe: eine Zeile je Projekt. Wie man sie ausfüllt, steht auf dem Blatt „Hinweise“; "
                        + "die Beispielzeile wird nicht eingelesen."),
                Steckbrieftext.SPALTEN.stream().map(this::spalte).toList(),
                2,
                List.of(Steckbrieftext.SPALTEN.stream().map(this::beispiel).toList()));
        return new Ausgabe(List.of(tabelle, hinweise()));
    }

    private Ausgabespalte spalte(Inhalt inhalt) {
        Ausgabespalte spalte = Steckbriefexport.spalte(inhalt);
        Knotenart art = AUSWAHL.get(inhalt);
        return art == null
                ? spalte
                : new Ausgabespalte(spalte.ueberschrift(), spalte.form(), spalte.breite(), heutige(art), false);
    }

    private List<String> heutige(Knotenart art) {
        return IntStream.range(netz.anfang(art), netz.ende(art))
                .mapToObj(text::name)
                .toList();
    }

    private Ausgabewert beispiel(Inhalt inhalt) {
        Knotenart art = AUSWAHL.get(inhalt);
        if (art != null) {
            return new Ausgabewert(
                    String.join("\n", heutige(art).stream().limit(2).toList()));
        }
        return switch (inhalt) {
            case KOSTEN -> new Ausgabewert("40000", 40_000.0);
            default -> new Ausgabewert(Vorlagentexte.beispiel(inhalt));
        };
    }

    private static Seite hinweise() {
        List<List<Ausgabewert>> zeilen = Vorlagentexte.hinweise().stream()
                .map(zeile -> zeile.stream().map(Ausgabewert::new).toList())
                .toList();
        List<Ausgabespalte> spalten = List.of(
                new Ausgabespalte("Worum es geht", Spaltenform.WORT, 32),
                new Ausgabespalte("Was gilt", Spaltenform.TEXT, 100));
        return new Seite(
                "Hinweise",
                List.of(Ausgabe.NICHT_EINLESEN
                        + " Es erklärt, wie das Blatt „%s“ ausgefüllt wird.".formatted(Steckbriefexport.BLATT)),
                spalten,
                0,
                zeilen);
    }
}
