package de.zielnetz.steckbrief.spalte;

import de.zielnetz.steckbrief.Einleseplan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The plans that come with Zielnetz, in the folder {@code import/plaene}; the one called steckbrief is the usual one. */
@Component
public class Planordner {

    /** Words of enums in any case; what is unknown is an error. */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Einleseplan> plaene = new LinkedHashMap<>();

    public Planordner(ResourcePatternResolver dateien) throws IOException {
        Resource[] gefunden = dateien.getResources("classpath:import/plaene/*.yml");
        Arrays.sort(gefunden, Comparator.comparing(datei -> String.valueOf(datei.getFilename())));
        for (Resource datei : gefunden) {
            try (InputStream inhalt = datei.getInputStream()) {
                Einleseplan plan = lies(new String(inhalt.readAllBytes(), StandardCharsets.UTF_8));
                plaene.put(plan.name(), plan);
            } catch (UncheckedIOException e) {
                throw new IllegalStateException("The plan " + datei + " cannot be read", e);
            }
        }
    }

    /** All of them by name. */
    public Map<String, Einleseplan> alle() {
        return Collections.unmodifiableMap(plaene);
    }

    public @Nullable Einleseplan plan(String name) {
        return plaene.get(name);
    }

    /** The plan by which sheets are read where no other is named, and beside every other. */
    public Einleseplan standard() {
        Einleseplan standard = plaene.get("steckbrief");
        if (standard == null) {
            throw new IllegalStateException("import/plaene/steckbrief.yml is missing");
        }
        return standard;
    }

    /**
     * Reads a plan from YAML or JSON.
     *
     * @throws IllegalArgumentException with a German sentence where it is none
     */
    public static Einleseplan lies(String text) {
        try {
            return YAML.readValue(text, Einleseplan.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Der Plan ist nicht lesbar: " + Planmangel.satz(e, text), e);
        }
    }

    /** The plan as YAML. */
    public static String schreibe(Einleseplan plan) {
        return YAML.writeValueAsString(plan);
    }
}
