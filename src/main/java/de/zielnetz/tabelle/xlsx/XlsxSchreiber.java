package de.zielnetz.tabelle.xlsx;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Zellinhalt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes .xlsx row by row (streaming, by POI's SXSSF). */
public final class XlsxSchreiber {

    private static final int FENSTER = 50;
    private static final float PUNKTE_JE_ZEILE = 15;
    private static final int ZEICHEN_JE_BOGEN = 250;
    private static final Pattern WIE_VERSCHLUESSELT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFWorkbook mappe;
    private final XlsxStile stile;
    private final XlsxAuswahl auswahl;

    private XlsxSchreiber(SXSSFWorkbook mappe) {
        this.mappe = mappe;
        this.stile = new XlsxStile(mappe);
        this.auswahl = new XlsxAuswahl();
    }

    public static void schreibe(Ausgabe ausgabe, OutputStream ziel) throws IOException {
        try (SXSSFWorkbook mappe = new SXSSFWorkbook(FENSTER)) {
            mappe.setZip64Mode(Zip64Mode.AsNeeded); // readers that unpack a stream do not all know the other form
            XlsxSchreiber schreiber = new XlsxSchreiber(mappe);
            ausgabe.seiten().forEach(schreiber::seite);
            Seite listen = schreiber.auswahl.blatt();
            if (listen != null) {
                schreiber.seite(listen);
            }
            mappe.write(ziel);
            mappe.getXSSFWorkbook().getPackage().revert(); // or closing writes all of it once more
        }
    }

    private void seite(Seite seite) {
        Sheet blatt = mappe.createSheet(seite.name());
        int nummer = 0;
        for (String zeile : seite.vorspann()) {
            zelle(blatt.createRow(nummer++), 0, new Ausgabewert(zeile), stile.vorspann(), stile.vorspann());
        }
        int kopf = nummer++;
        kopf(blatt.createRow(kopf), seite.spalten());
        for (int s = 0; s < seite.spalten().size(); s++) {
            blatt.setColumnWidth(s, seite.spalten().get(s).breite() * 256);
            blatt.setDefaultColumnStyle(s, stile.zelle(seite.spalten().get(s).form()));
        }
        blatt.createFreezePane(seite.festeSpalten(), kopf + 1);
        for (List<Ausgabewert> werte : seite.zeilen()) {
            zeile(blatt.createRow(nummer++), werte, seite.spalten());
        }
        auswahl.trageEin(blatt, seite, kopf + 1, nummer);
        drucke(blatt, seite, kopf);
    }

    private void kopf(Row zeile, List<Ausgabespalte> spalten) {
        zeile.setHeightInPoints(2 * PUNKTE_JE_ZEILE + 2);
        for (int s = 0; s < spalten.size(); s++) {
            zelle(zeile, s, new Ausgabewert(spalten.get(s).ueberschrift()), stile.kopf(), stile.kopf());
        }
    }

    private void zeile(Row zeile, List<Ausgabewert> werte, List<Ausgabespalte> spalten) {
        for (int s = 0; s < werte.size(); s++) {
            Ausgabespalte spalte = spalten.get(s);
            zelle(zeile, s, werte.get(s), stile.zelle(spalte.form()), stile.geschuetzt(spalte.form()));
        }
        int hoehe = Ausgabe.hoehe(werte, spalten);
        if (hoehe > 1) { // programs do not all work it out themselves when they open a file
            zeile.setHeightInPoints(hoehe * PUNKTE_JE_ZEILE);
        }
    }

    /** @param geschuetzt the style of a text that a program would take for a formula */
    private static void zelle(Row zeile, int spalte, Ausgabewert wert, CellStyle stil, CellStyle geschuetzt) {
        Cell zelle = zeile.createCell(spalte);
        Double zahl = wert.zahl();
        zelle.setCellStyle(stil);
        if (zahl != null) {
            zelle.setCellValue(zahl);
        } else if (!wert.text().isEmpty()) {
            String text = Zellinhalt.haltbar(wert.text());
            zelle.setCellStyle(Zellinhalt.istGefaehrlich(text) ? geschuetzt : stil);
            zelle.setCellValue(verschluesselt(text));
        }
    }

    /** {@code _x0041_} would be read as A (ECMA-376, 22.9.2.19) and stands as {@code _x005F_x0041_}. */
    private static String verschluesselt(String text) {
        String form = WIE_VERSCHLUESSELT.matcher(text).replaceAll("_x005F_");
        if (form.length() <= Mappengrenzen.ZELLTEXT) {
            return form;
        }
        long passend = (long) text.length() * Mappengrenzen.ZELLTEXT / form.length();
        return verschluesselt(Zellinhalt.gekuerzt(text, (int) passend));
    }

    /**
     * As many sheets of A3 side by side as it takes to stay legible, each with the headings; from the third on their rows need the first
     * columns again. With both, LibreOffice takes 0.2 s longer for each sheet of the workbook to open it.
     */
    private static void drucke(Sheet blatt, Seite seite, int kopf) {
        blatt.setFitToPage(true);
        blatt.setAutobreaks(true);
        PrintSetup druck = blatt.getPrintSetup();
        druck.setLandscape(true);
        druck.setPaperSize(PrintSetup.A3_PAPERSIZE);
        int breite = seite.spalten().stream().mapToInt(Ausgabespalte::breite).sum();
        int boegen = 1 + breite / ZEICHEN_JE_BOGEN;
        druck.setFitWidth((short) boegen);
        druck.setFitHeight((short) 0);
        blatt.setMargin(PageMargin.LEFT, 0.4);
        blatt.setMargin(PageMargin.RIGHT, 0.4);
        blatt.setRepeatingRows(new CellRangeAddress(kopf, kopf, -1, -1));
        if (seite.festeSpalten() > 0 && boegen > 2) {
            blatt.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, seite.festeSpalten() - 1));
        }
        blatt.getFooter().setRight("Seite &P von &N");
    }
}
