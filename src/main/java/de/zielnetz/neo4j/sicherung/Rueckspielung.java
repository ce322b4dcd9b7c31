package de.zielnetz.neo4j.sicherung;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.neo4j.driver.Driver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Puts what a backup holds into an empty database (restore), and proves by its fingerprint that all of it is there. */
public final class Rueckspielung {

    private static final TypeReference<Map<String, Object>> ZEILE = new TypeReference<>() {};
    private static final int STAPEL = 1_000;

    private final Path datei;
    private final Inhaltsangabe inhalt;

    private Rueckspielung(Path datei, Inhaltsangabe inhalt) {
        this.datei = datei;
        this.inhalt = inhalt;
    }

    /**
     * Looks at a backup before anything is opened.
     *
     * @param migration the last one that this program knows
     * @throws Sicherungsfehler where it is none, is damaged, or was written by a newer program
     */
    public static Rueckspielung pruefe(Path datei, String migration) {
        if (!Files.isRegularFile(datei)) {
            throw new Sicherungsfehler("Die Sicherung %s gibt es nicht.".formatted(datei));
        }
        try (ZipFile zip = new ZipFile(datei.toFile())) {
            if (zip.getEntry(Sicherung.INHALT) == null) {
                throw new Sicherungsfehler(
                        "%s ist keine Sicherung: darin fehlt %s.".formatted(datei, Sicherung.INHALT));
            }
            Inhaltsangabe inhalt;
            try (InputStream strom = zip.getInputStream(zip.getEntry(Sicherung.INHALT))) {
                inhalt = Sicherung.JSON.readValue(strom, Inhaltsangabe.class);
            }
            if (inhalt.form() > Inhaltsangabe.FORM || inhalt.migration().compareTo(migration) > 0) {
                throw new Sicherungsfehler(
                        "%s schrieb eine neuere Fassung von Zielnetz (%s, Migration %s; diese kennt %s): spielen Sie sie mit jener zurück."
                                .formatted(datei, inhalt.fassung(), inhalt.migration(), migration));
            }
            for (String teil : List.of(Sicherung.KNOTEN, Sicherung.BEZIEHUNGEN)) {
                verlangeSumme(datei, zip, teil, inhalt);
            }
            return new Rueckspielung(datei, inhalt);
        } catch (IOException | JacksonException e) {
            throw new Sicherungsfehler(
                    "%s ist beschädigt oder keine Sicherung (%s).".formatted(datei, e.getMessage()), e);
        }
    }

    /** What a backup says of itself, its check sums proved. */
    public static Inhaltsangabe lies(Path datei) {
        return pruefe(datei, "\uFFFF").inhalt();
    }

    private static void verlangeSumme(Path datei, ZipFile zip, String teil, Inhaltsangabe inhalt) throws IOException {
        MessageDigest summierer = Inhaltsabdruck.sha256();
        if (zip.getEntry(teil) != null) {
            try (InputStream strom = new DigestInputStream(zip.getInputStream(zip.getEntry(teil)), summierer)) {
                strom.transferTo(OutputStream.nullOutputStream());
            }
        }
        if (!Inhaltsabdruck.alsText(summierer).equals(inhalt.summen().get(teil))) {
            throw new Sicherungsfehler("%s ist beschädigt: %s hat nicht die Prüfsumme, mit der es geschrieben wurde."
                    .formatted(datei, teil));
        }
    }

    public Inhaltsangabe inhalt() {
        return inhalt;
    }

    /** About how many bytes a database takes that holds this: what was measured, and as much again for its log. */
    public long bytes() {
        return 2_000L * inhalt.knoten() + 1_000L * inhalt.beziehungen();
    }

    /**
     * Writes it.
     *
     * @throws Sicherungsfehler where the database is not empty, or does not hold afterwards what the backup holds
     */
    void schreibe(Driver driver) {
        long schonDa = driver.executableQuery("MATCH (n) RETURN count(n) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
        if (schonDa > 0) {
            throw new Sicherungsfehler(
                    "Die Datenbank ist nicht leer; zurückgespielt wird nur in eine leere: nennen Sie mit --zielnetz.daten einen neuen Ordner.");
        }
        for (String satz : inhalt.schema()) {
            driver.executableQuery(satz.replaceFirst(" FOR ", " IF NOT EXISTS FOR "))
                    .execute();
        }
        try (ZipFile zip = new ZipFile(datei.toFile())) {
            Map<String, String> ids = new HashMap<>();
            lies(zip, Sicherung.KNOTEN, zeilen -> knoten(driver, zeilen, ids));
            lies(zip, Sicherung.BEZIEHUNGEN, zeilen -> beziehungen(driver, zeilen, ids));
        } catch (IOException e) {
            throw new Sicherungsfehler("%s ließ sich nicht lesen (%s).".formatted(datei, e.getMessage()), e);
        }
        String abdruck = new Lesegang(driver).lies(() -> NIEMAND).alsText();
        if (!abdruck.equals(inhalt.abdruck())) {
            throw new Sicherungsfehler(
                    "In der Datenbank steht nach dem Zurückspielen nicht dasselbe wie in der Sicherung (Abdruck %s statt %s); verwerfen Sie den Ordner."
                            .formatted(abdruck, inhalt.abdruck()));
        }
    }

    private static final Lesegang.Empfaenger NIEMAND = new Lesegang.Empfaenger() {
        @Override
        public void knoten(String zeile) {}

        @Override
        public void beziehung(String zeile) {}
    };

    private interface Abnehmer {
        void nimm(List<Map<String, Object>> zeilen);
    }

    private static void lies(ZipFile zip, String teil, Abnehmer abnehmer) throws IOException {
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(teil)), StandardCharsets.UTF_8))) {
            List<Map<String, Object>> stapel = new ArrayList<>();
            for (String zeile = text.readLine(); zeile != null; zeile = text.readLine()) {
                stapel.add(Sicherung.JSON.readValue(zeile, ZEILE));
                if (stapel.size() == STAPEL) {
                    abnehmer.nimm(stapel);
                    stapel.clear();
                }
            }
            abnehmer.nimm(stapel);
        }
    }

    /** Labels take no parameter in every Neo4j, so what bears the same goes together. */
    private static void knoten(Driver driver, List<Map<String, Object>> zeilen, Map<String, String> ids) {
        nachArt(zeilen, zeile -> namen((List<?>) zeile.getOrDefault("labels", List.of())))
                .forEach((labels, gleiche) -> driver.executableQuery(
                                "UNWIND $zeilen AS zeile CREATE (n%s) SET n = zeile.merkmale RETURN zeile.id AS alt, elementId(n) AS neu"
                                        .formatted(labels))
                        .withParameters(Map.of("zeilen", gleiche))
                        .execute()
                        .records()
                        .forEach(einer -> ids.put(
                                einer.get("alt").asString(), einer.get("neu").asString())));
    }

    private static void beziehungen(Driver driver, List<Map<String, Object>> zeilen, Map<String, String> ids) {
        for (Map<String, Object> zeile : zeilen) {
            zeile.computeIfPresent("von", (feld, id) -> ids.get(id));
            zeile.computeIfPresent("zu", (feld, id) -> ids.get(id));
        }
        nachArt(zeilen, zeile -> namen(List.of(String.valueOf(zeile.get("typ")))))
                .forEach((typ, gleiche) -> driver.executableQuery(
                                "UNWIND $zeilen AS zeile MATCH (a) WHERE elementId(a) = zeile.von MATCH (b) WHERE elementId(b) = zeile.zu CREATE (a)-[r%s]->(b) SET r = zeile.merkmale"
                                        .formatted(typ))
                        .withParameters(Map.of("zeilen", gleiche))
                        .execute());
    }

    private static Map<String, List<Map<String, Object>>> nachArt(
            List<Map<String, Object>> zeilen, Function<Map<String, Object>, String> art) {
        Map<String, List<Map<String, Object>>> gruppen = new HashMap<>();
        for (Map<String, Object> zeile : zeilen) {
            Map<String, Object> neu = new HashMap<>(zeile);
            neu.computeIfPresent("merkmale", (feld, werte) -> Merkmalsform.ausJson(merkmale(werte)));
            gruppen.computeIfAbsent(art.apply(zeile), neue -> new ArrayList<>()).add(neu);
        }
        return gruppen;
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private static Map<String, Object> merkmale(Object werte) {
        return (Map<String, Object>) werte;
    }

    private static String namen(List<?> namen) {
        StringBuilder text = new StringBuilder();
        namen.forEach(name -> text.append(":`")
                .append(String.valueOf(name).replace("`", "``"))
                .append('`'));
        return text.toString();
    }
}
