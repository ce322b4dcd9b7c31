package de.zielnetz.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages and the playground in a real browser, and the audit of GraphQL over HTTP: both are written in TypeScript beside the pages. */
@Zielnetztest
class PlaygroundTest {

    @LocalServerPort
    private int port;

    @Test
    void im_Browser_wird_ein_Beispiel_gewaehlt_und_beantwortet_und_das_Protokoll_haelt_die_Spezifikation()
            throws IOException, InterruptedException {
        ProcessBuilder npm = new ProcessBuilder("npm", "run", "e2e").directory(new File("src/main/web"));
        npm.environment().put("ZIELNETZ_URL", "http://127.0.0.1:" + port);
        npm.environment().put("ZIELNETZ_PASSWORT", Fragen.PASSWORT);
        npm.redirectErrorStream(true);
        Process lauf = npm.start();
        String ausgabe = new String(lauf.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(lauf.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(lauf.exitValue()).as(ausgabe).isZero();
    }
}
