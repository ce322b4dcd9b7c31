package de.zielnetz.bericht.docx;

import de.zielnetz.bericht.dokument.Block;
import de.zielnetz.bericht.dokument.Lauf;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes a real table: its header row comes again on each page, its rows stay whole. */
record DocxTabelle(XWPFDocument dokument, DocxLaeufe laeufe) {

    /** The width of the text in twentieths of a point. */
    private static final int TEXTBREITE = 9_355;

    private static final int SCHMAL = 1_000;

    void haenge(Block.Gitter gitter, boolean einseitig) {
        laeufe.einfach("Caption", gitter.titel());
        int spalten = gitter.kopf().size();
        XWPFTable tabelle = dokument.createTable(gitter.zeilen().size() + 1, spalten);
        tabelle.setStyleID("Berichtstabelle");
        CTTblPr angaben = tabelle.getCTTbl().getTblPr();
        angaben.unsetTblBorders();
        if (!gitter.titel().isEmpty()) {
            angaben.addNewTblCaption().setVal(gitter.titel());
        }
        CTTblLook blick = angaben.isSetTblLook() ? angaben.getTblLook() : angaben.addNewTblLook();
        blick.setFirstRow(true);
        blick.setFirstColumn(true);
        blick.setNoVBand(true);
        blick.setNoHBand(true);
        breiten(tabelle, gitter, angaben);
        zeile(tabelle.getRow(0), gitter.kopf(), gitter);
        tabelle.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < gitter.zeilen().size(); i++) {
            zeile(tabelle.getRow(i + 1), gitter.zeilen().get(i), gitter);
        }
        if (!einseitig) {
            laeufe.absatz("NachTabelle"); // two tables without anything between become one
        }
    }

    /** Columns of numbers are narrow, the others share what is left, the first twice. */
    private void breiten(XWPFTable tabelle, Block.Gitter gitter, CTTblPr angaben) {
        (angaben.isSetTblLayout() ? angaben.getTblLayout() : angaben.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        tabelle.setWidth(TEXTBREITE);
        int spalten = gitter.kopf().size();
        int schmale = (int) gitter.zahlen().stream().filter(z -> z).count();
        int breit = Math.max(SCHMAL, (TEXTBREITE - schmale * SCHMAL) / Math.max(1, spalten - schmale + 1));
        CTTblGrid raster = tabelle.getCTTbl().getTblGrid() == null
                ? tabelle.getCTTbl().addNewTblGrid()
                : tabelle.getCTTbl().getTblGrid();
        raster.setGridColArray(new CTTblGridCol[0]);
        for (int s = 0; s < spalten; s++) {
            int breite = gitter.zahlen().get(s) ? SCHMAL : s == 0 ? 2 * breit : breit;
            raster.addNewGridCol().setW(BigInteger.valueOf(breite));
            for (XWPFTableRow zeile : tabelle.getRows()) {
                zeile.getCell(s).setWidth(String.valueOf(breite));
            }
        }
    }

    private void zeile(XWPFTableRow zeile, List<List<Lauf>> zellen, Block.Gitter gitter) {
        zeile.setCantSplitRow(true);
        for (int s = 0; s < zellen.size(); s++) {
            XWPFParagraph absatz = zeile.getCell(s).getParagraphs().get(0);
            absatz.setStyle("Zelle");
            if (gitter.zahlen().get(s)) {
                absatz.setAlignment(ParagraphAlignment.RIGHT);
            }
            laeufe.haenge(absatz, zellen.get(s));
        }
    }
}
