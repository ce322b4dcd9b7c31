package de.zielnetz.bericht.bild;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that reports are set in: Liberation Sans, free, and as wide as the Arial that offices have. */
public enum Schriften {
    NORMAL("Regular", 400, false),
    FETT("Bold", 700, false),
    KURSIV("Italic", 400, true),
    FETT_KURSIV("BoldItalic", 700, true);

    public static final String FAMILIE = "Liberation Sans";

    private final String datei;
    private final int staerke;
    private final boolean schraeg;

    Schriften(String schnitt, int staerke, boolean schraeg) {
        this.datei = "/liberation/LiberationSans-%s.ttf".formatted(schnitt);
        this.staerke = staerke;
        this.schraeg = schraeg;
    }

    /** As CSS numbers it. */
    public int staerke() {
        return staerke;
    }

    public boolean schraeg() {
        return schraeg;
    }

    /** The font file (TrueType). */
    public InputStream oeffne() {
        InputStream offen = Schriften.class.getResourceAsStream(datei);
        if (offen == null) {
            throw new IllegalStateException(datei + " is part of the program");
        }
        return offen;
    }

    Font inGroesse(float punkte) {
        try (InputStream offen = oeffne()) {
            return Font.createFont(Font.TRUETYPE_FONT, offen).deriveFont(punkte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
