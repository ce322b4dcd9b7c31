package de.zielnetz.graphql.schema;

import de.zielnetz.netz.Datum;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;

/** The scalars of the schema: dates as exact as their source, and moments. */
final class Scalars {

    static final GraphQLScalarType DATUM = skalar("Datum", new Texte(true));
    static final GraphQLScalarType ZEITPUNKT = skalar("Zeitpunkt", new Texte(false));

    /** Whether they are such times is said where they are used, in one sentence for literals and variables. */
    static final GraphQLScalarType WISSENSSTAND = skalar("Wissensstand", new Texte(false));

    static final GraphQLScalarType GUELTIGKEIT = skalar("Gueltigkeit", new Texte(false));

    private Scalars() {}

    private static GraphQLScalarType skalar(String name, Coercing<?, ?> werte) {
        return GraphQLScalarType.newScalar().name(name).coercing(werte).build();
    }

    private record Texte(boolean datum) implements Coercing<String, String> {

        @Override
        public String serialize(Object wert, GraphQLContext kontext, Locale sprache) {
            return wert.toString();
        }

        @Override
        public String parseValue(Object eingabe, GraphQLContext kontext, Locale sprache) {
            if (eingabe instanceof String text && gueltig(text)) {
                return text;
            }
            throw new CoercingParseValueException(satz(eingabe));
        }

        @Override
        public String parseLiteral(
                Value<?> eingabe, CoercedVariables variablen, GraphQLContext kontext, Locale sprache) {
            if (eingabe instanceof StringValue text && gueltig(String.valueOf(text.getValue()))) {
                return String.valueOf(text.getValue());
            }
            throw new CoercingParseLiteralException(satz(eingabe));
        }

        private boolean gueltig(String text) {
            return !datum || Datum.istGueltig(text);
        }

        private static String satz(Object eingabe) {
            return "„%s“ ist kein Datum: erwartet wird ein Jahr (2018), ein Monat (2023-06) oder ein Tag (2019-11-21)."
                    .formatted(
                            eingabe instanceof StringValue text
                                    ? text.getValue()
                                    : eingabe instanceof Value<?> wert ? AstPrinter.printAst(wert) : eingabe);
        }
    }
}
