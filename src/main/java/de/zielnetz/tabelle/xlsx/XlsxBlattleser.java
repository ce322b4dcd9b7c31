package de.zielnetz.tabelle.xlsx;

import de.zielnetz.tabelle.Blatt.Bereich;
import de.zielnetz.tabelle.Blattbauer;
import de.zielnetz.tabelle.Fehlerwert;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import de.zielnetz.tabelle.Zahlenleser;
import de.zielnetz.tabelle.Zahlformat;
import de.zielnetz.tabelle.Zelle;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an .xlsx from top to bottom, as a stream of XML events (event reader). */
final class XlsxBlattleser {

    private static final Pattern ZAHL = Pattern.compile("[-+]?([0-9]++(\\.[0-9]*+)?|\\.[0-9]++)([eE][-+]?[0-9]{1,5})?");

    private final Xmlstrom xml;
    private final Blattbauer blatt;
    private final XlsxTexte texte;
    private final XlsxFormate formate;
    private final Zahlenleser zahlen;
    private int zeile;
    private int spalte = -1;

    XlsxBlattleser(Xmlstrom xml, Blattbauer blatt, XlsxTexte texte, XlsxFormate formate, Zahlenleser zahlen) {
        this.xml = xml;
        this.blatt = blatt;
        this.texte = texte;
        this.formate = formate;
        this.zahlen = zahlen;
    }

    void lies() throws IOException, XMLStreamException, Unlesbar {
        while (xml.weiter()) {
            if (!xml.beginnt() || !XlsxLeser.TABELLE.contains(xml.namensraum())) {
                continue;
            }
            switch (xml.name()) {
                case "col" -> spalten();
                case "row" -> zeile();
                case "c" -> zelle();
                case "mergeCell" -> verbunden();
                case "extLst" -> xml.ueberspringe();
                default -> {
                    // Widths, print settings, rules: no content.
                }
            }
        }
    }

    private void spalten() throws Unlesbar {
        if (XlsxLeser.istWahr(xml.attribut("hidden")) || "0".equals(xml.attribut("width"))) {
            blatt.versteckeSpalten(ganz(xml.attribut("min"), 1) - 1, ganz(xml.attribut("max"), 0) - 1);
        }
    }

    private void zeile() throws Unlesbar {
        zeile = (int) Math.min(ganz(xml.attribut("r"), zeile + 1), Integer.MAX_VALUE);
        spalte = -1;
        if (XlsxLeser.istWahr(xml.attribut("hidden")) && zeile > 0) {
            blatt.versteckeZeilen(zeile, zeile);
        }
    }

    private static long ganz(@Nullable String text, long sonst) throws Unlesbar {
        try {
            return text == null ? sonst : Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw Unlesbar.beschaedigt();
        }
    }

    private void verbunden() throws Unlesbar {
        String bezug = xml.attribut("ref");
        String[] ecken = bezug == null ? new String[0] : bezug.split(":");
        if (ecken.length == 2) {
            int[] von = stelle(ecken[0]);
            int[] bis = stelle(ecken[1]);
            blatt.verbinde(new Bereich(
                    Math.min(von[0], bis[0]),
                    Math.min(von[1], bis[1]),
                    Math.max(von[0], bis[0]),
                    Math.max(von[1], bis[1])));
        }
    }

    /** Row from 1 and column from 0. */
    private static int[] stelle(String bezug) throws Unlesbar {
        int spalte = 0;
        int zeile = 0;
        int buchstaben = 0;
        int ziffern = 0;
        for (int i = 0; i < bezug.length(); i++) {
            int zeichen = bezug.charAt(i);
            int buchstabe = (zeichen | 0x20) - 'a';
            if (buchstabe >= 0 && buchstabe < 26 && ziffern == 0 && buchstaben < 4) {
                spalte = spalte * 26 + buchstabe + 1;
                buchstaben++;
            } else if (zeichen >= '0' && zeichen <= '9' && buchstaben > 0 && ziffern < 9) {
                zeile = zeile * 10 + zeichen - '0';
                ziffern++;
            } else if (zeichen != '$' || ziffern > 0) {
                throw Unlesbar.beschaedigt();
            }
        }
        if (ziffern == 0) {
            throw Unlesbar.beschaedigt();
        }
        return new int[] {zeile, spalte - 1};
    }

    private void zelle() throws IOException, XMLStreamException, Unlesbar {
        String ort = xml.attribut("r");
        spalte = ort == null ? spalte + 1 : stelle(ort)[1];
        String art = xml.attribut("t");
        String format = xml.attribut("s");
        boolean formel = false;
        String wert = null;
        String text = null;
        StringBuilder gestrichen = new StringBuilder();
        while (xml.weiter() && !xml.endet("c")) {
            if (xml.beginnt("f")) {
                formel = true;
                xml.ueberspringe();
            } else if (xml.beginnt("v")) {
                wert = xml.inhalt();
            } else if (xml.beginnt("is")) {
                text = XlsxTexte.text(xml, "is", gestrichen);
            } else if (xml.beginnt()) {
                xml.ueberspringe();
            }
        }
        if (text != null) {
            blatt.text(zeile, spalte, text, gestrichen.toString(), formel);
        } else if (wert != null && "str".equals(art)) {
            blatt.text(zeile, spalte, XlsxTexte.entschluesselt(wert), formel);
        } else if (wert != null && !wert.isBlank()) {
            wert(art == null ? "n" : art, wert.strip(), format, formel);
        } else if (formel) {
            blatt.formelOhneWert(zeile, spalte, "Excel");
        }
        if (formate.streicht(format)) {
            blatt.streiche(zeile, spalte, "");
        }
    }

    private void wert(String art, String wert, @Nullable String format, boolean formel) throws Unlesbar {
        switch (art) {
            case "s" -> {
                int nummer = (int) ganz(wert, -1);
                String text = texte.text(nummer);
                if (text == null) {
                    throw new Unlesbar(
                            Ursache.BESCHAEDIGT,
                            "Der Text der Zelle %s fehlt in der Datei. Bitte in Excel öffnen und neu speichern."
                                    .formatted(blatt.ort(zeile, spalte)));
                }
                blatt.text(zeile, spalte, text, texte.gestrichen(nummer), formel);
            }
            case "b" -> blatt.zelle(zeile, Zelle.wahrheit(spalte, XlsxLeser.istWahr(wert), formel));
            case "e" -> blatt.zelle(zeile, Fehlerwert.zelle(spalte, wert, formel));
            case "d" -> datum(wert, formel);
            default -> zahl(wert, format, formel);
        }
    }

    private void zahl(String wert, @Nullable String nummer, boolean formel) throws Unlesbar {
        double zahl = wert.length() <= Mappengrenzen.ZAHL && ZAHL.matcher(wert).matches()
                ? Double.parseDouble(wert)
                : Double.NaN;
        if (Double.isNaN(zahl) || Double.isInfinite(zahl)) {
            blatt.melde("ZAHL_UNLESBAR", zeile, spalte, "Die Zelle gilt als Zahl, enthält aber keine; sie wird Text.");
            blatt.text(zeile, spalte, wert, formel);
            return;
        }
        Zahlformat format = formate.format(nummer);
        if (format == null) {
            blatt.melde(
                    "FORMAT_FEHLT",
                    zeile,
                    spalte,
                    "Das Format der Zelle fehlt in der Datei; ein Datum erscheint dann als Zahl.");
            format = Zahlformat.STANDARD;
        }
        zahlen.lies(blatt, zeile, spalte, zahl, format, formel);
    }

    private void datum(String wert, boolean formel) throws Unlesbar {
        try {
            String ohneZone = wert.endsWith("Z") ? wert.substring(0, wert.length() - 1) : wert;
            String text = ohneZone.contains("T")
                    ? Zahlenleser.datum(LocalDateTime.parse(ohneZone))
                    : LocalDate.parse(ohneZone).toString();
            blatt.zelle(zeile, new Zelle(spalte, Zelle.Art.DATUM, text, null, formel));
        } catch (DateTimeException e) {
            blatt.text(zeile, spalte, wert, formel);
        }
    }
}
