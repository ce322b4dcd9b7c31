package de.zielnetz.dashboard.tafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaltenworteTest {

    private final Spaltenworte worte = new Spaltenworte();

    /** Written down by hand from the names of fields in the schema. */
    @ParameterizedTest
    @CsvSource({
        "textaehnlichkeit, Textähnlichkeit",
        "mitEinschaetzung, Mit Einschätzung",
        "begruendung, Begründung",
        "laenge, Länge",
        "groesse, Größe",
        "massstab, Maßstab",
        "massnahmen, Maßnahmen",
        "unterstuetzteMassnahmen, Unterstützte Maßnahmen",
        "ohneAussen, Ohne Außen",
        "beschliessendeGremien, Beschließende Gremien",
        "beschluesse, Beschlüsse",
        "erlasseneGesetze, Erlassene Gesetze",
        "voraussetzungen, Voraussetzungen",
        "schluessel, Schlüssel",
        "ueberschneidungen, Überschneidungen",
        "neueBelege, Neue Belege",
        "quelle, Quelle",
        "foerderer, Förderer",
        "vorgaenge, Vorgänge",
        "luecken, Lücken",
        "zieleOhneIndikator, Ziele Ohne Indikator",
        "inWorten, In Worten",
        "totalCount, Anzahl"
    })
    void ein_Feld_heisst_wie_man_es_schreibt(String feld, String wort) {
        assertThat(worte.wort(feld)).isEqualTo(wort);
    }

    @Test
    void was_nichts_sagt_faellt_aus_der_Ueberschrift_weg() {
        assertThat(worte.ueberschrift(List.of("edges", "node", "name"))).isEqualTo("Name");
        assertThat(worte.ueberschrift(List.of("projekt", "name"))).isEqualTo("Projekt");
        assertThat(worte.ueberschrift(List.of("projekte", "nodes", "kennung"))).isEqualTo("Projekte: Kennung");
        assertThat(worte.ueberschrift(List.of("belegt", "totalCount"))).isEqualTo("Belegt: Anzahl");
        assertThat(worte.ausWort("STRATEGISCHES_ZIEL")).isEqualTo("Strategisches Ziel");
    }

    @Test
    void keine_Ueberschrift_steht_zweimal() {
        Set<String> vergebene = new HashSet<>();
        assertThat(List.of("a", "a", "b", "a").stream().map(w -> Spaltenworte.eindeutig(w, vergebene)))
                .containsExactly("a", "a (2)", "b", "a (3)");
    }
}
