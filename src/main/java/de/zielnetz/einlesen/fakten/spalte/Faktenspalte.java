package de.zielnetz.einlesen.fakten.spalte;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.steckbrief.wert.Merkmalswert;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table of facts says.
 *
 * @param schluessel by which the code asks for it
 * @param csv its heading in the files of {@code import/}, in ASCII
 * @param ueberschrift its heading in German, as a workbook has it
 * @param weitere other German headings that are understood
 * @param merkmal the property it gives, null where it gives none
 * @param beziehung the relationships it gives, null where it gives none
 * @param auswahl what a list offers in its cells
 */
public record Faktenspalte(
        String schluessel,
        String csv,
        String ueberschrift,
        Set<String> weitere,
        @Nullable Merkmal merkmal,
        @Nullable Beziehungsspalte beziehung,
        List<String> auswahl) {

    public static Faktenspalte mit(String schluessel, String csv, String ueberschrift, List<String> auswahl) {
        return new Faktenspalte(schluessel, csv, ueberschrift, Set.of(), null, null, auswahl);
    }

    /** @param art the kind of node, null for a relationship */
    public static Faktenspalte fuer(
            Merkmal merkmal, @Nullable Knotenart art, String ueberschrift, Set<String> weitere) {
        List<String> worte = Merkmalswert.worte(merkmal, art);
        return new Faktenspalte(
                merkmal.schluessel(), merkmal.schluessel(), ueberschrift, weitere, merkmal, null, worte);
    }

    public static Faktenspalte fuer(Beziehungsspalte beziehung) {
        return new Faktenspalte(
                "beziehung." + beziehung.ueberschrift(),
                "",
                beziehung.ueberschrift(),
                Set.of(),
                null,
                beziehung,
                List.of());
    }

    /** How its cells look and take in what is typed. */
    public Spaltenform form() {
        if (schluessel.equals(Faktenspalten.KENNUNG)) {
            return Spaltenform.KENNUNG;
        }
        if (merkmal != null && merkmal.typ() == Merkmal.Typ.DEZIMAL) {
            return Spaltenform.BETRAG;
        }
        return breite() > 25 ? Spaltenform.TEXT : Spaltenform.WORT;
    }

    /** In characters. */
    public int breite() {
        if (beziehung != null) {
            return 30;
        }
        if (merkmal == null) {
            return switch (schluessel) {
                case Faktenspalten.BELEGART, Faktenspalten.MERKMAL -> 16;
                case Faktenspalten.KANTE -> 24;
                case Faktenspalten.KENNUNG, Faktenspalten.QUELLE, Faktenspalten.URHEBER -> 25;
                default -> 35;
            };
        }
        return switch (merkmal) {
            case BESCHREIBUNG, NUTZEN -> 50;
            case NAME, ALIASE, URL, ANMERKUNG -> 35;
            case ART, KURZ, EINHEIT, URHEBER -> 20;
            default -> merkmal.typ() == Merkmal.Typ.TEXT && !istKurz(merkmal) ? 30 : 13;
        };
    }

    private static boolean istKurz(Merkmal merkmal) {
        return merkmal == Merkmal.STATUS
                || merkmal == Merkmal.PRIORITAET
                || merkmal == Merkmal.GRUPPE
                || !Werteliste.erlaubt(merkmal, "");
    }
}
