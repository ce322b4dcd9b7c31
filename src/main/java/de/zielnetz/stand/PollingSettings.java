package de.zielnetz.stand;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the database is watched (polling; settings).
 *
 * @param takt how often Zielnetz asks whether the database changed
 */
@ConfigurationProperties("zielnetz")
record PollingSettings(@DefaultValue("1s") Duration takt) {}
