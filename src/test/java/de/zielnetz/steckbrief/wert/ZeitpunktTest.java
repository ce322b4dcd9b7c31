package de.zielnetz.steckbrief.wert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZeitpunktTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024              | 2024
                    2024-03           | 2024-03
                    2024-03-01T08:30  | 2024-03-01
                    01.03.2024        | 2024-03-01
                    1. 3. 2024        | 2024-03-01
                    1-3-2024          | 2024-03-01
                    3/2024            | 2024-03
                    03.2024           | 2024-03
                    März 2024         | 2024-03
                    Mrz. 2024         | 2024-03
                    1. Dezember 2024  | 2024-12-01
                    """)
    void was_man_nur_auf_eine_Weise_lesen_kann_gilt_wie_es_dasteht(String text, String datum) {
        assertThat(Zeitpunkt.lies(text, false)).isEqualTo(new Zeitpunkt.Zeitdeutung(datum, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.3.24            | 2024-03-01
                    31.12.85          | 1985-12-31
                    4/3/2024          | 2024-03-04
                    3/24              | 2024-03
                    Anfang 2024       | 2024
                    Sommer 2024       | 2024
                    Winter 2024/25    | 2024
                    45352             | 2024-03-01
                    """)
    void was_sich_verlesen_laesst_gilt_als_gedeutet(String text, String datum) {
        assertThat(Zeitpunkt.lies(text, false)).isEqualTo(new Zeitpunkt.Zeitdeutung(datum, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q2/2024           | 2024-04    | 2024-06
                    2024 Q2           | 2024-04    | 2024-06
                    2. Quartal 2024   | 2024-04    | 2024-06
                    II/2024           | 2024-04    | 2024-06
                    1. Halbjahr 2024  | 2024-01    | 2024-06
                    H2 2024           | 2024-07    | 2024-12
                    KW 1/2025         | 2024-12-30 | 2025-01-05
                    """)
    void eine_Spanne_beginnt_am_ersten_und_endet_am_letzten(String text, String beginn, String ende) {
        assertThat(Zeitpunkt.lies(text, false))
                .extracting(Zeitpunkt.Zeitdeutung::datum)
                .isEqualTo(beginn);
        assertThat(Zeitpunkt.lies(text, true))
                .extracting(Zeitpunkt.Zeitdeutung::datum)
                .isEqualTo(ende);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demnächst", "30.02.2024", "13/2024", "KW 60/2024", "Foo 2024", "1999999", "12"})
    void was_kein_Datum_ist_wird_keines(String text) {
        assertThat(Zeitpunkt.lies(text, false)).isNull();
    }
}
