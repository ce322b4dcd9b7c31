package de.zielnetz.steckbrief.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.zielnetz.tabelle.Mappe.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Nothing in an export runs when it is opened; other programs than ours look at it. */
class KeineFormelTest {

    private static final String GEFAEHRLICH = "=+-@\t\r＝＋－＠";
    private static final int KOSTEN = 14;

    @Property(tries = 15)
    void in_XLSX_ist_jede_Zelle_ein_Text_oder_eine_Zahl(@ForAll long saat) throws IOException {
        byte[] datei = Hin.aus(GarstigesNetz.aus(saat, false)).datei(Format.XLSX);
        try (XSSFWorkbook mappe = new XSSFWorkbook(new ByteArrayInputStream(datei))) {
            for (Row zeile : mappe.getSheet("Steckbriefe")) {
                for (Cell zelle : zeile) {
                    assertThat(zelle.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                    assertThat(zelle.getColumnIndex() == KOSTEN || zelle.getCellType() != CellType.NUMERIC)
                            .isTrue();
                    if (zelle.getCellType() == CellType.STRING && beginntGefaehrlich(zelle.getStringCellValue())) {
                        assertThat(zelle.getCellStyle().getQuotePrefixed())
                                .as(zelle.getStringCellValue())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property(tries = 15)
    void in_ODS_ist_keine_Zelle_eine_Formel(@ForAll long saat) throws IOException {
        byte[] datei = Hin.aus(GarstigesNetz.aus(saat, false)).datei(Format.ODS);
        Range alles =
                new SpreadSheet(new ByteArrayInputStream(datei)).getSheet(0).getDataRange();
        for (String[] zeile : alles.getFormulas()) {
            assertThat(zeile).containsOnlyNulls();
        }
    }

    @Property(tries = 15)
    void in_CSV_beginnt_kein_Text_wie_eine_Formel(@ForAll long saat) throws IOException {
        String datei = new String(Hin.aus(GarstigesNetz.aus(saat, false)).datei(Format.CSV), StandardCharsets.UTF_8);
        assertThat(datei).startsWith("\uFEFF\"Export aus Zielnetz");
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(200_000)
                .ofCsvRecord(datei.substring(1))) {
            for (CsvRecord zeile : csv) {
                for (int s = 0; s < zeile.getFieldCount(); s++) {
                    String feld = zeile.getField(s);
                    boolean zahl = s == KOSTEN && feld.matches("-\\d+(,\\d+)?");
                    assertThat(zahl || !beginntGefaehrlich(feld)).as(feld).isTrue();
                }
            }
        }
    }

    private static boolean beginntGefaehrlich(String text) {
        return !text.isEmpty() && GEFAEHRLICH.indexOf(text.charAt(0)) >= 0;
    }
}
