package de.zielnetz.tabelle.ods;

import com.github.miachm.sods.Color;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import de.zielnetz.tabelle.Zellinhalt;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes .ods; lists to choose from and frozen headings are beyond the library. */
public final class OdsSchreiber {

    private static final double MILLIMETER_JE_ZEICHEN = 1.9;

    private final Map<Spaltenform, Style> stile = new EnumMap<>(Spaltenform.class);
    private final Style kopf = new Style();
    private final Style vorspann = new Style();

    private OdsSchreiber() {
        kopf.setBold(true);
        kopf.setWrap(true);
        kopf.setBackgroundColor(new Color("#dbe5f1"));
        vorspann.setItalic(true);
        vorspann.setFontColor(new Color("#595959"));
        for (Spaltenform form : Spaltenform.values()) {
            Style stil = new Style();
            stil.setWrap(form != Spaltenform.BETRAG);
            stil.setVerticalTextAligment(Style.VERTICAL_TEXT_ALIGMENT.Top);
            if (form == Spaltenform.KENNUNG) {
                stil.setFontColor(new Color("#7f7f7f"));
                stil.setBackgroundColor(new Color("#f2f2f2"));
            }
            stile.put(form, stil);
        }
    }

    public static void schreibe(Ausgabe ausgabe, OutputStream ziel) throws IOException {
        OdsSchreiber schreiber = new OdsSchreiber();
        SpreadSheet mappe = new SpreadSheet();
        ausgabe.seiten().forEach(seite -> mappe.appendSheet(schreiber.blatt(seite)));
        // The library closes what it writes to.
        mappe.save(new FilterOutputStream(ziel) {
            @Override
            public void write(byte[] bytes, int ab, int laenge) throws IOException {
                out.write(bytes, ab, laenge);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    private Sheet blatt(Seite seite) {
        List<Ausgabespalte> spalten = seite.spalten();
        Sheet blatt = new Sheet(seite.name(), 0, spalten.size());
        for (int s = 0; s < spalten.size(); s++) {
            blatt.setColumnWidth(s, spalten.get(s).breite() * MILLIMETER_JE_ZEICHEN);
        }
        seite.vorspann().forEach(zeile -> zelle(blatt, neueZeile(blatt), 0, new Ausgabewert(zeile), vorspann));
        int kopfzeile = neueZeile(blatt);
        for (int s = 0; s < spalten.size(); s++) {
            zelle(blatt, kopfzeile, s, new Ausgabewert(spalten.get(s).ueberschrift()), kopf);
        }
        for (List<Ausgabewert> werte : seite.zeilen()) {
            int zeile = neueZeile(blatt);
            for (int s = 0; s < werte.size(); s++) {
                Style stil = stile.get(spalten.get(s).form());
                zelle(blatt, zeile, s, werte.get(s), stil == null ? kopf : stil);
            }
        }
        return blatt;
    }

    /** Rows come one at a time: only the last one is found without a walk over all. */
    private static int neueZeile(Sheet blatt) {
        blatt.appendRow();
        return blatt.getMaxRows() - 1;
    }

    private static void zelle(Sheet blatt, int zeile, int spalte, Ausgabewert wert, Style stil) {
        Double zahl = wert.zahl();
        Object inhalt = zahl == null ? Zellinhalt.haltbar(wert.text()) : BigDecimal.valueOf(zahl);
        Range zelle = blatt.getRange(zeile, spalte);
        if (!inhalt.equals("")) {
            zelle.setValue(inhalt);
        }
        zelle.setStyle(stil);
    }
}
