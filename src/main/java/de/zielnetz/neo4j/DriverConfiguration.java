package de.zielnetz.neo4j;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Logging;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the driver say soon that the database is away, instead of waiting for it; and makes it write its log by way of
 * SLF4J: the driver's own way turns every message and every row into a text even where nobody wants the log.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DriverConfiguration {

    @Bean
    ConfigBuilderCustomizer kurzeFristen(DatabaseSettings einstellungen) {
        long frist = einstellungen.datenbankfrist().toMillis();
        return config -> config.withConnectionTimeout(frist, TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(frist, TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(frist / 3, TimeUnit.MILLISECONDS)
                .withUserAgent("zielnetz")
                .withLogging(Logging.slf4j());
    }
}
