package de.zielnetz.steckbrief.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamenslisteTest {

    private static final Set<String> BEKANNT = Set.of("Wohnen, Bauen und Quartier", "Stadt + Land", "Klima", "Verkehr");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Klima\nNeues Amt",
                "Klima; Neues Amt",
                "Klima | Neues Amt",
                "• Klima • Neues Amt",
                "- Klima\n- Neues Amt",
                "Klima, Neues Amt",
                "Klima und Neues Amt",
                "Klima sowie Neues Amt",
                "Klima/Neues Amt",
                " Klima ,\n Neues   Amt;"
            })
    void Zeilen_Semikolon_Punkte_Kommas_und_Bindewoerter_trennen_Namen(String zelle) {
        assertThat(teile(zelle)).containsExactly("Klima", "Neues Amt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wohnen, Bauen und Quartier                    | Wohnen, Bauen und Quartier
                    Wohnen, Bauen und Quartier und Klima          | Wohnen, Bauen und Quartier;Klima
                    Klima, Wohnen, Bauen und Quartier, Verkehr    | Klima;Wohnen, Bauen und Quartier;Verkehr
                    Stadt + Land / Klima                          | Stadt + Land;Klima
                    Grün- und Freiflächen                         | Grün- und Freiflächen
                    """)
    void ein_bekannter_Name_bleibt_ganz_was_auch_in_ihm_steht(String zelle, String namen) {
        assertThat(teile(zelle)).containsExactly(namen.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"'Wohnen, Bauen und Quatier'", "'Klima, Wohnen, Bauen und Quatier'"})
    void ein_verschriebener_Name_bleibt_ganz_wenn_seine_Stuecke_niemand_kennt(String zelle) {
        assertThat(Namensliste.teile(zelle, BEKANNT::contains, "Wohnen, Bauen und Quatier"::equals))
                .contains("Wohnen, Bauen und Quatier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ";", "\n,\n"})
    void wo_kein_Name_steht_kommt_keiner_heraus(String zelle) {
        assertThat(teile(zelle)).isEmpty();
    }

    private static List<String> teile(String zelle) {
        return Namensliste.teile(zelle, BEKANNT::contains);
    }
}
