package de.zielnetz.neo4j;

import java.util.List;

/** What a person should read about the database at the start, line by line. */
@FunctionalInterface
public interface DatabaseHints {

    List<String> zeilen();
}
