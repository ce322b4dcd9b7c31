package de.zielnetz.einlesen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever hands in a file and hangs up leaves the place to others. */
@Zielnetztest
class AufgelegtTest {

    private static final int ZEILEN = 20_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Fragen fragen;

    @Test
    void legt_auf_wer_eine_Datei_abgab_endet_das_Lesen() throws IOException {
        try (Socket leitung = new Socket(InetAddress.getLoopbackAddress(), port)) {
            gibAb(leitung.getOutputStream());
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> phase().matches("LIEST|VERGLEICHT"));
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> !phase().matches("LIEST|VERGLEICHT"));
        assertThat(phase()).isEqualTo("ABGEBROCHEN");
    }

    private void gibAb(OutputStream leitung) throws IOException {
        String zeilen = IntStream.range(0, ZEILEN)
                .mapToObj(i -> "aufgelegt-%d;Aufgelegt Nummer %d;Energie;Amt für Probe %d;%d".formatted(i, i, i, i))
                .collect(Collectors.joining("\n", "Nr.;Projekttitel;Handlungsfeld;Federführung;Kosten\n", "\n"));
        byte[] koerper = ("--grenze\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"auf.csv\"\r\n\r\n"
                        + zeilen + "\r\n--grenze--\r\n")
                .getBytes(UTF_8);
        String anmeldung = Base64.getEncoder().encodeToString(("redaktion:" + Fragen.PASSWORT).getBytes(UTF_8));
        leitung.write("""
                POST /api/importe/vorschau?fortschritt=aufgelegt HTTP/1.1\r
                Host: 127.0.0.1:%d\r
                Authorization: Basic %s\r
                Content-Type: multipart/form-data; boundary=grenze\r
                Content-Length: %d\r
                \r
                """.formatted(port, anmeldung, koerper.length).getBytes(UTF_8));
        leitung.write(koerper);
        leitung.flush();
    }

    private String phase() {
        String meldung = fragen.http("redaktion")
                .get()
                .uri("/api/importe/fortschritt/aufgelegt")
                .retrieve()
                .body(String.class);
        return meldung == null ? "" : meldung.replaceAll("(?s).*\"phase\"\\s*:\\s*\"(\\w+)\".*", "$1");
    }
}
