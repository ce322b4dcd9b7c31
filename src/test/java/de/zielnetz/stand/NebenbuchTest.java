package de.zielnetz.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.Bedingungen;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.Wunsch;
import de.zielnetz.einlesen.Zuruecknehmen;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;

/** Writing beside the net through Spring Data. */
@Zielnetztest
class NebenbuchTest {

    private static final Benutzer WER = new Benutzer("redaktion", Set.of(Rolle.LESEN, Rolle.REDAKTION));
    private static final int SCHREIBENDE = 50;

    @Autowired
    private Nebenbuch nebenbuch;

    @Autowired
    private Einlesen einlesen;

    @Autowired
    private Zuruecknehmen zuruecknehmen;

    @Autowired
    private Stand stand;

    @Autowired
    private NetzLader lader;

    @Autowired
    private Nachtrag nachtrag;

    @Autowired
    private Driver datenbank;

    @Autowired
    private Fragen fragen;

    @Test
    void fuenfzig_schreiben_neben_dem_Netz_und_einer_liest_ein_und_allen_gelingt_es() throws Exception {
        String token = vorschau("Nebenbuch 0");
        List<Callable<String>> arbeiten = new ArrayList<>();
        arbeiten.add(() -> einlesen.uebernimm(token, Bedingungen.UEBLICHE, null, WER, new Fortschritt())
                .vorgang()
                .kennung());
        for (int i = 1; i <= SCHREIBENDE; i++) {
            int nummer = i;
            arbeiten.add(() -> nummer % 2 == 0 ? lege(nummer) : vorschau("Nebenbuch " + nummer));
        }
        ExecutorService alle = Executors.newFixedThreadPool(SCHREIBENDE + 1);
        List<String> ergebnisse = new ArrayList<>();
        try {
            for (Future<String> arbeit : alle.invokeAll(arbeiten)) {
                ergebnisse.add(arbeit.get());
            }
        } finally {
            alle.shutdown();
        }
        assertThat(ergebnisse).hasSize(SCHREIBENDE + 1).doesNotContainNull();
        stand.aktualisiere();
        assertThat(stand.aktuell().gedeckt()).isTrue();

        zuruecknehmen.nimmZurueck(ergebnisse.get(0), null, WER);
        for (int i = 2; i <= SCHREIBENDE; i += 2) {
            fragen.http("verwaltung")
                    .delete()
                    .uri("/api/plaene/nebenbuch-" + i)
                    .retrieve()
                    .toBodilessEntity();
        }
    }

    @Test
    void was_Spring_Data_daneben_schreibt_laesst_das_Netz_dasselbe_Objekt_bleiben() {
        vorschau("Nebenbuch erst"); // new names of properties cost transactions of their own
        lege(1000);
        stand.aktualisiere();
        Netzstand vorher = stand.aktuell();
        Buchungsstand gesehen = lader.lade().buchungsstand();

        vorschau("Nebenbuch zweite");
        lege(1000);
        fragen.http("verwaltung")
                .delete()
                .uri("/api/plaene/nebenbuch-1000")
                .retrieve()
                .toBodilessEntity();

        assertThat(nachtrag.hole(vorher, gesehen).netz()).isSameAs(vorher.netz());
    }

    /** Neo4j creates names of properties in transactions of its own, which nobody counts: then all is read again. */
    @Test
    void was_noch_einmal_gelesen_dasselbe_ist_bleibt_dasselbe_Netz_mit_derselben_Revision() {
        stand.aktualisiere();
        Netzstand vorher = stand.aktuell();
        datenbank
                .executableQuery("CREATE (n:Nebensache {neu_%s: 1}) DELETE n".formatted(System.nanoTime()))
                .execute();
        assertThat(lader.revision()).isNotEqualTo(vorher.revision());
        stand.aktualisiere();
        assertThat(stand.aktuell().netz()).isSameAs(vorher.netz());
        assertThat(stand.aktuell().revision()).isEqualTo(vorher.revision());
    }

    @Test
    void ein_Deadlock_wird_wiederholt_und_ein_anderer_Fehler_kommt_so_an_wie_der_Treiber_ihn_sagt() {
        AtomicInteger versuche = new AtomicInteger();
        assertThat(nebenbuch.<String>schreibe(() -> {
                    if (versuche.incrementAndGet() < 3) {
                        throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "deadlock");
                    }
                    return "gelungen";
                }))
                .isEqualTo("gelungen");
        assertThat(versuche).hasValue(3);
        assertThatThrownBy(() -> nebenbuch.schreibe(
                        () -> datenbank.session().run("RETURN 1/0").list()))
                .isInstanceOf(org.neo4j.driver.exceptions.ClientException.class);
    }

    @Test
    void wer_einen_Plan_ueber_einen_neueren_schreiben_will_versucht_es_auf_dem_neueren_noch_einmal() {
        AtomicInteger versuche = new AtomicInteger();
        nebenbuch.schreibe(() -> {
            if (versuche.incrementAndGet() == 1) {
                throw new OptimisticLockingFailureException("somebody else was faster");
            }
            return "gelungen";
        });
        assertThat(versuche).hasValue(2);
    }

    @Test
    void ein_Plan_traegt_wer_ihn_ablegte_wann_und_seine_Version() {
        lege(2000);
        lege(2000);
        var plan = datenbank
                .executableQuery(
                        "MATCH (p:Einleseplan {kennung: 'nebenbuch-2000'}) RETURN p.urheber AS urheber, p.version AS version, p.zeit AS zeit")
                .execute()
                .records()
                .get(0);
        assertThat(plan.get("urheber").asString()).isEqualTo("verwaltung");
        assertThat(plan.get("version").asLong()).isEqualTo(1);
        assertThat(plan.get("zeit").asZonedDateTime()).isNotNull();
        fragen.http("verwaltung")
                .delete()
                .uri("/api/plaene/nebenbuch-2000")
                .retrieve()
                .toBodilessEntity();
    }

    private String vorschau(String name) {
        return einlesen.vorschau(
                        "nebenbuch.csv",
                        ("Projekttitel;Kosten\n" + name + ";100\n").getBytes(StandardCharsets.UTF_8),
                        Wunsch.KEINER,
                        WER,
                        new Fortschritt())
                .token();
    }

    private String lege(int nummer) {
        return fragen.http("verwaltung")
                .put()
                .uri("/api/plaene/nebenbuch-" + nummer)
                .contentType(MediaType.APPLICATION_YAML)
                .body("name: nebenbuch-%d\nspalten: {name: [Titel %d]}\n".formatted(nummer, nummer))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .toString();
    }
}
