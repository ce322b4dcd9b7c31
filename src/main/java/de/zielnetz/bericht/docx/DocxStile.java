package de.zielnetz.bericht.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of the document, and of its lists. */
final class DocxStile {

    private static final long EINZUG = 360;

    private DocxStile() {}

    /** @param stile as XML of WordprocessingML; a hand-out is set smaller */
    static void setze(XWPFDocument dokument, String stile, boolean einseitig) {
        String angepasst = einseitig
                ? stile.replaceAll("<w:(\\w+) [^>]*/><!--einseitig (<w:\\1 .*?)-->", "$2")
                        .replaceAll("<!--einseitig (.*?)-->", "$1")
                : stile;
        try {
            dokument.createStyles()
                    .setStyles(StylesDocument.Factory.parse(angepasst).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("The styles are part of the program", e);
        }
    }

    /** @return the number of a new list, which begins to count anew */
    static BigInteger liste(XWPFDocument dokument, boolean nummeriert) {
        XWPFNumbering nummern = dokument.getNumbering() == null ? dokument.createNumbering() : dokument.getNumbering();
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(nummern.getAbstractNums().size() + 1L));
        CTLvl ebene = form.addNewLvl();
        ebene.setIlvl(BigInteger.ZERO);
        ebene.addNewStart().setVal(BigInteger.ONE);
        ebene.addNewNumFmt().setVal(nummeriert ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        ebene.addNewLvlText().setVal(nummeriert ? "%1." : "•");
        var einzug = ebene.addNewPPr().addNewInd();
        einzug.setLeft(BigInteger.valueOf(EINZUG));
        einzug.setHanging(BigInteger.valueOf(EINZUG));
        return nummern.addNum(nummern.addAbstractNum(new XWPFAbstractNum(form, nummern)));
    }
}
