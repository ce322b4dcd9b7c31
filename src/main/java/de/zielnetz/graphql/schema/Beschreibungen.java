package de.zielnetz.graphql.schema;

import de.zielnetz.netz.Knotenart;
import graphql.language.AbstractDescribedNode;
import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says of fields and arguments that are the same everywhere what they mean (schema descriptions), so that the schema
 * files need not; of a field that says nothing of itself, what its type says.
 */
final class Beschreibungen {

    private static final Map<String, String> SEITENFELDER = Map.of(
            "nodes", "Die Einträge selbst.",
            "edges", "Die Einträge mit ihrer Stelle in der Liste und dem, was sie hierher stellt.",
            "pageInfo", "Wo diese Seite in der ganzen Liste steht.",
            "node", "Der Eintrag selbst.",
            "cursor", "Die Stelle in der Liste; für `after` und `before`.");
    private static final Map<String, String> ARGUMENTE = Map.of(
            "first", "So viele Einträge vom Anfang, höchstens 200. Ohne Angabe: 50.",
            "after", "Weiter hinter dieser Stelle (`cursor` oder `endCursor`).",
            "nummer", "Die Nummer im Dokument, das die Liste aufstellt.",
            "kennung", "Der kurze Schlüssel. Gibt es ihn nicht, nennt der Fehler die ähnlichsten.",
            "schluessel", "Art und Kennung, etwa `Projekt/aim`.");

    private final TypeDefinitionRegistry schema;

    Beschreibungen(TypeDefinitionRegistry schema) {
        this.schema = schema;
    }

    ObjectTypeDefinition mit(ObjectTypeDefinition typ) {
        List<FieldDefinition> felder = typ.getFieldDefinitions().stream()
                .map(feld -> mit(typ.getName(), feld))
                .collect(Collectors.toList());
        return felder.equals(typ.getFieldDefinitions()) ? typ : typ.transform(neu -> neu.fieldDefinitions(felder));
    }

    private FieldDefinition mit(String typ, FieldDefinition feld) {
        List<InputValueDefinition> argumente = feld.getInputValueDefinitions().stream()
                .map(Beschreibungen::mit)
                .collect(Collectors.toList());
        String satz = stumm(feld) ? satz(typ, feld) : null;
        if (satz == null && argumente.equals(feld.getInputValueDefinitions())) {
            return feld;
        }
        return feld.transform(neu -> {
            neu.inputValueDefinitions(argumente);
            if (satz != null) {
                neu.description(beschreibung(satz));
            }
        });
    }

    private static InputValueDefinition mit(InputValueDefinition argument) {
        String satz = stumm(argument) ? ARGUMENTE.get(argument.getName()) : null;
        return satz == null ? argument : argument.transform(neu -> neu.description(beschreibung(satz)));
    }

    private @Nullable String satz(String typ, FieldDefinition feld) {
        boolean seite = typ.endsWith("Connection") || typ.endsWith("Edge");
        if (seite && SEITENFELDER.containsKey(feld.getName())) {
            return SEITENFELDER.get(feld.getName());
        }
        Knotenart art = Knotenart.mitLabel(Schemaleser.element(feld));
        if (art != null && feld.hasDirective(Schemaleser.EINER)) {
            return "Nach der Kennung: %s.".formatted(art.einzahl());
        }
        if (art != null && feld.hasDirective(Schemaleser.ALLE)) {
            return "Alle %s.".formatted(art.mehrzahl());
        }
        return schema.getType(Schemaleser.element(feld))
                .map(Beschreibungen::ersterSatz)
                .orElse(null);
    }

    private static @Nullable String ersterSatz(TypeDefinition<?> typ) {
        if (!(typ instanceof AbstractDescribedNode<?> beschrieben) || stumm(beschrieben)) {
            return null;
        }
        String ganz = Schemaleser.beschreibung(beschrieben);
        int ende = ganz.indexOf(". ");
        return ende < 0 ? ganz : ganz.substring(0, ende + 1);
    }

    private static boolean stumm(AbstractDescribedNode<?> ding) {
        return Schemaleser.beschreibung(ding).isEmpty();
    }

    private static Description beschreibung(String satz) {
        return new Description(satz, null, false);
    }
}
