package de.zielnetz.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Cypher statements of the folder {@code cypher/}, by name. */
public final class Cypher {

    /** Stands in a statement for a label or type, which Cypher takes no parameter for where an index is to be used. */
    private static final Pattern PLATZHALTER = Pattern.compile("`\\$\\$(\\w+)\\$\\$`");

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

    /**
     * The same with a label, a type or several joined by {@code |} in the place of each {@code `$$NAME$$`}.
     *
     * @param namen from the metamodel, never from a user: they become part of the statement
     * @throws IllegalArgumentException where a placeholder has no name
     */
    public static String lies(String name, Map<String, String> namen) {
        return PLATZHALTER.matcher(lies(name)).replaceAll(stelle -> {
            String fuer = namen.get(stelle.group(1));
            if (fuer == null) {
                throw new IllegalArgumentException(
                        "Nothing is given for %s in cypher/%s.cypher".formatted(stelle.group(), name));
            }
            return Matcher.quoteReplacement(fuer);
        });
    }
}
