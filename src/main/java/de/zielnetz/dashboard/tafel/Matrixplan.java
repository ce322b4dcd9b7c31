package de.zielnetz.dashboard.tafel;

import de.zielnetz.dashboard.tafel.Tabellenplan.Antwortspalte;
import graphql.language.EnumValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the answer of {@code abdeckung} becomes one table: a row for each row, a column for each column of the matrix, by their names.
 *
 * @param zeilen the names of its parts in the answer
 * @param zeilenspalten what a row says beside its cells, its name first
 * @param spaltenname on the way from a column to its name
 * @param inhalte what each cell says
 */
public record Matrixplan(
        String zeilen,
        String spalten,
        String zellen,
        List<Antwortspalte> zeilenspalten,
        List<String> spaltenname,
        List<Antwortspalte> inhalte) {

    private static final String TYP = "Abdeckung";
    private static final List<String> NAMEN = List.of("name", "schluessel");

    /** The plan; null where this is no matrix, or its rows, columns or cells are not asked for with their names. */
    static @Nullable Matrixplan von(Antwortfeld feld, Spaltenworte worte) {
        if (!feld.typ().equals(TYP)) {
            return null;
        }
        String zeilen = unter(feld, f -> f.name().equals("zeilen"));
        String spalten = unter(feld, f -> f.name().equals("spalten"));
        if (zeilen == null || spalten == null) {
            return null;
        }
        Antwortfeld zeile = feld.felder().get(zeilen);
        String zellen = unter(zeile, f -> f.name().equals("zellen"));
        List<String> zeilenname = name(zeile);
        List<String> spaltenname = name(feld.felder().get(spalten));
        if (zellen == null || zeilenname == null || spaltenname == null) {
            return null;
        }
        List<Antwortspalte> beiwerk = new ArrayList<>();
        beiwerk.add(new Antwortspalte(zeilenname, achse(feld, worte), false));
        worte.spalten(zeile.felder()).stream()
                .filter(s -> !s.weg().equals(zeilenname) && !s.weg().get(0).equals(zellen))
                .forEach(beiwerk::add);
        List<Antwortspalte> inhalte = worte.spalten(zeile.felder().get(zellen).felder());
        return new Matrixplan(zeilen, spalten, zellen, List.copyOf(beiwerk), spaltenname, inhalte);
    }

    /** By which property the rows go, where the question says so itself and leaves it to no variable. */
    private static String achse(Antwortfeld feld, Spaltenworte worte) {
        return feld.angaben().stream()
                .filter(angabe -> angabe.getName().equals("zeilen") && angabe.getValue() instanceof EnumValue)
                .map(angabe -> worte.ausWort(((EnumValue) angabe.getValue()).getName()))
                .findFirst()
                .orElse("Zeile");
    }

    private static @Nullable List<String> name(Antwortfeld reihe) {
        String wert = unter(reihe, f -> f.name().equals("wert"));
        if (wert == null) {
            return null;
        }
        for (String name : NAMEN) {
            String gefragt = unter(reihe.felder().get(wert), f -> f.name().equals(name));
            if (gefragt != null) {
                return List.of(wert, gefragt);
            }
        }
        return null;
    }

    private static @Nullable String unter(Antwortfeld feld, Predicate<Antwortfeld> welches) {
        return feld.felder().entrySet().stream()
                .filter(eines -> welches.test(eines.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
