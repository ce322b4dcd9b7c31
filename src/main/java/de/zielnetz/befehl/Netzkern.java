package de.zielnetz.befehl;

import de.zielnetz.neo4j.EmbeddedNeo4jConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The parts of Zielnetz that an import needs, without web server, GraphQL and login. No Configuration, or the program
 * itself would find it.
 */
@ComponentScan(
        basePackages = {
            "de.zielnetz.neo4j",
            "de.zielnetz.stand",
            "de.zielnetz.einlesen",
            "de.zielnetz.steckbrief",
            "de.zielnetz.zugang.audit"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "de\\.zielnetz\\.einlesen\\.web\\..*")
        })
@AutoConfigurationPackage(basePackages = "de.zielnetz")
@ImportAutoConfiguration({
    EmbeddedNeo4jConfiguration.class,
    Neo4jAutoConfiguration.class,
    DataNeo4jAutoConfiguration.class,
    DataNeo4jRepositoriesAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
class Netzkern {}
