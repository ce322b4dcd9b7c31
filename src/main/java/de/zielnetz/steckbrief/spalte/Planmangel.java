package de.zielnetz.steckbrief.spalte;

import de.zielnetz.sprache.Naehe;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in German what keeps a text from being a plan: where, what stands there, and what was expected. */
final class Planmangel {

    private Planmangel() {}

    /**
     * A sentence without its end.
     *
     * @param text the plan as it came
     */
    static String satz(JacksonException fehler, String text) {
        Throwable grund = fehler.getCause();
        if (grund instanceof IllegalArgumentException && !(grund instanceof JacksonException)) {
            return String.valueOf(grund.getMessage());
        }
        return ort(fehler, text) + was(fehler);
    }

    private static String was(JacksonException fehler) {
        if (fehler instanceof UnrecognizedPropertyException unbekannt) {
            List<String> bekannte = unbekannt.getKnownPropertyIds() == null
                    ? List.of()
                    : unbekannt.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList();
            return "Eine Angabe „%s“ gibt es nicht.%s"
                    .formatted(
                            Naehe.kurz(unbekannt.getPropertyName()),
                            Naehe.satz(
                                    Naehe.naechste(bekannte, unbekannt.getPropertyName()),
                                    bekannte,
                                    "Alle nennt das Handbuch."));
        }
        if (fehler instanceof InvalidFormatException falsch) {
            return "„%s“ passt nicht zu „%s“; erwartet wird %s"
                    .formatted(
                            Naehe.kurz(String.valueOf(falsch.getValue())),
                            feld(fehler),
                            erwartet(falsch.getTargetType()));
        }
        if (fehler instanceof MismatchedInputException falsch) {
            String feld = feld(fehler);
            return feld.isEmpty()
                    ? "Er ist leer oder keine Liste von Angaben wie „name: beispiel“"
                    : "„%s“ hat nicht die erwartete Form; erwartet wird %s"
                            .formatted(feld, erwartet(falsch.getTargetType()));
        }
        return fehler instanceof StreamReadException
                ? "Das ist kein YAML: Einrückung, Doppelpunkte, Klammern und Anführungszeichen prüfen"
                : "Er ist kein YAML und kein JSON, wie ein Plan es braucht";
    }

    private static String erwartet(@Nullable Class<?> art) {
        if (art == null) {
            return "etwas anderes";
        }
        if (art.isEnum()) {
            return Arrays.stream(art.getEnumConstants())
                    .map(wert -> wert.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        return Number.class.isAssignableFrom(art) || art.isPrimitive()
                ? "eine ganze Zahl"
                : List.class.isAssignableFrom(art)
                        ? "eine Liste wie [a, b]"
                        : Map.class.isAssignableFrom(art) ? "Zeilen wie „wort: wert“" : "ein Text";
    }

    /** The names that lead to what is wrong: {@code spalten.name}. */
    private static String feld(JacksonException fehler) {
        return fehler.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }

    /** Where the word stands that is wrong: YAML is read ahead, so that the reader itself says only of faults of form where they are. */
    private static String ort(JacksonException fehler, String text) {
        if (fehler instanceof StreamReadException && fehler.getLocation() != null) {
            return "Zeile %d, Spalte %d: "
                    .formatted(
                            fehler.getLocation().getLineNr(),
                            fehler.getLocation().getColumnNr());
        }
        List<JacksonException.Reference> weg = fehler.getPath();
        String wort = weg.isEmpty() ? null : weg.get(weg.size() - 1).getPropertyName();
        List<String> zeilen = text.lines().toList();
        for (int i = 0; wort != null && i < zeilen.size(); i++) {
            if (Pattern.compile("(?:^|[\\s{,\"'])" + Pattern.quote(wort) + "[\"']?\\s*:")
                    .matcher(zeilen.get(i))
                    .find()) {
                return "Zeile %d: ".formatted(i + 1);
            }
        }
        return "";
    }
}
