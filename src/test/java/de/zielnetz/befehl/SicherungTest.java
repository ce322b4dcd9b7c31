package de.zielnetz.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetz;
import de.zielnetz.Zielnetztest;
import de.zielnetz.zugang.Tuer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A backup made while the program runs gives all of it back, and says so only where that is true. */
@Zielnetztest
class SicherungTest {

    private static final String FRAGE = "{ suche(text: \"Sicherungsprobe\") { nodes { knoten { name } } } }";

    @Autowired
    private Fragen fragen;

    @LocalServerPort
    private int port;

    @TempDir
    private Path ordner;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void was_gesichert_wurde_steht_nach_dem_Zurueckspielen_da_mit_frueheren_Staenden_und_laesst_sich_zuruecknehmen()
            throws IOException {
        String vorgang = fragen.liesEin("s.csv", "Projekttitel;Handlungsfeld;Kosten\nSicherungsprobe;Energie;12,5\n");
        ruecknahmen.merke(vorgang);
        Path sicherung = sichere();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sicherung)))
                .isEqualTo("rw-------");

        Path neu = ordner.resolve("neu");
        Probelauf zurueck = zurueck(sicherung, neu);
        assertThat(zurueck.fehler()).isEmpty();
        assertThat(zurueck.aus()).contains("Zurückgespielt in den Datenordner " + neu, "stimmt");
        assertThat(Files.readAllLines(ordner.resolve("sicherheit.log")))
                .singleElement()
                .asString()
                .contains("ereignis=AENDERUNG von=- ", "was=\"Befehl zurueckspielen " + sicherung + ": getan\"");
        assertThat(zurueck(sicherung, neu).fehler()).contains("ist nicht leer");

        try (ConfigurableApplicationContext programm = SpringApplication.run(
                Zielnetz.class,
                "--server.port=0",
                "--zielnetz.bolt-port=0",
                "--zielnetz.daten=" + neu,
                "--zielnetz.zugang.passwort=das Wort der Redaktion")) {
            Tuer tuer = Tuer.an(((ServletWebServerApplicationContext) programm)
                    .getWebServer()
                    .getPort());
            assertThat(tuer.graphql(FRAGE).koerper()).contains("\"Sicherungsprobe\"");
            String damals = FRAGE.replace("\")", "\", wissensstand: \"v2\")");
            assertThat(tuer.graphql(damals).json().at("/data/suche/nodes").isEmpty())
                    .isTrue();
            assertThat(fragen.antwort(damals, Map.of()).at("/data/suche/nodes").isEmpty())
                    .isTrue();
            assertThat(tuer.frage("DELETE", "/api/importe/" + vorgang, "", Tuer.REDAKTION)
                            .status())
                    .isEqualTo(200);
            assertThat(tuer.graphql(FRAGE).json().at("/data/suche/nodes").isEmpty())
                    .isTrue();
        }
    }

    @Test
    void nur_die_Verwaltung_sichert() {
        for (String wer : new String[] {"redaktion", "verwaltung"}) {
            Probelauf lauf = Probelauf.von(
                    Map.of("ZIELNETZ_PASSWORT", Fragen.PASSWORT),
                    StandardCharsets.UTF_8,
                    "sichern",
                    ordner.toString(),
                    "--benutzer",
                    wer,
                    "--server.port=" + port);
            assertThat(lauf.ausgang()).as(wer).isEqualTo(wer.equals("verwaltung") ? 0 : 2);
        }
        assertThat(fragen.http()
                        .post()
                        .uri("/api/sicherung")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void was_beschaedigt_oder_zu_neu_ist_wird_nicht_angefasst() throws IOException {
        Path sicherung = sichere();
        Path zuNeu = Files.copy(sicherung, ordner.resolve("zu-neu.zip"));
        aendere(zuNeu, "inhalt.json", "\"migration\" : \"", "\"migration\" : \"9");
        Path andere = Files.copy(sicherung, ordner.resolve("andere.zip"));
        aendere(andere, "knoten.jsonl", "Handlungsfeld", "Handlungsfald");
        Path kaputt = Files.writeString(ordner.resolve("kaputt.zip"), "kein Archiv");
        Path neu = ordner.resolve("nie");
        assertThat(zurueck(zuNeu, neu).fehler()).contains("schrieb eine neuere Fassung von Zielnetz");
        assertThat(zurueck(andere, neu).fehler()).contains("knoten.jsonl hat nicht die Prüfsumme");
        assertThat(zurueck(kaputt, neu).fehler()).contains("ist beschädigt oder keine Sicherung");
        assertThat(zurueck(ordner.resolve("fehlt.zip"), neu).fehler()).contains("gibt es nicht");
        assertThat(neu).doesNotExist();
    }

    private Path sichere() throws IOException {
        Path wohin = ordner.resolve("sicherungen");
        Probelauf lauf = Probelauf.von(
                Map.of("ZIELNETZ_PASSWORT", Fragen.PASSWORT),
                StandardCharsets.UTF_8,
                "sichern",
                wohin.toString(),
                "--server.port=" + port);
        assertThat(lauf.fehler()).isEmpty();
        assertThat(lauf.aus()).contains("Gesichert: ", " Knoten, ", "Abdruck ");
        try (Stream<Path> dateien = Files.list(wohin)) {
            return dateien.reduce((a, b) -> {
                        throw new AssertionError("Es liegt mehr da als die Sicherung");
                    })
                    .orElseThrow();
        }
    }

    private Probelauf zurueck(Path sicherung, Path wohin) {
        return Probelauf.von(
                Map.of(),
                StandardCharsets.UTF_8,
                "zurueckspielen",
                sicherung.toString(),
                "--zielnetz.daten=" + wohin,
                "--zielnetz.sicherheitsprotokoll=" + ordner.resolve("sicherheit.log"));
    }

    private static void aendere(Path zip, String teil, String vorher, String nachher) throws IOException {
        try (FileSystem darin = FileSystems.newFileSystem(zip)) {
            Path datei = darin.getPath(teil);
            String text = Files.readString(datei);
            assertThat(text).contains(vorher);
            Files.writeString(datei, text.replace(vorher, nachher), StandardOpenOption.TRUNCATE_EXISTING);
        }
    }
}
