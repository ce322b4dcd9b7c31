package de.zielnetz.tabelle;

import java.util.Locale;

/** A file that cannot be read as a spreadsheet; the message is the German sentence for the one who sent it. */
public final class Unlesbar extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, for programs. */
    public enum Ursache {
        LEER,
        ZU_GROSS,
        FORMAT_UNBEKANNT,
        FORMAT_FALSCH_BENANNT,
        VERSCHLUESSELT,
        BESCHAEDIGT,
        ARCHIV_VERDAECHTIG,
        XML_VERDAECHTIG,
        ZU_VIELE_BLAETTER,
        ZU_VIELE_ZEILEN,
        ZU_VIELE_SPALTEN,
        ZU_VIELE_ZELLEN,
        ZU_VIEL_TEXT,
        CSV_FEHLERHAFT
    }

    private final Ursache grund;

    public Unlesbar(Ursache grund, String satz) {
        super(satz);
        this.grund = grund;
    }

    /** With numbers in the sentence as Germans write them, whatever the machine's language. */
    public static Unlesbar von(Ursache grund, String muster, Object... werte) {
        return new Unlesbar(grund, String.format(Locale.GERMANY, muster, werte));
    }

    public static Unlesbar beschaedigt() {
        return new Unlesbar(
                Ursache.BESCHAEDIGT,
                "Die Datei ist beschädigt oder unvollständig. Bitte in Excel oder LibreOffice öffnen und neu speichern.");
    }

    public static Unlesbar verschluesselt() {
        return new Unlesbar(
                Ursache.VERSCHLUESSELT,
                "Die Datei ist mit einem Kennwort verschlüsselt. Bitte ohne Kennwort speichern und noch einmal senden.");
    }

    public Ursache grund() {
        return grund;
    }
}
