package de.zielnetz.analyse.ueberschneidung;

import static de.zielnetz.netz.Kantenart.GEHOERT_ZU;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A copied or reworded project is found first. The drafts are reworded by hand from the names in the documents. */
@Zielnetztest
class DoppelungTest {

    @Autowired
    private Fragen fragen;

    private JsonNode pruefe(String name, String feld) {
        return fragen.daten("""
                { entwurfspruefung(entwurf: { name: "%s", handlungsfelder: ["%s"] }, nurBelegt: true) {
                    doppelungen { projekt { kennung } aehnlichkeit worte satz }
                    ueberschneidungen(first: 5) { nodes { mit { kennung } deutung: art regel } }
                    schliesst { nodes { schluessel schliesst kenntnisVorher traglageVorher kenntnisNachher traglageNachher } } } }
                """.formatted(name, feld)).get("entwurfspruefung");
    }

    @Test
    void jedes_abgeschriebene_Projekt_findet_zuerst_sich_selbst_auch_in_einem_fremden_Feld() {
        List<JsonNode> projekte = fragen.daten("{ projekte(first: 200) { nodes { kennung name } } }")
                .at("/projekte/nodes")
                .valueStream()
                .toList();
        assertThat(projekte).hasSize(35);
        for (JsonNode projekt : projekte) {
            JsonNode pruefung = pruefe(projekt.get("name").asString().replace("\"", ""), "energie");
            String kennung = projekt.get("kennung").asString();
            assertThat(pruefung.at("/doppelungen/0/projekt/kennung").asString()).isEqualTo(kennung);
            assertThat(pruefung.at("/ueberschneidungen/nodes/0/mit/kennung").asString())
                    .isEqualTo(kennung);
            assertThat(pruefung.at("/ueberschneidungen/nodes/0/deutung").asString())
                    .isEqualTo("MOEGLICHE_DUBLETTE");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Parkgebühren mit dem Handy bezahlen: Parken ohne Automat | handyparken | Handyparken",
                "Atlas der Denkmäler, digital | digitaler-denkmalatlas | Denkmalatlas",
                "WLAN für alle auf öffentlichen Plätzen in Braunschweig | oeffentliches-wlan-in-braunschweig | WLAN",
                "Erfassung von Patientendaten mobil im Rettungsdienst | mobile-patientendatenerfassung | Patientendatenerfassung",
                "Ein Lexikon der Stadt Braunschweig, digital | digitales-braunschweiger-stadtlexikon | Stadtlexikon",
            })
    void ein_umgeschriebenes_steht_mit_den_Woertern_da_die_es_verraten(String name, String projekt, String wort) {
        JsonNode pruefung = pruefe(name, "energie");
        assertThat(pruefung.at("/doppelungen/0/projekt/kennung").asString()).isEqualTo(projekt);
        assertThat(pruefung.at("/doppelungen/0/worte").toString()).contains("\"" + wort + "\"");
        assertThat(pruefung.at("/doppelungen/0/satz").asString()).contains("könnte dasselbe Vorhaben sein", wort);
    }

    @ParameterizedTest
    @CsvSource({"Photovoltaik auf Schuldächern", "Digitale Verwaltung", "Bürgerbeteiligung im Netz"})
    void was_es_nicht_gibt_hat_keine_Doppelung(String name) {
        assertThat(pruefe(name, "energie").get("doppelungen")).isEmpty();
    }

    @Test
    void danach_steht_welche_Luecke_der_Entwurf_schloesse_mit_beiden_Leitern() {
        assertThat(pruefe("Photovoltaik auf Schuldächern", "energie")
                        .at("/schliesst/nodes")
                        .toString())
                .isEqualTo(
                        "[{\"schluessel\":\"Handlungsfeld/energie\",\"schliesst\":true,\"kenntnisVorher\":\"BELEGT\","
                                + "\"traglageVorher\":\"NICHTS\",\"kenntnisNachher\":\"BELEGT\",\"traglageNachher\":\"EIN_PROJEKT\"}]");
        assertThat(pruefe("Photovoltaik auf Schuldächern", "mobilitaet").at("/schliesst/nodes"))
                .isEmpty();
    }

    @Test
    void ein_gemeinsames_Feld_allein_ist_keine_Synergie() {
        JsonNode paare = fragen.daten("""
                { ueberschneidungen(first: 200, nurBelegt: true) { nodes { deutung: art regel gemeinsames { teil } } } }
                """).at("/ueberschneidungen/nodes");
        assertThat(paare).isNotEmpty();
        paare.forEach(paar -> {
            long dinge = paar.get("gemeinsames")
                    .valueStream()
                    .filter(g -> !List.of("ZEIT", "TEXT").contains(g.get("teil").asString()))
                    .count();
            if (paar.get("deutung").asString().equals("SYNERGIE")) {
                assertThat(dinge).isGreaterThan(1);
            } else if (dinge == 1) {
                assertThat(paar.get("deutung").asString()).isIn("GLEICHES_FELD", "MOEGLICHE_DUBLETTE", "KONKURRENZ");
            }
        });
        assertThat(paare.valueStream().map(p -> p.get("deutung").asString())).contains("SYNERGIE", "GLEICHES_FELD");
    }

    @Test
    void zwei_gemeinsame_Felder_sind_eine_Synergie_eines_ist_ein_gleiches_Feld() {
        var netz = new de.zielnetz.analyse.Skizze()
                .felder("f", "g")
                .projekte("a", "b", "c")
                .kante("Projekt/a", GEHOERT_ZU, "Handlungsfeld/f")
                .kante("Projekt/b", GEHOERT_ZU, "Handlungsfeld/f")
                .kante("Projekt/a", GEHOERT_ZU, "Handlungsfeld/g")
                .kante("Projekt/c", GEHOERT_ZU, "Handlungsfeld/g")
                .kante("Projekt/c", GEHOERT_ZU, "Handlungsfeld/f")
                .netz();
        Projektindex index = Projektindex.von(netz, null);
        Erklaerung erklaerung = new Erklaerung(
                netz, new Punkte(index, Gewichte.GLEICH, false), new Punkte(index, Gewichte.UEBLICH, false), null);
        assertThat(Ueberschneidungen.mit(new Punkte(index, Gewichte.UEBLICH, false), index.erstesProjekt, null, 0))
                .extracting(paar ->
                        netz.kennung(paar.b()) + " " + erklaerung.deutung(paar).art())
                .containsExactlyInAnyOrder("b GLEICHES_FELD", "c SYNERGIE");
    }
}
