package de.zielnetz.dashboard;

import de.zielnetz.graphql.Zeitwahl;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Asks a saved question of the net as it was at another time, and takes one number out of the answer. */
@Component
public class Fragewerte {

    private static final URI HIER = URI.create("/graphql");

    private final Fragenablage fragen;
    private final Fragesteller steller;
    private final GraphQLObjectType query;

    Fragewerte(Fragenablage fragen, Fragesteller steller, GraphQlSource quelle) {
        this.fragen = fragen;
        this.steller = steller;
        this.query = quelle.schema().getQueryType();
    }

    /**
     * The number that the question has in this field, of what was known after a Vorgang and held on a day.
     *
     * @param feld the way to it in the answer, see {@link Antwortzahl}
     * @param wissensstand a Vorgang: {@code v12}
     * @param gueltigAm a {@link de.zielnetz.netz.Datum}
     * @throws Fragefehler where there is no such question that the one who asks may know, it knows no times, or the field
     *     holds no number
     */
    public double wert(String name, String feld, String wissensstand, String gueltigAm) {
        GespeicherteFrage frage = fragen.mitName(name);
        Document dokument = Parser.parse(frage.text());
        GespeicherteFrage damals = frage.gefragt(AstPrinter.printAst(zu(dokument, wissensstand, gueltigAm)));
        Map<String, Object> antwort = steller.frage(damals, frage.vorgaben(), HIER);
        return Antwortzahl.lies(Objects.requireNonNull(antwort.get("data")), feld);
    }

    private Document zu(Document dokument, String wissensstand, String gueltigAm) {
        List<Definition> definitionen = new ArrayList<>();
        for (Definition<?> definition : dokument.getDefinitions()) {
            definitionen.add(
                    definition instanceof OperationDefinition frage
                            ? frage.transform(
                                    neu -> neu.selectionSet(zu(frage.getSelectionSet(), wissensstand, gueltigAm)))
                            : definition);
        }
        return dokument.transform(neu -> neu.definitions(definitionen));
    }

    private SelectionSet zu(SelectionSet felder, String wissensstand, String gueltigAm) {
        List<Selection> neue = new ArrayList<>();
        for (Selection<?> eines : felder.getSelections()) {
            if (!(eines instanceof Field feld)) {
                throw fehler(
                        "Diese Frage nennt ihre Felder in einem Fragment; für andere Zeiten stellen lässt sie sich nur, wenn sie unmittelbar in der Frage stehen.");
            }
            neue.add(zu(feld, wissensstand, gueltigAm));
        }
        return felder.transform(neu -> neu.selections(neue));
    }

    private Field zu(Field feld, String wissensstand, String gueltigAm) {
        GraphQLFieldDefinition definition = query.getFieldDefinition(feld.getName());
        if (definition == null || definition.getArgument(Zeitwahl.WISSENSSTAND) == null) {
            throw fehler(
                    "Diese Frage fragt nach „%s“, das sich nicht für andere Zeiten fragen lässt; messen lässt sich nur, was wissensstand und gueltigAm kennt."
                            .formatted(feld.getName()));
        }
        List<Argument> argumente = new ArrayList<>(feld.getArguments().stream()
                .filter(a -> !a.getName().equals(Zeitwahl.WISSENSSTAND)
                        && !a.getName().equals(Zeitwahl.GUELTIG_AM))
                .toList());
        argumente.add(new Argument(Zeitwahl.WISSENSSTAND, new StringValue(wissensstand)));
        argumente.add(new Argument(Zeitwahl.GUELTIG_AM, new StringValue(gueltigAm)));
        return feld.transform(neu -> neu.arguments(argumente));
    }

    private static Fragefehler fehler(String satz) {
        return new Fragefehler(Fragefehler.Code.FRAGE_FEHLERHAFT, satz);
    }
}
