package de.zielnetz.graphql.deutung;

import graphql.language.SourceLocation;
import graphql.org.antlr.v4.runtime.BaseErrorListener;
import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.CommonTokenStream;
import graphql.org.antlr.v4.runtime.Parser;
import graphql.org.antlr.v4.runtime.RecognitionException;
import graphql.org.antlr.v4.runtime.Recognizer;
import graphql.org.antlr.v4.runtime.Token;
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
                if (erster[0] == null) {
                    erster[0] = mangel(leser, zeichen, zeile, spalte + 1, frage);
                }
            }
        };
        GraphqlLexer worte = new GraphqlLexer(CharStreams.fromString(frage));
        worte.removeErrorListeners();
        worte.addErrorListener(hoerer);
        GraphqlParser leser = new GraphqlParser(new CommonTokenStream(worte));
        leser.removeErrorListeners();
        leser.addErrorListener(hoerer);
        leser.document();
        return erster[0];
    }

    private static Mangel mangel(
            Recognizer<?, ?> leser, @Nullable Object zeichen, int zeile, int spalte, String frage) {
        String ort = "In Zeile %d, Spalte %d".formatted(zeile, spalte);
        SourceLocation stelle = new SourceLocation(zeile, spalte);
        if (!(zeichen instanceof Token wort) || !(leser instanceof Parser parser)) {
            return Mangel.von(
                    stelle,
                    ort
                            + " steht „%s“, das gibt es in GraphQL nicht. Namen schreibt man ohne Umlaute und ohne ß; Texte stehen in Anführungszeichen."
                                    .formatted(zeichenAn(frage, zeile, spalte)));
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
