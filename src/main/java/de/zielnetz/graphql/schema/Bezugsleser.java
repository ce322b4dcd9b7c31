package de.zielnetz.graphql.schema;

import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.Typplan.Kantenfeld;
import de.zielnetz.netz.Knotenart;
import graphql.language.ArrayValue;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads by which fields of a type one may ask for nodes at the other end: those of one step, and those that name their ways. */
final class Bezugsleser {

    /** The directive that names the ways of a field, as fields of one or two steps. */
    static final String UEBER = "ueber";

    private Bezugsleser() {}

    /** @throws IllegalStateException where a way names a field that follows no relationship */
    static Typplan mitBezuegen(Typplan plan, Map<Knotenart, Typplan> alle, TypeDefinitionRegistry schema) {
        Map<String, Typplan.Bezug> bezuege = new LinkedHashMap<>();
        for (FieldDefinition feld : felder(plan, schema)) {
            Kantenfeld kante = plan.kanten().get(feld.getName());
            if (kante != null) {
                bezuege.put(
                        feld.getName(),
                        new Typplan.Bezug(kante.ziel(), List.of(List.of(kante)), Schemaleser.beschreibung(feld)));
            } else if (feld.hasDirective(UEBER)) {
                List<List<Kantenfeld>> wege = wege(plan, alle, feld);
                bezuege.put(
                        feld.getName(),
                        new Typplan.Bezug(letzter(wege.get(0)).ziel(), wege, Schemaleser.beschreibung(feld)));
            }
        }
        return new Typplan(plan.art(), plan.merkmale(), plan.kanten(), Collections.unmodifiableMap(bezuege));
    }

    private static List<FieldDefinition> felder(Typplan plan, TypeDefinitionRegistry schema) {
        return schema.getType(plan.art().label(), ObjectTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions();
    }

    private static List<List<Kantenfeld>> wege(Typplan plan, Map<Knotenart, Typplan> alle, FieldDefinition feld) {
        ArrayValue genannt = (ArrayValue)
                Objects.requireNonNull(feld.getDirectives(UEBER).get(0).getArgument("felder"))
                        .getValue();
        List<List<Kantenfeld>> wege = new ArrayList<>();
        for (var weg : genannt.getValues()) {
            wege.add(weg(plan, alle, String.valueOf(((StringValue) weg).getValue())));
        }
        return List.copyOf(wege);
    }

    private static List<Kantenfeld> weg(Typplan plan, Map<Knotenart, Typplan> alle, String weg) {
        List<Kantenfeld> schritte = new ArrayList<>();
        Typplan hier = plan;
        for (String name : weg.split("\\.")) {
            Kantenfeld schritt = hier == null ? null : hier.kanten().get(name);
            if (schritt == null || schritte.size() == 2) {
                throw new IllegalStateException("%s: %s is no way of one or two steps".formatted(plan.art(), weg));
            }
            schritte.add(schritt);
            hier = alle.get(schritt.ziel());
        }
        return List.copyOf(schritte);
    }

    private static Kantenfeld letzter(List<Kantenfeld> weg) {
        return weg.get(weg.size() - 1);
    }
}
