package de.zielnetz.graphql.plan;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The queries of the pages, each with the fragments that it uses. */
final class PageQueries {

    /** A value for a variable that a query cannot do without, by its name; a project for all others. */
    private static final Map<String, Object> VALUES = Map.of(
            "schluessel", "Projekt/aim",
            "nach", "Leitziel/die-stadt-kompakt-weiterbauen",
            "von", "Projekt/bahnstadt",
            "text", "daten",
            "art", "PROJEKT",
            "first", 5,
            "mit", "bahnstadt");

    record Asked(String name, String document, Map<String, Object> variables) {}

    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    private final List<OperationDefinition> queries = new ArrayList<>();

    PageQueries() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/web/pages"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".graphql"))
                    .sorted()
                    .toList()) {
                for (Definition<?> definition :
                        Parser.parse(Files.readString(file)).getDefinitions()) {
                    if (definition instanceof FragmentDefinition fragment) {
                        fragments.put(fragment.getName(), fragment);
                    } else if (definition instanceof OperationDefinition operation
                            && operation.getOperation() == OperationDefinition.Operation.QUERY) {
                        queries.add(operation);
                    }
                }
            }
        }
    }

    List<Asked> all() {
        return queries.stream()
                .map(query -> new Asked(query.getName(), whole(query), variables(query)))
                .toList();
    }

    private String whole(OperationDefinition query) {
        Set<FragmentDefinition> used = new LinkedHashSet<>();
        collect(query, used);
        Document.Builder document = Document.newDocument().definition(query);
        used.forEach(document::definition);
        return AstPrinter.printAst(document.build());
    }

    private void collect(Node<?> node, Set<FragmentDefinition> used) {
        if (node instanceof FragmentSpread spread && used.add(fragments.get(spread.getName()))) {
            collect(fragments.get(spread.getName()), used);
        }
        node.getChildren().forEach(child -> collect(child, used));
    }

    private static Map<String, Object> variables(OperationDefinition query) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (VariableDefinition variable : query.getVariableDefinitions()) {
            if (variable.getType() instanceof NonNullType && variable.getDefaultValue() == null) {
                variables.put(variable.getName(), VALUES.getOrDefault(variable.getName(), "aim"));
            }
        }
        return variables;
    }
}
