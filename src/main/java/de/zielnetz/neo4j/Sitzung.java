package de.zielnetz.neo4j;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Opens sessions that know of each other's transactions, so that a lagging cluster member never shows an older state. */
public final class Sitzung {

    private Sitzung() {}

    public static Session offen(Driver driver) {
        return driver.session(gemeinsam(driver).build());
    }

    /** One that takes this many records over the wire at a time. */
    public static Session offen(Driver driver, long zeilenAufEinmal) {
        return driver.session(gemeinsam(driver).withFetchSize(zeilenAufEinmal).build());
    }

    private static SessionConfig.Builder gemeinsam(Driver driver) {
        return SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager());
    }
}
