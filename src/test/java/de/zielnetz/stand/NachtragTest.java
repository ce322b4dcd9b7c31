package de.zielnetz.stand;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Zielnetztest;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.Bedingungen;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.Wunsch;
import de.zielnetz.einlesen.Zuruecknehmen;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Netz;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@Zielnetztest
class NachtragTest {

    private static final String DATEI = """
            Nr.;Projekttitel;Handlungsfeld;Kosten
            nachtrag-1;Nachgetragene Bänke;Mobilität;40.000,00 €
            aim;;Energie;
            """;

    @Autowired
    private Stand stand;

    @Autowired
    private NetzLader lader;

    @Autowired
    private Nachtrag nachtrag;

    @Autowired
    private Einlesen einlesen;

    @Autowired
    private Zuruecknehmen zuruecknehmen;

    @Autowired
    private Driver datenbank;

    private Netzstand vorher;
    private Buchungsstand gesehen;

    /** What the database writes for the first time costs it transactions of their own, for the new names of properties. */
    @BeforeEach
    void merkeDenStand() {
        zuruecknehmen.nimmZurueck(liesEin(), null, Benutzer.ANONYM);
        stand.aktualisiere();
        vorher = stand.aktuell();
        gesehen = lader.lade().buchungsstand();
    }

    @AfterEach
    void raeumeAuf() {
        datenbank
                .executableQuery("MATCH (n) WHERE n.kennung STARTS WITH 'nachtrag-von-aussen' DETACH DELETE n")
                .execute();
        stand.aktualisiere();
        stand.aktualisiere();
    }

    @Test
    void eine_Vorschau_aendert_das_Netz_nicht_und_laedt_es_nicht_neu() {
        String token = vorschau();
        assertThat(lader.revision()).isNotEqualTo(gesehen.revision());
        assertThat(Objects.requireNonNull(nachtrag.hole(vorher, gesehen)).netz())
                .isSameAs(vorher.netz());
        stand.aktualisiere();
        assertThat(stand.aktuell()).isSameAs(vorher);
        assertThat(token).isNotEmpty();
    }

    @Test
    void nach_einem_Einlesen_und_nach_seiner_Ruecknahme_ist_das_nachgetragene_Netz_das_der_Datenbank() {
        String vorgang = liesEin();
        pruefe(1);
        zuruecknehmen.nimmZurueck(vorgang, null, Benutzer.ANONYM);
        pruefe(2);
        assertThat(Aenderungen.zwischen(vorher.netz(), stand.aktuell().netz()).alle())
                .isEmpty();
    }

    private void pruefe(int vorgaenge) {
        NetzLader.Geladen nachgetragen = Objects.requireNonNull(nachtrag.hole(vorher, gesehen));
        Netz geladen = lader.lade().netz();
        assertThat(nachgetragen.vorgaenge()).isEqualTo(vorher.vorgaenge() + vorgaenge);
        assertThat(nachgetragen.netz().sachen()).isEqualTo(geladen.sachen());
        assertThat(Aenderungen.zwischen(nachgetragen.netz(), geladen).alle()).isEmpty();
    }

    @Test
    void was_von_aussen_dazukam_sagt_nur_die_ganze_Datenbank() {
        datenbank
                .executableQuery("CREATE (:Projekt {kennung: 'nachtrag-von-aussen', name: 'Von außen'})")
                .execute();
        assertThat(nachtrag.hole(vorher, gesehen)).isNull();
        vorschau();
        assertThat(nachtrag.hole(vorher, gesehen)).isNull();
        stand.aktualisiere();
        assertThat(stand.aktuell().netz().sachen())
                .anyMatch(sache -> sache.kennung().equals("Projekt/nachtrag-von-aussen"));
    }

    @Test
    void Lesezeichen_anderer_Machart_sagen_nichts() {
        Buchungsstand eins = new Buchungsstand("FB:kcwQCwhwFYZnSgCocnJnxNEdbckAz5A=", 3);
        assertThat(new Buchungsstand("FB:kcwQCwhwFYZnSgCocnJnxNEdbckA0pA=", 4).seit(eins))
                .isEqualTo(2);
        for (String anderes : new String[] {
            "", "FB:", "FB:kcwQ", "neo4j:bookmark:v1:tx42", "FB:kcwQCwhwFYZnSgCocnJnxNEdbskA0pA=", "FB:abc FB:def"
        }) {
            assertThat(new Buchungsstand(anderes, 4).seit(eins)).isEqualTo(-1);
            assertThat(eins.seit(new Buchungsstand(anderes, 2))).isEqualTo(-1);
        }
    }

    private String vorschau() {
        return einlesen.vorschau(
                        "nachtrag.csv",
                        DATEI.getBytes(StandardCharsets.UTF_8),
                        Wunsch.KEINER,
                        Benutzer.ANONYM,
                        new Fortschritt())
                .token();
    }

    private String liesEin() {
        Einlesen.Ergebnis ergebnis =
                einlesen.uebernimm(vorschau(), Bedingungen.UEBLICHE, null, Benutzer.ANONYM, new Fortschritt());
        return Objects.requireNonNull(ergebnis.vorgang()).kennung();
    }
}
