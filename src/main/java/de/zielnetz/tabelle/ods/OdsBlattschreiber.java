package de.zielnetz.tabelle.ods;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Zellinhalt;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one sheet of an .ods. */
final class OdsBlattschreiber {

    private final XMLStreamWriter xml;
    private final Seite seite;
    private final DecimalFormat gezeigt =
            new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY));

    OdsBlattschreiber(XMLStreamWriter xml, Seite seite) {
        this.xml = xml;
        this.seite = seite;
    }

    void schreibe() throws XMLStreamException {
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", seite.name());
        for (Ausgabespalte spalte : seite.spalten()) {
            xml.writeEmptyElement("table:table-column");
            xml.writeAttribute("table:style-name", OdsStile.spalte(spalte));
        }
        for (String zeile : seite.vorspann()) {
            xml.writeStartElement("table:table-row");
            zelle(new Ausgabewert(zeile), OdsStile.VORSPANN, null);
            xml.writeEndElement();
        }
        xml.writeStartElement("table:table-row");
        for (Ausgabespalte spalte : seite.spalten()) {
            zelle(new Ausgabewert(spalte.ueberschrift()), OdsStile.KOPF, null);
        }
        xml.writeEndElement();
        for (List<Ausgabewert> werte : seite.zeilen()) {
            xml.writeStartElement("table:table-row");
            xml.writeAttribute("table:style-name", OdsStile.zeile(Ausgabe.hoehe(werte, seite.spalten())));
            for (int s = 0; s < werte.size(); s++) {
                zelle(werte.get(s), OdsStile.zelle(seite.spalten().get(s).form()), OdsAuswahl.name(seite, s));
            }
            xml.writeEndElement();
        }
        leereZeilen();
        xml.writeEndElement();
    }

    /** Rows to fill in, as one that is repeated, where there is something to choose in them. */
    private void leereZeilen() throws XMLStreamException {
        if (seite.spalten().stream().allMatch(spalte -> spalte.auswahl().isEmpty())) {
            return;
        }
        xml.writeStartElement("table:table-row");
        xml.writeAttribute("table:number-rows-repeated", String.valueOf(OdsAuswahl.LEERE_ZEILEN));
        for (int s = 0; s < seite.spalten().size(); s++) {
            zelle(new Ausgabewert(""), OdsStile.zelle(seite.spalten().get(s).form()), OdsAuswahl.name(seite, s));
        }
        xml.writeEndElement();
    }

    /** @param auswahl the name of the list that is offered, null for none */
    private void zelle(Ausgabewert wert, String stil, @Nullable String auswahl) throws XMLStreamException {
        Double zahl = wert.zahl();
        String text = zahl == null ? Zellinhalt.haltbar(wert.text()) : gezeigt.format(zahl);
        if (text.isEmpty()) {
            xml.writeEmptyElement("table:table-cell");
            kopf(stil, auswahl);
            return;
        }
        xml.writeStartElement("table:table-cell");
        kopf(stil, auswahl);
        if (zahl == null) {
            xml.writeAttribute("office:value-type", "string");
        } else {
            xml.writeAttribute("office:value-type", "float");
            xml.writeAttribute("office:value", BigDecimal.valueOf(zahl).toPlainString());
        }
        for (String zeile : text.split("\n", -1)) {
            xml.writeStartElement("text:p");
            absatz(zeile);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void kopf(String stil, @Nullable String auswahl) throws XMLStreamException {
        xml.writeAttribute("table:style-name", stil);
        if (auswahl != null) {
            xml.writeAttribute("table:content-validation-name", auswahl);
        }
    }

    /**
     * Spaces at the ends or beside others are elements; as characters they would melt into one or none. A tab is not, though
     * the format has one: LibreOffice leaves it out and with it the gap between two words.
     */
    private void absatz(String zeile) throws XMLStreamException {
        int geschrieben = 0;
        for (int i = 0; i < zeile.length(); ) {
            int ende = i;
            while (ende < zeile.length() && zeile.charAt(ende) == ' ') {
                ende++;
            }
            if (ende - i > 1 || (ende > i && (i == 0 || ende == zeile.length()))) {
                xml.writeCharacters(zeile.substring(geschrieben, i));
                xml.writeEmptyElement("text:s");
                xml.writeAttribute("text:c", String.valueOf(ende - i));
                geschrieben = ende;
            }
            i = Math.max(ende, i + 1);
        }
        xml.writeCharacters(zeile.substring(geschrieben));
    }
}
