package de.zielnetz.dashboard;

import de.zielnetz.fehler.CommonCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * In which form an answer is wanted.
 *
 * @param excel whether as a German Excel reads it
 * @param liste the list of the rows, null where the answer has to have just one
 */
record Wunsch(Form form, boolean excel, @Nullable String liste) {

    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    enum Form {
        JSON,
        CSV
    }

    /**
     * By the parameters format, excel and liste, which all but the first mean a table; otherwise by Accept.
     *
     * @throws Fragefehler where a parameter has no possible value, or nothing of what is accepted can be given
     */
    static Wunsch von(Map<String, List<String>> parameter, HttpHeaders kopf) {
        boolean excel = schalter(parameter);
        String liste = erster(parameter, "liste");
        String format = erster(parameter, "format");
        if (format == null) {
            return new Wunsch(excel || liste != null ? Form.CSV : nachAccept(kopf), excel, liste);
        }
        return switch (format) {
            case "json" -> new Wunsch(Form.JSON, false, null);
            case "csv" -> new Wunsch(Form.CSV, excel, liste);
            default -> {
                List<String> naechste = Naechste.von(Set.of("json", "csv"), format);
                throw Fragefehler.anVariable(
                                Fragefehler.Code.FORM_UNBEKANNT,
                                "format",
                                "„format“ ist „%s“; erwartet wird json oder csv.%s"
                                        .formatted(Naechste.kurz(format), Naechste.satz(naechste)))
                        .mit("vorschlaege", naechste);
            }
        };
    }

    private static boolean schalter(Map<String, List<String>> parameter) {
        if (!parameter.containsKey("excel")) {
            return false;
        }
        String wert = erster(parameter, "excel");
        if (wert != null && !wert.equals("true") && !wert.equals("false")) {
            throw Fragefehler.anVariable(
                    Fragefehler.Code.VARIABLE_FALSCH,
                    "excel",
                    "„excel“ ist „%s“; erwartet wird true, false oder nichts dahinter.".formatted(Naechste.kurz(wert)));
        }
        return !"false".equals(wert);
    }

    private static @Nullable String erster(Map<String, List<String>> parameter, String name) {
        return parameter.getOrDefault(name, List.of()).stream()
                .filter(wert -> !wert.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Form nachAccept(HttpHeaders kopf) {
        List<MediaType> erwuenscht;
        try {
            erwuenscht = kopf.getAccept();
        } catch (InvalidMediaTypeException e) {
            throw nichtDarin(String.valueOf(kopf.getFirst(HttpHeaders.ACCEPT)));
        }
        if (erwuenscht.isEmpty()) {
            return Form.JSON;
        }
        double json = guete(erwuenscht, MediaType.APPLICATION_JSON);
        double csv = guete(erwuenscht, new MediaType("text", "csv"));
        if (json == 0 && csv == 0) {
            throw nichtDarin(MediaType.toString(erwuenscht));
        }
        return csv > json ? Form.CSV : Form.JSON;
    }

    /** As the most specific of the accepted forms that fit says. */
    private static double guete(List<MediaType> erwuenscht, MediaType form) {
        return erwuenscht.stream()
                .filter(einer -> einer.includes(form))
                .max((a, b) -> Integer.compare(genau(a), genau(b)))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int genau(MediaType form) {
        return form.isWildcardType() ? 0 : form.isWildcardSubtype() ? 1 : 2;
    }

    private static Fragefehler nichtDarin(String erwuenscht) {
        return new Fragefehler(
                CommonCode.FORM_NICHT_VERFUEGBAR,
                "In der Form „%s“ (Accept) gibt es Antworten nicht; erwartet wird application/json oder text/csv."
                        .formatted(Naechste.kurz(erwuenscht)));
    }

    /**
     * The table of this question.
     *
     * @throws Fragefehler saying why there is none
     */
    Tabellenplan.Tabelle tabelle(Frage frage) {
        if (liste != null) {
            Tabellenplan.Tabelle gewaehlte = frage.plan().listen().get(liste);
            if (gewaehlte != null) {
                return gewaehlte;
            }
            List<String> naechste = Naechste.von(frage.listen(), liste);
            throw Fragefehler.anVariable(
                            Fragefehler.Code.LISTE_UNBEKANNT,
                            "liste",
                            "„liste“ ist „%s“; erwartet wird eine Liste dieser Frage, die in keiner anderen steht: %s.%s"
                                    .formatted(
                                            Naechste.kurz(liste),
                                            String.join(", ", frage.listen()),
                                            Naechste.satz(naechste)))
                    .mit("vorschlaege", naechste);
        }
        if (!frage.tabelle()) {
            throw new Fragefehler(
                            Fragefehler.Code.KEINE_TABELLE,
                            "Die Antwort auf „%s“ hat mehrere Listen nebeneinander und ist darum keine Tabelle: %s. Wählen Sie eine, etwa mit ?format=csv&liste=%s, oder nehmen Sie JSON."
                                    .formatted(
                                            frage.name(),
                                            String.join(", ", frage.listen()),
                                            frage.listen().get(0)))
                    .mit("vorschlaege", frage.listen());
        }
        return frage.plan().listen().values().iterator().next();
    }
}
