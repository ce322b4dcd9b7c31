package de.zielnetz.graphql.schema;

import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.auswertung.Auswertungsfelder;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Completes the schema files (type definition configurer): every node type gets what all nodes have, every list its
 * pages, filter and order. So the files say of each kind only what is its own.
 */
record SchemaCompletion(Schemaplan plan) implements TypeDefinitionConfigurer {

    @Override
    public void configure(TypeDefinitionRegistry schema) {
        ergaenzeKnotentypen(schema);
        // Spring for GraphQL has made plain ones of the names by now.
        for (Typplan typplan : plan.typen().values()) {
            for (String typ : List.of("Connection", "Edge")) {
                schema.getType(typplan.art().label() + typ, ObjectTypeDefinition.class)
                        .ifPresent(schema::remove);
            }
        }
        schema.merge(new SchemaParser().parse(Listentypen.fuerAlle(plan.typen().values())));
        ergaenzeArgumente(schema);
        ergaenzeAuswertungen(schema);
        Zeitargumente.ergaenze(schema);
        Beschreibungen beschreibungen = new Beschreibungen(schema);
        for (ObjectTypeDefinition typ : schema.getTypes(ObjectTypeDefinition.class)) {
            ObjectTypeDefinition beschrieben = beschreibungen.mit(typ);
            if (beschrieben != typ) {
                ersetze(schema, typ, beschrieben);
            }
        }
    }

    private static void ergaenzeKnotentypen(TypeDefinitionRegistry schema) {
        for (ObjectTypeDefinition typ : schema.getTypes(ObjectTypeDefinition.class)) {
            if (typ.hasDirective(Schemaleser.KNOTEN)) {
                List<FieldDefinition> felder = Schemaleser.felder(typ, schema);
                ersetze(schema, typ, typ.transform(neu -> neu.implementz(
                                TypeName.newTypeName(Schemaleser.KNOTENTYP).build())
                        .implementz(TypeName.newTypeName(Schemaleser.NODE).build())
                        .fieldDefinitions(felder)));
            }
        }
    }

    private static void ergaenzeArgumente(TypeDefinitionRegistry schema) {
        for (ObjectTypeDefinition typ : schema.getTypes(ObjectTypeDefinition.class)) {
            List<FieldDefinition> felder = typ.getFieldDefinitions().stream()
                    .map(feld -> feld.hasDirective(Schemaleser.KANTE) || feld.hasDirective(Schemaleser.ALLE)
                            ? mitArgumenten(feld)
                            : feld)
                    .collect(Collectors.toList());
            if (!felder.equals(typ.getFieldDefinitions())) {
                ersetze(schema, typ, typ.transform(neu -> neu.fieldDefinitions(felder)));
            }
        }
    }

    /** Lists that come all at once have no page that could be asked for its groups. */
    private void ergaenzeAuswertungen(TypeDefinitionRegistry schema) {
        ObjectTypeDefinition alt =
                schema.getType("Query", ObjectTypeDefinition.class).orElseThrow();
        String felder = plan.wurzelfelder().stream()
                .filter(feld -> feld.umfang() == Schemaplan.Umfang.ALLE)
                .map(feld -> AUSWERTUNG
                        .replace("$feld", feld.name() + Auswertungsfelder.NACHSILBE)
                        .replace("$Mehrzahl", feld.art().mehrzahl())
                        .replace("$Art", feld.art().label()))
                .collect(Collectors.joining());
        ObjectTypeDefinition dazu = new SchemaParser()
                .parse("type Query {%s}".formatted(felder))
                .getType("Query", ObjectTypeDefinition.class)
                .orElseThrow();
        ersetze(schema, alt, alt.transform(neu -> dazu.getFieldDefinitions().forEach(neu::fieldDefinition)));
    }

    private static final String AUSWERTUNG = """

            "$Mehrzahl in Gruppen, mit einer Zahl je Gruppe; wie `auswertung` an Listen mit Seiten."
            $feld(
              "Wonach die Gruppen gehen."
              nach: $ArtGruppierung!
              "Was je Gruppe gerechnet wird."
              kennzahl: Auswertungsmass = ANZAHL
              "Wovon; nur bei ANZAHL entbehrlich."
              von: $ArtZahl
              "Nur, was dieser Bedingung genügt."
              filter: $ArtFilter
              "Nur, was eine Quelle belegt; auch die Angaben und Beziehungen, nach denen gruppiert und gerechnet wird."
              nurBelegt: Boolean = false
            ): $ArtAuswertung!
            """;

    private static FieldDefinition mitArgumenten(FieldDefinition feld) {
        List<InputValueDefinition> argumente = new SchemaParser()
                .parse(argumente(Schemaleser.element(feld), Schemaleser.istSeitenweise(feld), Schemaleser.seite(feld)))
                .getType("Argumente", ObjectTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions()
                .get(0)
                .getInputValueDefinitions();
        return feld.transform(neu -> neu.inputValueDefinitions(argumente));
    }

    /** The arguments of a list field of this kind, as those of the one field of a type {@code Argumente}. */
    private static String argumente(String art, boolean seitenweise, int seite) {
        String seiten = seitenweise ? """
                "So viele Einträge vom Anfang, höchstens 200. Ohne Angabe (und ohne `last`): %d."
                first: Int
                "Weiter hinter dieser Stelle (`cursor` oder `endCursor`)."
                after: String
                "So viele Einträge vom Ende, höchstens 200."
                last: Int
                "Zurück vor diese Stelle (`cursor` oder `startCursor`)."
                before: String
                """.formatted(seite) : "";
        return """
                type Argumente { feld(
                "Nur, was dieser Bedingung genügt."
                filter: %1$sFilter
                "Die Reihenfolge; das erste Wort wiegt am meisten. Ohne Angabe: nach Nummer, dann nach Kennung."
                sortierung: [%1$sSortierung!]
                "Nur, was eine Quelle belegt; auch die Beziehungen, nach denen der Filter fragt."
                nurBelegt: Boolean = false
                %2$s
                ): Int }
                """.formatted(art, seiten);
    }

    private static void ersetze(TypeDefinitionRegistry schema, ObjectTypeDefinition alt, ObjectTypeDefinition neu) {
        schema.remove(alt);
        schema.add(neu);
    }
}
