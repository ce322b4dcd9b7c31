package de.zielnetz.bericht.vorlage;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The files that reports are made of (FreeMarker templates, questions, styles): those that come with Zielnetz, and before them those of the folder
 * {@code zielnetz.bericht.vorlagen}, file by file. A changed file holds for the next report.
 */
@Component
@EnableConfigurationProperties(BerichtSettings.class)
public class Berichtsvorlagen {

    private static final String MITGELIEFERT = "bericht";
    private static final String ENDUNG = ".ftl";

    private final @Nullable Path ordner;
    private final Configuration vorlagen = new Configuration(Configuration.VERSION_2_3_34);

    Berichtsvorlagen(BerichtSettings einstellungen) {
        this.ordner = einstellungen.vorlagen();
        vorlagen.setTemplateLoader(lader(ordner));
        vorlagen.setDefaultEncoding(StandardCharsets.UTF_8.name());
        vorlagen.setLocale(Locale.GERMANY);
        vorlagen.setNumberFormat("#,##0.##;; roundingMode=halfUp");
        vorlagen.setBooleanFormat("ja,nein");
        vorlagen.setTimeZone(TimeZone.getTimeZone("Europe/Berlin"));
        vorlagen.setRegisteredCustomOutputFormats(List.of(MarkdownFormat.EINZIGES));
        vorlagen.setOutputFormat(MarkdownFormat.EINZIGES);
        vorlagen.setRecognizeStandardFileExtensions(false);
        vorlagen.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        vorlagen.setLogTemplateExceptions(false);
        vorlagen.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        vorlagen.setAPIBuiltinEnabled(false);
        vorlagen.setLocalizedLookup(false);
        vorlagen.setTemplateUpdateDelayMilliseconds(1_000);
        vorlagen.addAutoInclude("hilfen" + ENDUNG);
    }

    private static TemplateLoader lader(@Nullable Path ordner) {
        TemplateLoader mitgelieferte = new ClassTemplateLoader(Berichtsvorlagen.class.getClassLoader(), MITGELIEFERT);
        if (ordner == null) {
            return mitgelieferte;
        }
        try {
            return new MultiTemplateLoader(
                    new TemplateLoader[] {new FileTemplateLoader(ordner.toFile()), mitgelieferte});
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "zielnetz.bericht.vorlagen ist „%s“; erwartet wird ein Ordner, den es gibt.".formatted(ordner), e);
        }
    }

    /**
     * Markdown.
     *
     * @param name of the template without its ending
     * @param daten what it may use, by name
     * @throws Vorlagenfehler where the template is none or does not fit the data: a city's own, most likely
     */
    public String fuelle(String name, Map<String, Object> daten, Beigaben beigaben) {
        Map<String, Object> alles = new HashMap<>(daten);
        alles.put("note", new Notenfunktion(beigaben));
        alles.put("diagramm", new Diagrammanweisung(beigaben));
        alles.put("kurve", new Kurvenanweisung(beigaben));
        alles.put("datum", Datumsfunktion.EINZIGE);
        StringWriter ziel = new StringWriter();
        try {
            vorlagen.getTemplate(name + ENDUNG).process(alles, ziel);
        } catch (TemplateException | IOException e) {
            throw new Vorlagenfehler(name + ENDUNG, e);
        }
        return ziel.toString();
    }

    /** A file beside the templates, as text; that of the city where it has one. */
    public String text(String datei) {
        return new String(bytes(datei), StandardCharsets.UTF_8);
    }

    /** @throws UncheckedIOException where there is none */
    public byte[] bytes(String datei) {
        try {
            Path eigene = ordner == null ? null : ordner.resolve(datei);
            if (eigene != null && Files.isRegularFile(eigene)) {
                return Files.readAllBytes(eigene);
            }
            try (InputStream mitgelieferte =
                    Berichtsvorlagen.class.getClassLoader().getResourceAsStream(MITGELIEFERT + "/" + datei)) {
                if (mitgelieferte == null) {
                    throw new IOException("no such file: " + datei);
                }
                return mitgelieferte.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The city's own file of this name; null where it has none. */
    public byte @Nullable [] eigene(String datei) {
        return ordner != null && Files.isRegularFile(ordner.resolve(datei)) ? bytes(datei) : null;
    }
}
