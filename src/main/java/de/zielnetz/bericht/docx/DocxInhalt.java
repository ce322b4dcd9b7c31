package de.zielnetz.bericht.docx;

import de.zielnetz.bericht.dokument.Block;
import de.zielnetz.bericht.dokument.Dokument;
import de.zielnetz.bericht.dokument.Lauf;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Writes the table of contents (field TOC) with its entries as they are now; the numbers of pages are put in by the program that
 * opens the document, for only that knows its pages.
 */
final class DocxInhalt {

    private DocxInhalt() {}

    static void setze(XWPFDocument dokument, DocxLaeufe laeufe, Dokument bericht) {
        laeufe.einfach("TOCHeading", "Inhalt");
        List<Block.Ueberschrift> alle = bericht.bloecke().stream()
                .filter(block -> block instanceof Block.Ueberschrift u && u.ebene() <= 2)
                .map(Block.Ueberschrift.class::cast)
                .toList();
        for (int i = 0; i < alle.size(); i++) {
            Block.Ueberschrift eine = alle.get(i);
            XWPFParagraph absatz = laeufe.absatz("TOC" + eine.ebene());
            if (i == 0) {
                laeufe.feldzeichen(absatz, STFldCharType.BEGIN);
                absatz.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
                laeufe.feldzeichen(absatz, STFldCharType.SEPARATE);
            }
            CTHyperlink verweis = absatz.getCTP().addNewHyperlink();
            verweis.setAnchor(eine.anker());
            verweis.addNewR().addNewT().setStringValue(Lauf.klar(eine.laeufe()));
            if (i == alle.size() - 1) {
                laeufe.feldzeichen(absatz, STFldCharType.END);
            }
        }
        dokument.enforceUpdateFields();
    }
}
