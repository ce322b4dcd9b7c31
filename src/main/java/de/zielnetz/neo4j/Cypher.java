package de.zielnetz.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The Cypher statements of the folder {@code cypher/}, by name. */
public final class Cypher {

    private Cypher() {}

    /**
     * The text of {@code cypher/<name>.cypher}.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public static String lies(String name) {
        try (InputStream datei = Cypher.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (datei == null) {
                throw new IllegalArgumentException("There is no statement cypher/%s.cypher".formatted(name));
            }
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
