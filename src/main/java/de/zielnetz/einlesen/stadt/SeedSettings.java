package de.zielnetz.einlesen.stadt;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an empty database is filled with (seed data; settings).
 *
 * @param erstbefuellung whether an empty database is filled with the city's documents
 * @param beispiel whether the example assessment is read with them: true, false; musterbezirk: an invented district instead of the city
 */
@ConfigurationProperties("zielnetz")
record SeedSettings(
        @DefaultValue("true") boolean erstbefuellung,
        @DefaultValue("true") String beispiel) {}
