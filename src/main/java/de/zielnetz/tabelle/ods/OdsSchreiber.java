package de.zielnetz.tabelle.ods;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Seite;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes .ods (OpenDocument 1.2) row by row: one paragraph a line, as the format wants it; an XML break within one is mere white space there. */
public final class OdsSchreiber {

    private static final String ART = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String VERZEICHNIS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
             <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
             <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(ART);

    private OdsSchreiber() {}

    /** Does not close the stream. */
    public static void schreibe(Ausgabe ausgabe, OutputStream ziel) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(ziel);
        // First and not packed: by it programs know the file before they unpack it.
        byte[] art = ART.getBytes(StandardCharsets.US_ASCII);
        ZipEntry eintrag = new ZipEntry("mimetype");
        eintrag.setMethod(ZipEntry.STORED);
        eintrag.setSize(art.length);
        CRC32 pruefsumme = new CRC32();
        pruefsumme.update(art);
        eintrag.setCrc(pruefsumme.getValue());
        zip.putNextEntry(eintrag);
        zip.write(art);
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(VERZEICHNIS.getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("content.xml"));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
            inhalt(ausgabe, xml);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
        zip.finish();
    }

    private static void inhalt(Ausgabe ausgabe, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        OdsStile.raeume(xml);
        xml.writeAttribute("office:version", "1.2");
        OdsStile.schreibe(ausgabe, xml);
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:spreadsheet");
        OdsAuswahl.schreibe(ausgabe, xml);
        for (Seite seite : ausgabe.seiten()) {
            new OdsBlattschreiber(xml, seite).schreibe();
        }
        xml.writeEndDocument();
    }
}
