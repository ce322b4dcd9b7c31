package de.zielnetz.graphql.schema;

import de.zielnetz.graphql.Zeitwahl;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;

/** Gives every field of Query that answers from the net the two arguments that ask for another time ({@link Zeitwahl}). */
final class Zeitargumente {

    /** Stands at fields that do not answer from the net, or read times of their own. */
    private static final String ZEITLOS = "zeitlos";

    private static final List<InputValueDefinition> ARGUMENTE = new SchemaParser()
            .parse("""
                    type Argumente { feld(
                    "Was Zielnetz zu einer anderen Zeit wusste: ein Zeitpunkt, oder ein Vorgang wie `v12` und alle davor. Ohne Angabe: was es jetzt weiß."
                    %s: Wissensstand
                    "Was an einem anderen Tag galt. Ohne Angabe: was heute gilt. `ALLE`: auch, was endete oder noch nicht begann."
                    %s: Gueltigkeit
                    ): Int }
                    """.formatted(Zeitwahl.WISSENSSTAND, Zeitwahl.GUELTIG_AM))
            .getType("Argumente", ObjectTypeDefinition.class)
            .orElseThrow()
            .getFieldDefinitions()
            .get(0)
            .getInputValueDefinitions();

    private Zeitargumente() {}

    static void ergaenze(TypeDefinitionRegistry schema) {
        ObjectTypeDefinition query =
                schema.getType("Query", ObjectTypeDefinition.class).orElseThrow();
        schema.remove(query);
        schema.add(query.transform(neu -> neu.fieldDefinitions(mitZeiten(query.getFieldDefinitions()))));
        List<ObjectTypeExtensionDefinition> weitere =
                List.copyOf(schema.objectTypeExtensions().getOrDefault("Query", List.of()));
        for (ObjectTypeExtensionDefinition teil : weitere) {
            schema.remove(teil);
            schema.add(teil.transformExtension(neu -> neu.fieldDefinitions(mitZeiten(teil.getFieldDefinitions()))));
        }
    }

    private static List<FieldDefinition> mitZeiten(List<FieldDefinition> felder) {
        return felder.stream()
                .map(feld -> feld.hasDirective(ZEITLOS) ? feld : mitZeiten(feld))
                .toList();
    }

    private static FieldDefinition mitZeiten(FieldDefinition feld) {
        List<InputValueDefinition> argumente = new ArrayList<>(feld.getInputValueDefinitions());
        argumente.addAll(ARGUMENTE);
        return feld.transform(neu -> neu.inputValueDefinitions(argumente));
    }
}
