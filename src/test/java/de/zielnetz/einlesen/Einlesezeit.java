package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.zielnetz.Zielnetz;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Importe;
import de.zielnetz.einlesen.schreiben.Importe.Import;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.stadt.Stadtgenerator;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.ausgabe.Steckbrieftext;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures what taking in a large file costs, beside reading it alone and beside the plainest Cypher that writes the
 * same rows: {@code mvn test -Dtest=Einlesezeit -DargLine=-Xmx3g}, with {@code -Deinlesezeit.projekte=1000} for less.
 * Its name keeps it out of the usual tests.
 */
class Einlesezeit {

    private static final int PROJEKTE = Integer.getInteger("einlesezeit.projekte", 10_000);
    /** The first meets a program that has just started, the second one that is warm. */
    private static final int RUNDEN = Integer.getInteger("einlesezeit.runden", 2);

    private static final int STAPEL = 5_000;

    @Test
    void miss() throws Exception {
        Stadtgenerator stadt = new Stadtgenerator(1, PROJEKTE);
        Netz ganz = stadt.netz();
        byte[] datei = alsCsv(ganz);
        Path ordner = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "einlesezeit-");
        try (ConfigurableApplicationContext programm = SpringApplication.from(Zielnetz::main)
                .run(
                        "--server.port=0",
                        "--zielnetz.bolt-port=0",
                        "--zielnetz.takt=1h",
                        "--zielnetz.erstbefuellung=false",
                        "--zielnetz.daten=" + ordner)
                .getApplicationContext()) {
            Stand stand = programm.getBean(Stand.class);
            stand.aktualisiere();
            Vorgang rahmen = new Vorgang(1, Vorgang.Art.EINLESEN, Instant.now(), "Stadtgenerator", null, null);
            programm.getBean(Importe.class).schreibe(List.of(new Import(rahmen, stadt.aenderungen(1))));
            stand.aktualisiere();
            for (int runde = 1; runde <= RUNDEN; runde++) {
                miss(programm, datei, runde);
            }
        }
    }

    /** One round; afterwards everything is as before it. */
    private static void miss(ConfigurableApplicationContext programm, byte[] datei, int runde) throws Exception {
        Stand stand = programm.getBean(Stand.class);
        Einlesen einlesen = programm.getBean(Einlesen.class);
        double lesen = dauer(() -> Mappenleser.lies("stadt.csv", datei));
        lesen = dauer(() -> Mappenleser.lies("stadt.csv", datei));
        Vorschau[] vorschau = new Vorschau[1];
        double vorschauZeit = dauer(() ->
                vorschau[0] = einlesen.vorschau("stadt.csv", datei, Wunsch.KEINER, Benutzer.ANONYM, new Fortschritt()));
        assertThat(vorschau[0].zaehlung().fehler()).isZero();
        assertThat(vorschau[0].zaehlung().neu()).isEqualTo(PROJEKTE);
        Fortschritt fortschritt = new Fortschritt();
        Map<Fortschritt.Phase, Double> phasen = new EnumMap<>(Fortschritt.Phase.class);
        Thread uhr = schaueZu(fortschritt, phasen);
        Einlesen.Ergebnis[] ergebnis = new Einlesen.Ergebnis[1];
        double import_ = dauer(() -> ergebnis[0] = einlesen.uebernimm(
                vorschau[0].token(), new Bedingungen(true, false), null, Benutzer.ANONYM, fortschritt));
        uhr.join();
        assertThat(stand.aktuell().netz().anzahl(Knotenart.PROJEKT)).isEqualTo(PROJEKTE);
        double schlicht = dauer(() ->
                schreibeSchlicht(programm.getBean(Driver.class), stand.aktuell().netz()));
        System.out.printf(
                "| %d | %d | %d | %.1f MB | %.1f s | %.1f s | %.1f s | %.1f s | %.1f |%n",
                runde,
                PROJEKTE,
                vorschau[0].zaehlung().beziehungenNeu(),
                datei.length / 1048576.0,
                lesen,
                schlicht,
                vorschauZeit,
                import_,
                (vorschauZeit + import_) / (lesen + schlicht));
        System.out.println("davon beim Import: " + phasen);
        programm.getBean(Driver.class)
                .executableQuery("MATCH (n:Probe) CALL (n) { DETACH DELETE n }")
                .execute();
        double zurueck = dauer(() -> programm.getBean(Zuruecknehmen.class)
                .nimmZurueck(Objects.requireNonNull(ergebnis[0].vorgang()).kennung(), null, Benutzer.ANONYM));
        System.out.printf("zurückgenommen in %.1f s%n", zurueck);
    }

    private static byte[] alsCsv(Netz netz) throws IOException {
        Steckbrieftext text = new Steckbrieftext(netz);
        StringWriter ziel = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(ziel)) {
            csv.writeRecord(
                    Steckbrieftext.SPALTEN.stream().map(Inhalt::bezeichnung).toList());
            for (int k = netz.anfang(Knotenart.PROJEKT); k < netz.ende(Knotenart.PROJEKT); k++) {
                int projekt = k;
                csv.writeRecord(Steckbrieftext.SPALTEN.stream()
                        .map(spalte -> text.zelle(projekt, spalte))
                        .toList());
            }
        }
        return ziel.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same projects and relationships under labels of their own: no journal, no evidence, only the key. */
    private static void schreibeSchlicht(Driver driver, Netz netz) {
        driver.executableQuery("CREATE CONSTRAINT IF NOT EXISTS FOR (n:Probe) REQUIRE n.kennung IS UNIQUE")
                .execute();
        List<Map<String, Object>> knoten = new ArrayList<>();
        List<Map<String, Object>> kanten = new ArrayList<>();
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            Map<String, Object> werte = new HashMap<>();
            netz.knotenzustand(k).merkmale().forEach((merkmal, wert) -> werte.put(merkmal.schluessel(), wert));
            werte.put("kennung", netz.schluessel(k).kennung());
            knoten.add(Map.of("kennung", netz.schluessel(k).kennung(), "werte", werte));
        }
        for (int k = netz.anfang(Knotenart.PROJEKT); k < netz.ende(Knotenart.PROJEKT); k++) {
            for (Richtung richtung : Richtung.values()) {
                var folge = netz.kanten(k, richtung);
                for (int i = 0; i < folge.anzahl(); i++) {
                    Beziehung b = netz.beziehung(folge.kante(i));
                    kanten.add(Map.of(
                            "von",
                            b.von().kennung(),
                            "nach",
                            b.nach().kennung(),
                            "art",
                            b.art().name()));
                }
            }
        }
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                for (int ab = 0; ab < knoten.size(); ab += STAPEL) {
                    tx.run(
                                    "UNWIND $zeilen AS z MERGE (n:Probe {kennung: z.kennung}) SET n += z.werte",
                                    Map.of("zeilen", knoten.subList(ab, Math.min(ab + STAPEL, knoten.size()))))
                            .consume();
                }
                for (int ab = 0; ab < kanten.size(); ab += STAPEL) {
                    tx.run(
                                    "UNWIND $zeilen AS z MATCH (a:Probe {kennung: z.von}) MATCH (b:Probe {kennung: z.nach}) MERGE (a)-[:PROBE {art: z.art}]->(b)",
                                    Map.of("zeilen", kanten.subList(ab, Math.min(ab + STAPEL, kanten.size()))))
                            .consume();
                }
            });
        }
    }

    /** Seconds spent in each phase, to a fiftieth of one. */
    private static Thread schaueZu(Fortschritt fortschritt, Map<Fortschritt.Phase, Double> phasen) {
        Thread zuschauer = new Thread(() -> {
            while (fortschritt.meldung().phase() != Fortschritt.Phase.FERTIG) {
                phasen.merge(fortschritt.meldung().phase(), 0.02, Double::sum);
                LockSupport.parkNanos(20_000_000);
            }
        });
        zuschauer.start();
        return zuschauer;
    }

    private interface Arbeit {
        void tu() throws Exception;
    }

    private static double dauer(Arbeit arbeit) throws Exception {
        long beginn = System.nanoTime();
        arbeit.tu();
        return (System.nanoTime() - beginn) / 1e9;
    }
}
