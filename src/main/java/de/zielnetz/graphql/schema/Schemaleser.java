package de.zielnetz.graphql.schema;

import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.graphql.Schemaplan.Wurzelfeld;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Richtung;
import graphql.language.AbstractDescribedNode;
import graphql.language.Argument;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.IntValue;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads from the schema files what each field means in the net. */
final class Schemaleser {

    /** The interface of all nodes, and the directives that join the schema with the metamodel. */
    static final String KNOTENTYP = "Knoten";

    /** The interface by which clients know nodes again (global object identification). */
    static final String NODE = "Node";

    static final String KNOTEN = "knoten";
    static final String KANTE = "kante";
    static final String ALLE = "alle";
    static final String EINER = "einer";

    private static final String SEITEN = "Connection";
    private static final int UEBLICHE_SEITE = 50;

    private Schemaleser() {}

    /**
     * The plan of every type that bears {@code @knoten} and of the fields of Query that give them.
     *
     * @throws IllegalStateException where the schema names kinds the metamodel does not know
     */
    static Schemaplan lies(TypeDefinitionRegistry schema) {
        Map<Knotenart, Typplan> plaene = new EnumMap<>(Knotenart.class);
        for (ObjectTypeDefinition typ : schema.getTypes(ObjectTypeDefinition.class)) {
            if (typ.hasDirective(KNOTEN)) {
                Knotenart art = art(typ.getName());
                plaene.put(art, plan(art, typ, schema));
            }
        }
        plaene.replaceAll((art, plan) -> Bezugsleser.mitBezuegen(plan, plaene, schema));
        return new Schemaplan(Collections.unmodifiableMap(plaene), wurzelfelder(schema));
    }

    private static List<Wurzelfeld> wurzelfelder(TypeDefinitionRegistry schema) {
        List<Wurzelfeld> felder = new ArrayList<>();
        for (FieldDefinition feld : schema.getType("Query", ObjectTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions()) {
            if (feld.hasDirective(EINER)) {
                felder.add(new Wurzelfeld(feld.getName(), art(element(feld)), Schemaplan.Umfang.EINER));
            } else if (feld.hasDirective(ALLE)) {
                Schemaplan.Umfang umfang = istSeitenweise(feld) ? Schemaplan.Umfang.SEITE : Schemaplan.Umfang.ALLE;
                felder.add(new Wurzelfeld(feld.getName(), art(element(feld)), umfang));
            }
        }
        return List.copyOf(felder);
    }

    /** The fields of a node type: those that all nodes have, and its own, which may replace them. */
    static List<FieldDefinition> felder(ObjectTypeDefinition typ, TypeDefinitionRegistry schema) {
        Map<String, FieldDefinition> felder = new LinkedHashMap<>();
        schema.getType(KNOTENTYP, InterfaceTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions()
                .forEach(feld -> felder.put(feld.getName(), feld));
        typ.getFieldDefinitions().forEach(feld -> felder.put(feld.getName(), feld));
        return List.copyOf(felder.values());
    }

    private static Typplan plan(Knotenart art, ObjectTypeDefinition typ, TypeDefinitionRegistry schema) {
        Map<String, Typplan.Feld> merkmale = new LinkedHashMap<>();
        Map<String, Typplan.Kantenfeld> kanten = new LinkedHashMap<>();
        for (FieldDefinition feld : felder(typ, schema)) {
            Merkmal merkmal = Merkmal.mitSchluessel(feld.getName());
            if (feld.hasDirective(KANTE)) {
                kanten.put(feld.getName(), kantenfeld(art, feld));
            } else if (merkmal != null) {
                if (!art.merkmale().contains(merkmal)) {
                    throw new IllegalStateException("%s has no property %s".formatted(art, merkmal));
                }
                merkmale.put(feld.getName(), new Typplan.Feld(merkmal, typname(feld.getType()), beschreibung(feld)));
            }
        }
        return new Typplan(art, Collections.unmodifiableMap(merkmale), Collections.unmodifiableMap(kanten), Map.of());
    }

    /** As the schema files have it, in one line; empty where they say nothing. */
    static String beschreibung(AbstractDescribedNode<?> ding) {
        Description text = ding.getDescription();
        return text == null ? "" : text.getContent().strip().replaceAll("\\s+", " ");
    }

    private static Typplan.Kantenfeld kantenfeld(Knotenart art, FieldDefinition feld) {
        Directive angabe = feld.getDirectives(KANTE).get(0);
        Kantenart kante = Kantenart.valueOf(String.valueOf(wort(angabe, "art")));
        String richtung = wort(angabe, "richtung");
        Richtung weg = richtung == null ? Richtung.HIN : Richtung.valueOf(richtung);
        Knotenart ziel = art(element(feld));
        boolean moeglich = weg == Richtung.HIN ? kante.verbindet(art, ziel) : kante.verbindet(ziel, art);
        if (!moeglich) {
            throw new IllegalStateException(
                    "%s.%s: %s does not join %s and %s".formatted(art.label(), feld.getName(), kante, art, ziel));
        }
        return new Typplan.Kantenfeld(kante, weg, ziel, seite(feld));
    }

    /** The page size of a list where the question gives none. */
    static int seite(FieldDefinition feld) {
        Argument seite =
                feld.hasDirective(KANTE) ? feld.getDirectives(KANTE).get(0).getArgument("seite") : null;
        return seite != null && seite.getValue() instanceof IntValue zahl
                ? zahl.getValue().intValue()
                : UEBLICHE_SEITE;
    }

    private static @Nullable String wort(Directive angabe, String name) {
        Argument argument = angabe.getArgument(name);
        Value<?> wert = argument == null ? null : argument.getValue();
        return wert instanceof EnumValue wort ? wort.getName() : null;
    }

    /** Whether the field gives pages (a connection). */
    static boolean istSeitenweise(FieldDefinition feld) {
        return typname(feld.getType()).endsWith(SEITEN);
    }

    /** The name of the type of what the field gives, one by one. */
    static String element(FieldDefinition feld) {
        String name = typname(feld.getType());
        return istSeitenweise(feld) ? name.substring(0, name.length() - SEITEN.length()) : name;
    }

    private static String typname(Type<?> typ) {
        if (typ instanceof NonNullType nichtLeer) {
            return typname(nichtLeer.getType());
        }
        return typ instanceof ListType liste ? typname(liste.getType()) : ((TypeName) typ).getName();
    }

    static Knotenart art(String label) {
        Knotenart art = Knotenart.mitLabel(label);
        if (art == null) {
            throw new IllegalStateException("The schema names the kind %s, the metamodel does not".formatted(label));
        }
        return art;
    }
}
