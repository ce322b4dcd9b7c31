package de.zielnetz.tabelle.ods;

import de.zielnetz.tabelle.Blattbauer;
import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.zip.Archiv;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads .ods (OpenDocument 1.2 and later) as a stream of XML events: the tables of content.xml. */
public final class OdsLeser {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String CALCEXT = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private final Xmlstrom xml;
    private final Mappenbauer mappe;
    private final Set<String> versteckteStile = new HashSet<>();
    private final Set<String> streichendeStile = new HashSet<>();

    private OdsLeser(Xmlstrom xml, Mappenbauer mappe) {
        this.xml = xml;
        this.mappe = mappe;
    }

    public static void lies(Archiv archiv, Mappenbauer mappe) throws IOException, XMLStreamException, Unlesbar {
        if (archiv.hat("META-INF/manifest.xml")) {
            try (Xmlstrom xml = new Xmlstrom(archiv.teil("META-INF/manifest.xml"))) {
                while (xml.weiter()) {
                    if (xml.beginnt("encryption-data")) {
                        throw Unlesbar.verschluesselt();
                    }
                }
            }
        }
        if (archiv.namen().stream().anyMatch(name -> name.startsWith("basic/") || name.startsWith("scripts/"))) {
            mappe.hinweise().meldeMakros();
        }
        try (Xmlstrom xml = new Xmlstrom(archiv.teil("content.xml"))) {
            new OdsLeser(xml, mappe).lies();
        }
    }

    private void lies() throws IOException, XMLStreamException, Unlesbar {
        String stil = "";
        while (xml.weiter()) {
            if (xml.beginnt("style")) {
                String name = xml.attribut(STYLE, "name");
                stil = name == null ? "" : name;
            } else if (xml.beginnt("table-properties") && "false".equals(xml.attribut(TABLE, "display"))) {
                if (versteckteStile.size() < Mappengrenzen.FORMATE) {
                    versteckteStile.add(stil);
                }
            } else if (xml.beginnt("text-properties") && streicht()) {
                if (streichendeStile.size() < Mappengrenzen.FORMATE) {
                    streichendeStile.add(stil);
                }
            } else if (istTabelle("table")) {
                String name = xml.attribut(TABLE, "name");
                String stilname = xml.attribut(TABLE, "style-name");
                tabelle(mappe.blatt(name == null ? "" : name, stilname != null && versteckteStile.contains(stilname)));
            } else if (xml.beginnt("tracked-changes")) {
                xml.ueberspringe();
            }
        }
    }

    private boolean streicht() {
        String linie = xml.attribut(STYLE, "text-line-through-style");
        String art = xml.attribut(STYLE, "text-line-through-type");
        return (linie != null && !linie.equals("none")) || (linie == null && art != null && !art.equals("none"));
    }

    private boolean istTabelle(String name) {
        return xml.beginnt(name) && TABLE.equals(xml.namensraum());
    }

    private void tabelle(Blattbauer blatt) throws IOException, XMLStreamException, Unlesbar {
        long spalte = 0;
        long zeile = 1;
        while (xml.weiter() && !(xml.endet("table") && TABLE.equals(xml.namensraum()))) {
            if (istTabelle("table-column")) {
                long anzahl = anzahl("number-columns-repeated");
                if (versteckt()) {
                    blatt.versteckeSpalten(spalte, spalte + anzahl - 1);
                }
                spalte += anzahl;
            } else if (istTabelle("table-row")) {
                long anzahl = anzahl("number-rows-repeated");
                if (versteckt()) {
                    blatt.versteckeZeilen(zeile, zeile + anzahl - 1);
                }
                zeile(blatt, zeile, anzahl);
                zeile += anzahl;
            } else if (xml.beginnt() && !umschliesst(xml.name())) {
                xml.ueberspringe();
            }
        }
    }

    private static boolean umschliesst(String name) {
        return switch (name) {
            case "table-header-columns",
                    "table-columns",
                    "table-column-group",
                    "table-header-rows",
                    "table-rows",
                    "table-row-group" -> true;
            default -> false;
        };
    }

    private boolean versteckt() {
        String sichtbar = xml.attribut(TABLE, "visibility");
        return sichtbar != null && !sichtbar.equals("visible");
    }

    /** How often something is repeated; LibreOffice ends sheets with a million empty rows in one. */
    private long anzahl(String attribut) throws Unlesbar {
        String text = xml.attribut(TABLE, attribut);
        return text == null ? 1 : Math.max(1, Math.min(ganz(text), Mappengrenzen.LETZTE_ZEILE + 1L));
    }

    static long ganz(@Nullable String text) throws Unlesbar {
        try {
            return text == null ? 0 : Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw Unlesbar.beschaedigt();
        }
    }

    private void zeile(Blattbauer blatt, long nummer, long anzahl) throws IOException, XMLStreamException, Unlesbar {
        List<OdsZelle> zellen = new ArrayList<>();
        long spalte = 0;
        while (xml.weiter() && !xml.endet("table-row")) {
            if (istTabelle("table-cell") || istTabelle("covered-table-cell")) {
                long mal = anzahl("number-columns-repeated");
                OdsZelle zelle = OdsZelle.lies(xml, (int) Math.min(spalte, Integer.MAX_VALUE), mal, streichendeStile);
                if (!zelle.istLeer()) {
                    zellen.add(zelle);
                    if (zellen.size() > Mappengrenzen.SPALTEN) {
                        throw blatt.zuVieleSpalten((int) Math.min(nummer, Integer.MAX_VALUE), zelle.spalte());
                    }
                }
                spalte += mal;
            } else if (xml.beginnt()) {
                xml.ueberspringe();
            }
        }
        for (long i = 0; i < anzahl && !zellen.isEmpty(); i++) {
            for (OdsZelle zelle : zellen) {
                zelle.trageEin(blatt, (int) Math.min(nummer + i, Integer.MAX_VALUE));
            }
            if (i == 0) {
                zellen.removeIf(zelle -> !zelle.zaehltInJederZeile());
            }
        }
    }
}
