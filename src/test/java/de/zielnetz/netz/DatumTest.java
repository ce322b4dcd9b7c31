package de.zielnetz.netz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumTest {

    @ParameterizedTest
    @CsvSource({"2023, 24276, 24287", "2023-01, 24276, 24276", "2023-12-31, 24287, 24287"})
    void ein_Datum_meint_einen_Monat_oder_ein_ganzes_Jahr(String datum, int erster, int letzter) {
        assertThat(Datum.ersterMonat(datum)).isEqualTo(erster);
        assertThat(Datum.letzterMonat(datum)).isEqualTo(letzter);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, true",
        "2024-02, true",
        "2024-02-29, true",
        "2023-02-29, false",
        "2023-02-31, false",
        "2023-04-31, false",
        "2023-13, false",
        "0000-01, false",
        "2023-6-1, false"
    })
    void nur_einen_Tag_den_es_gibt_kann_man_nennen(String text, boolean gueltig) {
        assertThat(Datum.istGueltig(text)).isEqualTo(gueltig);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2024, true",
        "2023-12-31, 2024, true",
        "2023, 2023-06, false",
        "2023-06, 2023, false",
        "2023-06, 2023-06, false",
        "2024, 2023-12, false"
    })
    void vor_einem_anderen_liegt_nur_was_ganz_davor_liegt(String datum, String anderes, boolean davor) {
        assertThat(Datum.liegtVor(datum, anderes)).isEqualTo(davor);
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2024-05-01, true",
        ", 2024-04-30, 2024-05-01, false",
        ", 2024-04, 2024-04-30, true",
        ", 2024, 2024-05-01, true",
        "2024-05-02, , 2024-05-01, false",
        "2024-05, , 2024-05-01, true",
        "2024-06, , 2024, true",
        "2025, , 2024, false",
        "2024-03, 2024-04, 2024, true",
        "2024-03, 2024-04, 2024-05, false"
    })
    void gelten_heisst_die_Zeit_beruehren(String ab, String bis, String zeit, boolean gilt) {
        assertThat(Datum.gilt(ab, bis, zeit)).isEqualTo(gilt);
    }
}
