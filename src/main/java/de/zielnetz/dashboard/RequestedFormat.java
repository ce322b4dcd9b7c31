package de.zielnetz.dashboard;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.sprache.Naehe;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * In which form an answer is wanted (content negotiation).
 *
 * @param csv whether as a table, otherwise as JSON
 * @param excel whether the table is as a German Excel reads it
 * @param liste the list of the rows, null where the answer has to have just one
 */
record RequestedFormat(boolean csv, boolean excel, @Nullable String liste) {

    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private static final MediaType TABELLE = new MediaType("text", "csv");
    private static final ContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    /**
     * By the parameters format, excel and liste, which all but the first mean a table; otherwise by Accept.
     *
     * @throws Fragefehler where a parameter has no possible value, or nothing of what is accepted can be given
     */
    static RequestedFormat von(ServletWebRequest anfrage) {
        boolean excel = schalter(anfrage);
        String liste = erster(anfrage, "liste");
        String format = erster(anfrage, "format");
        if (format == null) {
            return new RequestedFormat(excel || liste != null || willTabelle(anfrage), excel, liste);
        }
        return switch (format) {
            case "json" -> new RequestedFormat(false, false, null);
            case "csv" -> new RequestedFormat(true, excel, liste);
            default ->
                throw Fragefehler.falsch(
                        Fragefehler.Code.FORM_UNBEKANNT, "format", format, "json oder csv", List.of("json", "csv"));
        };
    }

    private static boolean schalter(ServletWebRequest anfrage) {
        String wert = erster(anfrage, "excel");
        if (wert != null && !wert.equals("true") && !wert.equals("false")) {
            throw Fragefehler.falsch(
                    Fragefehler.Code.VARIABLE_FALSCH, "excel", wert, "true, false oder nichts dahinter", List.of());
        }
        return anfrage.getParameterMap().containsKey("excel") && !"false".equals(wert);
    }

    private static @Nullable String erster(ServletWebRequest anfrage, String name) {
        String[] werte = anfrage.getParameterValues(name);
        return werte == null
                ? null
                : Arrays.stream(werte)
                        .filter(wert -> !wert.isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    private static boolean willTabelle(ServletWebRequest anfrage) {
        try {
            for (MediaType form : ACCEPT.resolveMediaTypes(anfrage)) { // what is liked best comes first
                boolean json = form.includes(MediaType.APPLICATION_JSON);
                if (form.getQualityValue() > 0 && (json || form.includes(TABELLE))) {
                    return !json;
                }
            }
        } catch (HttpMediaTypeNotAcceptableException unlesbar) {
            // says nothing that could be given, either
        }
        throw new Fragefehler(
                CommonCode.FORM_NICHT_VERFUEGBAR,
                "In der Form „%s“ (Accept) gibt es Antworten nicht; erwartet wird application/json oder text/csv."
                        .formatted(Naehe.kurz(String.valueOf(anfrage.getHeader(HttpHeaders.ACCEPT)))));
    }

    /**
     * The table of this question.
     *
     * @throws Fragefehler saying why there is none
     */
    Tabellenplan.Tabelle tabelle(GespeicherteFrage frage) {
        if (liste != null) {
            Tabellenplan.Tabelle gewaehlte = frage.plan().listen().get(liste);
            if (gewaehlte != null) {
                return gewaehlte;
            }
            String erwartet =
                    "eine Liste dieser Frage, die in keiner anderen steht: " + String.join(", ", frage.listen());
            throw Fragefehler.falsch(Fragefehler.Code.LISTE_UNBEKANNT, "liste", liste, erwartet, frage.listen());
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
