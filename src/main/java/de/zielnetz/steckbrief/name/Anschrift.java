package de.zielnetz.steckbrief.name;

import de.zielnetz.steckbrief.wort.Namensform;
import java.util.List;
import java.util.regex.Pattern;

/** Takes street and place away from a name that stands above them in its cell. */
public final class Anschrift {

    private static final Pattern ORT = Pattern.compile("(?:D-)?\\d{5}\\s+\\p{L}.*");
    private static final Pattern STRASSE =
            Pattern.compile("\\p{L}.*\\s\\d{1,4}\\s?[a-zA-Z]?(?:\\s?[-–/]\\s?\\d{1,4}\\s?[a-zA-Z]?)?");

    private Anschrift() {}

    /** In one line, without the lines of an address at its end. */
    public static String ohne(String text) {
        List<String> zeilen = text.lines()
                .map(Namensform::einzeilig)
                .filter(z -> !z.isEmpty())
                .toList();
        int ende = zeilen.size();
        if (ende > 1 && ORT.matcher(zeilen.get(ende - 1)).matches()) {
            ende--;
            if (ende > 1 && STRASSE.matcher(zeilen.get(ende - 1)).matches()) {
                ende--;
            }
        }
        return String.join(" ", zeilen.subList(0, ende));
    }
}
