package de.zielnetz.dashboard.tafel;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the answer to a question becomes a table. Known from the question and the schema alone, so the columns are the
 * same whatever the answer; only those of a matrix come from it.
 *
 * @param felder of the answer
 * @param listen for each list of objects that stands in no other: where it is, with the columns of its rows; where there
 *     is none, the answer itself is the one row, at the empty path
 */
public record Tabellenplan(Map<String, Antwortfeld> felder, Map<String, Antworttabelle> listen) {

    /**
     * One possible table.
     *
     * @param ort the names on the way to the list, of a matrix to the matrix
     * @param name its heading
     * @param matrix what makes it one with a column for each value; null where it is a plain list
     */
    public record Antworttabelle(
            List<String> ort,
            String name,
            List<Antwortspalte> spalten,
            @Nullable Matrixplan matrix) {}

    /**
     * One column.
     *
     * @param weg the names on the way from the row to the value
     * @param wort its heading, in words
     * @param zahl whether each of its cells is a number or empty
     */
    public record Antwortspalte(List<String> weg, String wort, boolean zahl) {

        /** By its names in the answer: {@code node.name}. */
        public String feldname() {
            return String.join(".", weg);
        }
    }

    /**
     * The plan of an answer.
     *
     * @param dokument valid in the schema
     * @throws IllegalArgumentException with a German sentence, where the question names far more than can be answered
     */
    public static Tabellenplan von(Document dokument, OperationDefinition frage, GraphQLSchema schema) {
        Map<String, Antwortfeld> felder = Antwortfelder.von(dokument, frage, schema);
        Spaltenworte worte = new Spaltenworte();
        Map<String, Antworttabelle> listen = new LinkedHashMap<>();
        new Sucher(worte, listen).suche(List.of(), felder);
        if (listen.isEmpty()) {
            listen.put("", new Antworttabelle(List.of(), "Antwort", worte.spalten(felder), null));
        }
        return new Tabellenplan(felder, listen);
    }

    /** The table where none is named: the only list, or the only matrix; null where one has to be chosen. */
    public @Nullable Antworttabelle eine() {
        List<Antworttabelle> matrizen =
                listen.values().stream().filter(t -> t.matrix() != null).toList();
        List<Antworttabelle> andere = listen.values().stream()
                .filter(t -> matrizen.stream().noneMatch(m -> m.ort()
                        .equals(t.ort()
                                .subList(0, Math.min(m.ort().size(), t.ort().size())))))
                .toList();
        List<Antworttabelle> alle = new ArrayList<>(matrizen);
        alle.addAll(andere);
        return alle.size() == 1 ? alle.get(0) : null;
    }

    static List<String> und(List<String> ort, String name) {
        List<String> hier = new ArrayList<>(ort);
        hier.add(name);
        return List.copyOf(hier);
    }

    private record Sucher(Spaltenworte worte, Map<String, Antworttabelle> listen) {

        void suche(List<String> ort, Map<String, Antwortfeld> felder) {
            felder.forEach((name, feld) -> {
                List<String> hier = und(ort, name);
                String wo = String.join(".", hier);
                Matrixplan matrix = Matrixplan.von(feld, worte);
                if (matrix != null) {
                    listen.put(wo, new Antworttabelle(hier, worte.ueberschrift(hier), matrix.zeilenspalten(), matrix));
                }
                if (feld.objektliste()) {
                    listen.put(
                            wo, new Antworttabelle(hier, worte.ueberschrift(hier), worte.spalten(feld.felder()), null));
                } else {
                    suche(hier, feld.felder());
                }
            });
        }
    }
}
