package de.zielnetz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** The database of the tests: embedded in a fresh folder, or with the profile {@code container} in a container. */
@TestConfiguration(proxyBeanMethods = false)
public class Testdatenbank {

    @Configuration(proxyBeanMethods = false)
    @Profile("!container")
    static class Eingebettet {

        @Bean
        static DynamicPropertyRegistrar ordner() throws IOException {
            Path ordner = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "neo4j-");
            return werte -> {
                werte.add("zielnetz.daten", ordner::toString);
                werte.add("zielnetz.bolt-port", () -> "0");
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("container")
    static class ImContainer {

        @Bean
        @ServiceConnection
        Neo4jContainer neo4j(@Value("${zielnetz.container}") String bild) {
            return new Neo4jContainer(DockerImageName.parse(bild).asCompatibleSubstituteFor("neo4j"));
        }
    }
}
