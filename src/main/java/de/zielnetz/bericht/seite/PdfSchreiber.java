package de.zielnetz.bericht.seite;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.zielnetz.bericht.bild.Schriften;
import de.zielnetz.bericht.dokument.Dokument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Writes the page of a report as tagged PDF (PDF/UA-1) with embedded fonts, bookmarks and what each page says at its edges. */
public final class PdfSchreiber {

    static {
        XRLog.setLoggingEnabled(false); // names each style that it does not know
    }

    private PdfSchreiber() {}

    /**
     * Costs its pages, some hundredths of a second each.
     *
     * @param stil CSS
     */
    public static byte[] schreibe(Dokument bericht, String stil) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder bau = new PdfRendererBuilder();
        bau.useFastMode();
        bau.usePdfUaAccessibility(true);
        bau.usePdfVersion(1.7f);
        bau.withProducer("Zielnetz");
        for (Schriften schrift : Schriften.values()) {
            bau.useFont(
                    schrift::oeffne,
                    Schriften.FAMILIE,
                    schrift.staerke(),
                    schrift.schraeg() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        bau.withW3cDocument(Seitenbau.baue(bericht, stil + raender(bericht)), null);
        bau.toStream(pdf);
        try (PdfBoxRenderer schreiber = bau.buildPdfRenderer()) {
            schreiber.createPDFWithoutClosing();
            try (PDDocument dokument = schreiber.getPdfDocument()) {
                benenneVerweise(dokument);
                dokument.save(pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** PDF/UA wants words at each link; the library puts none there. */
    private static void benenneVerweise(PDDocument dokument) throws IOException {
        for (PDPage seite : dokument.getPages()) {
            for (PDAnnotation eine : seite.getAnnotations()) {
                if (eine instanceof PDAnnotationLink verweis) {
                    verweis.setContents(
                            verweis.getAction() instanceof PDActionURI netz
                                    ? "Verweis ins Netz: " + netz.getURI()
                                    : "Verweis auf " + ziel(dokument, verweis));
                }
            }
        }
    }

    private static String ziel(PDDocument dokument, PDAnnotationLink verweis) throws IOException {
        PDDestination ziel =
                verweis.getAction() instanceof PDActionGoTo sprung ? sprung.getDestination() : verweis.getDestination();
        return ziel instanceof PDPageDestination seite
                ? "Seite " + (dokument.getPages().indexOf(seite.getPage()) + 1)
                : "eine andere Stelle";
    }

    /** How many pages it has. */
    public static int seiten(byte[] pdf) {
        try (PDDocument gelesenes = Loader.loadPDF(pdf)) {
            return gelesenes.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String raender(Dokument bericht) {
        String schrift = "font-family: '%s'; font-size: 8pt; color: #4d4d4d;".formatted(Schriften.FAMILIE);
        return """
                @page {
                  @top-left { content: "%1$s"; %3$s }
                  @bottom-left { content: "%2$s"; width: 80%%; %3$s }
                  @bottom-right { content: "Seite " counter(page) " von " counter(pages); %3$s }
                }
                """.formatted(zeichen(bericht.titel()), zeichen(bericht.stand()), schrift);
    }

    /** As a string of CSS. */
    private static String zeichen(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    }
}
