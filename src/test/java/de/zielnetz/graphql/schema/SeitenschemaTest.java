package de.zielnetz.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Zielnetztest;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Keeps the file true from which the pages take their types. */
@Zielnetztest
class SeitenschemaTest {

    private static final Path DATEI = Path.of("src/main/web/schema.graphqls");

    @Autowired
    private GraphQlSource quelle;

    /** A file that is not true is written anew, for the next build of the pages. */
    @Test
    void die_Seiten_kennen_das_Schema_so_wie_das_Programm_es_beantwortet() throws IOException {
        String frage = IntrospectionQueryBuilder.build(
                Options.defaultOptions().descriptions(false).directiveIsRepeatable(true));
        String schema = AstPrinter.printAst(new IntrospectionResultToSchema()
                        .createSchemaDefinition(
                                GraphQL.newGraphQL(quelle.schema()).build().execute(frage)))
                + "\n";
        String bekannt = Files.readString(DATEI);
        if (!bekannt.equals(schema)) {
            Files.writeString(DATEI, schema);
        }
        assertThat(bekannt.equals(schema))
                .as("%s war veraltet und ist neu geschrieben; der nächste Bau der Seiten prüft sie dagegen", DATEI)
                .isTrue();
    }
}
