package de.zielnetz.graphql.schema;

import de.zielnetz.graphql.Typplan;
import de.zielnetz.netz.Knotenart;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;
import org.springframework.stereotype.Component;

/**
 * Completes the schema files: every node type gets what all nodes have, every list its pages, filter and order. So the
 * files say of each kind only what is its own.
 */
@Component
public class Schemaerweiterung implements TypeDefinitionConfigurer {

    static final String ALLE = "alle";
    static final String EINER = "einer";

    private Map<Knotenart, Typplan> plaene = Map.of();
    private List<FieldDefinition> wurzelfelder = List.of();

    /** What the fields of the node types mean; known once the schema has been read. */
    Map<Knotenart, Typplan> plaene() {
        return plaene;
    }

    /** The fields of Query; known once the schema has been read. */
    List<FieldDefinition> wurzelfelder() {
        return wurzelfelder;
    }

    @Override
    public void configure(TypeDefinitionRegistry schema) {
        ergaenzeKnotentypen(schema);
        plaene = Typplaene.lies(schema);
        for (Typplan plan : plaene.values()) {
            for (String typ : List.of("Connection", "Edge")) {
                schema.getType(plan.art().label() + typ, ObjectTypeDefinition.class)
                        .ifPresent(schema::remove);
            }
        }
        String texte = Listentypen.fuerAlle(plaene.values());
        schema.merge(new SchemaParser().parse(texte));
        ergaenzeArgumente(schema);
        wurzelfelder = schema.getType("Query", ObjectTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions();
    }

    private static void ergaenzeKnotentypen(TypeDefinitionRegistry schema) {
        InterfaceTypeDefinition knoten =
                schema.getType("Knoten", InterfaceTypeDefinition.class).orElseThrow();
        for (ObjectTypeDefinition typ : schema.getTypes(ObjectTypeDefinition.class)) {
            if (typ.hasDirective(Typplaene.KNOTEN)) {
                Map<String, FieldDefinition> felder = new LinkedHashMap<>();
                knoten.getFieldDefinitions().forEach(feld -> felder.put(feld.getName(), feld));
                typ.getFieldDefinitions().forEach(feld -> felder.put(feld.getName(), feld));
                ersetze(schema, typ, typ.transform(neu -> neu.implementz(
                                TypeName.newTypeName("Knoten").build())
                        .fieldDefinitions(new ArrayList<>(felder.values()))));
            }
        }
    }

    private static void ergaenzeArgumente(TypeDefinitionRegistry schema) {
        for (ObjectTypeDefinition typ : schema.getTypes(ObjectTypeDefinition.class)) {
            List<FieldDefinition> felder = typ.getFieldDefinitions().stream()
                    .map(feld ->
                            feld.hasDirective(Typplaene.KANTE) || feld.hasDirective(ALLE) ? mitArgumenten(feld) : feld)
                    .collect(Collectors.toList());
            if (!felder.equals(typ.getFieldDefinitions())) {
                ersetze(schema, typ, typ.transform(neu -> neu.fieldDefinitions(felder)));
            }
        }
    }

    private static FieldDefinition mitArgumenten(FieldDefinition feld) {
        String typ = Typplaene.typname(feld.getType());
        boolean seitenweise = typ.endsWith("Connection");
        List<InputValueDefinition> argumente = new SchemaParser()
                .parse(Listentypen.argumente(typ.replaceFirst("Connection$", ""), seitenweise, Typplaene.seite(feld)))
                .getType("Argumente", ObjectTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions()
                .get(0)
                .getInputValueDefinitions();
        return feld.transform(neu -> neu.inputValueDefinitions(argumente));
    }

    private static void ersetze(TypeDefinitionRegistry schema, ObjectTypeDefinition alt, ObjectTypeDefinition neu) {
        schema.remove(alt);
        schema.add(neu);
    }
}
