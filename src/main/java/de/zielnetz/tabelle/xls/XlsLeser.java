package de.zielnetz.tabelle.xls;

import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Zahlenleser;
import de.zielnetz.tabelle.Zahlformat;
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
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndianInputStream;
import org.jspecify.annotations.Nullable;

/** Reads .xls of Excel 97 to 2003 record by record (BIFF8, streaming). */
public final class XlsLeser {

    private final Mappenbauer mappe;
    private final List<BoundSheetRecord> angaben = new ArrayList<>();
    private final List<Integer> zellformate = new ArrayList<>();
    private final XlsSchriften schriften = new XlsSchriften();
    private final Map<Integer, String> muster = new HashMap<>();
    private final Map<Integer, Zahlformat> bekannte = new HashMap<>();
    private @Nullable Zahlenleser zahlen;
    private boolean seit1904;
    private String[] texte = {};
    private int tiefe;
    private int naechstesBlatt;
    private @Nullable XlsBlattleser blatt;

    public XlsLeser(Mappenbauer mappe) {
        this.mappe = mappe;
    }

    public void lies(String endung, byte[] inhalt) throws IOException, Unlesbar {
        XlsHuelle.pruefeGroesse(inhalt);
        try (POIFSFileSystem datei = new POIFSFileSystem(new ByteArrayInputStream(inhalt))) {
            DirectoryNode wurzel = datei.getRoot();
            String strom = XlsHuelle.strom(endung, wurzel);
            if (wurzel.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                mappe.hinweise().meldeMakros();
            }
            try (InputStream bytes = wurzel.createDocumentInputStream(strom)) {
                XlsHuelle.pruefeSaetze(new LittleEndianInputStream(bytes));
            }
            try (InputStream bytes = wurzel.createDocumentInputStream(strom)) {
                RecordFactoryInputStream saetze = new RecordFactoryInputStream(bytes, false);
                for (Record satz = saetze.nextRecord(); satz != null; satz = saetze.nextRecord()) {
                    nimm(satz);
                }
            }
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
            // One for all sheets, as the limits hold for the file.
            zahlen = zahlen == null ? new Zahlenleser(seit1904) : zahlen;
            blatt = new XlsBlattleser(mappe.blatt(name, versteckt), texte, schriften, this::format, zahlen);
        } else if (art == BOFRecord.TYPE_EXCEL_4_MACRO) {
            mappe.hinweise().meldeMakros();
        }
    }

    private void nimmAllgemeines(Record satz) throws Unlesbar {
        if (satz instanceof BoundSheetRecord angabe) {
            if (angaben.size() > Mappengrenzen.BLAETTER) {
                throw Mappenbauer.zuVieleBlaetter();
            }
            angaben.add(angabe);
        } else if (satz instanceof SSTRecord tabelle) {
            texte = new String[tabelle.getNumUniqueStrings()];
            for (int i = 0; i < texte.length; i++) {
                texte[i] = schriften.ohneGestrichenes(i, tabelle.getString(i));
            }
        } else if (satz instanceof FormatRecord format && muster.size() < Mappengrenzen.MUSTER) {
            muster.put(format.getIndexCode(), format.getFormatString());
        } else if (satz instanceof ExtendedFormatRecord format) {
            schriften.nimm(zellformate.size(), format);
            zellformate.add((int) format.getFormatIndex());
        } else if (satz instanceof FontRecord schrift) {
            schriften.nimm(schrift);
        } else if (satz instanceof DateWindow1904Record tage) {
            seit1904 = tage.getWindowing() == 1;
        }
    }

    private @Nullable Zahlformat format(int nummer) {
        return nummer < 0 || nummer >= zellformate.size()
                ? null
                : bekannte.computeIfAbsent(
                        zellformate.get(nummer), kennzahl -> Zahlformat.von(kennzahl, muster.get(kennzahl)));
    }
}
