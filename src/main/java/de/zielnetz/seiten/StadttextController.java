package de.zielnetz.seiten;

import de.zielnetz.sprache.Naehe;
import de.zielnetz.start.StartFehlgeschlagen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a city has to say about its pages (legal notice, privacy, accessibility statement), from its files in Markdown. */
@RestController
@EnableConfigurationProperties(TextSettings.class)
class StadttextController {

    private static final List<String> NAMEN = List.of("impressum", "datenschutz", "barrierefreiheit");

    /** HTML in the Markdown stays text, and links lead to pages only. */
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final Parser parser = Parser.builder().build();
    private final @Nullable Path ordner;

    StadttextController(TextSettings einstellung) {
        this.ordner = einstellung.texte();
        if (ordner != null && !Files.isDirectory(ordner)) {
            throw new StartFehlgeschlagen(
                    "zielnetz.texte: „%s“ ist kein Ordner; erwartet wird einer mit impressum.md, datenschutz.md und barrierefreiheit.md."
                            .formatted(ordner),
                    null);
        }
    }

    /**
     * @param html null where the city has laid down nothing
     * @param sprache of what is there: where it is missing in English, the German
     */
    record Stadttext(String name, @Nullable String html, String sprache) {}

    @GetMapping("/api/texte/{name}")
    Stadttext stadttext(@PathVariable String name, @RequestParam(defaultValue = "de") String sprache)
            throws IOException {
        if (!NAMEN.contains(name)) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "Einen Text „%s“ gibt es nicht.%s"
                            .formatted(Naehe.kurz(name), Naehe.satz(Naehe.naechste(NAMEN, name), NAMEN, "")));
        }
        String englisch = sprache.equals("en") ? liesHtml(name + ".en.md") : null;
        return englisch != null
                ? new Stadttext(name, englisch, "en")
                : new Stadttext(name, liesHtml(name + ".md"), "de");
    }

    private @Nullable String liesHtml(String datei) throws IOException {
        Path pfad = ordner == null ? null : ordner.resolve(datei);
        return pfad != null && Files.isRegularFile(pfad) ? html.render(parser.parse(Files.readString(pfad))) : null;
    }
}
