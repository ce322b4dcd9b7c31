package de.zielnetz.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.stand.Stand;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** What visitors see of those who import and judge, and of how their files are called. */
@Zielnetztest
class EinsichtTest {

    private static final String ALLES = """
            {
              importe(first: 3) { nodes { urheber datei anmerkung aenderungen { satz neueBelege merkmale { merkmal neu } } } }
              projekt(kennung: "bahnstadt") {
                verlauf { satz neueBelege vorgang { urheber datei anmerkung } }
                belege { urheber begruendung quelle { kennung name datei } }
                handlungsfelder { edges { belege { urheber begruendung quelle { kennung name datei } } } }
              }
              quellen(filter: {name: {enthaelt: "Vertraulich"}}) { totalCount }
              suche(text: "Vertraulich") { totalCount }
              vergleich(vonVorVorgang: "%s") {
                projekte { nodes { satz vorgaenge { urheber datei anmerkung } neueBelege { urheber quelle { name datei } } } }
              }
            }
            """;

    @Autowired
    private Fragen fragen;

    @Autowired
    private Stand stand;

    @Autowired
    private Driver datenbank;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void Besucher_sehen_eine_Rolle_und_weder_Notiz_noch_Dateinamen_gleich_wer_zuerst_fragt() {
        String vorgang = liesEin();
        String frage = ALLES.formatted(vorgang);
        String ersterBesucher = fragen.antwort(frage, Map.of()).toString();
        String angemeldet = fragen.alsAngemeldeter("redaktion", frage);
        String zweiterBesucher = fragen.antwort(frage, Map.of()).toString();
        assertThat(ersterBesucher)
                .isEqualTo(zweiterBesucher)
                .doesNotContain("Vertraulich", "vertraulich", "errors")
                .contains("\"urheber\":\"Redaktion\"", "Eingelesene Datei ", "\"datei\":null", "\"anmerkung\":null");
        // A source that another test left in the history bears these letters in its Kennung.
        assertThat(ersterBesucher.replace("angaben-der-redaktion", "")).doesNotContain("redaktion");
        assertThat(angemeldet)
                .contains(
                        "\"urheber\":\"redaktion\"",
                        "\"anmerkung\":\"Vertraulich besprochen\"",
                        "\"datei\":\"Vertraulich Probe.csv\"");
        assertThat(fragen.alsAngemeldeter("redaktion", frage)).isEqualTo(angemeldet);
        assertThat(fragen.antwort("{ vorgang(kennung: \"v1\") { urheber datei anmerkung } }", Map.of())
                        .toString())
                .as("was das Programm selbst schrieb")
                .contains("\"urheber\":\"Zielnetz\"")
                .doesNotContain("null");
    }

    @Test
    void wer_eine_Einschaetzung_von_Hand_schrieb_sehen_nur_Angemeldete() {
        String frage =
                "{ projekt(kennung: \"bahnstadt\") { belege { urheber begruendung } } leitziele { belege { urheber } } }";
        datenbank
                .executableQuery(
                        "MATCH (q:Quelle) WITH q LIMIT 1 CREATE (:Beleg {sache: 'Projekt/bahnstadt', quelle: q.kennung, fundstelle: 'S. 1', art: 'EINGESCHAETZT', begruendung: 'So sieht es aus.', urheber: 'Erika Vertraulich'})")
                .execute();
        try {
            stand.aktualisiere();
            assertThat(fragen.antwort(frage, Map.of()).toString())
                    .contains("{\"urheber\":\"Redaktion\",\"begruendung\":\"So sieht es aus.\"}")
                    .doesNotContain("Erika");
            assertThat(fragen.alsAngemeldeter("redaktion", frage)).contains("Erika Vertraulich");
        } finally {
            datenbank
                    .executableQuery("MATCH (b:Beleg {urheber: 'Erika Vertraulich'}) DETACH DELETE b")
                    .execute();
            stand.aktualisiere();
            stand.aktualisiere();
        }
    }

    private String liesEin() {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add(
                "datei",
                new Datei(
                        "Vertraulich Probe.csv", "Projekt;Handlungsfeld;Kosten\nBahnstadt;Energie (eingeschätzt);7\n"));
        String token = JsonMapper.shared()
                .readTree(fragen.http("redaktion")
                        .post()
                        .uri("/api/importe/vorschau")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(teile)
                        .retrieve()
                        .body(String.class))
                .get("token")
                .asString();
        String vorgang = JsonMapper.shared()
                .readTree(fragen.http("redaktion")
                        .post()
                        .uri("/api/importe/{t}?anmerkung={a}", token, "Vertraulich besprochen")
                        .retrieve()
                        .body(String.class))
                .at("/vorgang/kennung")
                .asString();
        ruecknahmen.merke(vorgang);
        return vorgang;
    }
}
