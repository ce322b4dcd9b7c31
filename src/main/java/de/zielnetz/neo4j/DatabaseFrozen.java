package de.zielnetz.neo4j;

import org.neo4j.driver.exceptions.Neo4jException;

/** The database holds its connections and answers nobody. */
public final class DatabaseFrozen extends Neo4jException {

    private static final long serialVersionUID = 1L;

    DatabaseFrozen(Throwable ursache) {
        super("The database does not answer any more", ursache);
    }
}
