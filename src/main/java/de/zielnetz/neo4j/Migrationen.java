package de.zielnetz.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings the database's constraints and indexes to what this version needs: {@code cypher/migrations}. */
@Component
public class Migrationen {

    private static final String ORDNER = "cypher/migrations";

    private final Driver driver;
    private final ResourcePatternResolver dateien;

    Migrationen(Driver driver, ResourcePatternResolver dateien) {
        this.driver = driver;
        this.dateien = dateien;
    }

    /** Applies what has not been applied yet; several instances may call it at once, one waits for the other. */
    public void anwenden() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:" + ORDNER)
                .withResourceScanner(orte -> dateien(dateien))
                .build();
        new Migrations(config, driver).apply();
    }

    /** The version of the newest one that this program brings. */
    public static String neueste() {
        return dateien(new PathMatchingResourcePatternResolver()).stream()
                .map(adresse -> adresse.getPath().replaceFirst(".*/V(\\d+)__.*", "$1"))
                .max(String::compareTo)
                .orElse("");
    }

    /** The files of the one folder; looking through the whole class path for them takes seconds. */
    private static List<URL> dateien(ResourcePatternResolver dateien) {
        try {
            List<URL> adressen = new ArrayList<>();
            for (Resource datei : dateien.getResources("classpath*:" + ORDNER + "/*.cypher")) {
                adressen.add(datei.getURL());
            }
            return adressen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
