package de.zielnetz.dashboard;

import de.zielnetz.sprache.Naehe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One number out of an answer: names of fields, joined by points. A list at the end counts its entries; on the way, the
 * numbers of all its entries are summed up, or of those that a condition in brackets names: {@code
 * luecken.jeLage[istLuecke=true].anzahl}.
 */
final class Antwortzahl {

    private static final Pattern SCHRITT = Pattern.compile("(\\w+)(?:\\[(\\w+)=([^\\]]*)\\])?");

    private Antwortzahl() {}

    /** @throws Fragefehler naming what stands there where it is no number */
    static double lies(Object daten, String feld) {
        List<Matcher> schritte = new ArrayList<>();
        for (String schritt : feld.split("\\.", -1)) {
            Matcher m = SCHRITT.matcher(schritt);
            if (!m.matches()) {
                throw fehler(
                        "feld ist „%s“; erwartet werden Namen von Feldern der Antwort mit Punkten dazwischen, etwa projekte.totalCount."
                                .formatted(Naehe.kurz(feld)));
            }
            schritte.add(m);
        }
        return lies(daten, schritte, feld);
    }

    private static double lies(@Nullable Object hier, List<Matcher> schritte, String feld) {
        if (hier instanceof List<?> liste) {
            return schritte.isEmpty()
                    ? liste.size()
                    : liste.stream()
                            .mapToDouble(einer -> lies(einer, schritte, feld))
                            .sum();
        }
        if (schritte.isEmpty()) {
            if (hier instanceof Number zahl) {
                return zahl.doubleValue();
            }
            throw fehler("feld: In „%s“ steht keine Zahl und keine Liste, sondern %s."
                    .formatted(Naehe.kurz(feld), hier == null ? "nichts" : Naehe.kurz(hier)));
        }
        Matcher schritt = schritte.get(0);
        if (!(hier instanceof Map<?, ?> felder) || !felder.containsKey(schritt.group(1))) {
            List<String> namen = hier instanceof Map<?, ?> m
                    ? m.keySet().stream().map(String::valueOf).toList()
                    : List.of();
            List<String> nahe = Naehe.naechste(namen, schritt.group(1));
            throw fehler("feld: „%s“ steht nicht in der Antwort.%s".formatted(schritt.group(1), Naehe.satz(nahe)));
        }
        Object wert = felder.get(schritt.group(1));
        if (schritt.group(2) != null) {
            wert = gewaehlte(wert, schritt, feld);
        }
        return lies(wert, schritte.subList(1, schritte.size()), feld);
    }

    private static List<?> gewaehlte(@Nullable Object wert, Matcher schritt, String feld) {
        if (!(wert instanceof List<?> liste)) {
            throw fehler("feld: „%s“ in „%s“ ist keine Liste; eine Bedingung in Klammern gibt es nur dort."
                    .formatted(schritt.group(1), Naehe.kurz(feld)));
        }
        return liste.stream().filter(einer -> passt(einer, schritt)).toList();
    }

    /** What the answer does not hold cannot be asked for: nothing would fit, and nobody would notice. */
    private static boolean passt(@Nullable Object einer, Matcher schritt) {
        if (!(einer instanceof Map<?, ?> felder) || !felder.containsKey(schritt.group(2))) {
            List<String> namen = einer instanceof Map<?, ?> m
                    ? m.keySet().stream().map(String::valueOf).toList()
                    : List.of();
            throw fehler("feld: In „%s“ fragt die Frage nicht nach „%s“; die Bedingung braucht es.%s"
                    .formatted(
                            schritt.group(1), schritt.group(2), Naehe.satz(Naehe.naechste(namen, schritt.group(2)))));
        }
        return schritt.group(3).equals(String.valueOf(felder.get(schritt.group(2))));
    }

    private static Fragefehler fehler(String satz) {
        return new Fragefehler(Fragefehler.Code.FRAGE_FEHLERHAFT, satz);
    }
}
