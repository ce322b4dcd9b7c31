package de.zielnetz.dashboard;

import de.zielnetz.dashboard.tafel.Tabellenplan.Antworttabelle;
import de.zielnetz.fehler.CommonCode;
import de.zielnetz.sprache.Naehe;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param excel whether the texts of the table are as a German Excel reads them
 * @param felder whether its headings are the names of the fields
 * @param liste the list of the rows, null where the answer has to have just one
 */
record RequestedFormat(
        Antwortform form,
        boolean excel,
        boolean felder,
        @Nullable String liste) {

    /** Parameters of the address that are no variables. */
    static final Set<String> PARAMETER = Set.of("format", "excel", "liste", "kopf");

    private static final ContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();
    private static final List<String> KOEPFE = List.of("worte", "felder");

    /**
     * By the ending of the address or the parameter format; without them the other parameters mean CSV; otherwise by Accept.
     *
     * @param endung of the address, null where it has none
     * @throws Fragefehler where a parameter has no possible value, or nothing of what is accepted can be given
     */
    static RequestedFormat von(ServletWebRequest anfrage, @Nullable String endung) {
        boolean excel = schalter(anfrage);
        String liste = erster(anfrage, "liste");
        String kopf = erster(anfrage, "kopf");
        if (kopf != null && !KOEPFE.contains(kopf)) {
            throw Fragefehler.falsch(Fragefehler.Code.VARIABLE_FALSCH, "kopf", kopf, "worte oder felder", KOEPFE);
        }
        String format = erster(anfrage, "format");
        Antwortform form;
        if (endung != null) {
            form = mitEndung(endung, format);
        } else if (format != null) {
            form = form(format, "format");
        } else {
            form = excel || liste != null || kopf != null ? Antwortform.CSV : ausAccept(anfrage);
        }
        return new RequestedFormat(form, excel && form == Antwortform.CSV, "felder".equals(kopf), liste);
    }

    private static Antwortform form(String wort, String wo) {
        Antwortform form = Antwortform.mitWort(wort);
        if (form == null) {
            throw Fragefehler.falsch(
                    Fragefehler.Code.FORM_UNBEKANNT, wo, wort, "json, zeilen, csv oder xlsx", Antwortform.worte());
        }
        return form;
    }

    /** Rows are JSON too; otherwise an address that ends in one form and asks for another is a mistake. */
    private static Antwortform mitEndung(String endung, @Nullable String format) {
        if (endung.equals(Antwortform.ZEILEN.wort) || Antwortform.mitWort(endung) == null) {
            throw Fragefehler.falsch(
                    Fragefehler.Code.FORM_UNBEKANNT,
                    "Endung",
                    endung,
                    "csv, xlsx oder json",
                    List.of("csv", "xlsx", "json"));
        }
        Antwortform form = form(endung, "Endung");
        if (format == null || format.equals(endung)) {
            return form;
        }
        if (form == Antwortform.JSON && format.equals(Antwortform.ZEILEN.wort)) {
            return Antwortform.ZEILEN;
        }
        throw Fragefehler.falsch(
                Fragefehler.Code.FORM_UNBEKANNT, "format", format, endung + ", wie die Endung sagt", List.of(endung));
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

    private static Antwortform ausAccept(ServletWebRequest anfrage) {
        try {
            for (MediaType gewuenscht : ACCEPT.resolveMediaTypes(anfrage)) { // what is liked best comes first
                Antwortform form = Stream.of(Antwortform.JSON, Antwortform.CSV, Antwortform.XLSX)
                        .filter(f -> gewuenscht.includes(ohneZeichensatz(f.typ)))
                        .findFirst()
                        .orElse(null);
                if (form != null && gewuenscht.getQualityValue() > 0) {
                    return form;
                }
            }
        } catch (HttpMediaTypeNotAcceptableException unlesbar) {
            // says nothing that could be given, either
        }
        throw new Fragefehler(
                CommonCode.FORM_NICHT_VERFUEGBAR,
                "In der Form „%s“ (Accept) gibt es Antworten nicht; erwartet wird application/json, text/csv oder %s."
                        .formatted(
                                Naehe.kurz(String.valueOf(anfrage.getHeader(HttpHeaders.ACCEPT))),
                                Antwortform.XLSX.typ));
    }

    private static MediaType ohneZeichensatz(MediaType typ) {
        return new MediaType(typ.getType(), typ.getSubtype());
    }

    /**
     * The tables of this question: one, or as a workbook all that there are.
     *
     * @throws Fragefehler saying why there is none
     */
    List<Antworttabelle> tabellen(GespeicherteFrage frage) {
        if (liste != null) {
            Antworttabelle gewaehlte = frage.plan().listen().get(liste);
            if (gewaehlte != null) {
                return List.of(gewaehlte);
            }
            String erwartet =
                    "eine Liste dieser Frage, die in keiner anderen steht: " + String.join(", ", frage.listen());
            throw Fragefehler.falsch(Fragefehler.Code.LISTE_UNBEKANNT, "liste", liste, erwartet, frage.listen());
        }
        Antworttabelle eine = frage.plan().eine();
        if (eine != null) {
            return List.of(eine);
        }
        if (form == Antwortform.XLSX) {
            return List.copyOf(frage.plan().listen().values());
        }
        throw new Fragefehler(
                        Fragefehler.Code.KEINE_TABELLE,
                        "Die Antwort auf „%s“ hat mehrere Listen nebeneinander und ist darum keine Tabelle: %s. Wählen Sie eine, etwa mit ?format=csv&liste=%s, oder nehmen Sie JSON oder XLSX."
                                .formatted(
                                        frage.name(),
                                        String.join(", ", frage.listen()),
                                        frage.listen().get(0)))
                .mit("vorschlaege", frage.listen());
    }
}
