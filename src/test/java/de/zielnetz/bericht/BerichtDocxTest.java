package de.zielnetz.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.tabelle.datei.Libreoffice;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The text document, looked at by POI and by LibreOffice. */
@Zielnetztest
class BerichtDocxTest {

    @Autowired
    private Fragen fragen;

    @Test
    void es_hat_Formatvorlagen_Verzeichnis_echte_Tabellen_Fussnoten_und_Alternativtexte() throws Exception {
        byte[] datei = new Berichtabruf(fragen).datei("/api/berichte/bericht.docx");
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(datei))) {
            assertThat(docx.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .contains("Was sich geändert hat", "Wo es dünn ist", "Abdeckung");
            assertThat(docx.getDocument().xmlText()).contains("TOC \\o").contains("descr=\"Balkendiagramm");
            assertThat(docx.getTables()).isNotEmpty().allMatch(tabelle -> tabelle.getRow(0)
                    .isRepeatHeader());
            assertThat(docx.getFootnotes()).hasSizeGreaterThan(10);
            assertThat(docx.getProperties().getCoreProperties().getTitle()).startsWith("Bericht zur Strategie");
            assertThat(docx.getFooterList().get(0).getText()).contains("Stand des Netzes: Vorgang v");
        }
    }

    @Test
    void LibreOffice_liest_es_mit_allem(@TempDir Path ordner) throws Exception {
        Path datei = Files.write(
                ordner.resolve("bericht.docx"), new Berichtabruf(fragen).datei("/api/berichte/bericht.docx"));
        try (PDDocument pdf = Loader.loadPDF(
                new Libreoffice(ordner).alsPdf(List.of(datei)).get(0).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Inhalt",
                            "Wo es dünn ist",
                            "Stellen nach dem, was bekannt ist",
                            "Smart-City-Strategie, Strategie-Dokument (15. Januar 2020)",
                            "Stand des Netzes: Vorgang v",
                            "Seite 2 von " + pdf.getNumberOfPages());
        }
    }
}
