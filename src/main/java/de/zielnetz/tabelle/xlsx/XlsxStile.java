package de.zielnetz.tabelle.xlsx;

import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of an .xlsx look. */
final class XlsxStile {

    private final Workbook mappe;
    private final CellStyle kopf;
    private final CellStyle vorspann;
    private final Map<Spaltenform, CellStyle> zellen = new EnumMap<>(Spaltenform.class);
    private final Map<Spaltenform, CellStyle> geschuetzte = new EnumMap<>(Spaltenform.class);

    XlsxStile(Workbook mappe) {
        this.mappe = mappe;
        kopf = mappe.createCellStyle();
        Font fett = schrift();
        fett.setBold(true);
        kopf.setFont(fett);
        kopf.setWrapText(true);
        kopf.setVerticalAlignment(VerticalAlignment.CENTER);
        fuelle(kopf, IndexedColors.PALE_BLUE);
        kopf.setBorderBottom(BorderStyle.MEDIUM);
        vorspann = mappe.createCellStyle();
        Font kursiv = schrift();
        kursiv.setItalic(true);
        kursiv.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        vorspann.setFont(kursiv);
        for (Spaltenform form : Spaltenform.values()) {
            zellen.put(form, stil(form, false));
            geschuetzte.put(form, stil(form, true));
        }
    }

    private CellStyle stil(Spaltenform form, boolean geschuetzt) {
        CellStyle stil = mappe.createCellStyle();
        stil.setVerticalAlignment(VerticalAlignment.TOP);
        stil.setWrapText(!form.istZahl());
        stil.setQuotePrefixed(geschuetzt);
        stil.setBorderBottom(BorderStyle.HAIR);
        stil.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        if (form == Spaltenform.BETRAG) {
            stil.setDataFormat(mappe.createDataFormat().getFormat("#,##0.00"));
        } else if (form != Spaltenform.TEXT && form != Spaltenform.ZAHL) {
            stil.setDataFormat(mappe.createDataFormat().getFormat("@"));
        }
        if (form == Spaltenform.KENNUNG) {
            Font grau = schrift();
            grau.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            stil.setFont(grau);
            fuelle(stil, IndexedColors.GREY_25_PERCENT);
        }
        return stil;
    }

    /** As all other cells have it. */
    private Font schrift() {
        Font uebliche = mappe.getFontAt(0);
        Font schrift = mappe.createFont();
        schrift.setFontName(uebliche.getFontName());
        schrift.setFontHeightInPoints(uebliche.getFontHeightInPoints());
        return schrift;
    }

    private static void fuelle(CellStyle stil, IndexedColors farbe) {
        stil.setFillForegroundColor(farbe.getIndex());
        stil.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    CellStyle kopf() {
        return kopf;
    }

    CellStyle vorspann() {
        return vorspann;
    }

    CellStyle zelle(Spaltenform form) {
        return Objects.requireNonNull(zellen.get(form));
    }

    /** The same, marked as a text that was entered with an apostrophe. */
    CellStyle geschuetzt(Spaltenform form) {
        return Objects.requireNonNull(geschuetzte.get(form));
    }
}
