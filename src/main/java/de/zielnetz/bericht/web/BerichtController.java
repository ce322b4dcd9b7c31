package de.zielnetz.bericht.web;

import de.zielnetz.bericht.Berichtsbau;
import de.zielnetz.bericht.Berichtsfehler;
import de.zielnetz.bericht.Berichtsform;
import de.zielnetz.bericht.Berichtsschreiber;
import de.zielnetz.bericht.Berichtswunsch;
import de.zielnetz.bericht.Handzettelart;
import de.zielnetz.bericht.Handzettelbau;
import de.zielnetz.bericht.einleitung.Einleitungsablage;
import de.zielnetz.graphql.http.AnswerCache;
import de.zielnetz.graphql.http.CachedAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives reports and hand-outs to whoever may read, with what he may see; what is made of the net alone is kept as long as it stays. */
@RestController
@RequestMapping(BerichtController.WEG)
class BerichtController {

    static final String WEG = "/api/berichte";

    /** What a report is made of, beside the net. */
    private record Gewuenscht(
            Object was, Berichtsform form, @Nullable Object einleitung) implements AnswerCache.Question {

        @Override
        public int laenge() {
            return was.toString().length();
        }
    }

    private final Berichtsbau bau;
    private final Handzettelbau zettel;
    private final Berichtsschreiber schreiber;
    private final Einleitungsablage einleitungen;
    private final AnswerCache antworten;

    BerichtController(
            Berichtsbau bau,
            Handzettelbau zettel,
            Berichtsschreiber schreiber,
            Einleitungsablage einleitungen,
            AnswerCache antworten) {
        this.bau = bau;
        this.zettel = zettel;
        this.schreiber = schreiber;
        this.einleitungen = einleitungen;
        this.antworten = antworten;
    }

    @GetMapping
    Berichtsverzeichnis verzeichnis() {
        return Berichtsverzeichnis.heute();
    }

    /** The report between two days; without them that of the last year, without parts that of all. */
    @GetMapping("/bericht.{endung}")
    ResponseEntity<byte[]> bericht(
            @PathVariable String endung,
            @RequestParam(required = false) @Nullable String von,
            @RequestParam(required = false) @Nullable String bis,
            @RequestParam(required = false) @Nullable String teile,
            HttpServletRequest anfrage) {
        Berichtsform form = form(endung);
        Berichtswunsch wunsch = Berichtswunsch.von(von, bis, teile == null ? null : List.of(teile.split(",")));
        return sende(
                new Gewuenscht(wunsch, form, einleitungen.sicht()),
                "bericht-%s-%s.%s".formatted(wunsch.von(), wunsch.bis(), form.endung()),
                bau.bleibt(wunsch),
                () -> schreiber.schreibe(() -> bau.baue(wunsch, anfrage), form));
    }

    /** One page about one project or one Leitziel. */
    @GetMapping("/{art}/{kennung}.{endung}")
    ResponseEntity<byte[]> handzettel(
            @PathVariable String art,
            @PathVariable String kennung,
            @PathVariable String endung,
            HttpServletRequest anfrage) {
        Handzettelart seine = Handzettelart.mitWeg(art);
        if (seine == null) {
            throw Berichtsfehler.falsch(
                    Berichtsfehler.Code.BERICHT_UNBEKANNT,
                    "Handzettel",
                    art,
                    String.join(" oder ", Handzettelart.wege()),
                    Handzettelart.wege());
        }
        Berichtsform form = form(endung);
        return sende(
                new Gewuenscht(List.of(art, kennung), form, null),
                "%s-%s.%s".formatted(art, kennung, form.endung()),
                zettel.bleibt(seine),
                () -> schreiber.schreibe(() -> zettel.baue(seine, kennung, anfrage), form));
    }

    private static Berichtsform form(String endung) {
        Berichtsform form = Berichtsform.mitEndung(endung);
        if (form == null) {
            throw Berichtsfehler.falsch(
                    Berichtsfehler.Code.FORM_UNBEKANNT,
                    "Endung",
                    endung,
                    "html, pdf oder docx",
                    Berichtsform.endungen());
        }
        return form;
    }

    private ResponseEntity<byte[]> sende(Gewuenscht gewuenscht, String datei, boolean bleibt, Supplier<byte[]> arbeit) {
        Berichtsform form = gewuenscht.form();
        Supplier<CachedAnswer> neue = () -> new CachedAnswer(form.typ().toString(), arbeit.get(), false, null);
        CachedAnswer antwort = bleibt ? antworten.hole(antworten.schluessel(gewuenscht), neue) : neue.get();
        HttpHeaders kopf = new HttpHeaders();
        kopf.setContentType(form.typ());
        kopf.setCacheControl(CacheControl.noCache());
        kopf.setVary(List.of(HttpHeaders.AUTHORIZATION));
        kopf.set(HttpHeaders.CONTENT_LANGUAGE, "de");
        if (form != Berichtsform.HTML) {
            kopf.setContentDisposition(
                    ContentDisposition.attachment().filename(datei).build());
        }
        return ResponseEntity.ok().headers(kopf).body(antwort.bytes());
    }
}
