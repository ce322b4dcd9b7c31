package de.zielnetz.tabelle.ods;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Seite;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Lists to choose from (content validation): written before the sheets, named by the cells of their columns. */
final class OdsAuswahl {

    static final String RAUM = "urn:oasis:names:tc:opendocument:xmlns:of:1.2";

    /** So many empty rows below the last one offer the lists too. */
    static final int LEERE_ZEILEN = 500;

    private OdsAuswahl() {}

    /** How the list of this column is called; null where it has none. */
    static @Nullable String name(Seite seite, int spalte) {
        return seite.spalten().get(spalte).auswahl().isEmpty() ? null : "auswahl " + seite.name() + " " + spalte;
    }

    static void schreibe(Ausgabe ausgabe, XMLStreamWriter xml) throws XMLStreamException {
        boolean keine = ausgabe.seiten().stream()
                .flatMap(seite -> seite.spalten().stream())
                .allMatch(spalte -> spalte.auswahl().isEmpty());
        if (keine) {
            return;
        }
        xml.writeStartElement("table:content-validations");
        for (Seite seite : ausgabe.seiten()) {
            for (int s = 0; s < seite.spalten().size(); s++) {
                String name = name(seite, s);
                if (name != null) {
                    regel(xml, seite, seite.spalten().get(s), name);
                }
            }
        }
        xml.writeEndElement();
    }

    private static void regel(XMLStreamWriter xml, Seite seite, Ausgabespalte spalte, String name)
            throws XMLStreamException {
        xml.writeStartElement("table:content-validation");
        xml.writeAttribute("table:name", name);
        xml.writeAttribute(
                "table:condition",
                spalte.auswahl().stream()
                        .map(wort -> "\"" + wort.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(";", "of:cell-content-is-in-list(", ")")));
        xml.writeAttribute("table:allow-empty-cell", "true");
        xml.writeAttribute("table:display-list", "unsorted");
        xml.writeAttribute("table:base-cell-address", "'" + seite.name().replace("'", "''") + "'.A1");
        xml.writeStartElement("table:error-message");
        xml.writeAttribute("table:message-type", "warning");
        xml.writeAttribute("table:display", String.valueOf(spalte.geschlossen()));
        xml.writeStartElement("text:p");
        xml.writeCharacters("Das steht nicht in der Liste. Trotzdem so lassen?");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
