package de.zielnetz.graphql.deutung;

import graphql.language.SourceLocation;
import graphql.org.antlr.v4.runtime.BaseErrorListener;
import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.CommonTokenStream;
import graphql.org.antlr.v4.runtime.Parser;
import graphql.org.antlr.v4.runtime.ParserRuleContext;
import graphql.org.antlr.v4.runtime.RecognitionException;
import graphql.org.antlr.v4.runtime.Recognizer;
import graphql.org.antlr.v4.runtime.Token;
import graphql.org.antlr.v4.runtime.misc.ParseCancellationException;
import graphql.org.antlr.v4.runtime.tree.ErrorNode;
import graphql.org.antlr.v4.runtime.tree.ParseTreeListener;
import graphql.org.antlr.v4.runtime.tree.TerminalNode;
import graphql.parser.antlr.GraphqlLexer;
import graphql.parser.antlr.GraphqlParser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a text stops being GraphQL, and what could stand there (syntax error, expected tokens). */
final class Satzbau {

    private static final Map<String, String> NAMEN = Map.of(
            "NAME", "ein Name",
            "StringValue", "ein Text",
            "IntValue", "eine Zahl",
            "FloatValue", "eine Zahl",
            "BooleanValue", "true oder false",
            "NullValue", "null",
            "'$'", "eine Variable ($…)");
    /** Words that also may be names. */
    private static final Set<String> WORTE = Set.of(
            "'fragment'",
            "'query'",
            "'mutation'",
            "'subscription'",
            "'schema'",
            "'scalar'",
            "'type'",
            "'interface'",
            "'implements'",
            "'enum'",
            "'union'",
            "'input'",
            "'extend'",
            "'directive'",
            "'repeatable'",
            "'on'",
            "'null'");

    /** What describes a schema and asks nothing. */
    private static final Set<String> NUR_IM_SCHEMA = Set.of(
            "'schema'",
            "'scalar'",
            "'type'",
            "'interface'",
            "'enum'",
            "'union'",
            "'input'",
            "'extend'",
            "'directive'",
            "'subscription'",
            "StringValue");

    /** Ends the reading of what is nested so deep that the stack would not hold it; graphql-java has refused it before. */
    private static final class Tiefenwaechter implements ParseTreeListener {

        private static final int EBENEN = 500;
        private int ebene;

        @Override
        public void enterEveryRule(ParserRuleContext regel) {
            if (++ebene > EBENEN) {
                throw new ParseCancellationException("too deep");
            }
        }

        @Override
        public void exitEveryRule(ParserRuleContext regel) {
            ebene--;
        }

        @Override
        public void visitTerminal(TerminalNode wort) {
            // only the depth counts
        }

        @Override
        public void visitErrorNode(ErrorNode wort) {
            // only the depth counts
        }
    }

    private Satzbau() {}

    /** The first thing that is wrong; null where nothing is. */
    static @Nullable Mangel von(String frage) {
        Mangel[] erster = new Mangel[1];
        BaseErrorListener hoerer = new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> leser,
                    @Nullable Object zeichen,
                    int zeile,
                    int spalte,
                    String englisch,
                    @Nullable RecognitionException e) {
                erster[0] = mangel(leser, zeichen, zeile, spalte + 1, frage);
                throw new ParseCancellationException(englisch);
            }
        };
        GraphqlLexer worte = new GraphqlLexer(CharStreams.fromString(frage));
        worte.removeErrorListeners();
        worte.addErrorListener(hoerer);
        GraphqlParser leser = new GraphqlParser(new CommonTokenStream(worte));
        leser.removeErrorListeners();
        leser.addErrorListener(hoerer);
        leser.addParseListener(new Tiefenwaechter());
        try {
            leser.document();
        } catch (ParseCancellationException genug) {
            return erster[0];
        }
        Token naechstes = leser.getCurrentToken();
        return erster[0] != null || naechstes.getType() == Token.EOF ? erster[0] : zuViel(naechstes);
    }

    private static Mangel zuViel(Token wort) {
        int spalte = wort.getCharPositionInLine() + 1;
        return Mangel.von(
                new SourceLocation(wort.getLine(), spalte),
                "In Zeile %d, Spalte %d steht „%s“; erwartet wird das Ende der Frage."
                        .formatted(wort.getLine(), spalte, wort.getText()));
    }

    private static Mangel mangel(
            Recognizer<?, ?> leser, @Nullable Object zeichen, int zeile, int spalte, String frage) {
        String ort = "In Zeile %d, Spalte %d".formatted(zeile, spalte);
        SourceLocation stelle = new SourceLocation(zeile, spalte);
        if (!(zeichen instanceof Token wort) || !(leser instanceof Parser parser)) {
            String dort = zeichenAn(frage, zeile, spalte);
            return Mangel.von(
                    stelle,
                    dort.equals("\"")
                            ? ort
                                    + " beginnt ein Text, der in dieser Zeile nicht endet; erwartet wird ein zweites Anführungszeichen."
                            : ort
                                    + " steht „%s“, das gibt es in GraphQL nicht. Namen schreibt man ohne Umlaute und ohne ß; Texte stehen in Anführungszeichen."
                                            .formatted(dort));
        }
        Set<String> erwartet = erwartet(parser);
        String dann = erwartet.isEmpty() ? "" : "; erwartet wird %s".formatted(verbunden(erwartet));
        return Mangel.von(
                stelle,
                wort.getType() == Token.EOF
                        ? ort + " hört die Frage auf" + dann + "."
                        : ort + " steht „%s“".formatted(wort.getText()) + dann + ".");
    }

    private static Set<String> erwartet(Parser parser) {
        Set<String> worte = new TreeSet<>();
        boolean name = false;
        for (int typ : parser.getExpectedTokens().toList()) {
            String wort = parser.getVocabulary().getDisplayName(typ);
            name |= wort.equals("NAME");
            worte.add(wort);
        }
        if (name) {
            worte.removeAll(WORTE);
            worte.removeAll(Set.of("BooleanValue", "NullValue"));
        }
        if (worte.contains("'schema'") && worte.contains("'{'")) {
            worte.removeAll(NUR_IM_SCHEMA);
        }
        if (worte.contains("IntValue") && worte.contains("StringValue")) {
            return Set.of("ein Wert");
        }
        Set<String> gesagt = new LinkedHashSet<>();
        worte.stream()
                .filter(wort -> !wort.equals("EOF") && !wort.equals("<EOF>"))
                .forEach(wort -> gesagt.add(NAMEN.getOrDefault(wort, "„" + wort.replace("'", "") + "“")));
        return gesagt;
    }

    private static String verbunden(Set<String> worte) {
        List<String> alle = List.copyOf(worte);
        int letztes = alle.size() - 1;
        return letztes == 0 ? alle.get(0) : String.join(", ", alle.subList(0, letztes)) + " oder " + alle.get(letztes);
    }

    private static String zeichenAn(String frage, int zeile, int spalte) {
        List<String> zeilen = frage.lines().toList();
        String text = zeile <= zeilen.size() ? zeilen.get(zeile - 1) : "";
        return spalte <= text.length() ? text.substring(spalte - 1, spalte) : "";
    }
}
