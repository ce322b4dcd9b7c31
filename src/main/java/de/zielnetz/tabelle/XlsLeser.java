package de.zielnetz.tabelle;

import de.zielnetz.tabelle.Unlesbar.Grund;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndianInputStream;
import org.jspecify.annotations.Nullable;

/** Reads .xls of Excel 97 to 2003 record by record. */
final class XlsLeser {

    private static final int BEGINN = 0x0809;
    private static final int TEXTE = 0x00FC;
    private static final int FORTSETZUNG = 0x003C;
    private static final int VERSCHLUESSELUNG = 0x002F;

    /** The table of texts cannot be counted before it is decrypted; this many bytes hold as many as allowed. */
    private static final int TEXTE_VERSCHLUESSELT = 5_000_000;

    private final Mappenbauer mappe;
    private final List<BoundSheetRecord> angaben = new ArrayList<>();
    private final List<Integer> zellformate = new ArrayList<>();
    private final Map<Integer, String> muster = new HashMap<>();
    private boolean seit1904;
    private String[] texte = {};
    private int tiefe;
    private int naechstesBlatt;
    private @Nullable XlsBlattleser blatt;

    XlsLeser(Mappenbauer mappe) {
        this.mappe = mappe;
    }

    void lies(String endung, byte[] inhalt) throws IOException, Unlesbar {
        try (POIFSFileSystem datei = new POIFSFileSystem(new ByteArrayInputStream(inhalt))) {
            DirectoryNode wurzel = datei.getRoot();
            String strom = strom(endung, wurzel);
            if (wurzel.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                Mappenleser.meldeMakros(mappe);
            }
            try (InputStream bytes = wurzel.createDocumentInputStream(strom)) {
                pruefe(new LittleEndianInputStream(bytes));
            }
            try (InputStream bytes = wurzel.createDocumentInputStream(strom)) {
                RecordFactoryInputStream saetze = new RecordFactoryInputStream(bytes, false);
                for (Record satz = saetze.nextRecord(); satz != null; satz = saetze.nextRecord()) {
                    nimm(satz);
                }
            }
        }
    }

    private static String strom(String endung, DirectoryNode wurzel) throws Unlesbar {
        if (wurzel.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Unlesbar(Grund.VERSCHLUESSELT, Mappenleser.KENNWORT);
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
                Grund.FORMAT_UNBEKANNT,
                "Die Datei stammt aus Excel 95 oder älter. Bitte in Excel oder LibreOffice öffnen und als .xlsx speichern.");
    }

    /** Walks over the lengths alone, before anything is made of the records. */
    private static void pruefe(LittleEndianInputStream saetze) throws IOException, Unlesbar {
        boolean verschluesselt = false;
        int vorher = 0;
        long textbytes = 0;
        for (long rest = saetze.available(); rest >= 4; ) {
            int art = saetze.readUShort();
            int laenge = saetze.readUShort();
            rest -= 4 + laenge;
            if (rest < 0) {
                return;
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
                    long anzahl = saetze.readInt() & 0xFFFFFFFFL;
                    gelesen = 8;
                    if (!verschluesselt && anzahl > Grenzen.TEXTE_XLS) {
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

    private void nimm(Record satz) throws Unlesbar {
        if (satz instanceof BOFRecord beginn) {
            if (tiefe++ == 0) {
                beginne(beginn.getType());
            }
        } else if (satz instanceof EOFRecord) {
            if (--tiefe == 0 && blatt != null) {
                blatt.fertig();
                blatt = null;
            }
        } else if (tiefe > 1) {
            // A diagram within a sheet holds copies of cells.
            return;
        } else if (blatt != null) {
            blatt.nimm(satz);
        } else {
            nimmAllgemeines(satz);
        }
    }

    /** Sheets come in the order of their places in the file, which their table says. */
    private void beginne(int art) throws Unlesbar {
        if (art == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (naechstesBlatt == 0) {
            angaben.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        }
        BoundSheetRecord angabe = naechstesBlatt < angaben.size() ? angaben.get(naechstesBlatt) : null;
        naechstesBlatt++;
        if (art == BOFRecord.TYPE_WORKSHEET) {
            String name = angabe == null ? "Tabelle" + naechstesBlatt : angabe.getSheetname();
            boolean versteckt = angabe != null && (angabe.isHidden() || angabe.isVeryHidden());
            blatt = new XlsBlattleser(mappe.blatt(name, versteckt), texte, this::format, new Zahlenleser(seit1904));
        } else if (art == BOFRecord.TYPE_EXCEL_4_MACRO) {
            Mappenleser.meldeMakros(mappe);
        }
    }

    private void nimmAllgemeines(Record satz) {
        if (satz instanceof BoundSheetRecord angabe) {
            angaben.add(angabe);
        } else if (satz instanceof SSTRecord tabelle) {
            texte = new String[tabelle.getNumUniqueStrings()];
            for (int i = 0; i < texte.length; i++) {
                texte[i] = tabelle.getString(i).getString();
            }
        } else if (satz instanceof FormatRecord format) {
            muster.put(format.getIndexCode(), format.getFormatString());
        } else if (satz instanceof ExtendedFormatRecord format) {
            zellformate.add((int) format.getFormatIndex());
        } else if (satz instanceof DateWindow1904Record tage) {
            seit1904 = tage.getWindowing() == 1;
        }
    }

    private @Nullable Zahlformat format(int nummer) {
        return nummer < 0 || nummer >= zellformate.size()
                ? null
                : Zahlformat.von(zellformate.get(nummer), muster.get(zellformate.get(nummer)));
    }
}
