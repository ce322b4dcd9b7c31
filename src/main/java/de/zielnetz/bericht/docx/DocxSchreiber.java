package de.zielnetz.bericht.docx;

import de.zielnetz.bericht.bild.Schriften;
import de.zielnetz.bericht.dokument.Block;
import de.zielnetz.bericht.dokument.Dokument;
import de.zielnetz.bericht.dokument.Lauf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a report as a text document (DOCX) that people go on editing: styles, table of contents, real tables, real footnotes. */
public final class DocxSchreiber {

    /** A4 in twentieths of a point. */
    private static final int BREITE = 11_906;

    private static final int HOEHE = 16_838;

    private final XWPFDocument dokument;
    private final Dokument bericht;
    private final DocxLaeufe laeufe;

    private DocxSchreiber(Dokument bericht, XWPFDocument dokument) {
        this.bericht = bericht;
        this.dokument = dokument;
        this.laeufe = new DocxLaeufe(dokument, bericht.noten());
    }

    /**
     * Costs its blocks.
     *
     * @param muster a city's own document whose styles and margins hold and whose text goes; null for those of Zielnetz
     * @param stile the styles of Zielnetz, as XML of WordprocessingML
     * @throws UncheckedIOException where the city's document is none
     */
    public static byte[] schreibe(Dokument bericht, byte @Nullable [] muster, String stile) {
        try (XWPFDocument dokument =
                        muster == null ? new XWPFDocument() : new XWPFDocument(new ByteArrayInputStream(muster));
                ByteArrayOutputStream ziel = new ByteArrayOutputStream()) {
            DocxSchreiber schreiber = new DocxSchreiber(bericht, dokument);
            if (muster == null) {
                DocxStile.setze(dokument, stile.replace("SCHRIFT", Schriften.FAMILIE), bericht.einseitig());
                schreiber.seitenmasse();
            } else {
                while (!dokument.getBodyElements().isEmpty()) {
                    dokument.removeBodyElement(0);
                }
            }
            schreiber.alles();
            dokument.write(ziel);
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void alles() {
        DocxRahmen.setze(dokument, bericht);
        laeufe.einfach("Title", bericht.titel());
        laeufe.einfach("Subtitle", bericht.untertitel());
        if (!bericht.einseitig()) {
            laeufe.einfach("Stand", bericht.stand());
            DocxInhalt.setze(dokument, laeufe, bericht);
            laeufe.absatz("NachTabelle").setPageBreak(true); // the parts begin on a page of their own
        }
        bericht.bloecke().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Ueberschrift kopf) {
            XWPFParagraph absatz = laeufe.absatz("Heading" + kopf.ebene());
            laeufe.marke(absatz, kopf.anker(), () -> laeufe.haenge(absatz, kopf.laeufe()));
        } else if (block instanceof Block.Absatz absatz) {
            laeufe.haenge(laeufe.absatz(null), absatz.laeufe());
        } else if (block instanceof Block.Liste liste) {
            liste(liste);
        } else if (block instanceof Block.Gitter gitter) {
            new DocxTabelle(dokument, laeufe).haenge(gitter, bericht.einseitig());
        } else if (block instanceof Block.Bild bild) {
            byte[] inhalt = bericht.bilder().get(bild.name());
            if (inhalt != null) {
                DocxBild.haenge(laeufe, bild, inhalt);
            }
        }
    }

    private void liste(Block.Liste liste) {
        BigInteger nummer = DocxStile.liste(dokument, liste.nummeriert());
        for (List<Lauf> punkt : liste.punkte()) {
            XWPFParagraph absatz = laeufe.absatz("ListParagraph");
            absatz.setNumID(nummer);
            laeufe.haenge(absatz, punkt);
        }
    }

    private void seitenmasse() {
        CTSectPr abschnitt = dokument.getDocument().getBody().addNewSectPr();
        CTPageSz blatt = abschnitt.addNewPgSz();
        blatt.setW(BigInteger.valueOf(BREITE));
        blatt.setH(BigInteger.valueOf(HOEHE));
        CTPageMar rand = abschnitt.addNewPgMar();
        rand.setTop(BigInteger.valueOf(1_247));
        rand.setBottom(BigInteger.valueOf(1_134));
        rand.setLeft(BigInteger.valueOf(1_417));
        rand.setRight(BigInteger.valueOf(1_134));
        rand.setHeader(BigInteger.valueOf(600));
        rand.setFooter(BigInteger.valueOf(500));
        rand.setGutter(BigInteger.ZERO);
    }
}
