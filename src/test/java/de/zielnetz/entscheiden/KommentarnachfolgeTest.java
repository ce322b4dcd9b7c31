package de.zielnetz.entscheiden;

import static de.zielnetz.entscheiden.Beratung.REDAKTION;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.bearbeiten.Handarbeit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What is said of a node that was merged away stands at its successor, and after the undo where it was. */
@Zielnetztest
class KommentarnachfolgeTest {

    private static final String LIES =
            "{ kommentare(%s) { an text rollen { kennung } urheber oeffentlich erledigt antworten { text } knoten { kennung } idee { titel } } }";

    @Autowired
    private Fragen fragen;

    @Autowired
    private Neo4jClient datenbank;

    @Autowired
    private PlatformTransactionManager transaktionen;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    private Beratung beratung;

    @BeforeEach
    void beginne() {
        beratung = new Beratung(fragen);
    }

    @AfterEach
    void leere() {
        new TransactionTemplate(transaktionen).executeWithoutResult(status -> datenbank
                .query("MATCH (n:Kommentar|Bestaetigung) DELETE n")
                .run());
    }

    @Test
    void was_von_einem_Zusammengefuehrten_gesagt_ist_steht_beim_Nachfolger_und_nach_der_Ruecknahme_wieder_bei_ihm() {
        new Handarbeit(fragen, ruecknahmen).tue("""
                schritte: [
                  {anlegen: {art: PROJEKT, werte: [{merkmal: "name", wert: "Nachfolgeprobe Eins"}]}},
                  {anlegen: {art: PROJEKT, werte: [{merkmal: "name", wert: "Nachfolgeprobe Zwei"}]}}]
                """);
        String eins = "Projekt/nachfolgeprobe-eins";
        String zwei = "Projekt/nachfolgeprobe-zwei";
        schreibe(eins, "Zum ersten");
        schreibe(zwei, "Zum zweiten");
        schreibe("Ueberschneidung/" + eins + "+Projekt/aim", "Zum Paar");
        schreibe("Ueberschneidung/" + eins + "+" + zwei, "Beide sind eins");
        fragen.http(REDAKTION)
                .post()
                .uri("/api/bestaetigungen/nachfolgeprobe-eins")
                .retrieve()
                .toBodilessEntity();
        String vorgang = new Handarbeit(fragen, new Ruecknahmen())
                .tue("schritte: [{zusammenfuehren: {bleibt: \"%s\", geht: \"%s\"}}]".formatted(zwei, eins));
        assertThat(texteZu(zwei)).isEqualTo("[{\"text\":\"Zum ersten\"},{\"text\":\"Zum zweiten\"}]");
        assertThat(texteZu("Ueberschneidung/Projekt/aim+" + zwei)).isEqualTo("[{\"text\":\"Zum Paar\"}]");
        JsonNode alle = beratung.daten(REDAKTION, LIES.formatted("offen: true")).get("kommentare");
        assertThat(alle.at("/0/an").asString()).isEqualTo(zwei);
        assertThat(alle.at("/0/knoten/0/kennung").asString()).isEqualTo("nachfolgeprobe-zwei");
        assertThat(alle.at("/3/an").asString()).isEqualTo("Ueberschneidung/" + eins + "+" + zwei);
        assertThat(bestaetigt("nachfolgeprobe-zwei")).isEqualTo("AKTUELL");
        beratung.daten(
                REDAKTION,
                "mutation { kommentarBeantworten(kommentar: \"%s\", text: \"Und weiter\") { kennung } }"
                        .formatted(kennung("Zum ersten")));
        fragen.http(REDAKTION)
                .delete()
                .uri("/api/importe/" + vorgang)
                .retrieve()
                .toBodilessEntity();
        assertThat(texteZu(eins)).isEqualTo("[{\"text\":\"Zum ersten\"}]");
        assertThat(texteZu(zwei)).isEqualTo("[{\"text\":\"Zum zweiten\"}]");
        assertThat(beratung.daten(REDAKTION, LIES.formatted("an: \"%s\"".formatted(eins)))
                        .at("/kommentare/0/antworten/0/text")
                        .asString())
                .isEqualTo("Und weiter");
        assertThat(bestaetigt("nachfolgeprobe-eins")).isEqualTo("AKTUELL");
        assertThat(bestaetigt("nachfolgeprobe-zwei")).isEqualTo("NIE");
    }

    private String schreibe(String an, String text) {
        return beratung.daten(
                        REDAKTION,
                        "mutation { kommentarSchreiben(an: \"%s\", text: \"%s\") { kennung } }".formatted(an, text))
                .at("/kommentarSchreiben/kennung")
                .asString();
    }

    private String texteZu(String an) {
        return beratung.daten(REDAKTION, "{ kommentare(an: \"%s\") { text } }".formatted(an))
                .get("kommentare")
                .toString();
    }

    private String kennung(String text) {
        return datenbank
                .query("MATCH (k:Kommentar {text: $text}) RETURN k.kennung")
                .bindAll(Map.of("text", text))
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private String bestaetigt(String projekt) {
        return beratung.daten(REDAKTION, "{ projekt(kennung: \"%s\") { bestaetigung { stand } } }".formatted(projekt))
                .at("/projekt/bestaetigung/stand")
                .asString();
    }
}
