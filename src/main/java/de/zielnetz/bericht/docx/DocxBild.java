package de.zielnetz.bericht.docx;

import de.zielnetz.bericht.dokument.Block;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Writes a picture with its alternative text and its caption. */
final class DocxBild {

    private static final byte PNG = (byte) 0x89;

    /** As wide as the text, in points; what has fewer pixels stays smaller. */
    private static final double BREITE = 465;

    private static final double HOEHE = 560;

    private DocxBild() {}

    static void haenge(DocxLaeufe laeufe, Block.Bild bild, byte[] inhalt) {
        try {
            BufferedImage masse = ImageIO.read(new ByteArrayInputStream(inhalt));
            double faktor = Math.min(1, Math.min(BREITE / masse.getWidth(), HOEHE / masse.getHeight()));
            XWPFParagraph absatz = laeufe.absatz("Bild");
            XWPFPicture gesetzt = absatz.createRun()
                    .addPicture(
                            new ByteArrayInputStream(inhalt),
                            inhalt[0] == PNG ? PictureType.PNG : PictureType.JPEG,
                            bild.name(),
                            Units.toEMU(masse.getWidth() * faktor),
                            Units.toEMU(masse.getHeight() * faktor));
            gesetzt.getCTPicture().getNvPicPr().getCNvPr().setDescr(bild.alternativtext());
            CTInline ort = absatz.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0);
            ort.getDocPr().setDescr(bild.alternativtext());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("Pictures are PNG or JPEG", e);
        }
        laeufe.einfach("Caption", bild.titel());
    }
}
