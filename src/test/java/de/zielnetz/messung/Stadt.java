package de.zielnetz.messung;

import de.zielnetz.TestZielnetz;
import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.abdeckung.Abdeckung;
import de.zielnetz.analyse.ueberschneidung.Gewichte;
import de.zielnetz.analyse.ueberschneidung.Projektindex;
import de.zielnetz.analyse.ueberschneidung.Punkte;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Stand;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The program on a made-up city of this size; one program serves all measurements of the size. */
@State(Scope.Benchmark)
public class Stadt {

    static final Abdeckung.Matrixfrage MATRIX = new Abdeckung.Matrixfrage(
            Achse.HANDLUNGSFELD,
            Achse.STRATEGISCHES_ZIEL,
            EnumSet.allOf(Wegart.class),
            null,
            false,
            Massstab.ueblich("2026-01-01"));

    @Nullable
    private static Laufendes laufendes;

    @Param({"100", "1000", "10000"})
    public int projekte;

    private record Laufendes(int projekte, ConfigurableApplicationContext programm, Netz netz, Punkte punkte) {}

    final Memo memo = new Memo();
    private final AtomicInteger naechstes = new AtomicInteger();
    private final AtomicLong nummer = new AtomicLong();
    private Laufendes hier;
    private Driver driver;
    private URL adresse;
    private Gang gang;

    /** Starts it, unless the measurement before this one ran on the same city. */
    @Setup(Level.Trial)
    public void starte() {
        Laufendes zuvor = laufendes;
        if (zuvor == null || zuvor.projekte() != projekte) {
            beende();
            ConfigurableApplicationContext programm = TestZielnetz.starte(
                            "--projekte=" + projekte,
                            "--server.port=0",
                            "--zielnetz.bolt-port=0",
                            "--zielnetz.takt=1h",
                            "--zielnetz.zugang.anfragen-je-sekunde=10000000")
                    .getApplicationContext();
            Netz netz = programm.getBean(Stand.class).aktuell().heutiges();
            zuvor = new Laufendes(
                    projekte, programm, netz, new Punkte(Projektindex.von(netz, null), Gewichte.UEBLICH, false));
            laufendes = zuvor;
        }
        hier = zuvor;
        driver = zuvor.programm().getBean(Driver.class);
        adresse = adresse(
                "http://127.0.0.1:" + zuvor.programm().getEnvironment().getProperty("local.server.port") + "/graphql");
        gang = new Gang(zuvor.netz());
    }

    private static URL adresse(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void beende() {
        Laufendes zuvor = laufendes;
        if (zuvor != null) {
            zuvor.programm().close();
            laufendes = null;
        }
    }

    Netz netz() {
        return hier.netz();
    }

    Punkte punkte() {
        return hier.punkte();
    }

    Gang gang() {
        return gang;
    }

    String leitziel() {
        return kennung(Knotenart.LEITZIEL, 2);
    }

    String akteur() {
        return kennung(Knotenart.AKTEUR, 3);
    }

    /** Another one each time, among fifty. */
    int projektnummer() {
        return netz().anfang(Knotenart.PROJEKT) + naechstes.getAndIncrement() % 50;
    }

    String projekt() {
        return netz().kennung(projektnummer());
    }

    private String kennung(Knotenart art, int stelle) {
        return netz().kennung(netz().anfang(art) + stelle);
    }

    Object cypher(String anweisung, String kennung) {
        return driver.executableQuery(anweisung)
                .withParameters(Map.of("kennung", kennung))
                .execute()
                .records();
    }

    /** A document that nobody ever sent. */
    String neu(String frage, String kennung) {
        return sende("# " + nummer.incrementAndGet() + "\n" + frage, kennung);
    }

    String wieder(String frage, String kennung) {
        return sende(frage, kennung);
    }

    private String sende(String frage, String kennung) {
        Map<String, ?> variablen = kennung.isEmpty() ? Map.of() : Map.of("kennung", kennung);
        try {
            // The plainest client there is: what it costs itself is in every answer.
            HttpURLConnection anfrage = (HttpURLConnection) adresse.openConnection();
            anfrage.setDoOutput(true);
            anfrage.setRequestProperty("Content-Type", "application/json");
            anfrage.setRequestProperty("Accept", "application/json");
            try (OutputStream ziel = anfrage.getOutputStream()) {
                ziel.write(JsonMapper.shared().writeValueAsBytes(Map.of("query", frage, "variables", variablen)));
            }
            String antwort;
            try (InputStream quelle = anfrage.getInputStream()) {
                antwort = new String(quelle.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (antwort.contains("\"errors\"") || antwort.length() < 60) {
                throw new IllegalStateException(antwort);
            }
            return antwort;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
