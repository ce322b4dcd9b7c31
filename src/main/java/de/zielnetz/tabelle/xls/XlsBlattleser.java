package de.zielnetz.tabelle.xls;

import de.zielnetz.tabelle.Blatt.Bereich;
import de.zielnetz.tabelle.Blattbauer;
import de.zielnetz.tabelle.Fehlerwert;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import de.zielnetz.tabelle.Zahlenleser;
import de.zielnetz.tabelle.Zahlformat;
import de.zielnetz.tabelle.Zelle;
import java.util.function.IntFunction;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Takes the records of one sheet of an .xls as they stream by. */
final class XlsBlattleser {

    private final Blattbauer blatt;
    private final String[] texte;
    private final XlsSchriften schriften;
    private final IntFunction<@Nullable Zahlformat> formate;
    private final Zahlenleser zahlen;
    /** The text of a formula follows in a record of its own. */
    private @Nullable FormulaRecord wartet;

    XlsBlattleser(
            Blattbauer blatt,
            String[] texte,
            XlsSchriften schriften,
            IntFunction<@Nullable Zahlformat> formate,
            Zahlenleser zahlen) {
        this.blatt = blatt;
        this.texte = texte;
        this.schriften = schriften;
        this.formate = formate;
        this.zahlen = zahlen;
    }

    void nimm(Record satz) throws Unlesbar {
        if (satz instanceof CellRecord zelle) {
            wartet = null;
            nimm(zelle);
            streiche(zelle);
        } else if (satz instanceof StringRecord text && wartet != null) {
            blatt.text(wartet.getRow() + 1, wartet.getColumn(), text.getString(), true);
            streiche(wartet);
            wartet = null;
        } else if (satz instanceof LabelRecord text) {
            blatt.text(text.getRow() + 1, text.getColumn(), text.getValue(), false);
        } else if (satz instanceof RowRecord zeile) {
            if (zeile.getZeroHeight()) {
                blatt.versteckeZeilen(zeile.getRowNumber() + 1L, zeile.getRowNumber() + 1L);
            }
        } else if (satz instanceof ColumnInfoRecord spalten) {
            if (spalten.getHidden() || spalten.getColumnWidth() == 0) {
                blatt.versteckeSpalten(spalten.getFirstColumn(), spalten.getLastColumn());
            }
        } else if (satz instanceof MergeCellsRecord verbunden) {
            for (int i = 0; i < verbunden.getNumAreas(); i++) {
                CellRangeAddress bereich = verbunden.getAreaAt(i);
                blatt.verbinde(new Bereich(
                        bereich.getFirstRow() + 1,
                        bereich.getFirstColumn(),
                        bereich.getLastRow() + 1,
                        bereich.getLastColumn()));
            }
        }
    }

    private void streiche(CellRecord zelle) {
        if (schriften.streicht(zelle.getXFIndex())) {
            blatt.streiche(zelle.getRow() + 1, zelle.getColumn(), "");
        }
    }

    private void nimm(CellRecord zelle) throws Unlesbar {
        int zeile = zelle.getRow() + 1;
        int spalte = zelle.getColumn();
        if (zelle instanceof LabelSSTRecord text) {
            int nummer = text.getSSTIndex();
            if (nummer < 0 || nummer >= texte.length) {
                throw new Unlesbar(
                        Ursache.BESCHAEDIGT,
                        "Der Text der Zelle %s fehlt in der Datei. Bitte in Excel öffnen und neu speichern."
                                .formatted(blatt.ort(zeile, spalte)));
            }
            blatt.text(zeile, spalte, texte[nummer], schriften.gestrichen(nummer), false);
        } else if (zelle instanceof NumberRecord zahl) {
            zahl(zelle, zahl.getValue(), false);
        } else if (zelle instanceof BoolErrRecord wert) {
            blatt.zelle(
                    zeile,
                    wert.isBoolean()
                            ? Zelle.wahrheit(spalte, wert.getBooleanValue(), false)
                            : fehler(spalte, wert.getErrorValue(), false));
        } else if (zelle instanceof FormulaRecord formel) {
            switch (formel.getCachedResultTypeEnum()) {
                case NUMERIC -> zahl(zelle, formel.getValue(), true);
                case BOOLEAN -> blatt.zelle(zeile, Zelle.wahrheit(spalte, formel.getCachedBooleanValue(), true));
                case ERROR -> blatt.zelle(zeile, fehler(spalte, formel.getCachedErrorValue(), true));
                default -> wartet = formel;
            }
        }
    }

    private static Zelle fehler(int spalte, int code, boolean formel) {
        String name = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
        return Fehlerwert.zelle(spalte, name, formel);
    }

    private void zahl(CellRecord zelle, double wert, boolean formel) throws Unlesbar {
        int zeile = zelle.getRow() + 1;
        if (Double.isNaN(wert) || Double.isInfinite(wert)) {
            blatt.melde("ZAHL_UNLESBAR", zeile, zelle.getColumn(), "Die Zelle gilt als Zahl, enthält aber keine.");
            return;
        }
        Zahlformat format = formate.apply(zelle.getXFIndex());
        if (format == null) {
            blatt.melde(
                    "FORMAT_FEHLT",
                    zeile,
                    zelle.getColumn(),
                    "Das Format der Zelle fehlt in der Datei; ein Datum erscheint dann als Zahl.");
            format = Zahlformat.STANDARD;
        }
        zahlen.lies(blatt, zeile, zelle.getColumn(), wert, format, formel);
    }

    void fertig() {
        wartet = null;
    }
}
