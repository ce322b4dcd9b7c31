package de.zielnetz;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** The database of the tests in a container; without this profile the embedded one, see config/application.yaml. */
@TestConfiguration(proxyBeanMethods = false)
@Profile("container")
public class Testdatenbank {

    @Bean
    @ServiceConnection
    Neo4jContainer neo4j(@Value("${testdatenbank.image}") String bild) {
        return new Neo4jContainer(DockerImageName.parse(bild).asCompatibleSubstituteFor("neo4j"));
    }
}
