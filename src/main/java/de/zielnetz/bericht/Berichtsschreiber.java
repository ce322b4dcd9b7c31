package de.zielnetz.bericht;

import de.zielnetz.bericht.docx.DocxSchreiber;
import de.zielnetz.bericht.dokument.Dokument;
import de.zielnetz.bericht.seite.HtmlSchreiber;
import de.zielnetz.bericht.seite.PdfSchreiber;
import de.zielnetz.bericht.vorlage.BerichtSettings;
import de.zielnetz.bericht.vorlage.Berichtsvorlagen;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes and writes reports, two at a time, for they are dear (bulkhead). */
@Component
public class Berichtsschreiber {

    private static final int ZUGLEICH = 2;
    private static final String STIL = "bericht.css";
    private static final String DOCX_STILE = "stile.xml";
    private static final String MUSTER = "muster.docx";

    private final Berichtsvorlagen vorlagen;
    private final Duration geduld;
    private final Semaphore plaetze = new Semaphore(ZUGLEICH, true);

    Berichtsschreiber(Berichtsvorlagen vorlagen, BerichtSettings einstellungen) {
        this.vorlagen = vorlagen;
        this.geduld = einstellungen.geduld();
    }

    /**
     * Waits for a place, then makes the document and writes it.
     *
     * @throws Berichtsfehler where no place becomes free in time
     */
    public byte[] schreibe(Supplier<Dokument> bau, Berichtsform form) {
        boolean frei = false;
        try {
            frei = plaetze.tryAcquire(geduld.toMillis(), TimeUnit.MILLISECONDS);
            if (!frei) {
                throw new Berichtsfehler(
                        Berichtsfehler.Code.BERICHTE_BELEGT,
                        "Es werden gerade %d Berichte gemacht, mehr zugleich nicht; versuchen Sie es in einer halben Minute noch einmal."
                                .formatted(ZUGLEICH));
            }
            return schreibe(bau.get(), form);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Berichtsfehler(
                    Berichtsfehler.Code.BERICHTE_BELEGT, "Zielnetz hält gerade an; der Bericht wurde nicht gemacht.");
        } finally {
            if (frei) {
                plaetze.release();
            }
        }
    }

    private byte[] schreibe(Dokument dokument, Berichtsform form) {
        return switch (form) {
            case HTML -> HtmlSchreiber.schreibe(dokument, vorlagen.text(STIL));
            case PDF -> PdfSchreiber.schreibe(dokument, vorlagen.text(STIL));
            case DOCX -> DocxSchreiber.schreibe(dokument, vorlagen.eigene(MUSTER), vorlagen.text(DOCX_STILE));
        };
    }
}
