package de.zielnetz.zugang.grenzen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.zugang.Tuer;
import de.zielnetz.zugang.Tuer.Antwort;
import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who guesses passwords or asks too often is slowed. */
class BremseTest {

    @Test
    void nach_zwanzig_falschen_Anmeldungen_hilft_auch_das_richtige_Passwort_nicht() {
        try (Tuer tuer = Tuer.mit("server.forward-headers-strategy=native")) {
            String angreifer = "X-Forwarded-For: 203.0.113.7";
            String https = "X-Forwarded-Proto: https";
            String host = "Host: 127.0.0.1:" + tuer.port();
            String port = "X-Forwarded-Port: " + tuer.port();
            List<Integer> geraten = IntStream.range(0, 25)
                    .mapToObj(i -> tuer.sende(
                                    "/api/probe", Tuer.basic("redaktion", "wort" + i), angreifer, https, host, port)
                            .status())
                    .toList();
            assertThat(geraten.subList(0, 20)).containsOnly(401);
            assertThat(geraten).contains(429);
            // Ten more a minute: each right one gives back what it took, each refused one changes nothing.
            Antwort richtig = tuer.sende("/api/probe", Tuer.REDAKTION, angreifer, https, host, port);
            assertThat(richtig.status()).isEqualTo(429);
            assertThat(richtig.code()).isEqualTo("ZU_VIELE_VERSUCHE");
            assertThat(Integer.parseInt(richtig.kopf().get("Retry-After"))).isBetween(1, 6);
            Antwort ich = tuer.hole("/api/ich", Tuer.REDAKTION, angreifer, https, host, port);
            assertThat(ich.status()).isEqualTo(429);
            Antwort andere =
                    tuer.sende("/api/probe", Tuer.REDAKTION, "X-Forwarded-For: 203.0.113.8", https, host, port);
            assertThat(andere.koerper()).isEqualTo("geschrieben von redaktion");
        }
    }

    @Test
    void richtige_Anmeldungen_werden_nie_gebremst() {
        try (Tuer tuer = Tuer.mit("zielnetz.zugang.anfragen-je-sekunde=1")) {
            assertThat(IntStream.range(0, 60)
                            .map(i -> tuer.sende("/api/probe", Tuer.REDAKTION).status()))
                    .containsOnly(200);
        }
    }

    @Test
    void ohne_Anmeldung_ist_viermal_so_viel_auf_einmal_erlaubt_wie_auf_Dauer() {
        try (Tuer tuer = Tuer.mit("zielnetz.zugang.anfragen-je-sekunde=3")) {
            List<Antwort> viele = IntStream.range(0, 60)
                    .mapToObj(i -> i % 2 == 0 ? tuer.hole("/api/probe") : tuer.graphql("{ gruss }"))
                    .toList();
            assertThat(viele.subList(0, 12)).extracting(Antwort::status).containsOnly(200);
            Antwort gebremst = viele.stream()
                    .filter(antwort -> antwort.status() == 429)
                    .findFirst()
                    .orElseThrow();
            assertThat(gebremst.code()).isEqualTo("ZU_VIELE_ANFRAGEN");
            assertThat(gebremst.kopf()).containsEntry("Retry-After", "1");
            assertThat(tuer.hole("/probe.html").status()).isEqualTo(200);
            assertThat(tuer.hole("/api/probe", Tuer.REDAKTION).status()).isEqualTo(200);
        }
    }

    @Test
    void wer_seine_Anfragen_troepfeln_laesst_belegt_nicht_alles() throws IOException {
        try (Tuer tuer = Tuer.mit("zielnetz.zugang.offene-je-adresse=5", "zielnetz.zugang.sendefrist=1s")) {
            List<Socket> tropfende = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Socket leitung = new Socket("127.0.0.1", tuer.port());
                tropfende.add(leitung);
                leitung.getOutputStream()
                        .write(
                                "POST /graphql HTTP/1.0\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"
                                        .formatted(tuer.hier())
                                        .getBytes(StandardCharsets.US_ASCII));
            }
            Awaitility.await().until(() -> tuer.hole("/api/probe").status() == 429);
            Antwort voll = tuer.hole("/api/probe");
            assertThat(voll.code()).isEqualTo("ZU_VIELE_OFFENE");
            assertThat(voll.kopf()).containsEntry("Retry-After", "1");
            assertThat(tuer.hole("/actuator/health/liveness").status()).isEqualTo(200);
            for (Socket leitung : tropfende) {
                String antwort = tropfe(leitung);
                assertThat(antwort).startsWith("HTTP/1.1 408").contains("ANFRAGE_ZU_LANGSAM");
                leitung.close();
            }
            assertThat(tuer.hole("/api/probe").status()).isEqualTo(200);
        }
    }

    /** One byte now and then, until the answer comes. */
    private static String tropfe(Socket leitung) throws IOException {
        leitung.setSoTimeout(100);
        StringBuilder gehoert = new StringBuilder();
        byte[] stueck = new byte[1_000];
        for (int i = 0; i < 80 && !gehoert.toString().contains("}"); i++) {
            try {
                leitung.getOutputStream().write(' ');
                int gelesen = leitung.getInputStream().read(stueck);
                gehoert.append(new String(stueck, 0, Math.max(0, gelesen), StandardCharsets.UTF_8));
            } catch (SocketTimeoutException e) {
                // not yet
            }
        }
        return gehoert.toString();
    }

    @Test
    void mit_0_gibt_es_keine_Grenze() {
        try (Tuer tuer = Tuer.mit("zielnetz.zugang.anfragen-je-sekunde=0")) {
            assertThat(IntStream.range(0, 300).map(i -> tuer.hole("/api/probe").status()))
                    .containsOnly(200);
        }
    }

    @Test
    void ein_leerer_Vorrat_fuellt_sich_mit_der_Zeit() {
        Uhr uhr = new Uhr();
        TokenBuckets kontingent = new TokenBuckets(2, 10, Duration.ofMinutes(1), uhr);
        assertThat(kontingent.nimm("192.0.2.1")).isZero();
        assertThat(kontingent.nimm("192.0.2.1")).isZero();
        assertThat(kontingent.nimm("192.0.2.1")).isEqualTo(6);
        assertThat(kontingent.nimm("192.0.2.2")).isZero();
        uhr.jetzt += Duration.ofSeconds(6).toNanos();
        assertThat(kontingent.nimm("192.0.2.1")).isZero();
        assertThat(kontingent.nimm("192.0.2.1")).isEqualTo(6);
        kontingent.gibZurueck("192.0.2.1");
        assertThat(kontingent.nimm("192.0.2.1")).isZero();
    }

    @Test
    void mit_IPv6_zaehlt_das_ganze_Netz_eines_Anschlusses() {
        TokenBuckets kontingent = new TokenBuckets(1, 1, Duration.ofHours(1), new Uhr());
        assertThat(kontingent.nimm("2001:db8:1:2:3:4:5:6")).isZero();
        assertThat(kontingent.nimm("2001:db8:1:2:aaaa::1")).isPositive();
        assertThat(kontingent.nimm("2001:db8:1:3:3:4:5:6")).isZero();
    }

    private static final class Uhr implements TimeMeter {

        private long jetzt;

        @Override
        public long currentTimeNanos() {
            return jetzt;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
