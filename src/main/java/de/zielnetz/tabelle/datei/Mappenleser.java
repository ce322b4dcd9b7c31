package de.zielnetz.tabelle.datei;

import de.zielnetz.tabelle.Dateiart;
import de.zielnetz.tabelle.Lesefrist;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import de.zielnetz.tabelle.Zelltext;
import de.zielnetz.tabelle.csv.CsvMappenleser;
import de.zielnetz.tabelle.json.JsonMappenleser;
import de.zielnetz.tabelle.ods.OdsLeser;
import de.zielnetz.tabelle.xls.XlsLeser;
import de.zielnetz.tabelle.xlsx.XlsxLeser;
import de.zielnetz.tabelle.zip.Archiv;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;

/** Reads spreadsheets of every format; the file may be hostile (zip bomb, XML bomb, XXE) and costs no more than {@link Mappengrenzen} allow. */
public final class Mappenleser {

    private Mappenleser() {}

    /**
     * Reads a whole file; what it is says its content, the name only breaks ties. Costs its cells; never more memory
     * than its limits allow.
     *
     * @param datei the name it was handed in by
     * @throws Unlesbar with the reason where the file is none that can be read
     */
    public static Mappe lies(String datei, byte[] inhalt) throws Unlesbar {
        try {
            return liesInhalt(name(datei), inhalt);
        } catch (EncryptedDocumentException e) {
            throw mitUrsache(Unlesbar.verschluesselt(), e);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Lesefrist.pruefe();
            // Parsers fail in many ways on what was made to make them fail.
            Unlesbar grund = grund(e);
            throw grund == null ? mitUrsache(Unlesbar.beschaedigt(), e) : grund;
        }
    }

    private static Mappe liesInhalt(String datei, byte[] inhalt) throws Unlesbar, IOException, XMLStreamException {
        if (inhalt.length > Mappengrenzen.DATEI) {
            throw new Unlesbar(
                    Ursache.ZU_GROSS,
                    "Die Datei ist %d MB groß; gelesen werden höchstens %d MB."
                            .formatted((inhalt.length >> 20) + 1, Mappengrenzen.DATEI >> 20));
        }
        Mappenbauer mappe = new Mappenbauer(datei);
        String endung = datei.substring(datei.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (Dateiart.von(endung, inhalt)) {
            case ZIP -> liesArchiv(endung, Archiv.oeffne(inhalt), mappe);
            case OLE2 -> {
                new XlsLeser(mappe).lies(endung, inhalt);
                Dateiart.meldeNamen(endung, "xls xlt", "Excel 97–2003 (.xls)", mappe.hinweise());
                yield mappe.fertig(Format.XLS, "Excel 97–2003");
            }
            case JSON -> {
                String beschreibung = new JsonMappenleser(mappe).lies(endung, inhalt);
                Dateiart.meldeNamen(endung, "json", "JSON", mappe.hinweise());
                yield mappe.fertig(Format.JSON, beschreibung);
            }
            case TEXT -> {
                String beschreibung = new CsvMappenleser(mappe).lies(endung, inhalt);
                Dateiart.meldeNamen(endung, "csv tsv tab txt", "Text (CSV)", mappe.hinweise());
                yield mappe.fertig(Format.CSV, beschreibung);
            }
        };
    }

    private static Mappe liesArchiv(String endung, Archiv archiv, Mappenbauer mappe)
            throws Unlesbar, IOException, XMLStreamException {
        if (Archivart.von(endung, archiv) == Archivart.ODS) {
            OdsLeser.lies(archiv, mappe);
            Dateiart.meldeNamen(endung, "ods ots", "OpenDocument (.ods)", mappe.hinweise());
            return mappe.fertig(Format.ODS, "OpenDocument-Tabelle");
        }
        if (archiv.namen().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            mappe.hinweise().meldeMakros();
        }
        new XlsxLeser(archiv, mappe).lies();
        Dateiart.meldeNamen(endung, "xlsx xlsm xltx xltm", "Excel (.xlsx)", mappe.hinweise());
        return mappe.fertig(Format.XLSX, "Excel-Arbeitsmappe");
    }

    private static String name(String datei) {
        String name = Zelltext.rein(datei.substring(Math.max(datei.lastIndexOf('/'), datei.lastIndexOf('\\')) + 1))
                .replaceAll("\\s+", " ")
                .strip();
        return name.isEmpty() ? "Datei" : name.substring(Math.max(0, name.length() - 200));
    }

    private static @Nullable Unlesbar grund(Throwable fehler) {
        Throwable ursache = fehler;
        for (int i = 0; i < 20 && ursache != null; i++) {
            if (ursache instanceof Unlesbar grund) {
                return grund;
            }
            if (ursache instanceof EncryptedDocumentException) {
                return Unlesbar.verschluesselt();
            }
            ursache = ursache instanceof XMLStreamException xml && xml.getNestedException() != null
                    ? xml.getNestedException()
                    : ursache.getCause();
        }
        return null;
    }

    private static Unlesbar mitUrsache(Unlesbar unlesbar, Throwable ursache) {
        unlesbar.initCause(ursache);
        return unlesbar;
    }
}
