package de.zielnetz.bericht.seite;

import de.zielnetz.bericht.dokument.Dokument;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** Writes a report as one page (HTML) with everything in it: style and pictures too. */
public final class HtmlSchreiber {

    private HtmlSchreiber() {}

    /** @param stil CSS */
    public static byte[] schreibe(Dokument bericht, String stil) {
        Document seite = Seitenbau.baue(bericht, stil);
        seite.getElementsByTagName("bookmarks")
                .item(0)
                .getParentNode()
                .removeChild(seite.getElementsByTagName("bookmarks").item(0));
        StringWriter ziel = new StringWriter();
        try {
            Transformer schreiber = TransformerFactory.newDefaultInstance().newTransformer();
            schreiber.setOutputProperty(OutputKeys.METHOD, "html");
            schreiber.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            schreiber.setOutputProperty(OutputKeys.INDENT, "no");
            schreiber.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, "about:legacy-compat");
            schreiber.transform(new DOMSource(seite), new StreamResult(ziel));
        } catch (TransformerException e) {
            throw new IllegalStateException("A tree can be written", e);
        }
        return ziel.toString().getBytes(StandardCharsets.UTF_8);
    }
}
