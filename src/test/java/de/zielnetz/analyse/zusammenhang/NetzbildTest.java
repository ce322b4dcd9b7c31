package de.zielnetz.analyse.zusammenhang;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Zielnetztest
class NetzbildTest {

    @Autowired
    private Fragen fragen;

    @Test
    void das_Bild_zeigt_dieselben_Beziehungen_wie_die_Projekte_selbst() {
        Set<String> gezeichnet = gezeichnet("{ netzbild(arten: [PROJEKT, HANDLUNGSFELD]) %s }");
        Set<String> gefragt = new TreeSet<>();
        fragen.daten(
                        "{ projekte(first: 200) { nodes { kennung handlungsfelder { edges { belegart node { kennung } } } } } }")
                .at("/projekte/nodes")
                .forEach(projekt -> projekt.at("/handlungsfelder/edges")
                        .forEach(kante -> gefragt.add("Projekt/%s GEHOERT_ZU Handlungsfeld/%s %s"
                                .formatted(
                                        projekt.get("kennung").asString(),
                                        kante.at("/node/kennung").asString(),
                                        kante.get("belegart").asString()))));
        assertThat(gefragt).isNotEmpty();
        assertThat(gezeichnet).containsAll(gefragt);
        assertThat(gezeichnet).filteredOn(satz -> satz.contains(" GEHOERT_ZU ")).hasSameSizeAs(gefragt);
    }

    @Test
    void die_Knoten_kommen_nach_Arten_geordnet_auch_wo_keine_genannt_sind() {
        String bild = "{ knoten { schluessel } kanten { von nach } }";
        assertThat(fragen.daten("{ netzbild %s }".formatted(bild)))
                .isEqualTo(fragen.daten(
                        "{ netzbild(arten: [AKTEUR, PROJEKT, LEITZIEL, HANDLUNGSFELD, STRATEGISCHES_ZIEL]) %s }"
                                .formatted(bild)));
    }

    @Test
    void ohne_Angabe_sind_es_Ziele_Felder_Projekte_und_Akteure_und_nur_Belegtes_auf_Wunsch() {
        JsonNode daten =
                fragen.daten("{ netzbild { knoten { art } ausgelassen } netzstand { jeKnotenart { art anzahl } } }");
        Set<String> arten = new TreeSet<>();
        daten.at("/netzbild/knoten")
                .forEach(knoten -> arten.add(knoten.get("art").asString()));
        assertThat(arten).containsExactly("AKTEUR", "HANDLUNGSFELD", "LEITZIEL", "PROJEKT", "STRATEGISCHES_ZIEL");
        assertThat(daten.at("/netzbild/ausgelassen").asInt()).isZero();
        assertThat(gezeichnet("{ netzbild %s }")).anyMatch(satz -> satz.endsWith("EINGESCHAETZT"));
        assertThat(gezeichnet("{ netzbild(nurBelegt: true) %s }"))
                .isNotEmpty()
                .allMatch(satz -> satz.endsWith(" BELEGT"));
    }

    private Set<String> gezeichnet(String frage) {
        JsonNode bild = fragen.daten(frage.formatted("{ knoten { schluessel } kanten { von nach kante belegart } }"))
                .get("netzbild");
        Set<String> saetze = new TreeSet<>();
        bild.get("kanten")
                .forEach(kante -> saetze.add("%s %s %s %s"
                        .formatted(
                                bild.at("/knoten/%d/schluessel"
                                                .formatted(kante.get("von").asInt()))
                                        .asString(),
                                kante.get("kante").asString(),
                                bild.at("/knoten/%d/schluessel"
                                                .formatted(kante.get("nach").asInt()))
                                        .asString(),
                                kante.get("belegart").asString())));
        return saetze;
    }
}
