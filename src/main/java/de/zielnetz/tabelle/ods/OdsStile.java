package de.zielnetz.tabelle.ods;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.Locale;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** How the cells and columns of an .ods look (automatic styles). */
final class OdsStile {

    static final String KOPF = "kopf";
    static final String VORSPANN = "vorspann";
    private static final double MILLIMETER_JE_ZEICHEN = 1.9;
    private static final double MILLIMETER_JE_ZEILE = 5.3;
    private static final String BETRAG = "betrag";

    private OdsStile() {}

    static String zelle(Spaltenform form) {
        return form == Spaltenform.BETRAG ? "geld" : form.name().toLowerCase(Locale.ROOT);
    }

    static String spalte(Ausgabespalte spalte) {
        return "breite" + spalte.breite();
    }

    /** Fixed: a program that works out the height of a very long text takes seconds for it. */
    static String zeile(int hoehe) {
        return "hoehe" + hoehe;
    }

    /** The name spaces of all that is written. */
    static void raeume(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeNamespace("office", OdsLeser.OFFICE);
        xml.writeNamespace("table", OdsLeser.TABLE);
        xml.writeNamespace("text", OdsLeser.TEXT);
        xml.writeNamespace("style", OdsLeser.STYLE);
        xml.writeNamespace("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
        xml.writeNamespace("of", OdsAuswahl.RAUM);
        xml.writeNamespace("number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0");
    }

    static void schreibe(Ausgabe ausgabe, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("office:automatic-styles");
        TreeSet<Integer> breiten = new TreeSet<>();
        for (Seite seite : ausgabe.seiten()) {
            seite.spalten().forEach(spalte -> breiten.add(spalte.breite()));
        }
        for (int breite : breiten) {
            stil(xml, "breite" + breite, "table-column");
            leer(
                    xml,
                    "style:table-column-properties",
                    "style:column-width",
                    String.format(Locale.ROOT, "%.1fmm", breite * MILLIMETER_JE_ZEICHEN));
            xml.writeEndElement();
        }
        for (int hoehe = 1; hoehe <= Ausgabe.HOECHSTENS_HOCH; hoehe++) {
            stil(xml, zeile(hoehe), "table-row");
            leer(
                    xml,
                    "style:table-row-properties",
                    "style:row-height",
                    String.format(Locale.ROOT, "%.1fmm", hoehe * MILLIMETER_JE_ZEILE),
                    "style:use-optimal-row-height",
                    "false");
            xml.writeEndElement();
        }
        zahlform(xml);
        stil(xml, VORSPANN, "table-cell");
        leer(xml, "style:text-properties", "fo:font-style", "italic", "fo:color", "#595959");
        xml.writeEndElement();
        stil(xml, KOPF, "table-cell");
        leer(xml, "style:table-cell-properties", "fo:background-color", "#dbe5f1", "fo:wrap-option", "wrap");
        leer(xml, "style:text-properties", "fo:font-weight", "bold");
        xml.writeEndElement();
        for (Spaltenform form : Spaltenform.values()) {
            zelle(xml, form);
        }
        xml.writeEndElement();
    }

    private static void zelle(XMLStreamWriter xml, Spaltenform form) throws XMLStreamException {
        stil(xml, zelle(form), "table-cell");
        boolean grau = form == Spaltenform.KENNUNG;
        if (form == Spaltenform.BETRAG) {
            xml.writeAttribute("style:data-style-name", BETRAG);
            leer(xml, "style:table-cell-properties", "style:vertical-align", "top");
        } else if (form == Spaltenform.ZAHL) {
            leer(xml, "style:table-cell-properties", "style:vertical-align", "top");
        } else if (grau) {
            leer(
                    xml,
                    "style:table-cell-properties",
                    "style:vertical-align",
                    "top",
                    "fo:wrap-option",
                    "wrap",
                    "fo:background-color",
                    "#f2f2f2");
            leer(xml, "style:text-properties", "fo:color", "#7f7f7f");
        } else {
            leer(xml, "style:table-cell-properties", "style:vertical-align", "top", "fo:wrap-option", "wrap");
        }
        xml.writeEndElement();
    }

    /** Two decimals, with marks between the thousands. */
    private static void zahlform(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("number:number-style");
        xml.writeAttribute("style:name", BETRAG);
        leer(
                xml,
                "number:number",
                "number:decimal-places",
                "2",
                "number:min-integer-digits",
                "1",
                "number:grouping",
                "true");
        xml.writeEndElement();
    }

    private static void stil(XMLStreamWriter xml, String name, String art) throws XMLStreamException {
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", name);
        xml.writeAttribute("style:family", art);
    }

    private static void leer(XMLStreamWriter xml, String element, String... attribute) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attribute.length; i += 2) {
            xml.writeAttribute(attribute[i], attribute[i + 1]);
        }
    }
}
