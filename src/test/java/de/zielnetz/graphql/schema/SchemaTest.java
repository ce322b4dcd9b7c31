package de.zielnetz.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Zielnetztest;
import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.stand.Stand;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaPrinter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@Zielnetztest
class SchemaTest {

    private static final Set<String> EINGEBAUTE = Set.of("String", "Int", "Float", "Boolean", "ID");
    private static final Set<String> EIGENE_DIREKTIVEN = Set.of("knoten", "kante", "ueber", "alle", "etwa", "einer");

    @Autowired
    private GraphQlSource quelle;

    @Autowired
    private Schemaplan plan;

    @Autowired
    private Stand stand;

    @Test
    void in_keiner_Beschreibung_steht_ein_Platzhalter_statt_der_Sache() {
        String schema = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()).print(quelle.schema());
        assertThat(schema)
                .contains("So viele Einträge vom Anfang, höchstens 200. Ohne Angabe (und ohne `last`): 50.")
                .doesNotContainPattern("%(\\d\\$)?[ds]");
    }

    @Test
    void jede_Art_des_Metamodells_ist_ein_Typ_und_jeder_Wert_ein_Wort_des_Schemas() {
        GraphQLSchema schema = quelle.schema();
        assertThat(worte(schema, "Knotenart")).containsExactlyInAnyOrder(namen(Knotenart.values()));
        assertThat(worte(schema, "Kantenart")).containsExactlyInAnyOrder(namen(Kantenart.values()));
        for (Knotenart art : Knotenart.values()) {
            GraphQLObjectType typ = schema.getObjectType(art.label());
            assertThat(typ).as(art.label()).isNotNull();
            for (Merkmal merkmal : art.merkmale()) {
                GraphQLFieldDefinition feld = typ.getFieldDefinition(merkmal.schluessel());
                assertThat(feld).as("%s.%s", art.label(), merkmal.schluessel()).isNotNull();
                List<String> erlaubt = Werteliste.von(art, merkmal);
                if (erlaubt != null) {
                    GraphQLNamedType enumTyp = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(feld.getType());
                    assertThat(worte(schema, enumTyp.getName())).containsExactlyInAnyOrderElementsOf(erlaubt);
                }
            }
        }
    }

    @Test
    void jede_Beziehung_die_vorkommt_hat_auf_beiden_Seiten_ein_eigenes_Feld() {
        Netz netz = stand.aktuell().netz();
        Map<Knotenart, Typplan> plaene = plan.typen();
        TreeSet<String> ohneFeld = new TreeSet<>();
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            Kantenart art = netz.kantenart(e);
            Knotenart von = netz.art(netz.von(e));
            Knotenart nach = netz.art(netz.nach(e));
            boolean hin = plaene.get(von).kanten().values().stream()
                    .anyMatch(f -> f.art() == art
                            && f.ziel() == nach
                            && f.richtung().name().equals("HIN"));
            boolean her = plaene.get(nach).kanten().values().stream()
                    .anyMatch(f -> f.art() == art
                            && f.ziel() == von
                            && f.richtung().name().equals("HER"));
            if (!hin || !her) {
                ohneFeld.add("%s %s %s".formatted(von, art, nach));
            }
        }
        assertThat(ohneFeld).isEmpty();
    }

    /** Fields, arguments, words of lists, fields of filters: whoever reads them in the playground reads what they mean. */
    @Test
    void jeder_Typ_jedes_Feld_jedes_Argument_und_jedes_Wort_ist_auf_Deutsch_beschrieben() {
        List<String> alle = new ArrayList<>();
        TreeSet<String> stumm = new TreeSet<>();
        BiConsumer<String, String> pruefe = (ort, beschreibung) -> {
            alle.add(ort);
            if (beschreibung == null || beschreibung.isBlank() || beschreibung.length() < 3) {
                stumm.add(ort);
            }
        };
        quelle.schema().getAllTypesAsList().stream()
                .filter(typ -> !typ.getName().startsWith("__") && !EINGEBAUTE.contains(typ.getName()))
                .forEach(typ -> beschreibungen(typ, pruefe));
        quelle.schema().getDirectives().stream()
                .filter(d -> EIGENE_DIREKTIVEN.contains(d.getName()))
                .forEach(d -> {
                    pruefe.accept("@" + d.getName(), d.getDescription());
                    argumente("@" + d.getName(), d.getArguments(), pruefe);
                });
        assertThat(alle).hasSizeGreaterThan(1_500);
        assertThat(stumm).as("%d von %d", stumm.size(), alle.size()).isEmpty();
    }

    @Test
    void jede_eigene_Werteart_sagt_wo_steht_wie_sie_geschrieben_wird() {
        assertThat(quelle.schema().getAllTypesAsList())
                .filteredOn(typ -> typ instanceof GraphQLScalarType && !EINGEBAUTE.contains(typ.getName()))
                .hasSize(4)
                .allSatisfy(typ -> assertThat(((GraphQLScalarType) typ).getSpecifiedByUrl())
                        .startsWith("https://"));
    }

    private static void beschreibungen(GraphQLNamedType typ, BiConsumer<String, String> pruefe) {
        pruefe.accept(typ.getName(), typ.getDescription());
        if (typ instanceof GraphQLFieldsContainer felder) {
            felder.getFieldDefinitions().forEach(feld -> {
                pruefe.accept(typ.getName() + "." + feld.getName(), feld.getDescription());
                argumente(typ.getName() + "." + feld.getName(), feld.getArguments(), pruefe);
            });
        }
        if (typ instanceof GraphQLEnumType worte) {
            worte.getValues()
                    .forEach(wort -> pruefe.accept(typ.getName() + "." + wort.getName(), wort.getDescription()));
        }
        if (typ instanceof GraphQLInputObjectType eingabe) {
            eingabe.getFieldDefinitions()
                    .forEach(feld -> pruefe.accept(typ.getName() + "." + feld.getName(), feld.getDescription()));
        }
    }

    private static void argumente(String ort, List<GraphQLArgument> argumente, BiConsumer<String, String> pruefe) {
        argumente.forEach(a -> pruefe.accept(ort + "(" + a.getName() + ":)", a.getDescription()));
    }

    private static List<String> worte(GraphQLSchema schema, String name) {
        return ((GraphQLEnumType) schema.getType(name))
                .getValues().stream().map(w -> w.getName()).toList();
    }

    private static String[] namen(Enum<?>[] werte) {
        return Arrays.stream(werte).map(Enum::name).toArray(String[]::new);
    }
}
