package de.zielnetz.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Zielnetz;
import de.zielnetz.start.Konsolenprotokoll;
import de.zielnetz.zugang.Tuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A start as a planner makes it, nothing set. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @BeforeEach
    void lasseDasProtokollSprechen() {
        Konsolenprotokoll.beginneNeu();
    }

    @Test
    void der_Start_nennt_Benutzer_und_Passwort_einmal_und_beide_gelten(CapturedOutput ausgabe) throws IOException {
        Path ordner = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "neo4j-");
        try (ConfigurableApplicationContext programm = SpringApplication.run(
                Zielnetz.class,
                "--server.port=0",
                "--server.address=0.0.0.0",
                "--zielnetz.bolt-port=0",
                "--zielnetz.erstbefuellung=false",
                "--zielnetz.daten=" + ordner)) {
            Tuer tuer = Tuer.an(((ServletWebServerApplicationContext) programm)
                    .getWebServer()
                    .getPort());
            String passwort = ausgabe.getOut()
                    .lines()
                    .filter(zeile -> zeile.startsWith("Passwort: "))
                    .reduce((a, b) -> {
                        throw new AssertionError("Das Passwort steht zweimal da");
                    })
                    .orElseThrow()
                    .substring("Passwort: ".length());
            assertThat(passwort).matches("([a-km-np-z2-9]{4}-){6}[a-km-np-z2-9]{4}");
            assertThat(ausgabe.getAll()).contains("Benutzer redaktion").contains("unverschlüsselt erreichbar");
            String anmeldung = Tuer.basic("redaktion", passwort);
            assertThat(tuer.hole("/api/ich", anmeldung).json().get("name").asString())
                    .isEqualTo("redaktion");
            assertThat(tuer.sende("/api/gibt-es-nicht", anmeldung).status()).isEqualTo(404);
            assertThat(tuer.sende("/api/gibt-es-nicht", Tuer.basic("redaktion", passwort + "x"))
                            .status())
                    .isEqualTo(401);
            assertThat(tuer.graphql("{ __typename }")
                            .json()
                            .at("/data/__typename")
                            .asString())
                    .isEqualTo("Query");
            assertThat(tuer.hole("/actuator/health/readiness").koerper()).contains("revision");
            assertThat(ausgabe.getAll()).containsOnlyOnce(passwort).doesNotContain("generated security password");
        }
    }
}
