package de.zielnetz.analyse.wandel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The course of the gaps, counted anew from what the comparison of two states says. */
@Zielnetztest
class LueckenverlaufTest {

    @Autowired
    private Fragen fragen;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void der_letzte_Stand_zaehlt_wie_die_Luecken_und_der_vorletzte_um_die_Wechsel_anders() {
        String vorgang = fragen.liesEin("v.csv", "Projekttitel;Handlungsfeld\nLeuchtende Parkbänke;Energie\n");
        ruecknahmen.merke(vorgang);
        JsonNode verlauf = fragen.daten(
                "{ lueckenverlauf(staende: 2, jeTag: false, nurBelegt: true) { zeit vorgang kenntnis traglage istLuecke anzahl } }");
        List<JsonNode> zeilen = verlauf.get("lueckenverlauf").valueStream().toList();
        assertThat(zeilen).hasSize(24);
        assertThat(zeilen.get(23).get("vorgang").asString()).isEqualTo(vorgang);
        assertThat(zeilen.get(0).get("zeit").asString())
                .isLessThan(zeilen.get(23).get("zeit").asString());

        Map<String, Integer> heute = new LinkedHashMap<>();
        fragen.daten("{ luecken(nurBelegt: true) { jeLage { kenntnis traglage anzahl } } }")
                .at("/luecken/jeLage")
                .forEach(g -> heute.put(lage(g, ""), g.get("anzahl").asInt()));
        assertThat(gezaehlt(zeilen.subList(12, 24))).isEqualTo(heute);

        Map<String, Integer> zuvor = new LinkedHashMap<>(heute);
        JsonNode wechsel = fragen.daten(
                        "{ vergleich(vonVorVorgang: \"" + vorgang
                                + "\", nurBelegt: true) { wechsel(first: 200) { totalCount nodes { kenntnisVorher traglageVorher kenntnisNachher traglageNachher } } } }")
                .at("/vergleich/wechsel");
        assertThat(wechsel.get("totalCount").asInt()).isBetween(1, 200);
        wechsel.get("nodes").forEach(w -> {
            zuvor.merge(lage(w, "Nachher"), -1, Integer::sum);
            zuvor.merge(lage(w, "Vorher"), 1, Integer::sum);
        });
        assertThat(gezaehlt(zeilen.subList(0, 12))).isEqualTo(zuvor).isNotEqualTo(heute);
    }

    @Test
    void je_Tag_zaehlt_nur_der_letzte_Stand_und_mehr_als_24_gibt_es_nicht() {
        assertThat(fragen.daten("{ lueckenverlauf { zeit } }").get("lueckenverlauf"))
                .hasSizeBetween(12, 24);
        assertThat(fragen.fehler("{ lueckenverlauf(staende: 25) { zeit } }")
                        .get("message")
                        .asString())
                .isEqualTo("staende ist 25; möglich sind 1 bis 24.");
        assertThat(fragen.fehler("{ lueckenverlauf(staende: 0) { zeit } }")
                        .at("/extensions/vorschlaege/0")
                        .asString())
                .isEqualTo("1");
    }

    private static Map<String, Integer> gezaehlt(List<JsonNode> zeilen) {
        Map<String, Integer> anzahlen = new LinkedHashMap<>();
        zeilen.forEach(z -> anzahlen.put(lage(z, ""), z.get("anzahl").asInt()));
        return anzahlen;
    }

    private static String lage(JsonNode zeile, String wann) {
        return zeile.get("kenntnis" + wann).asString() + " "
                + zeile.get("traglage" + wann).asString();
    }
}
