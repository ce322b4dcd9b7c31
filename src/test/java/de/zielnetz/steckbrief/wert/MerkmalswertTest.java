package de.zielnetz.steckbrief.wert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one table of what a text means as a value, whoever wrote it. */
class MerkmalswertTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATUS       | LAUFEND          | LAUFEND
            STATUS       | laufend          | LAUFEND
            STATUS       | Idee             | IDEE
            SCHWERPUNKT  | ja               | true
            SCHWERPUNKT  | x                | true
            SCHWERPUNKT  | WAHR             | true
            SCHWERPUNKT  | true             | true
            SCHWERPUNKT  | Nein             | false
            SCHWERPUNKT  | falsch           | false
            NUMMER       | 7                | 7
            KOSTEN       | 1250,5           | 1250.5
            KOSTEN       | 1250.5           | 1250.5
            KOSTEN       | 1.250.000        | 1250000.0
            KOSTEN       | 1.250,50         | 1250.5
            KOSTEN       | 40.000,00 €      | 40000.0
            KOSTEN       | 1,2 Mio. €       | 1200000.0
            AB           | 2018             | 2018
            AB           | 06/2023          | 2023-06
            AB           | 2023-06          | 2023-06
            AB           | Juni 2023        | 2023-06
            AB           | 21.11.2019       | 2019-11-21
            AB           | 1.3.2024         | 2024-03-01
            BIS          | 2019-11-21       | 2019-11-21
            ALIASE       | a;b; a           | [a, b, a]
            """)
    void was_gelesen_wird(String merkmal, String text, String wert) throws Wertfehler {
        assertThat(Merkmalswert.lies(text.replace(';', '|'), Merkmal.valueOf(merkmal), Knotenart.PROJEKT, false))
                .hasToString(wert);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATUS       | LAUFENT          | eines von Idee, Geplant | [Laufend]
            STATUS       | xyz              | eines von Idee, Geplant | []
            SCHWERPUNKT  | vielleicht       | ja oder nein            | []
            NUMMER       | 7,5              | eine ganze Zahl         | []
            NUMMER       | 1.250            | eine ganze Zahl         | []
            KOSTEN       | viel             | eine Zahl               | []
            KOSTEN       | 1.234            | ohne Tausenderpunkt     | [1234, 1,234]
            KOSTEN       | NaN              | eine Zahl               | []
            KOSTEN       | 5d               | eine Zahl               | []
            AB           | demnächst        | ein Datum               | []
            AB           | 31.02.2026       | ein Datum               | [2026-02-28]
            AB           | Herbst 2025      | ein Datum               | []
            AB           | 2024–2025        | ein Datum               | []
            BIS          | laufend          | ein Datum               | []
            ALIASE       | ';'              | mindestens ein Eintrag  | []
            """)
    void was_nicht_gelesen_wird_sagt_was_erwartet_war_und_was_nahe_liegt(
            String merkmal, String text, String erwartet, String vorschlaege) {
        String gemeint = text.replace(';', '|');
        Wertfehler fehler = catchThrowableOfType(
                Wertfehler.class, () -> Merkmalswert.lies(gemeint, Merkmal.valueOf(merkmal), Knotenart.PROJEKT, false));
        assertThat(fehler).isNotNull();
        assertThat(fehler.befund().erwartet()).contains(erwartet);
        assertThat(fehler.befund().vorschlaege()).hasToString(vorschlaege);
    }

    /** In a spreadsheet a number is one, whatever its point looks like. */
    @ParameterizedTest
    @CsvSource({"1.234, 1.234", "0.5, 0.5"})
    void eine_Zahl_der_Tabelle_ist_nie_zweideutig(String zelle, String wert) throws Wertfehler {
        assertThat(Merkmalswert.lies(zelle, Merkmal.KOSTEN, Knotenart.PROJEKT, true))
                .hasToString(wert);
    }
}
