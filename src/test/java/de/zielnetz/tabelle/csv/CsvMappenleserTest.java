package de.zielnetz.tabelle.csv;

import static de.zielnetz.tabelle.datei.Dateien.gezeigt;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappe.Hinweis;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Zelle;
import de.zielnetz.tabelle.Zelltext;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvMappenleserTest {

    private static Mappe lies(String text, Charset zeichensatz) throws Unlesbar {
        return Mappenleser.lies("a.csv", text.getBytes(zeichensatz));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, '\uFEFF', UTF-8",
        "UTF-16LE, '\uFEFF', UTF-16",
        "UTF-16BE, '\uFEFF', UTF-16",
        "UTF-16LE, '', UTF-16",
        "UTF-16BE, '', UTF-16",
        "windows-1252, '', Windows-1252"
    })
    void die_Kodierung_wird_erkannt(String zeichensatz, String marke, String name) throws Unlesbar {
        Mappe mappe = lies(marke + "Größe;Straße\nfür 50 €;„Grün“\n", Charset.forName(zeichensatz));

        assertThat(gezeigt(mappe)).isEqualTo("A1=Größe B1=Straße A2=für 50 € B2=„Grün“");
        assertThat(mappe.beschreibung()).isEqualTo("CSV, " + name + ", Semikolon");
        assertThat(mappe.hinweise()).isEmpty();
    }

    @Test
    void das_Eurozeichen_verraet_die_neuere_Kodierung_von_Unix() throws Unlesbar {
        Mappe mappe = lies("für;50 €\nGröße;1\n", Charset.forName("ISO-8859-15"));

        assertThat(gezeigt(mappe)).isEqualTo("A1=für B1=50 € A2=Größe B2=1");
    }

    @ParameterizedTest
    @CsvSource({"IBM850, Codepage 850 (DOS)", "x-MacRoman, Mac Roman"})
    void alte_Kodierungen_werden_gelesen_und_als_unsicher_gemeldet(String zeichensatz, String name) throws Unlesbar {
        Mappe mappe = lies("Straße;Gebäude\nfür Bürger;Förderung\n", Charset.forName(zeichensatz));

        assertThat(gezeigt(mappe)).isEqualTo("A1=Straße B1=Gebäude A2=für Bürger B2=Förderung");
        assertThat(mappe.beschreibung()).contains(name);
        assertThat(mappe.hinweise()).extracting(Hinweis::code).containsExactly("KODIERUNG_UNSICHER");
    }

    @Test
    void Kyrillisches_wird_als_unsicher_gemeldet() throws Unlesbar {
        assertThat(lies("Город;Цель\nМосква;Дом\n", Charset.forName("windows-1251"))
                        .hinweise())
                .extracting(Hinweis::code)
                .containsExactly("KODIERUNG_UNSICHER");
    }

    @Test
    void zweimal_kodierte_Umlaute_werden_gemeldet() throws Unlesbar {
        String doppelt = new String("Gebäude;1\n".getBytes(UTF_8), Charset.forName("windows-1252"));

        Mappe mappe = lies(doppelt, UTF_8);

        assertThat(mappe.hinweise()).singleElement().satisfies(hinweis -> assertThat(hinweis.satz())
                .contains("„Ã¤“", "„ä“"));
    }

    @Test
    void Zeilen_in_zwei_Kodierungen_werden_gelesen_und_genannt() throws Unlesbar {
        byte[] utf8 = "Größe;ä\nStraße;ö\n".getBytes(UTF_8);
        byte[] gemischt = new byte[utf8.length + 2];
        System.arraycopy(utf8, 0, gemischt, 0, utf8.length);
        gemischt[utf8.length] = (byte) 0xFC;
        gemischt[utf8.length + 1] = 'r';
        Mappe mappe = Mappenleser.lies("a.csv", gemischt);

        assertThat(gezeigt(mappe)).isEqualTo("A1=Größe B1=ä A2=Straße B2=ö A3=ür");
        assertThat(mappe.hinweise())
                .extracting(Hinweis::code, Hinweis::ort)
                .containsExactly(tuple("KODIERUNG_GEMISCHT", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void das_Trennzeichen_wird_erkannt_auch_wo_andere_im_Text_stehen(String t) throws Unlesbar {
        String andere = "\"a, b; c | d\"";
        Mappe mappe =
                lies("Projekt" + t + "Kosten" + t + "Text\nA" + t + "1.5" + t + andere + "\nB" + t + "2.5" + t, UTF_8);

        assertThat(gezeigt(mappe)).isEqualTo("A1=Projekt B1=Kosten C1=Text A2=A B2=1.5 C2=a, b; c | d A3=B B3=2.5");
    }

    @Test
    void das_Dezimalkomma_trennt_nicht() throws Unlesbar {
        assertThat(gezeigt(lies("Name;Kosten\nA;1,5\nB;2,5\nC;3,5\n", UTF_8)))
                .isEqualTo("A1=Name B1=Kosten A2=A B2=1,5 A3=B B3=2,5 A4=C B4=3,5");
    }

    @Test
    void die_Zeile_sep_gilt_und_zaehlt_nicht_mit_wie_in_Excel() throws Unlesbar {
        Mappe mappe = lies("sep=|\r\na;b|c\r\n", UTF_8);

        assertThat(gezeigt(mappe)).isEqualTo("A1=a;b B1=c");
        assertThat(mappe.beschreibung()).isEqualTo("CSV, UTF-8, senkrechter Strich");
    }

    @Test
    void Zeilen_zaehlen_wie_in_Excel_ein_Datensatz_ist_eine() throws Unlesbar {
        assertThat(gezeigt(lies("a;\"b\r\nc\"\r\n\n;;\rd;\"e\"\"f\"\n", UTF_8))).isEqualTo("A1=a B1=b\nc A4=d B4=e\"f");
    }

    @ParameterizedTest
    @CsvSource({
        "'a;b\nc;\"offen\nd;e\n', 'A1=a B1=b A2=c B2=\"offen A3=d B3=e', 2",
        "'a;b\nc;d\n\"x\" y;e\n', 'A1=a B1=b A2=c B2=d A3=\"x\" y B3=e', 3",
        "'a;b\n\"x\" ;e\n\"offen;\"\"\nf;\"g\nh\"\n', 'A1=a B1=b A2=x B2=e A3=\"offen A4=f B4=g\nh', 3"
    })
    void ein_falsches_Anfuehrungszeichen_kostet_sein_Feld_und_wird_gemeldet(String text, String zellen, String zeile)
            throws Unlesbar {
        Mappe mappe = lies(text, UTF_8);
        assertThat(gezeigt(mappe)).isEqualTo(zellen);
        assertThat(mappe.hinweise())
                .extracting(Hinweis::code, Hinweis::ort)
                .containsExactly(tuple("ANFUEHRUNGSZEICHEN", zeile));
    }

    @Test
    void Ersatzzeichen_in_der_Datei_werden_gemeldet() throws Unlesbar {
        assertThat(lies("Gr\uFFFD\uFFFDe;1\n", UTF_8).hinweise())
                .extracting(Hinweis::code, Hinweis::ort)
                .containsExactly(tuple("ERSATZZEICHEN", "A1"));
    }

    @Property(tries = 300)
    void was_als_CSV_geschrieben_wurde_wird_ebenso_gelesen(
            @ForAll("tabellen") List<List<String>> tabelle,
            @ForAll("trennzeichen") char trennzeichen,
            @ForAll("kodierungen") String kodierung)
            throws Unlesbar, IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(trennzeichen)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text)) {
            tabelle.forEach(csv::writeRecord);
        }

        Mappe mappe = Mappenleser.lies(
                "a.csv",
                switch (kodierung) {
                    case "UTF-16LE" -> ("\uFEFF" + text).getBytes(UTF_16LE);
                    case "UTF-16BE" -> ("\uFEFF" + text).getBytes(UTF_16BE);
                    case "UTF-8-BOM" -> ("\uFEFF" + text).getBytes(UTF_8);
                    default -> text.toString().getBytes(UTF_8);
                });

        List<List<String>> gelesen = mappe.blaetter().get(0).zeilen().stream()
                .map(zeile -> zeile.zellen().stream().map(Zelle::text).toList())
                .toList();
        assertThat(gelesen)
                .isEqualTo(tabelle.stream()
                        .map(zeile -> zeile.stream()
                                .filter(zelle -> !Zelltext.istLeer(zelle))
                                .toList())
                        .filter(zeile -> !zeile.isEmpty())
                        .toList());
    }

    @Provide
    Arbitrary<List<List<String>>> tabellen() {
        Arbitrary<String> zelle =
                Arbitraries.strings().withChars("abÄöß€„“;,|\t\n\" 😀1").ofMaxLength(12);
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(spalten ->
                        zelle.list().ofSize(spalten).list().ofMinSize(1).ofMaxSize(8))
                .map(zeilen -> zeilen.stream()
                        .map(zeile -> IntStream.range(0, zeile.size())
                                .mapToObj(i -> i == 0 ? "x" + zeile.get(i) : zeile.get(i))
                                .map(text -> text.replaceAll("[\uD800-\uDFFF]", ""))
                                .toList())
                        .toList());
    }

    @Provide
    Arbitrary<Character> trennzeichen() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<String> kodierungen() {
        return Arbitraries.of("UTF-8", "UTF-8-BOM", "UTF-16LE", "UTF-16BE");
    }

    @Test
    void Windows_1252_kommt_mit_allen_seinen_Buchstaben_zurueck() throws Unlesbar {
        String zeile = "größere Straßen für Bürger;Málaga; café – Žižkov “Zitat” ™";

        assertThat(gezeigt(lies(zeile, Charset.forName("windows-1252"))))
                .isEqualTo("A1=größere Straßen für Bürger B1=Málaga C1= café – Žižkov “Zitat” ™");
    }
}
