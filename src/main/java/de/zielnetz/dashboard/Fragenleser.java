package de.zielnetz.dashboard;

import de.zielnetz.start.StartFehlgeschlagen;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads saved questions and refuses what none may be. */
final class Fragenleser {

    /** Parameters of the address that are no variables. */
    static final Set<String> WEITERE = Set.of("format", "excel", "liste");

    /** Fields that tell the time. */
    private static final Set<String> FLUECHTIGE = Set.of("geladenUm", "bestaetigtUm", "alterInSekunden");

    private Fragenleser() {}

    /**
     * @param datei file name; digits in front of it only order the questions
     * @throws StartFehlgeschlagen where the document is not exactly one query that the schema allows, with title and
     *     description in its first two lines
     */
    static GespeicherteFrage lies(String datei, String text, GraphQLSchema schema) {
        Document dokument = dokument(datei, text, schema);
        List<OperationDefinition> fragen = dokument.getDefinitionsOfType(OperationDefinition.class);
        if (fragen.size() != 1 || fragen.get(0).getOperation() != Operation.QUERY) {
            throw fehler(datei, "Erwartet wird genau eine Frage (query); Änderungen (mutation) gibt es hier nicht.");
        }
        List<String> zeilen = text.lines()
                .takeWhile(zeile -> zeile.startsWith("# "))
                .map(zeile -> zeile.substring(2).strip())
                .toList();
        if (zeilen.size() < 2) {
            throw fehler(datei, "Erwartet werden in den ersten beiden Zeilen „# Titel“ und „# Beschreibung“.");
        }
        List<Variable> variablen = fragen.get(0).getVariableDefinitions().stream()
                .map(definition -> Variable.von(definition, schema))
                .toList();
        variablen.stream().filter(v -> WEITERE.contains(v.name())).forEach(v -> {
            throw fehler(datei, "Eine Variable heißt „%s“; der Name ist vergeben.".formatted(v.name()));
        });
        return new GespeicherteFrage(
                datei.replaceFirst("^\\d+-", "").replaceFirst("\\.graphql$", ""),
                zeilen.get(0),
                String.join(" ", zeilen.subList(1, zeilen.size())),
                text,
                variablen,
                Tabellenplan.von(dokument, fragen.get(0), schema),
                nennt(dokument, FLUECHTIGE));
    }

    private static Document dokument(String datei, String text, GraphQLSchema schema) {
        try {
            Document dokument = Parser.parse(text);
            List<ValidationError> fehler = ParseAndValidate.validate(schema, dokument, Locale.GERMAN);
            if (!fehler.isEmpty()) {
                throw fehler(datei, String.valueOf(fehler.get(0).getMessage()));
            }
            return dokument;
        } catch (InvalidSyntaxException e) {
            throw fehler(datei, String.valueOf(e.getMessage()));
        }
    }

    private static boolean nennt(Document dokument, Set<String> namen) {
        List<String> gefunden = new ArrayList<>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitField(Field feld, TraverserContext<Node> kontext) {
                                if (namen.contains(feld.getName())) {
                                    gefunden.add(feld.getName());
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        dokument);
        return !gefunden.isEmpty();
    }

    private static StartFehlgeschlagen fehler(String datei, String satz) {
        return new StartFehlgeschlagen("Die gespeicherte Frage %s: %s".formatted(datei, satz), null);
    }
}
