package de.zielnetz.tabelle.datei;

import de.zielnetz.tabelle.Dateiart;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.zip.Archiv;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a zip is by what it says of itself (content types, mimetype), and whether macros come with it. */
enum Archivart {
    XLSX,
    ODS;

    private static final String ODF = "application/vnd.oasis.opendocument.";

    /** The kind, or an Unlesbar that says what the file is instead. */
    static Archivart von(String endung, Archiv archiv) throws Unlesbar, IOException, XMLStreamException {
        if (archiv.hat("mimetype") && !archiv.hat("[Content_Types].xml")) {
            pruefeOdf(endung, archiv);
            return ODS;
        }
        if (archiv.hat("[Content_Types].xml")) {
            pruefeOoxml(endung, archiv);
            return XLSX;
        }
        if (archiv.hat("content.xml")) {
            return ODS;
        }
        if (archiv.namen().stream().anyMatch(name -> name.endsWith(".iwa"))) {
            throw Dateiart.falsch(endung, "ein Dokument von Apple (Numbers, Pages oder Keynote)");
        }
        if (archiv.hat("xl/workbook.xml")) {
            throw Unlesbar.beschaedigt();
        }
        throw Dateiart.falsch(endung, "ein Zip-Archiv");
    }

    private static void pruefeOdf(String endung, Archiv archiv) throws Unlesbar, IOException {
        String art;
        try (InputStream teil = archiv.teil("mimetype")) {
            art = new String(teil.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
        if (art.startsWith(ODF + "spreadsheet")) {
            return;
        }
        if (art.startsWith(ODF + "text")) {
            throw Dateiart.falsch(endung, "ein Textdokument (.odt)");
        }
        if (art.startsWith(ODF + "presentation")) {
            throw Dateiart.falsch(endung, "eine Präsentation (.odp)");
        }
        throw Dateiart.falsch(endung, art.startsWith(ODF) ? "ein OpenDocument, aber keine Tabelle" : "ein Archiv");
    }

    private static void pruefeOoxml(String endung, Archiv archiv) throws Unlesbar, IOException, XMLStreamException {
        String was = null;
        try (Xmlstrom xml = new Xmlstrom(archiv.teil("[Content_Types].xml"))) {
            while (xml.weiter()) {
                String art = xml.beginnt() ? xml.attribut("ContentType") : null;
                if (art != null && istMappe(art)) {
                    return;
                }
                was = was == null ? was(art) : was;
            }
        }
        throw was == null ? Unlesbar.beschaedigt() : Dateiart.falsch(endung, was);
    }

    private static boolean istMappe(String art) {
        String klein = art.toLowerCase(Locale.ROOT);
        return klein.endsWith("sheet.main+xml")
                || klein.endsWith("spreadsheetml.template.main+xml")
                || (klein.startsWith("application/vnd.ms-excel.") && klein.endsWith(".main+xml"));
    }

    private static @Nullable String was(@Nullable String art) {
        if (art == null) {
            return null;
        }
        if (art.startsWith("application/vnd.ms-excel.sheet.binary")) {
            return "eine binäre Excel-Arbeitsmappe (.xlsb)";
        }
        if (art.contains("wordprocessingml.document.main") || art.startsWith("application/vnd.ms-word.document")) {
            return "ein Word-Dokument (.docx)";
        }
        if (art.contains("presentationml") && art.endsWith("main+xml")) {
            return "eine PowerPoint-Präsentation (.pptx)";
        }
        return null;
    }
}
