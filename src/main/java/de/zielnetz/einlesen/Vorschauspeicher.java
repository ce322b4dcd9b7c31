package de.zielnetz.einlesen;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Sitzung;
import de.zielnetz.stand.Nebenbuch;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Keeps handed-in files in Neo4j until they are imported, so that any instance can go on with them. */
@Component
class Vorschauspeicher {

    static final Duration GUELTIG = Duration.ofHours(24);

    /**
     * What was handed in.
     *
     * @param vorgaenge how many Vorgänge the journal held when the preview was made
     * @param fingerabdruck of the changes it showed
     */
    record Abgabe(
            String token,
            String datei,
            byte[] inhalt,
            String plan,
            String urheber,
            long vorgaenge,
            long fingerabdruck,
            Instant gueltigBis) {}

    private final Driver driver;
    private final Nebenbuch nebenbuch;

    Vorschauspeicher(Driver driver, Nebenbuch nebenbuch) {
        this.driver = driver;
        this.nebenbuch = nebenbuch;
    }

    void merke(Abgabe abgabe) {
        Map<String, Object> werte = new HashMap<>();
        werte.put("kennung", abgabe.token());
        werte.put("datei", abgabe.datei());
        werte.put("inhalt", abgabe.inhalt());
        werte.put("plan", abgabe.plan());
        werte.put("urheber", abgabe.urheber());
        werte.put("vorgaenge", abgabe.vorgaenge());
        werte.put("fingerabdruck", abgabe.fingerabdruck());
        werte.put("gueltigBis", abgabe.gueltigBis().toString());
        nebenbuch.schreibe(
                "einlesen/Vorschau.anlegen",
                Map.of("vorschau", werte, "jetzt", Instant.now().toString()));
    }

    /** What was handed in under this token; null where there is none or its time is over. */
    @Nullable
    Abgabe lies(String token) {
        Map<String, Object> frage =
                Map.of("kennung", token, "jetzt", Instant.now().toString());
        try (Session session = Sitzung.offen(driver)) {
            List<Record> zeilen = session.executeRead(
                    tx -> tx.run(Cypher.lies("einlesen/Vorschau.lesen"), frage).list());
            if (zeilen.isEmpty()) {
                return null;
            }
            var werte = zeilen.get(0).get("werte");
            return new Abgabe(
                    token,
                    werte.get("datei").asString(),
                    werte.get("inhalt").asByteArray(),
                    werte.get("plan").asString(),
                    werte.get("urheber").asString(),
                    werte.get("vorgaenge").asLong(),
                    werte.get("fingerabdruck").asLong(),
                    Instant.parse(werte.get("gueltigBis").asString()));
        }
    }

    void entferne(String token) {
        nebenbuch.schreibe("einlesen/Vorschau.entfernen", Map.of("kennung", token));
    }
}
