package de.zielnetz.analyse.ueberschneidung;

import static de.zielnetz.netz.Kantenart.GEHOERT_ZU;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Copied with words more, or said in other words: parts of compounds apart, another order, one for several. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Handyparken mit Laser | handyparken | Handyparken",
                "Das neue Handyparken in Braunschweig | handyparken | Handyparken",
                "Mit dem Handy parken | handyparken | Handyparken",
                "Besucherfrequenzen messen mit Laser | lasergesteuerte-besucherfrequenzmessung | Besucherfrequenzmessung",
                "Messung der Frequenz von Besuchern, gesteuert durch Laser | lasergesteuerte-besucherfrequenzmessung | Besucherfrequenzmessung",
                "Gutscheine der Stadt, digital | digitaler-stadtgutschein | Stadtgutschein",
                "Digitale Stadtgutscheine für alle | digitaler-stadtgutschein | Stadtgutschein",
                "Landschaft der Museen harmonisieren | harmonisierung-der-museumslandschaft | Museumslandschaft",
                "Öffentliche Infrastruktur zum Laden ausbauen | oeffentliche-ladeinfrastruktur | Ladeinfrastruktur",
                "Elektronische Akten einführen | einfuehrung-elektronische-akte | Akte",
                "Umweltorientiertes Management des Verkehrs | uvm | Verkehrsmanagement",
                "Förderung für Start-ups | start-up-foerderung | Förderung",
                "Startups fördern | start-up-foerderung | Förderung",
                "Die Daten vom Verkehr verfügbar machen | datenverfuegbarkeit-von-verkehrsdaten | Verkehrsdaten",
                "Netze für Daten modernisieren | modernisierung-datennetze | Datennetze",
                "Hackathon für die Smart City | smart-city-hackathon | Hackathon",
                "Touristische Produkte online buchen | onlinebuchbarkeit | Onlinebuchbarkeit",
                "Archivgut digitalisieren | digitalisierung-von-archivgut | Archivgut",
                "Findbuch des Archivs der Stadt im Internet | findbuecher-des-stadtarchivs | Stadtarchivs",
                "Kfz digital zulassen | pilotprojekt-digitale-kfz-zulassung | Kfz",
                "Ein zentrales System für CAFM aufbauen | aufbau-eines-zentralen-cafm-systems | CAFM",
            })
    void wer_Worte_dazusetzt_oder_umstellt_findet_zuerst_das_Vorhandene(String name, String projekt, String wort) {
        JsonNode pruefung = pruefe(name, "energie");
        assertThat(pruefung.at("/doppelungen/0/projekt/kennung").asString()).isEqualTo(projekt);
        assertThat(pruefung.at("/doppelungen/0/worte").toString()).contains(wort);
        assertThat(pruefung.at("/ueberschneidungen/nodes/0/mit/kennung").asString())
                .isEqualTo(projekt);
        assertThat(pruefung.at("/ueberschneidungen/nodes/0/deutung").asString()).isEqualTo("MOEGLICHE_DUBLETTE");
    }

    /** Each of the 35, with one to three words more, before and behind. */
    @Test
    void jedes_Projekt_findet_sich_zuerst_auch_wenn_sein_Name_mehr_Worte_hat() {
        List<String> worte = List.of("neu", "Laser", "moderne", "Hafen", "gemeinsam", "Labor", "besser", "Kinder");
        List<String> verfehlte = new java.util.ArrayList<>();
        int nummer = 0;
        for (JsonNode projekt : fragen.daten("{ projekte(first: 200) { nodes { kennung name } } }")
                .at("/projekte/nodes")) {
            String name = projekt.get("name").asString().replace("\"", "");
            for (int anzahl = 1; anzahl <= 3; anzahl++) {
                StringBuilder davor = new StringBuilder();
                for (int i = 0; i < anzahl; i++) {
                    davor.append(worte.get(nummer++ % worte.size())).append(' ');
                }
                for (String entwurf : List.of(davor + name, name + " – " + davor)) {
                    JsonNode erste = pruefe(entwurf, "energie").at("/doppelungen/0/projekt/kennung");
                    if (!erste.asString().equals(projekt.get("kennung").asString())) {
                        verfehlte.add(entwurf + " -> " + erste);
                    }
                }
            }
        }
        assertThat(verfehlte).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photovoltaik auf Schuldächern",
                "Digitale Verwaltung",
                "Bürgerbeteiligung im Netz",
                "Ein Spielplatz für Hunde",
                "Wildblumenwiese am Ringgleis",
                "Trinkbrunnen",
                "Digitaler Zwilling der Kläranlage",
                "Mobile Bücherei für Stadtteile",
                "Elektronisches Ausleihen von Werkzeug",
                "Neue Bahnhofsuhr",
                "Plattform für Nachbarschaftshilfe",
                "Smarte Mülleimer in Braunschweig",
                "Ausbau der Radwege",
                "Digitalisierung der Hundesteuer",
                "Pilotprojekt Regenwasser im Garten",
                "Förderung von Sportvereinen",
                "Einführung von Tempo 30",
                "Parkbänke mit Sonnenschirm",
                "Daten der Feuerwehr",
                "Management von Baustellen",
                "Stadtfest",
                "Öffentliche Toiletten in Braunschweig",
                "Umweltorientierte Beschaffung",
                "Mobile Wache im Bahnhof",
                "Digitalisierung der Bauakten",
                "Elektronische Rechnung",
                "Innovationspreis der Stadt",
                "Portal für Ehrenamt",
                "Lexikon der Wildpflanzen",
                "Blog der Feuerwehr",
                "Modernisierung der Turnhallen",
                "Ticketverkauf im Schwimmbad",
                "WLAN in Bussen",
                "Stadtradeln",
                "Smart Parking",
                "Medienkompetenz für Senioren",
                "Besucherzentrum am Museum",
                "App für Bürgerdienste",
                "Social Media Richtlinie",
                "Netzausbau Glasfaser",
                "Wohnungen für Studierende",
                "Creative Coding für Kinder"
            })
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
