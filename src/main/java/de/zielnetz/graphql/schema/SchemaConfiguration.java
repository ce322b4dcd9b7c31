package de.zielnetz.graphql.schema;

import de.zielnetz.graphql.Schemaplan;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads from the schema files what their fields mean, and has the schema completed by it before it is made. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    /** From the same files of which Spring Boot makes the schema. */
    @Bean
    Schemaplan schemaplan(GraphQlProperties einstellungen, ResourcePatternResolver dateien) throws IOException {
        GraphQlProperties.Schema orte = einstellungen.getSchema();
        TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
        for (String ort : orte.getLocations()) {
            for (String endung : orte.getFileExtensions()) {
                for (Resource datei : dateien.getResources(ort + "*" + endung)) {
                    try (InputStream text = datei.getInputStream()) {
                        schema.merge(new SchemaParser().parse(text));
                    }
                }
            }
        }
        return Schemaleser.lies(schema);
    }

    @Bean
    GraphQlSourceBuilderCustomizer ergaenztesSchema(Schemaplan plan) {
        return bau -> bau.configureTypeDefinitions(new SchemaCompletion(plan));
    }
}
