package de.zielnetz.graphql.http;

import de.zielnetz.graphql.schema.Schemaerweiterung;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the schema files completed before the schema is made of them, and questions kept once they are read. */
@Configuration(proxyBeanMethods = false)
class Schemabau {

    @Bean
    GraphQlSourceBuilderCustomizer erweitertesSchema(Schemaerweiterung erweiterung) {
        return bau -> bau.configureTypeDefinitions(erweiterung);
    }

    @Bean
    GraphQlSourceBuilderCustomizer gelesenesBleibt(Fragenspeicher speicher) {
        return bau -> bau.configureGraphQl(graphql -> graphql.preparsedDocumentProvider(speicher));
    }
}
