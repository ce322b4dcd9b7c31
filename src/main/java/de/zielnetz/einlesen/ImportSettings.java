package de.zielnetz.einlesen;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are read (settings).
 *
 * @param geduld how long a file waits for those that are read already
 * @param lesefrist how long the reading of one file may take
 */
@ConfigurationProperties("zielnetz.einlesen")
record ImportSettings(
        @DefaultValue("20s") Duration geduld,
        @DefaultValue("3m") Duration lesefrist) {}
