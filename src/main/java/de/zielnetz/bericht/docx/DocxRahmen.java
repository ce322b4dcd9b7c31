package de.zielnetz.bericht.docx;

import de.zielnetz.bericht.dokument.Dokument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes what each page says at its edges, and what the document says of itself. */
final class DocxRahmen {

    private DocxRahmen() {}

    static void setze(XWPFDocument dokument, Dokument bericht) {
        POIXMLProperties.CoreProperties eigenschaften = dokument.getProperties().getCoreProperties();
        eigenschaften.setTitle(
                bericht.untertitel().isEmpty() ? bericht.titel() : bericht.titel() + ": " + bericht.untertitel());
        eigenschaften.setDescription(bericht.stand());
        eigenschaften.setCreator("Zielnetz");
        eigenschaften.getUnderlyingProperties().setLanguageProperty(Dokument.SPRACHE);
        XWPFParagraph kopf = dokument.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        zeile(kopf, "Header", bericht.titel());
        kopf.createRun().addTab();
        zeile(kopf, "Header", "Seite ");
        kopf.getCTP().addNewFldSimple().setInstr("PAGE");
        zeile(kopf, "Header", " von ");
        kopf.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        zeile(dokument.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "Footer", bericht.stand());
    }

    private static void zeile(XWPFParagraph absatz, String stil, String text) {
        absatz.setStyle(stil);
        absatz.createRun().setText(text);
    }
}
