package de.zielnetz.tabelle;

import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.util.ArrayList;
import java.util.List;

/** Takes the cells in as the readers find them and keeps to {@link Mappengrenzen}, whatever the format. */
public final class Mappenbauer {

    private final String datei;
    private final Hinweise hinweise = new Hinweise();
    private final List<Blattbauer> blaetter = new ArrayList<>();
    private int zellen;
    private int ohneWert;
    private int verbunden;
    private long text;

    public Mappenbauer(String datei) {
        this.datei = datei;
    }

    public Hinweise hinweise() {
        return hinweise;
    }

    public Blattbauer blatt(String name, boolean versteckt) throws Unlesbar {
        if (blaetter.size() == Mappengrenzen.BLAETTER) {
            throw zuVieleBlaetter();
        }
        Blattbauer blatt = new Blattbauer(this, name, versteckt);
        blaetter.add(blatt);
        return blatt;
    }

    /** Counts one more cell before it is kept. */
    void zaehle(Blattbauer blatt, int zeile, Zelle zelle) throws Unlesbar {
        Lesefrist.pruefe();
        if (++zellen > Mappengrenzen.ZELLEN) {
            throw Unlesbar.von(
                    Ursache.ZU_VIELE_ZELLEN,
                    "Die Datei hat mehr als %,d ausgefüllte Zellen (erreicht bei %s). Bitte in mehrere Dateien aufteilen.",
                    Mappengrenzen.ZELLEN,
                    blatt.ort(zeile, zelle.spalte()));
        }
        String anzeige = zelle.anzeige();
        zaehleText(zelle.text().length() + (anzeige == null ? 0 : anzeige.length()));
    }

    /** Of the cells counted, one more whose value nobody knows. */
    void zaehleOhneWert() {
        ohneWert++;
    }

    /** Counts characters that were looked at, whether they are kept or not. */
    void zaehleText(long zeichen) throws Unlesbar {
        text += zeichen;
        if (text > Mappengrenzen.TEXT) {
            throw zuVielText();
        }
    }

    public static Unlesbar zuVieleBlaetter() {
        return Unlesbar.von(
                Ursache.ZU_VIELE_BLAETTER,
                "Die Datei hat mehr als %d Blätter. Bitte in mehrere Dateien aufteilen.",
                Mappengrenzen.BLAETTER);
    }

    void zaehleVerbunden() throws Unlesbar {
        if (++verbunden > Mappengrenzen.VERBUNDEN) {
            throw Unlesbar.von(
                    Ursache.ZU_VIELE_ZELLEN,
                    "Die Datei hat mehr als %,d verbundene Bereiche. Bitte die Verbindungen auflösen.",
                    Mappengrenzen.VERBUNDEN);
        }
    }

    public static Unlesbar zuVielText() {
        return Unlesbar.von(
                Ursache.ZU_VIEL_TEXT,
                "Die Datei enthält mehr als %,d Zeichen Text. Bitte in mehrere Dateien aufteilen.",
                Mappengrenzen.TEXT);
    }

    /** The workbook; an Unlesbar where no cell of it holds anything. */
    public Mappe fertig(Format format, String beschreibung) throws Unlesbar {
        if (blaetter.isEmpty()) {
            throw new Unlesbar(Ursache.BESCHAEDIGT, "Die Datei enthält kein einziges Tabellenblatt.");
        }
        List<Blatt> fertige = new ArrayList<>();
        for (Blattbauer blatt : blaetter) {
            fertige.add(blatt.fertig());
        }
        if (zellen == ohneWert) {
            throw new Unlesbar(
                    Ursache.LEER,
                    hinweise.hat("FORMEL_OHNE_WERT")
                            ? "Die Datei enthält nur Formeln ohne gespeicherte Ergebnisse. Bitte einmal in Excel oder"
                                    + " LibreOffice öffnen und speichern."
                            : "Die Datei enthält keine ausgefüllte Zelle.");
        }
        return new Mappe(datei, format, beschreibung, List.copyOf(fertige), hinweise.liste());
    }
}
