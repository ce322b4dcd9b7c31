package de.zielnetz.steckbrief.wert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeldbetragTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    40000          | 40000
                    40.000,00 €    | 40000
                    40 000 EUR     | 40000
                    40'000,50      | 40000.5
                    € 1.234,56     | 1234.56
                    0,5            | 0.5
                    0,125          | 0.125
                    0.001          | 0.001
                    1234.5         | 1234.5
                    50.000,- €     | 50000
                    350 T€         | 350000
                    TEUR 350       | 350000
                    350 Tsd. Euro  | 350000
                    1,2 Mio. €     | 1200000
                    1,2 Millionen  | 1200000
                    2 Mrd. €       | 2000000000
                    -500 €         | -500
                    40.000 € *     | 40000
                    """)
    void ein_klarer_Betrag_gilt_wie_er_dasteht(String text, double euro) {
        assertThat(Geldbetrag.lies(text)).isEqualTo(new Geldbetrag(euro, false, nenntEinheit(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ca. 50.000 EUR       | 50000
                    rund 1,5 Mio. €      | 1500000
                    bis zu 300 T€        | 300000
                    > 1.000 €            | 1000
                    500-                 | -500
                    1,234,567.89         | 1234567.89
                    12.000 € brutto      | 12000
                    12.000 € (pro Jahr)  | 12000
                    1.5E6                | 1500000
                    """)
    void was_ungefaehr_ist_oder_sich_verlesen_laesst_gilt_als_gedeutet(String text, double euro) {
        assertThat(Geldbetrag.lies(text)).isEqualTo(new Geldbetrag(euro, true, nenntEinheit(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hoch", "noch offen", "1.2.3", "10.000 bis 20.000 €", "40.00,00", "12 Monate", "€"})
    void was_nicht_ein_einziger_Betrag_ist_wird_keiner(String text) {
        assertThat(Geldbetrag.lies(text)).isNull();
    }

    private static boolean nenntEinheit(String text) {
        return text.contains("€")
                || text.contains("EUR")
                || text.contains("Mio")
                || text.contains("Euro")
                || text.contains("Mill");
    }
}
