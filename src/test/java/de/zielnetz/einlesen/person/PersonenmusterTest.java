package de.zielnetz.einlesen.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which writings of a name are meant, and which words only contain it. */
class PersonenmusterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Erika Löschmich | Frau Erika Löschmich, Tel. 1 | Frau [gelöscht], Tel. 1
            Erika Löschmich | ERIKA  LÖSCHMICH | [gelöscht]
            Erika Löschmich | erika.loeschmich@example.org | [gelöscht]@example.org
            Erika Löschmich | Erika Lo\u0308schmich | [gelöscht]
            Erika Löschmich | (Erika Löschmich) | ([gelöscht])
            Erika Löschmich | Erika Löschmichs Liste | Erika Löschmichs Liste
            Eva Müller | Eva Müller-Lüdenscheidt | Eva Müller-Lüdenscheidt
            Eva Müller | Anna-Eva Müller | Anna-Eva Müller
            Eva Müller | Eva-Müller.csv | [gelöscht].csv
            Handy | Handyparken, Handy-Ticket, Diensthandy | Handyparken, Handy-Ticket, Diensthandy
            Handy | sein handy. | sein [gelöscht].
            a.b$(c | Herr A.B$(C kommt | Herr [gelöscht] kommt
            """)
    void im_Text_geht_der_ganze_Name_in_jeder_Schreibung(String name, String text, String ohne) {
        assertThat(new Personenmuster(name).ohne(Umgang.ERSETZEN, text)).isEqualTo(ohne);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Löschmich | liste-von-loeschmich-2026.csv | liste-von-[gelöscht]-2026.csv
            Löschmich | Liste_Löschmich.xlsx | Liste_[gelöscht].xlsx
            Handy | handyparken.csv | handyparken.csv
            """)
    void in_Dateinamen_trennt_auch_der_Bindestrich(String name, String text, String ohne) {
        assertThat(new Personenmuster(name).ohne(Umgang.DATEINAME, text)).isEqualTo(ohne);
    }
}
