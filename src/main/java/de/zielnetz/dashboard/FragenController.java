package de.zielnetz.dashboard;

import de.zielnetz.graphql.http.AnswerCache;
import de.zielnetz.graphql.http.CachedAnswer;
import de.zielnetz.stand.Stand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Answers saved questions, and says which there are. */
@RestController
@RequestMapping(FragenController.WEG)
class FragenController {

    static final String WEG = "/api/fragen";

    private record Gefragt(String name, Map<String, Object> variablen, RequestedFormat format)
            implements AnswerCache.Question {

        @Override
        public int laenge() {
            return variablen.toString().length();
        }
    }

    private final Fragensammlung fragen;
    private final Fragesteller steller;
    private final AnswerCache antworten;
    private final ETags etags;
    private final Stand stand;
    private final JsonMapper json;

    FragenController(
            Fragensammlung fragen,
            Fragesteller steller,
            AnswerCache antworten,
            ETags etags,
            Stand stand,
            JsonMapper json) {
        this.fragen = fragen;
        this.steller = steller;
        this.antworten = antworten;
        this.etags = etags;
        this.stand = stand;
        this.json = json;
    }

    @GetMapping
    ResponseEntity<byte[]> verzeichnis(ServletWebRequest anfrage) {
        HttpHeaders kopf = kopf(etags.desBaus(), MediaType.APPLICATION_JSON);
        return sende(
                anfrage,
                kopf,
                () -> json.writeValueAsBytes(
                        fragen.alle().stream().map(Verzeichnis::von).toList()));
    }

    @GetMapping("/{name}")
    ResponseEntity<byte[]> antwort(@PathVariable String name, ServletWebRequest anfrage) {
        GespeicherteFrage frage = fragen.mitName(name);
        RequestedFormat format = RequestedFormat.von(anfrage);
        Map<String, List<String>> parameter = new LinkedHashMap<>();
        anfrage.getParameterMap().forEach((feld, werte) -> parameter.put(feld, List.of(werte)));
        Map<String, Object> variablen = Variablenleser.lies(frage, parameter, Fragenleser.WEITERE);
        Tabellenbau tabelle = format.csv() ? new Tabellenbau(format.tabelle(frage), format.excel()) : null;
        MediaType form = tabelle == null ? MediaType.APPLICATION_JSON : RequestedFormat.CSV;
        Supplier<byte[]> arbeit = () -> schreibe(tabelle, steller.frage(frage, variablen, anfrage.getRequest()));
        AnswerCache.Key schluessel = antworten.schluessel(new Gefragt(frage.name(), variablen, format));
        // Without the database an answer says how old it is, and that is soon no longer so.
        boolean gilt = !frage.fluechtig() && stand.datenbankErreichbar();
        HttpHeaders kopf = kopf(gilt ? etags.von(schluessel) : null, form);
        if (tabelle != null) {
            kopf.setContentDisposition(ContentDisposition.attachment()
                    .filename(frage.name() + ".csv")
                    .build());
        }
        Supplier<CachedAnswer> neue = () -> new CachedAnswer(form.toString(), arbeit.get(), false);
        return sende(
                anfrage, kopf, gilt ? () -> antworten.hole(schluessel, neue).bytes() : arbeit);
    }

    private byte[] schreibe(@Nullable Tabellenbau tabelle, Map<String, Object> antwort) {
        if (tabelle == null) {
            return json.writeValueAsBytes(antwort);
        }
        @SuppressWarnings("unchecked") // an answer without errors has its data
        Map<String, Object> daten = (Map<String, Object>) Objects.requireNonNull(antwort.get("data"));
        return tabelle.csv(daten);
    }

    /** Nothing more where the one who asks has the answer already. */
    private static ResponseEntity<byte[]> sende(ServletWebRequest anfrage, HttpHeaders kopf, Supplier<byte[]> inhalt) {
        String etag = kopf.getETag();
        if (etag != null && hatSchon(anfrage, etag)) {
            HttpHeaders ohneInhalt = new HttpHeaders(kopf);
            ohneInhalt.remove(HttpHeaders.CONTENT_TYPE);
            ohneInhalt.remove(HttpHeaders.CONTENT_DISPOSITION);
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(ohneInhalt)
                    .build();
        }
        return ResponseEntity.ok().headers(kopf).body(inhalt.get());
    }

    /** Compared here and not by Spring, which would set the ETag before it is known whether there is an answer. */
    private static boolean hatSchon(ServletWebRequest anfrage, String etag) {
        HttpHeaders gesandt = new ServletServerHttpRequest(anfrage.getRequest()).getHeaders();
        return gesandt.getIfNoneMatch().stream()
                .anyMatch(
                        bekannt -> bekannt.equals("*") || ohneSchwaeche(bekannt).equals(ohneSchwaeche(etag)));
    }

    private static String ohneSchwaeche(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }

    private static HttpHeaders kopf(@Nullable String etag, MediaType form) {
        HttpHeaders kopf = new HttpHeaders();
        kopf.setContentType(form);
        kopf.setCacheControl(CacheControl.noCache());
        kopf.setVary(List.of(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION));
        kopf.set(HttpHeaders.CONTENT_LANGUAGE, "de");
        if (etag != null) {
            kopf.setETag(etag);
        }
        return kopf;
    }
}
