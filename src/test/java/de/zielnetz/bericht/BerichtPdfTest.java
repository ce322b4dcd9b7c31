package de.zielnetz.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF, looked at by others: PDFBox and veraPDF. */
@Zielnetztest
class BerichtPdfTest {

    @Autowired
    private Fragen fragen;

    @Test
    void es_ist_gekennzeichnet_und_hat_Sprache_Titel_Lesezeichen_und_Alternativtexte() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new Berichtabruf(fragen).datei("/api/berichte/bericht.pdf"))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("de");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Bericht zur Strategie");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(4);
            List<PDStructureElement> alle = new ArrayList<>();
            sammle(pdf.getDocumentCatalog().getStructureTreeRoot(), alle);
            assertThat(alle)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "Table", "TH", "TD", "LI", "Link", "Figure");
            assertThat(alle)
                    .filteredOn(e -> e.getStructureType().equals("Figure"))
                    .isNotEmpty()
                    .allSatisfy(e -> assertThat(e.getAlternateDescription()).isNotBlank());
            for (PDPage seite : pdf.getPages()) {
                for (COSName schrift : seite.getResources().getFontNames()) {
                    assertThat(seite.getResources().getFont(schrift).isEmbedded())
                            .isTrue();
                }
            }
            PDFTextStripper leser = new PDFTextStripper();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                leser.setStartPage(i);
                leser.setEndPage(i);
                assertThat(leser.getText(pdf))
                        .contains(
                                "Stand des Netzes: Vorgang v",
                                "Revision ",
                                "Seite %d von %d".formatted(i, pdf.getNumberOfPages()));
            }
        }
    }

    @Test
    void veraPDF_findet_keinen_Verstoss_gegen_PDF_UA_1() throws Exception {
        for (String weg : List.of(
                "/api/berichte/bericht.pdf",
                "/api/berichte/projekte/bahnstadt.pdf",
                "/api/berichte/leitziele/chancen-und-raeume-fuer-alle-sichern.pdf")) {
            assertThat(verstoesse(new Berichtabruf(fragen).datei(weg))).as(weg).isEmpty();
        }
    }

    static List<String> verstoesse(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser leser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator pruefer = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult ergebnis = pruefer.validate(leser);
            assertThat(ergebnis.getTotalAssertions()).isGreaterThan(1_000);
            return ergebnis.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static void sammle(PDStructureNode oben, List<PDStructureElement> alle) {
        for (Object kind : oben.getKids()) {
            if (kind instanceof PDStructureElement element) {
                alle.add(element);
                sammle(element, alle);
            }
        }
    }
}
