package de.zielnetz.neo4j;

import java.net.URI;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/**
 * Starts the embedded database, unless spring.neo4j.uri names another, something else brings the connection (a
 * container of the tests) or the build left it out. An auto-configuration, because those conditions are known last.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@ConditionalOnClass(DatabaseManagementServiceBuilder.class)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "eingebettet")
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@EnableConfigurationProperties(DatabaseSettings.class)
public class EmbeddedNeo4jConfiguration {

    @Bean
    EmbeddedNeo4j eingebettetesNeo4j(DatabaseSettings einstellungen) {
        return EmbeddedNeo4j.starte(einstellungen.daten(), einstellungen.boltPort(), einstellungen.rettungsstart());
    }

    @Bean
    DiskSpace speicherplatz(EmbeddedNeo4j neo4j, DatabaseSettings einstellungen) {
        return new DiskSpace(neo4j.ordner(), einstellungen.mindestplatz());
    }

    @Bean
    EmbeddedRestart neustart(EmbeddedNeo4j neo4j, DiskSpace platz, ApplicationEventPublisher meldung) {
        return new EmbeddedRestart(neo4j, platz, meldung);
    }

    @Bean
    DatabaseHints datenbankhinweise(EmbeddedNeo4j neo4j) {
        return neo4j::hinweise;
    }

    @Bean
    TraceRemoval traceRemoval(EmbeddedNeo4j neo4j) {
        return neo4j.spuren();
    }

    @Bean
    Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedNeo4j neo4j) {
        return new Neo4jConnectionDetails() {

            @Override
            public URI getUri() {
                return neo4j.adresse();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(neo4j.nutzer(), neo4j.passwort());
            }
        };
    }
}
