package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalte;
import de.zielnetz.einlesen.fakten.spalte.Faktentafel;
import de.zielnetz.netz.Netz;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The workbook of a city: empty, or filled from a net; reading what was filled back changes nothing. */
public final class Stadtausgabe {

    private Stadtausgabe() {}

    /** To be filled in. */
    public static Ausgabe leer() {
        return ausgabe(null, "für eine Stadt, noch leer", spalte -> true);
    }

    /**
     * Filled. Its rows are worked out while it is written and cost the things of the net and their evidence.
     *
     * @param vorgaenge after how many Vorgänge the net was so
     * @param sicht who may see what of it
     */
    public static Ausgabe von(Netz netz, long vorgaenge, Ausgabesicht sicht) {
        return ausgabe(
                new Netzzeilen(netz, sicht),
                "aus Zielnetz, Stand v%d".formatted(vorgaenge),
                spalte -> spalte.merkmal() == null || sicht.zeigt(spalte.merkmal()));
    }

    private static Ausgabe ausgabe(@Nullable Netzzeilen zeilen, String woher, Predicate<Faktenspalte> gezeigte) {
        List<Seite> seiten = new ArrayList<>(List.of(Stadtanleitung.seite()));
        for (Faktentafel tafel : Faktentafel.alle()) {
            List<Faktenspalte> spalten =
                    tafel.spalten().stream().filter(gezeigte).toList();
            String was = tafel.art() == null
                    ? tafel.equals(Faktentafel.BELEGE) ? "Beleg" : "Beziehung"
                    : tafel.art().einzahl();
            Iterable<List<Ausgabewert>> inhalt = zeilen == null ? List.of() : () -> zeilen.von(tafel, spalten);
            seiten.add(new Seite(
                    tafel.blattname(),
                    List.of("%s %s. Eine Zeile je %s; wie man sie ausfüllt, steht auf dem Blatt „%s“."
                            .formatted(Stadtmappe.MARKE, woher, was, Stadtanleitung.BLATT)),
                    spalten.stream().map(Stadtausgabe::spalte).toList(),
                    tafel.art() == null ? 3 : 2,
                    inhalt));
        }
        return new Ausgabe(seiten);
    }

    private static Ausgabespalte spalte(Faktenspalte spalte) {
        return new Ausgabespalte(
                spalte.ueberschrift(),
                spalte.form(),
                spalte.breite(),
                spalte.auswahl(),
                !spalte.auswahl().isEmpty());
    }
}
