package de.zielnetz.einlesen.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/** The folder of the embedded database, searched by other means than the program's own. */
record Datenordner(Driver datenbank) {

    Path pfad() {
        return Path.of(datenbank
                .executableQuery(
                        "SHOW SETTINGS YIELD name, value WHERE name = 'server.directories.neo4j_home' RETURN value")
                .execute()
                .records()
                .get(0)
                .get("value")
                .asString());
    }

    /** Files in which one of the words stands, in any encoding that the database writes. */
    List<String> dateienMit(String... worte) throws IOException {
        Path ordner = pfad();
        try (Stream<Path> dateien = Files.walk(ordner)) {
            return dateien.filter(Files::isRegularFile)
                    .filter(datei -> Stream.of(worte).anyMatch(wort -> enthaelt(datei, wort)))
                    .map(datei -> ordner.relativize(datei).toString())
                    .toList();
        }
    }

    private static boolean enthaelt(Path datei, String wort) {
        try {
            String bytes = new String(Files.readAllBytes(datei), StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .map((Charset kodierung) -> new String(wort.getBytes(kodierung), StandardCharsets.ISO_8859_1))
                    .anyMatch(bytes::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
