package de.zielnetz.tabelle.datei;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes the records of an old .xls one by one, also those that no program would write. */
final class XlsBau {

    static final int BEGINN = 0x809;
    static final int ENDE = 0x0A;
    static final int TAGE = 0x22;
    static final int BLATT = 0x85;
    static final int FORMAT = 0x41E;
    static final int ZELLFORMAT = 0xE0;
    static final int TEXTE = 0xFC;
    static final int FORTSETZUNG = 0x3C;
    static final int ZAHL = 0x203;
    static final int TEXT = 0xFD;
    static final int WAHRHEIT = 0x205;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A record of numbers with two bytes each. */
    XlsBau satz(int art, int... worte) {
        ByteBuffer inhalt = ByteBuffer.allocate(2 * worte.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int wort : worte) {
            inhalt.putShort((short) wort);
        }
        return bytes(art, inhalt.array());
    }

    XlsBau bytes(int art, byte[] inhalt) {
        kurz(art);
        kurz(inhalt.length);
        bytes.writeBytes(inhalt);
        return this;
    }

    private void kurz(int zahl) {
        bytes.write(zahl);
        bytes.write(zahl >> 8);
    }

    /** The beginning of the workbook (5) or of a sheet (16). */
    XlsBau beginn(int art) {
        satz(BEGINN, 0x600, art, 0, 0, 0, 0, 0, 0);
        // POI wants something between beginning and end.
        return art == 5 ? satz(TAGE, 0) : this;
    }

    /** A sheet's entry in the table of sheets, with one letter as its name. */
    XlsBau blatt(char name) {
        return bytes(BLATT, new byte[] {0, 0, 0, 0, 0, 0, 1, 0, (byte) name});
    }

    XlsBau zahl(int zeile, int spalte, int format, double wert) {
        ByteBuffer inhalt = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
        inhalt.putShort((short) zeile).putShort((short) spalte).putShort((short) format);
        return bytes(ZAHL, inhalt.putDouble(wert).array());
    }

    /** Anzahl texts, each a number of so many digits, cut into records as long as they may be. */
    XlsBau texte(int anzahl, int stellen) {
        int jeSatz = 8000 / (3 + stellen);
        ByteBuffer inhalt = ByteBuffer.allocate(8224).order(ByteOrder.LITTLE_ENDIAN);
        inhalt.putInt(anzahl).putInt(anzahl);
        int art = TEXTE;
        for (int i = 0; i < anzahl; i++) {
            inhalt.putShort((short) stellen).put((byte) 0);
            String text = String.valueOf(10_000_000_000L + i);
            inhalt.put("x"
                    .repeat(Math.max(0, stellen - text.length()))
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            inhalt.put(text.substring(Math.max(0, text.length() - stellen))
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            if (i % jeSatz == jeSatz - 1 || i == anzahl - 1) {
                bytes(art, Arrays.copyOf(inhalt.array(), inhalt.position()));
                inhalt.clear();
                art = FORTSETZUNG;
            }
        }
        return this;
    }

    /** The stream in a file as programs write it. */
    byte[] datei() {
        return ole("Workbook", bytes.toByteArray());
    }

    byte[] roh() {
        return bytes.toByteArray();
    }

    static byte[] ole(String strom, byte[] inhalt) {
        ByteArrayOutputStream datei = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(inhalt), strom);
            ole.writeFilesystem(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return datei.toByteArray();
    }
}
