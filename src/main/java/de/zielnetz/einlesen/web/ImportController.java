package de.zielnetz.einlesen.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.Bedingungen;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.Plaene;
import de.zielnetz.einlesen.Wunsch;
import de.zielnetz.einlesen.Zuruecknehmen;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.zugang.ClientConnection;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.StringMultipartFileEditor;

/** Takes files in over HTTP: preview, import, undo, and how far a long one is. */
@RestController
@RequestMapping("/api/importe")
class ImportController {

    private static final int LAENGSTER_DATEINAME = 200;

    private final Einlesen einlesen;
    private final Zuruecknehmen zuruecknehmen;
    private final Plaene plaene;
    private final Cache<String, Fortschritt> laufende = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    ImportController(Einlesen einlesen, Zuruecknehmen zuruecknehmen, Plaene plaene) {
        this.einlesen = einlesen;
        this.zuruecknehmen = zuruecknehmen;
        this.plaene = plaene;
    }

    /** Texts may also come as files: {@code -F planinhalt=@plan.yml}. */
    @InitBinder
    void textAusDatei(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringMultipartFileEditor(StandardCharsets.UTF_8.name()));
    }

    /**
     * @param plan name of a kept plan
     * @param planinhalt a plan as YAML or JSON, in place of a kept one
     * @param lesart where no plan is named: one of those that an earlier preview listed
     * @param namen decisions about names as a JSON object: what each stands for, as a plan's namen
     * @param korrekturen values in the place of those in cells, as a JSON object by cell: the value, or an object that gives
     *     for parts of the cell what is to stand there
     * @param nummer by which the client asks how far it is, chosen by the client
     */
    @PostMapping(path = "/vorschau", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Vorschau vorschau(
            @RequestPart("datei") MultipartFile datei,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String planinhalt,
            @RequestParam(required = false) @Nullable String lesart,
            @RequestParam(required = false) @Nullable String namen,
            @RequestParam(required = false) @Nullable String korrekturen,
            @RequestParam(name = "fortschritt", required = false) @Nullable String nummer,
            HttpServletRequest anfrage)
            throws IOException {
        return einlesen.vorschau(
                dateiname(datei),
                datei.getBytes(),
                wunsch(plan, planinhalt, lesart, namen, korrekturen),
                Benutzer.jetzt(),
                fortschritt(nummer, () -> ClientConnection.closed(anfrage)));
    }

    /**
     * The same file by another plan or with more corrections and decisions; the parameters as when it was handed in, and null
     * in the place of a correction or decision takes it back. The earlier token ends.
     */
    @PostMapping("/{token}/vorschau")
    Vorschau vorschau(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String planinhalt,
            @RequestParam(required = false) @Nullable String lesart,
            @RequestParam(required = false) @Nullable String namen,
            @RequestParam(required = false) @Nullable String korrekturen,
            @RequestParam(name = "fortschritt", required = false) @Nullable String nummer,
            HttpServletRequest anfrage) {
        return einlesen.vorschau(
                token,
                wunsch(plan, planinhalt, lesart, namen, korrekturen),
                Benutzer.jetzt(),
                fortschritt(nummer, () -> ClientConnection.closed(anfrage)));
    }

    @PostMapping("/{token}")
    Einlesen.Ergebnis uebernimm(
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean nurGanz,
            @RequestParam(defaultValue = "false") boolean einschaetzungenBelegen,
            @RequestParam(required = false) @Nullable String anmerkung,
            @RequestParam(name = "fortschritt", required = false) @Nullable String nummer) {
        return einlesen.uebernimm(
                token,
                new Bedingungen(nurGanz, einschaetzungenBelegen),
                gekuerzt(anmerkung),
                Benutzer.jetzt(),
                fortschritt(nummer == null ? token : nummer, () -> false)); // goes on whoever hangs up
    }

    @DeleteMapping("/{vorgang}")
    Vorgang nimmZurueck(@PathVariable String vorgang, @RequestParam(required = false) @Nullable String anmerkung) {
        return zuruecknehmen.nimmZurueck(vorgang, gekuerzt(anmerkung), Benutzer.jetzt());
    }

    /** Without content where nothing runs under the number: not yet, since the file is still on its way, or no more after ten minutes. */
    @GetMapping("/fortschritt/{nummer}")
    ResponseEntity<Fortschritt.Meldung> fortschrittVon(@PathVariable String nummer) {
        Fortschritt fortschritt = laufende.getIfPresent(nummer);
        return fortschritt == null ? ResponseEntity.noContent().build() : ResponseEntity.ok(fortschritt.meldung());
    }

    private Fortschritt fortschritt(@Nullable String nummer, BooleanSupplier niemandWartet) {
        Fortschritt neu = new Fortschritt(niemandWartet);
        if (nummer != null && nummer.length() <= 100) {
            laufende.put(nummer, neu);
        }
        return neu;
    }

    private Wunsch wunsch(
            @Nullable String plan,
            @Nullable String planinhalt,
            @Nullable String lesart,
            @Nullable String namen,
            @Nullable String korrekturen) {
        return new Wunsch(
                plan(plan, planinhalt),
                lesart == null || lesart.isBlank() ? null : lesart.strip(),
                Wunschfelder.namen(namen),
                Wunschfelder.korrekturen(korrekturen));
    }

    private @Nullable Einleseplan plan(@Nullable String name, @Nullable String inhalt) {
        if (inhalt != null && !inhalt.isBlank()) {
            try {
                return Planordner.lies(inhalt);
            } catch (IllegalArgumentException e) {
                throw new Importfehler(Verweigerung.PLAN_FEHLERHAFT, String.valueOf(e.getMessage()));
            }
        }
        return name == null || name.isBlank() ? null : plaene.verlange(name);
    }

    /** Browsers may send a whole path; only the file's own name is kept, without control characters. */
    private static String dateiname(MultipartFile datei) {
        String ganz = datei.getOriginalFilename() == null ? "" : datei.getOriginalFilename();
        String name =
                ganz.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty()
                ? "Datei"
                : name.length() > LAENGSTER_DATEINAME ? name.substring(name.length() - LAENGSTER_DATEINAME) : name;
    }

    private static @Nullable String gekuerzt(@Nullable String anmerkung) {
        return anmerkung == null || anmerkung.isBlank()
                ? null
                : anmerkung.substring(0, Math.min(1_000, anmerkung.length())).strip();
    }
}
