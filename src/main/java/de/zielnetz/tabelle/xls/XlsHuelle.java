package de.zielnetz.tabelle.xls;

import de.zielnetz.tabelle.Dateiart;
import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndianInputStream;

/** Looks at the OLE2 container of an .xls (compound file) and at the lengths of its records before a library makes anything of them. */
final class XlsHuelle {

    private static final int BEGINN = 0x0809;
    private static final int TEXTE = 0x00FC;
    private static final int FORTSETZUNG = 0x003C;
    private static final int VERSCHLUESSELUNG = 0x002F;

    /** Places in the header of the file. */
    private static final int SEKTORGROESSE = 30;

    private static final int BELEGUNGSSEKTOREN = 44;

    /** The table of texts cannot be counted before it is decrypted; this many bytes hold as many as allowed. */
    private static final int TEXTE_VERSCHLUESSELT = 5_000_000;

    private XlsHuelle() {}

    /** The library takes as much memory as the header claims, before it looks whether the file is as long. */
    static void pruefeGroesse(byte[] inhalt) throws Unlesbar {
        if (inhalt.length < 512) {
            throw Unlesbar.beschaedigt();
        }
        ByteBuffer kopf = ByteBuffer.wrap(inhalt).order(ByteOrder.LITTLE_ENDIAN);
        long sektor = kopf.getShort(SEKTORGROESSE) == 12 ? 4096 : 512;
        long belegt = kopf.getInt(BELEGUNGSSEKTOREN) * (sektor / 4) * sektor;
        if (belegt < 0 || belegt > 2L * Mappengrenzen.DATEI) {
            throw Unlesbar.beschaedigt();
        }
    }

    /** The name of the stream that holds the workbook. */
    static String strom(String endung, DirectoryNode wurzel) throws Unlesbar {
        if (wurzel.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Unlesbar.verschluesselt();
        }
        String word = wurzel.hasEntryCaseInsensitive("WordDocument") ? "ein Word-Dokument (.doc)" : "";
        for (String name : wurzel.getEntryNames()) {
            if (name.equalsIgnoreCase("Workbook")) {
                return name;
            }
            if (name.equalsIgnoreCase("Book")) {
                throw zuAlt();
            }
            if (name.equals("PowerPoint Document")) {
                throw Dateiart.falsch(endung, "eine PowerPoint-Präsentation (.ppt)");
            }
            if (name.startsWith("__properties_version")) {
                throw Dateiart.falsch(endung, "eine E-Mail (.msg)");
            }
        }
        throw word.isEmpty() ? Dateiart.unbekannt() : Dateiart.falsch(endung, word);
    }

    private static Unlesbar zuAlt() {
        return new Unlesbar(
                Ursache.FORMAT_UNBEKANNT,
                "Die Datei stammt aus Excel 95 oder älter. Bitte in Excel oder LibreOffice öffnen und als .xlsx speichern.");
    }

    /** Walks over the lengths alone, before anything is made of the records. */
    static void pruefeSaetze(LittleEndianInputStream saetze) throws IOException, Unlesbar {
        boolean verschluesselt = false;
        int vorher = 0;
        long textbytes = 0;
        long texte = 0;
        int anzahlSaetze = 0;
        for (long rest = saetze.available(); rest >= 4; ) {
            int art = saetze.readUShort();
            int laenge = saetze.readUShort();
            rest -= 4 + laenge;
            if (rest < 0) {
                return;
            }
            if (++anzahlSaetze > Mappengrenzen.SAETZE) {
                throw Unlesbar.von(
                        Ursache.ZU_VIELE_ZELLEN,
                        "Die Datei besteht aus mehr als %,d Sätzen. Bitte in mehrere Dateien aufteilen.",
                        Mappengrenzen.SAETZE);
            }
            int gelesen = 0;
            if ((art == BEGINN && laenge >= 2) || (art == TEXTE && laenge >= 8)) {
                int erstes = saetze.readUShort();
                gelesen = 2;
                if (art == BEGINN && erstes != 0x0600 && vorher == 0) {
                    throw zuAlt();
                }
                if (art == TEXTE) {
                    saetze.readUShort();
                    texte += saetze.readInt() & 0xFFFFFFFFL;
                    gelesen = 8;
                    if (!verschluesselt && texte > Mappengrenzen.TEXTE) {
                        throw Mappenbauer.zuVielText();
                    }
                }
            }
            verschluesselt |= art == VERSCHLUESSELUNG;
            vorher = art == FORTSETZUNG && vorher == TEXTE ? TEXTE : art;
            textbytes = vorher == TEXTE ? textbytes + laenge : textbytes;
            if (verschluesselt && textbytes > TEXTE_VERSCHLUESSELT) {
                throw Mappenbauer.zuVielText();
            }
            saetze.skipNBytes(laenge - gelesen);
        }
    }
}
