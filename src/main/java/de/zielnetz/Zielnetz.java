package de.zielnetz;

import de.zielnetz.befehl.Befehlszeile;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;

/**
 * Starts Zielnetz: the net, its way in and its ways of asking; or runs the one command that was typed. Spring's
 * observations are left out: they are taken at every filter of a request and every list of an answer; what Prometheus may
 * ask for is measured in the room betrieb.
 */
@SpringBootApplication(
        exclude = {
            DataNeo4jReactiveAutoConfiguration.class,
            DataNeo4jReactiveRepositoriesAutoConfiguration.class,
            GraphQlObservationAutoConfiguration.class,
            ObservationAutoConfiguration.class,
            WebMvcObservationAutoConfiguration.class
        })
public class Zielnetz {

    public static void main(String[] args) {
        if (Befehlszeile.gilt(args)) {
            System.exit(Befehlszeile.fuehreAus(args));
        }
        SpringApplication.run(Zielnetz.class, args);
    }
}
