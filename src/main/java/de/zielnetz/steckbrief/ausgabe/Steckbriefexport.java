package de.zielnetz.steckbrief.ausgabe;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Projects as a table of Steckbriefe; reading it back changes nothing. */
public final class Steckbriefexport {

    static final String BLATT = "Steckbriefe";

    private final Netz netz;
    private final long vorgaenge;
    private final List<Inhalt> inhalte;
    private final List<Integer> projekte;
    private final String tag;

    /**
     * An export.
     *
     * @param vorgaenge after how many Vorgänge the net was so
     * @param vertraulich whether contact persons come with it; otherwise their column is left out
     * @param projekte numbers of projects in this net, in the order of the rows
     * @param tag the day: what ended before or begins after stays out, and reading the file back leaves it alone
     */
    public Steckbriefexport(Netz netz, long vorgaenge, boolean vertraulich, List<Integer> projekte, String tag) {
        this.netz = netz;
        this.vorgaenge = vorgaenge;
        this.inhalte = Steckbrieftext.SPALTEN.stream()
                .filter(inhalt -> {
                    Merkmal merkmal = inhalt.merkmal();
                    return vertraulich || merkmal == null || !merkmal.vertraulich();
                })
                .toList();
        this.projekte = projekte;
        this.tag = tag;
    }

    /** Every project of the net. */
    public static List<Integer> alle(Netz netz) {
        return IntStream.range(netz.anfang(Knotenart.PROJEKT), netz.ende(Knotenart.PROJEKT))
                .boxed()
                .toList();
    }

    /** The table; its rows are worked out while it is written and cost the projects. */
    public Ausgabe ausgabe() {
        Steckbrieftext text = new Steckbrieftext(netz, true, tag);
        Iterable<List<Ausgabewert>> zeilen =
                () -> projekte.stream().map(k -> zeile(text, k)).iterator();
        return new Ausgabe(List.of(new Seite(
                BLATT,
                List.of(Exportstempel.schreibe(vorgaenge, tag)),
                inhalte.stream().map(Steckbriefexport::spalte).toList(),
                2,
                zeilen)));
    }

    private List<Ausgabewert> zeile(Steckbrieftext text, int projekt) {
        List<Ausgabewert> zeile = new ArrayList<>(inhalte.size());
        for (Inhalt inhalt : inhalte) {
            zeile.add(new Ausgabewert(
                    text.zelle(projekt, inhalt), inhalt == Inhalt.KOSTEN ? text.betrag(projekt) : null));
        }
        return zeile;
    }

    /** The column of this content with the words of its closed list, where it has one. */
    static Ausgabespalte spalte(Inhalt inhalt) {
        Merkmal merkmal = inhalt.merkmal();
        List<String> worte = merkmal == null ? null : Werteliste.von(Knotenart.PROJEKT, merkmal);
        return new Ausgabespalte(
                inhalt.bezeichnung(),
                form(inhalt),
                breite(inhalt),
                worte == null
                        ? List.of()
                        : worte.stream().map(Steckbrieftext::wort).toList(),
                worte != null);
    }

    private static Spaltenform form(Inhalt inhalt) {
        return switch (inhalt) {
            case KENNUNG -> Spaltenform.KENNUNG;
            case KOSTEN -> Spaltenform.BETRAG;
            case STATUS, PRIORITAET, BEGINN, ENDE -> Spaltenform.WORT;
            default -> Spaltenform.TEXT;
        };
    }

    private static int breite(Inhalt inhalt) {
        return switch (inhalt) {
            case BEGINN, ENDE, PRIORITAET -> 11;
            case STATUS, KOSTEN -> 15;
            case KENNUNG, KOSTENRAHMEN, RAUMBEZUG, TECHNOLOGIEN -> 20;
            case BESCHREIBUNG, NUTZEN -> 50;
            default -> 30;
        };
    }
}
