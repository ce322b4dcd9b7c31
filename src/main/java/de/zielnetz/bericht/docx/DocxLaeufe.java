package de.zielnetz.bericht.docx;

import de.zielnetz.bericht.dokument.Lauf;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes paragraphs and what stands in their lines, footnotes too: the first use of one is the footnote, each later one refers to it. */
final class DocxLaeufe {

    private static final String NOTENSTIL = "FootnoteReference";

    private final XWPFDocument dokument;
    private final List<String> noten;
    private final BitSet gesetzte = new BitSet();
    private long marken;

    DocxLaeufe(XWPFDocument dokument, List<String> noten) {
        this.dokument = dokument;
        this.noten = noten;
    }

    XWPFParagraph absatz(@Nullable String stil) {
        XWPFParagraph absatz = dokument.createParagraph();
        if (stil != null) {
            absatz.setStyle(stil);
        }
        return absatz;
    }

    void einfach(String stil, String text) {
        if (!text.isEmpty()) {
            absatz(stil).createRun().setText(text);
        }
    }

    void haenge(XWPFParagraph absatz, List<Lauf> laeufe) {
        boolean davorNote = false;
        for (Lauf lauf : laeufe) {
            if (lauf instanceof Lauf.Text text) {
                XWPFRun neuer = absatz.createRun();
                neuer.setText(text.text());
                if (text.fett()) { // "not bold" would hold against the style, too
                    neuer.setBold(true);
                }
                if (text.kursiv()) {
                    neuer.setItalic(true);
                }
            } else if (lauf instanceof Lauf.Verweis verweis) {
                XWPFHyperlinkRun neuer = absatz.createHyperlinkRun(verweis.ziel());
                neuer.setText(verweis.text());
                neuer.setStyle("Hyperlink");
            } else if (lauf instanceof Lauf.Note note) {
                if (davorNote) {
                    XWPFRun komma = absatz.createRun();
                    komma.setText(", ");
                    komma.setVerticalAlignment("superscript");
                }
                note(absatz, note.nummer());
            }
            davorNote = lauf instanceof Lauf.Note;
        }
    }

    private void note(XWPFParagraph absatz, int nummer) {
        String marke = "_Note" + nummer;
        if (gesetzte.get(nummer)) {
            feld(absatz, " NOTEREF %s \\f \\h ".formatted(marke), String.valueOf(nummer), NOTENSTIL);
            return;
        }
        gesetzte.set(nummer);
        XWPFFootnote note = dokument.createFootnote();
        XWPFParagraph text = note.createParagraph();
        text.setStyle("FootnoteText");
        XWPFRun zeichen = text.createRun();
        zeichen.setStyle(NOTENSTIL);
        zeichen.getCTR().addNewFootnoteRef();
        text.createRun().setText(" " + noten.get(nummer - 1));
        marke(absatz, marke, () -> {
            XWPFRun verweis = absatz.createRun();
            verweis.setStyle(NOTENSTIL);
            verweis.getCTR().addNewFootnoteReference().setId(note.getId());
        });
    }

    /** A field with what it shows until somebody's program works it out. */
    void feld(XWPFParagraph absatz, String anweisung, String bisher, @Nullable String stil) {
        feldzeichen(absatz, STFldCharType.BEGIN);
        absatz.createRun().getCTR().addNewInstrText().setStringValue(anweisung);
        feldzeichen(absatz, STFldCharType.SEPARATE);
        XWPFRun wert = absatz.createRun();
        wert.setText(bisher);
        if (stil != null) {
            wert.setStyle(stil);
            wert.setVerticalAlignment("superscript");
        }
        feldzeichen(absatz, STFldCharType.END);
    }

    void feldzeichen(XWPFParagraph absatz, STFldCharType.Enum art) {
        absatz.createRun().getCTR().addNewFldChar().setFldCharType(art);
    }

    /** Bookmarks what the work adds. */
    void marke(XWPFParagraph absatz, String name, Runnable arbeit) {
        BigInteger nummer = BigInteger.valueOf(++marken);
        CTBookmark anfang = absatz.getCTP().addNewBookmarkStart();
        anfang.setId(nummer);
        anfang.setName(name);
        arbeit.run();
        absatz.getCTP().addNewBookmarkEnd().setId(nummer);
    }
}
