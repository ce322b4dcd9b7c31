package de.zielnetz.tabelle.ods;

import de.zielnetz.tabelle.Blatt.Bereich;
import de.zielnetz.tabelle.Blattbauer;
import de.zielnetz.tabelle.Fehlerwert;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Zahlenleser;
import de.zielnetz.tabelle.Zelle;
import de.zielnetz.tabelle.Zelltext;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A cell as an .ods writes it.
 *
 * @param mal how often it stands side by side
 * @param wert in the notation of the file, null where it names none
 * @param gezeigt the paragraphs, one a line
 * @param gestrichen what is struck out of them and not in gezeigt
 * @param durchgestrichen whether the whole cell is struck out
 */
record OdsZelle(
        int spalte,
        long mal,
        String art,
        @Nullable String wert,
        String gezeigt,
        String gestrichen,
        boolean durchgestrichen,
        boolean formel,
        long spalten,
        long zeilen) {

    private static final double SEKUNDEN_DES_TAGES = 86_400;

    /** Reads the cell that begins, up to its end. */
    static OdsZelle lies(Xmlstrom xml, int spalte, long mal, Set<String> streichendeStile)
            throws IOException, XMLStreamException, Unlesbar {
        String stil = xml.attribut(OdsLeser.TABLE, "style-name");
        String element = xml.name();
        String art = xml.attribut(OdsLeser.OFFICE, "value-type");
        if ("error".equals(xml.attribut(OdsLeser.CALCEXT, "value-type"))) {
            art = "error";
        }
        String wert =
                switch (art == null ? "" : art) {
                    case "float", "percentage", "currency" -> xml.attribut(OdsLeser.OFFICE, "value");
                    case "date" -> xml.attribut(OdsLeser.OFFICE, "date-value");
                    case "time" -> xml.attribut(OdsLeser.OFFICE, "time-value");
                    case "boolean" -> xml.attribut(OdsLeser.OFFICE, "boolean-value");
                    default -> xml.attribut(OdsLeser.OFFICE, "string-value");
                };
        boolean formel = xml.attribut(OdsLeser.TABLE, "formula") != null;
        long spalten = OdsLeser.ganz(xml.attribut(OdsLeser.TABLE, "number-columns-spanned"));
        long zeilen = OdsLeser.ganz(xml.attribut(OdsLeser.TABLE, "number-rows-spanned"));
        StringBuilder text = new StringBuilder();
        StringBuilder gestrichen = new StringBuilder();
        boolean erster = true;
        while (xml.weiter() && !xml.endet(element)) {
            if (xml.beginnt("p") && OdsLeser.TEXT.equals(xml.namensraum())) {
                if (!erster) {
                    text.append('\n');
                }
                erster = false;
                new OdsAbsatz(xml, text, gestrichen, streichendeStile).lies();
            } else if (xml.beginnt()) {
                // Remarks and drawings are no content of the cell.
                xml.ueberspringe();
            }
        }
        boolean ganz = Zelltext.istLeer(text.toString()) && !gestrichen.isEmpty();
        return new OdsZelle(
                spalte,
                mal,
                art == null ? "" : art,
                wert,
                (ganz ? gestrichen : text).toString(),
                ganz ? "" : gestrichen.toString(),
                ganz || (stil != null && streichendeStile.contains(stil)),
                formel,
                spalten,
                zeilen);
    }

    boolean istLeer() {
        return !hatInhalt() && !formel && !istVerbunden();
    }

    private boolean hatInhalt() {
        return wert != null || (art.isEmpty() ? !Zelltext.istLeer(gezeigt) : !gezeigt.isEmpty());
    }

    private boolean istVerbunden() {
        return spalten > 1 || zeilen > 1;
    }

    /** Whether it counts in each of the rows that are the same, so that {@link Mappengrenzen} end them. */
    boolean zaehltInJederZeile() {
        return hatInhalt() || istVerbunden();
    }

    void trageEin(Blattbauer blatt, int zeile) throws Unlesbar {
        if (istVerbunden()) {
            blatt.verbinde(new Bereich(
                    zeile, spalte, (int) Math.min(zeile + Math.max(zeilen, 1) - 1, Mappengrenzen.LETZTE_ZEILE), (int)
                            Math.min(spalte + Math.max(spalten, 1) - 1, Mappengrenzen.LETZTE_SPALTE)));
        }
        if (!hatInhalt()) {
            if (formel && !art.equals("string")) {
                blatt.formelOhneWert(zeile, spalte, "LibreOffice");
            }
            return;
        }
        for (long i = 0; i < mal; i++) {
            int hier = (int) Math.min(spalte + i, Integer.MAX_VALUE);
            trageEin(blatt, zeile, hier);
            if (durchgestrichen || !gestrichen.isEmpty()) {
                blatt.streiche(zeile, hier, durchgestrichen ? "" : gestrichen);
            }
        }
    }

    private void trageEin(Blattbauer blatt, int zeile, int hier) throws Unlesbar {
        try {
            Double zahl = wert == null ? null : zahl();
            if (zahl != null) {
                String text = Zahlenleser.zahl(zahl);
                Zahlenleser.meldeRundung(blatt, zeile, hier, zahl, text);
                blatt.zelle(zeile, zelle(hier, Zelle.Art.ZAHL, text));
                return;
            }
            if (wert != null && art.equals("date")) {
                String text = wert.contains("T")
                        ? Zahlenleser.datum(LocalDateTime.parse(wert))
                        : LocalDate.parse(wert).toString();
                blatt.zelle(zeile, zelle(hier, Zelle.Art.DATUM, text));
                return;
            }
        } catch (NumberFormatException | DateTimeException e) {
            blatt.melde("ZAHL_UNLESBAR", zeile, hier, "Der gespeicherte Wert der Zelle ist unlesbar; ihr Text gilt.");
        }
        if (art.equals("boolean")) {
            blatt.zelle(zeile, Zelle.wahrheit(hier, "true".equals(wert), formel));
        } else if (art.equals("error")) {
            blatt.zelle(zeile, Fehlerwert.zelle(hier, gezeigt, formel));
        } else {
            blatt.text(zeile, hier, gezeigt.isEmpty() && wert != null ? wert : gezeigt, formel);
        }
    }

    private @Nullable Double zahl() {
        if (String.valueOf(wert).length() > Mappengrenzen.ZAHL) {
            throw new NumberFormatException();
        }
        return switch (art) {
            case "float", "percentage", "currency" -> endlich(Double.parseDouble(String.valueOf(wert)));
            case "time" -> Duration.parse(String.valueOf(wert)).toMillis() / 1000.0 / SEKUNDEN_DES_TAGES;
            default -> null;
        };
    }

    private static double endlich(double zahl) {
        if (Double.isNaN(zahl) || Double.isInfinite(zahl)) {
            throw new NumberFormatException();
        }
        return zahl;
    }

    private Zelle zelle(int hier, Zelle.Art was, String text) {
        String anzeige = Zelltext.rein(gezeigt).strip();
        return new Zelle(hier, was, text, anzeige.isEmpty() || anzeige.equals(text) ? null : anzeige, formel);
    }
}
