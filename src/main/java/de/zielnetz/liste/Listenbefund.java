package de.zielnetz.liste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful in a list that was handed in.
 *
 * @param ort sheet and cell, {@code Messwerte!C7}; of the file as a whole empty
 * @param spalte the heading, null where it is about no single column
 * @param fehler whether the list cannot be taken over with it
 * @param vorschlaege the nearest valid values, the best first
 */
public record Listenbefund(String ort, @Nullable String spalte, boolean fehler, String satz, List<String> vorschlaege) {

    public static Listenbefund fehler(String ort, @Nullable String spalte, String satz, List<String> vorschlaege) {
        return new Listenbefund(ort, spalte, true, satz, vorschlaege);
    }

    public static Listenbefund hinweis(String ort, @Nullable String spalte, String satz) {
        return new Listenbefund(ort, spalte, false, satz, List.of());
    }
}
