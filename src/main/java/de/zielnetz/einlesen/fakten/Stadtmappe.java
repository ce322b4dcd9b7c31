package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalte;
import de.zielnetz.einlesen.fakten.spalte.Faktentafel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Verbleib;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook that holds a city: a sheet per kind, relationships, evidence. Reads its sheets and keeps account of their cells. */
public final class Stadtmappe {

    /** Begins the first line of each sheet, by which the workbook is known. */
    static final String MARKE = "Stadtmappe";

    private static final int OBERSTE_ZEILEN = 10;
    private static final int BLAETTER_OHNE_MARKE = 3;

    private final Mappe mappe;
    private final List<Befund> befunde = new ArrayList<>();
    private final List<Zellbuch> buecher = new ArrayList<>();

    public Stadtmappe(Mappe mappe) {
        this.mappe = mappe;
    }

    /** Whether the workbook is one: it says so, or three of its sheets are called and headed like those of one. */
    public static boolean ist(Mappe mappe) {
        if (mappe.format() == Mappe.Format.CSV || mappe.format() == Mappe.Format.JSON) {
            return false;
        }
        long passende = mappe.blaetter().stream()
                .filter(blatt -> {
                    Faktentafel tafel = Faktentafel.mitNamen(blatt.name());
                    return tafel != null && kopfzeile(blatt, tafel) > 0;
                })
                .count();
        return passende >= BLAETTER_OHNE_MARKE
                || (passende > 0 && mappe.blaetter().stream().anyMatch(Stadtmappe::traegtMarke));
    }

    private static boolean traegtMarke(Blatt blatt) {
        return blatt.zeilen().stream()
                .limit(OBERSTE_ZEILEN)
                .flatMap(zeile -> zeile.zellen().stream())
                .anyMatch(zelle -> zelle.text().startsWith(MARKE));
    }

    /** Gives the reader all sheets that hold facts. */
    public void gib(Faktenleser leser) {
        for (Blatt blatt : mappe.blaetter()) {
            Faktentafel tafel = Faktentafel.mitNamen(blatt.name());
            int kopf = tafel == null ? 0 : kopfzeile(blatt, tafel);
            if (erklaertNur(blatt) || tafel == null || kopf == 0) {
                lassAus(blatt, tafel);
                continue;
            }
            if (blatt.versteckt()) {
                befunde.add(Befund.warnung(Befundart.AUSGEBLENDET, "Das Blatt ist ausgeblendet und wird mitgelesen.")
                        .an(blatt.name(), "")
                        .mitErwartung("ein sichtbares Blatt, oder keines"));
            }
            Faktenblatt gelesen = Faktenblatt.von(blatt, kopf);
            leser.lies(gelesen, tafel);
            buecher.add(buch(blatt, gelesen, tafel));
        }
    }

    private void lassAus(Blatt blatt, @Nullable Faktentafel tafel) {
        buecher.add(Zellbuch.ganz(blatt, Verbleib.ANDERES_BLATT));
        if (erklaertNur(blatt) || blatt.zeilen().isEmpty()) {
            return;
        }
        List<String> namen =
                Faktentafel.alle().stream().map(Faktentafel::blattname).toList();
        befunde.add(
                tafel == null
                        ? Befund.warnung(
                                        Befundart.BLATT_UEBERSPRUNGEN,
                                        "Das Blatt heißt wie keine Art und wird nicht gelesen.")
                                .an(blatt.name(), "")
                                .mitErwartung(String.join(", ", namen))
                                .mitVorschlaegen(Naehe.naechste(namen, blatt.name()))
                        : Befund.fehler(
                                        Befundart.KEINE_TABELLE,
                                        "In den ersten %d Zeilen steht keine Zeile mit Überschriften."
                                                .formatted(OBERSTE_ZEILEN))
                                .an(blatt.name(), "")
                                .mitErwartung(String.join(
                                        ", ",
                                        tafel.spalten().stream()
                                                .map(Faktenspalte::ueberschrift)
                                                .toList())));
    }

    /** What is wrong with sheets as a whole. */
    public List<Befund> befunde() {
        return befunde;
    }

    /** What became of each cell, sheet by sheet. */
    public List<Zellbuch> buecher() {
        return buecher;
    }

    private static boolean erklaertNur(Blatt blatt) {
        return blatt.zeilen().stream()
                .limit(1)
                .flatMap(zeile -> zeile.zellen().stream())
                .anyMatch(zelle -> zelle.text().startsWith(Ausgabe.NICHT_EINLESEN));
    }

    /** The first row of which at least half are headings of the table; 0 where there is none. */
    private static int kopfzeile(Blatt blatt, Faktentafel tafel) {
        for (Blatt.Zeile zeile : blatt.zeilen()
                .subList(0, Math.min(OBERSTE_ZEILEN, blatt.zeilen().size()))) {
            Map<Integer, String> kopf = new HashMap<>();
            zeile.zellen().forEach(z -> kopf.put(z.spalte(), z.gezeigt().strip()));
            long bekannte = tafel.deute(kopf).values().stream()
                    .filter(bedeutungen -> !bedeutungen.isEmpty())
                    .count();
            if (bekannte > 0 && 2 * bekannte >= kopf.size()) {
                return zeile.nummer();
            }
        }
        return 0;
    }

    private static Zellbuch buch(Blatt blatt, Faktenblatt gelesen, Faktentafel tafel) {
        Zellbuch buch = new Zellbuch(blatt);
        Map<Integer, List<Faktenspalte>> gedeutete = tafel.deute(gelesen.kopf());
        for (Blatt.Zeile zeile : blatt.zeilen()) {
            for (Zelle zelle : zeile.zellen()) {
                boolean bekannt =
                        !gedeutete.getOrDefault(zelle.spalte(), List.of()).isEmpty();
                if (zeile.nummer() < gelesen.kopfzeile()) {
                    buch.lassAus(zeile.nummer(), zelle.spalte(), Verbleib.VORSPANN);
                } else if (bekannt) {
                    buch.lassAus(
                            zeile.nummer(),
                            zelle.spalte(),
                            zeile.nummer() == gelesen.kopfzeile() ? Verbleib.UEBERSCHRIFT : Verbleib.GELESEN);
                }
            }
        }
        return buch;
    }
}
