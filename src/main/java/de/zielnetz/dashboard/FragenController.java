package de.zielnetz.dashboard;

import de.zielnetz.dashboard.tafel.Kuerzung;
import de.zielnetz.dashboard.tafel.Tabellenbau;
import de.zielnetz.dashboard.tafel.Tabellenplan.Antworttabelle;
import de.zielnetz.dashboard.tafel.Tafel;
import de.zielnetz.dashboard.tafel.Tafelschreiber;
import de.zielnetz.dashboard.tafel.Zellwerte;
import de.zielnetz.graphql.http.AnswerCache;
import de.zielnetz.graphql.http.CachedAnswer;
import de.zielnetz.stand.Stand;
import de.zielnetz.tabelle.Mappe.Format;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Answers saved questions, and says which there are. */
@RestController
@RequestMapping(FragenController.WEG)
class FragenController {

    static final String WEG = "/api/fragen";

    /** What an answer is made of, beside the net; the document too, for its owner may change what stands under a name. */
    private record Gefragt(String name, String dokument, Map<String, Object> variablen, RequestedFormat format)
            implements AnswerCache.Question {

        @Override
        public int laenge() {
            return variablen.toString().length();
        }
    }

    private final Fragenablage fragen;
    private final Fragesteller steller;
    private final AnswerCache antworten;
    private final ETags etags;
    private final Stand stand;
    private final JsonMapper json;

    FragenController(
            Fragenablage fragen,
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
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            array = @ArraySchema(schema = @Schema(implementation = Verzeichnis.class))))
    ResponseEntity<byte[]> verzeichnis(ServletWebRequest anfrage) {
        byte[] alle = json.writeValueAsBytes(fragen.alle());
        HttpHeaders kopf = kopf(etags.von(alle), MediaType.APPLICATION_JSON);
        return sende(anfrage, kopf, () -> new CachedAnswer("", alle, false, null));
    }

    @GetMapping("/{name:[^.]+}")
    ResponseEntity<byte[]> antwort(@PathVariable String name, ServletWebRequest anfrage) {
        return antworte(name, null, anfrage);
    }

    /** The same as a file: what wants an address that ends in .csv, .xlsx or .json gets one. */
    @GetMapping("/{name}.{endung}")
    ResponseEntity<byte[]> datei(@PathVariable String name, @PathVariable String endung, ServletWebRequest anfrage) {
        return antworte(name, endung, anfrage);
    }

    /** What is asked in the body, in the same forms: for whoever tries a question before it is saved. Nothing of it is kept. */
    @PostMapping
    ResponseEntity<byte[]> ungespeichert(@RequestBody FrageEingabe eingabe, ServletWebRequest anfrage) {
        GespeicherteFrage frage = fragen.ungespeichert(eingabe);
        RequestedFormat format = RequestedFormat.von(anfrage, null);
        List<Antworttabelle> tabellen = format.form().tabelle() ? format.tabellen(frage) : List.of();
        CachedAnswer antwort =
                schreibe(frage, format, tabellen, steller.frage(frage, frage.vorgaben(), anfrage.getRequest()));
        HttpHeaders kopf = kopf(null, format.form().typ);
        alsDatei(kopf, frage, format);
        return sende(anfrage, kopf, () -> antwort);
    }

    private ResponseEntity<byte[]> antworte(String name, @Nullable String endung, ServletWebRequest anfrage) {
        GespeicherteFrage frage = fragen.mitName(name);
        RequestedFormat format = RequestedFormat.von(anfrage, endung);
        Map<String, List<String>> parameter = new LinkedHashMap<>();
        anfrage.getParameterMap().forEach((feld, werte) -> parameter.put(feld, List.of(werte)));
        Map<String, Object> variablen = Variablenleser.lies(frage, parameter, RequestedFormat.PARAMETER);
        List<Antworttabelle> tabellen = format.form().tabelle() ? format.tabellen(frage) : List.of();
        Supplier<CachedAnswer> arbeit =
                () -> schreibe(frage, format, tabellen, steller.frage(frage, variablen, anfrage.getRequest()));
        AnswerCache.Key schluessel =
                antworten.schluessel(new Gefragt(frage.name(), frage.gefragt(), variablen, format));
        // Without the database an answer says how old it is, and that is soon no longer so.
        boolean gilt = !frage.fluechtig() && stand.datenbankErreichbar();
        HttpHeaders kopf = kopf(gilt ? etags.von(schluessel) : null, format.form().typ);
        alsDatei(kopf, frage, format);
        return sende(anfrage, kopf, gilt ? () -> antworten.hole(schluessel, arbeit) : arbeit);
    }

    private static void alsDatei(HttpHeaders kopf, GespeicherteFrage frage, RequestedFormat format) {
        if (format.form() == Antwortform.CSV || format.form() == Antwortform.XLSX) {
            kopf.setContentDisposition(ContentDisposition.attachment()
                    .filename(frage.name() + "." + format.form().wort)
                    .build());
        }
    }

    private CachedAnswer schreibe(
            GespeicherteFrage frage,
            RequestedFormat format,
            List<Antworttabelle> tabellen,
            Map<String, Object> antwort) {
        @SuppressWarnings("unchecked") // an answer without errors has its data
        Map<String, Object> daten = (Map<String, Object>) Objects.requireNonNull(antwort.get("data"));
        List<Kuerzung> gekuerzte = Kuerzung.in(frage.plan(), daten);
        Zellwerte werte = new Zellwerte(format.excel() || format.form() == Antwortform.XLSX);
        Tabellenbau bau = new Tabellenbau(werte, format.felder());
        List<Tafel> tafeln = tabellen.stream()
                .map(tabelle -> bau.tafel(tabelle, daten, gekuerzte))
                .toList();
        byte[] inhalt =
                switch (format.form()) {
                    case JSON -> json.writeValueAsBytes(antwort);
                    case ZEILEN -> json.writeValueAsBytes(Tafelschreiber.objekte(tafeln.get(0)));
                    case CSV -> Tafelschreiber.schreibe(Format.CSV, tafeln, werte);
                    case XLSX -> Tafelschreiber.schreibe(Format.XLSX, tafeln, werte);
                };
        List<Kuerzung> zuNennende = gekuerzte.stream()
                .filter(k -> tabellen.isEmpty() || tabellen.stream().anyMatch(k::betrifft))
                .toList();
        return new CachedAnswer(format.form().typ.toString(), inhalt, false, Kuerzung.kopf(zuNennende));
    }

    /** Nothing more where the one who asks has the answer already. */
    private static ResponseEntity<byte[]> sende(
            ServletWebRequest anfrage, HttpHeaders kopf, Supplier<CachedAnswer> inhalt) {
        String etag = kopf.getETag();
        if (etag != null && ETags.bekannt(anfrage.getRequest().getHeaders(HttpHeaders.IF_NONE_MATCH), etag)) {
            HttpHeaders ohneInhalt = new HttpHeaders(kopf);
            ohneInhalt.remove(HttpHeaders.CONTENT_TYPE);
            ohneInhalt.remove(HttpHeaders.CONTENT_DISPOSITION);
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(ohneInhalt)
                    .build();
        }
        CachedAnswer antwort = inhalt.get();
        if (antwort.vermerk() != null) {
            kopf.set(Kuerzung.KOPF, antwort.vermerk());
        }
        return ResponseEntity.ok().headers(kopf).body(antwort.bytes());
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
