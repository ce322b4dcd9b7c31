package de.zielnetz.tabelle.zip;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import de.zielnetz.tabelle.Lesefrist;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** XML piece by piece (streaming, StAX) without document types, entities, inclusions and connections (XXE, billion laughs), and within {@link Mappengrenzen}. */
public final class Xmlstrom implements AutoCloseable {

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private final Stueckzaehler bytes;
    private final XMLStreamReader xml;
    private final Set<String> namen = new HashSet<>();
    private int namenszeichen;

    public Xmlstrom(InputStream bytes) throws XMLStreamException {
        this.bytes = new Stueckzaehler(bytes);
        this.xml = leser().createXMLStreamReader(this.bytes);
    }

    private static XMLInputFactory leser() {
        // By its class: what else lies on the class path must not decide about safety.
        WstxInputFactory leser = new WstxInputFactory();
        leser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        leser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        leser.setProperty(XMLInputFactory.IS_COALESCING, false);
        leser.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        leser.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external");
        });
        leser.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Mappengrenzen.XML_TIEFE);
        leser.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, Mappengrenzen.XML_ATTRIBUTE);
        leser.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Mappengrenzen.XML_ATTRIBUT);
        leser.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, 1_000_000);
        leser.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 4_000);
        return leser;
    }

    /** Goes on to the next start, end or text; false at the end, when the last byte has been read and checked. */
    public boolean weiter() throws XMLStreamException, IOException, Unlesbar {
        Lesefrist.pruefe();
        bytes.beginne();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw verdaechtig();
                case XMLStreamConstants.START_ELEMENT -> {
                    merkeNamen();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT,
                        XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    return true;
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        while (bytes.read() >= 0) {
            // What follows the document counts towards length and checksum.
        }
        return false;
    }

    /** A document of ever new names would fill the parser's table of names. */
    private void merkeNamen() throws Unlesbar {
        merke(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            merke(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            merke("xmlns:" + xml.getNamespacePrefix(i));
        }
        if (namen.size() > Mappengrenzen.XML_NAMEN
                || namenszeichen > Mappengrenzen.XML_NAMENSZEICHEN
                || XINCLUDE.equals(xml.getNamespaceURI())) {
            throw verdaechtig();
        }
    }

    private void merke(String name) {
        if (namen.add(name)) {
            namenszeichen += name.length();
        }
    }

    static Unlesbar verdaechtig() {
        return new Unlesbar(
                Ursache.XML_VERDAECHTIG,
                "Die Datei enthält XML-Anweisungen, die in Tabellen nichts zu suchen haben. Bitte in Excel oder"
                        + " LibreOffice öffnen und neu speichern.");
    }

    public boolean beginnt() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean beginnt(String name) {
        return beginnt() && xml.getLocalName().equals(name);
    }

    public boolean endet(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    /** The local name of the element that begins or ends. */
    public String name() {
        return xml.getLocalName();
    }

    public String namensraum() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** An attribute without namespace. */
    @Nullable
    public String attribut(String name) {
        return attribut("", name);
    }

    @Nullable
    public String attribut(String namensraum, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                String uri = xml.getAttributeNamespace(i);
                if (namensraum.equals(uri == null ? "" : uri)) {
                    return xml.getAttributeValue(i);
                }
            }
        }
        return null;
    }

    public boolean istText() {
        return xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA;
    }

    /** Adds the text to this one; one that no cell can hold is refused. */
    public void text(StringBuilder ziel) throws Unlesbar {
        if (ziel.length() + xml.getTextLength() > 2 * Mappengrenzen.ZELLTEXT) {
            throw Unlesbar.von(
                    Ursache.ZU_VIEL_TEXT,
                    "Ein Text in der Datei hat mehr als %,d Zeichen; mehr fasst eine Zelle nicht.",
                    Mappengrenzen.ZELLTEXT);
        }
        ziel.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** The text of the element that begins, up to its end; elements within are left out. */
    public String inhalt() throws XMLStreamException, IOException, Unlesbar {
        StringBuilder text = new StringBuilder();
        int tiefe = 1;
        while (tiefe > 0 && weiter()) {
            if (istText()) {
                if (tiefe == 1) {
                    text(text);
                }
            } else {
                tiefe += beginnt() ? 1 : -1;
            }
        }
        return text.toString();
    }

    /** Goes to the end of the element that begins. */
    public void ueberspringe() throws XMLStreamException, IOException, Unlesbar {
        int tiefe = 1;
        while (tiefe > 0 && weiter()) {
            if (!istText()) {
                tiefe += beginnt() ? 1 : -1;
            }
        }
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        xml.close();
        bytes.close();
    }
}
