package de.zielnetz.dashboard.tafel;

import de.zielnetz.dashboard.tafel.Tabellenplan.Antwortspalte;
import graphql.language.EnumValue;
import java.util.ArrayList;
import java.util.List;
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

    /** A field by the name it has in the answer. */
    private record Teil(String name, Antwortfeld feld) {}

    /** The plan; null where this is no matrix, or its rows, columns or cells are not asked for with their names. */
    static @Nullable Matrixplan von(Antwortfeld feld, Spaltenworte worte) {
        if (!feld.typ().equals(TYP)) {
            return null;
        }
        Teil zeilen = unter(feld, "zeilen");
        Teil spalten = unter(feld, "spalten");
        Teil zellen = zeilen == null ? null : unter(zeilen.feld(), "zellen");
        List<String> zeilenname = zeilen == null ? null : reihenname(zeilen.feld());
        List<String> spaltenname = spalten == null ? null : reihenname(spalten.feld());
        if (zeilen == null || spalten == null || zellen == null || zeilenname == null || spaltenname == null) {
            return null;
        }
        List<Antwortspalte> beiwerk = new ArrayList<>();
        beiwerk.add(new Antwortspalte(zeilenname, achse(feld, worte), false));
        worte.spalten(zeilen.feld().felder()).stream()
                .filter(s -> !s.weg().equals(zeilenname) && !s.weg().get(0).equals(zellen.name()))
                .forEach(beiwerk::add);
        return new Matrixplan(
                zeilen.name(),
                spalten.name(),
                zellen.name(),
                List.copyOf(beiwerk),
                spaltenname,
                worte.spalten(zellen.feld().felder()));
    }

    /** By which property the rows go, where the question says so itself and leaves it to no variable. */
    private static String achse(Antwortfeld feld, Spaltenworte worte) {
        return feld.angaben().stream()
                .filter(angabe -> angabe.getName().equals("zeilen") && angabe.getValue() instanceof EnumValue)
                .map(angabe -> worte.ausWort(((EnumValue) angabe.getValue()).getName()))
                .findFirst()
                .orElse("Zeile");
    }

    private static @Nullable List<String> reihenname(Antwortfeld reihe) {
        Teil wert = unter(reihe, "wert");
        if (wert == null) {
            return null;
        }
        for (String name : NAMEN) {
            Teil gefragt = unter(wert.feld(), name);
            if (gefragt != null) {
                return List.of(wert.name(), gefragt.name());
            }
        }
        return null;
    }

    private static @Nullable Teil unter(Antwortfeld feld, String name) {
        return feld.felder().entrySet().stream()
                .filter(eines -> eines.getValue().name().equals(name))
                .map(eines -> new Teil(eines.getKey(), eines.getValue()))
                .findFirst()
                .orElse(null);
    }
}
