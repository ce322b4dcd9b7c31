package de.zielnetz.suche;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Zielnetztest
class SucheTest {

    @Autowired
    private Fragen fragen;

    @ParameterizedTest
    @ValueSource(strings = {"Ladesäule", "ladesaeule", "Ladesäulen", "LADESÄULEN"})
    void jede_Schreibweise_der_Ladesaeule_findet_dasselbe(String wort) {
        assertThat(fragen.daten("{ suche(text: \"%s\") { nodes { knoten { name } } } }".formatted(wort))
                        .at("/suche/nodes/0/knoten/name")
                        .asString())
                .isEqualTo("Ausbau der öffentlichen Ladeinfrastruktur");
        NetzBauer bauer = new NetzBauer();
        bauer.knoten(Knotenart.PROJEKT, "laden", Map.of(Merkmal.NAME, "Neue Ladesäulen am Hafen"));
        bauer.knoten(Knotenart.PROJEKT, "anderes", Map.of(Merkmal.NAME, "Ladenöffnungszeiten"));
        Netz netz = bauer.baue();
        List<Suchindex.Fund> funde =
                Suchindex.von(netz).suche(wort, Set.of(), 10).funde();
        assertThat(funde).extracting(f -> netz.kennung(f.nummer())).containsExactly("laden");
    }

    @Test
    void der_Name_wiegt_mehr_als_die_Beschreibung_und_das_Feld_wird_genannt() {
        NetzBauer bauer = new NetzBauer();
        bauer.knoten(Knotenart.PROJEKT, "a", Map.of(Merkmal.NAME, "Alpha", Merkmal.BESCHREIBUNG, "mit einem Radweg"));
        bauer.knoten(Knotenart.PROJEKT, "b", Map.of(Merkmal.NAME, "Radweg"));
        bauer.knoten(Knotenart.AKTEUR, "c", Map.of(Merkmal.NAME, "Verein", Merkmal.ALIASE, List.of("Radwege e. V.")));
        Netz netz = bauer.baue();
        List<Suchindex.Fund> funde =
                Suchindex.von(netz).suche("Radwege", Set.of(), 10).funde();
        assertThat(funde).extracting(f -> netz.kennung(f.nummer())).containsExactly("b", "c", "a");
        assertThat(Suchindex.fundort(netz, netz.finde(Knotenart.PROJEKT, "a"), "Radwege")
                        .getKey())
                .isEqualTo(Merkmal.BESCHREIBUNG);
    }

    @Test
    void ein_Alias_fuehrt_zum_Ding_und_die_Art_laesst_sich_waehlen() {
        JsonNode daten = fragen.daten("""
                { suche(text: "AIM-Projekt", arten: [PROJEKT]) { totalCount nodes { art feld ausschnitt knoten { kennung } } } }""");
        JsonNode treffer = daten.at("/suche/nodes/0");
        assertThat(treffer.at("/knoten/kennung").asString()).isEqualTo("aim");
        assertThat(treffer.get("feld").asString()).isEqualTo("aliase");
        assertThat(treffer.get("art").asString()).isEqualTo("PROJEKT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\", "AND OR NOT", "name:*", "((", "\\\"", "🚲", "der die das", "%", "~"})
    void Sonderzeichen_sind_nur_Text(String text) {
        JsonNode daten = fragen.daten("{ suche(text: \"%s\") { totalCount } }".formatted(text));
        assertThat(daten.at("/suche/totalCount").isInt()).isTrue();
    }
}
