package de.zielnetz.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** Brings the database's constraints and indexes to what this version needs: {@code cypher/migrations}. */
@Component
public class Migrationen {

    private final Driver driver;

    Migrationen(Driver driver) {
        this.driver = driver;
    }

    /** Applies what has not been applied yet; several instances may call it at once, one waits for the other. */
    public void anwenden() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .build();
        new Migrations(config, driver).apply();
    }
}
