package de.zielnetz.dashboard;

import de.zielnetz.dashboard.tafel.Seitenzaehler;
import de.zielnetz.dashboard.tafel.Tabellenplan;
import de.zielnetz.graphql.deutung.Dokumentpruefung;
import de.zielnetz.graphql.http.VolatileFields;
import de.zielnetz.start.StartFehlgeschlagen;
import graphql.ParseAndValidate;
import graphql.language.AstPrinter;
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
import java.util.Map;
import java.util.Set;

/** Reads saved questions and refuses what none may be. */
final class Fragenleser {

    /** Fields that tell the time. */
    private static final Set<String> UHREN = Set.of("geladenUm", "bestaetigtUm", "alterInSekunden");

    private final GraphQLSchema schema;

    Fragenleser(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * One that comes with Zielnetz.
     *
     * @param datei file name; digits in front of it only order the questions
     * @throws StartFehlgeschlagen where the document is not exactly one query that the schema allows, with title and
     *     description in its first two lines
     */
    GespeicherteFrage lies(String datei, String text) {
        List<String> zeilen = text.lines()
                .takeWhile(zeile -> zeile.startsWith("# "))
                .map(zeile -> zeile.substring(2).strip())
                .toList();
        try {
            if (zeilen.size() < 2) {
                throw fehler("Erwartet werden in den ersten beiden Zeilen „# Titel“ und „# Beschreibung“.");
            }
            return lies(
                    datei.replaceFirst("^\\d+-", "").replaceFirst("\\.graphql$", ""),
                    zeilen.get(0),
                    String.join(" ", zeilen.subList(1, zeilen.size())),
                    text);
        } catch (Fragefehler e) {
            throw new StartFehlgeschlagen("Die gespeicherte Frage %s: %s".formatted(datei, e.getMessage()), null);
        }
    }

    /** @throws Fragefehler where the document is not exactly one query that the schema allows */
    GespeicherteFrage lies(String name, String titel, String beschreibung, String text) {
        Document dokument = dokument(text);
        List<OperationDefinition> fragen = dokument.getDefinitionsOfType(OperationDefinition.class);
        if (fragen.size() != 1 || fragen.get(0).getOperation() != Operation.QUERY) {
            throw fehler("Erwartet wird genau eine Frage (query); Änderungen (mutation) gibt es hier nicht.");
        }
        List<Variable> variablen = fragen.get(0).getVariableDefinitions().stream()
                .map(definition -> Variable.von(definition, schema))
                .toList();
        variablen.stream()
                .filter(v -> RequestedFormat.PARAMETER.contains(v.name()))
                .forEach(v -> {
                    throw fehler("Eine Variable heißt „%s“; der Name ist vergeben.".formatted(v.name()));
                });
        Document gezaehlt = Seitenzaehler.ergaenze(dokument, schema);
        return new GespeicherteFrage(
                name,
                titel,
                beschreibung,
                text,
                gezaehlt == dokument ? text : AstPrinter.printAst(gezaehlt),
                variablen,
                Map.of(),
                plan(dokument, fragen.get(0)),
                nennt(dokument, UHREN) || nennt(dokument, VolatileFields.NAMES));
    }

    private Tabellenplan plan(Document dokument, OperationDefinition frage) {
        try {
            return Tabellenplan.von(dokument, frage, schema);
        } catch (IllegalArgumentException e) {
            throw fehler(String.valueOf(e.getMessage()));
        }
    }

    /** The one sentence that graphql-java says in English alone: fragments that use each other name more than it looks at. */
    private static String satz(String meldung) {
        return meldung.startsWith("Query has") ? "Die Frage nennt mehr Felder, als jemand beantworten kann." : meldung;
    }

    private Document dokument(String text) {
        try {
            Document dokument = Parser.parse(text);
            List<ValidationError> fehler = ParseAndValidate.validate(schema, dokument, Locale.GERMAN);
            if (!fehler.isEmpty()) {
                String genauer = Dokumentpruefung.wort(schema, dokument);
                throw fehler(genauer == null ? satz(String.valueOf(fehler.get(0).getMessage())) : genauer);
            }
            return dokument;
        } catch (InvalidSyntaxException e) {
            String genauer = Dokumentpruefung.satzbau(text);
            throw fehler(genauer == null ? String.valueOf(e.getMessage()) : genauer);
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

    private static Fragefehler fehler(String satz) {
        return new Fragefehler(Fragefehler.Code.FRAGE_FEHLERHAFT, satz);
    }
}
