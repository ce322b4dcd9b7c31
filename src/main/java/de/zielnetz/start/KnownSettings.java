package de.zielnetz.start;

import de.zielnetz.sprache.Naehe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys that the records annotated with ConfigurationProperties bind, as Spring's configuration processor writes them
 * down for editors (configuration metadata).
 */
final class KnownSettings {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final String ROOT = "zielnetz.";
    private static final String VARIABLE_ROOT = "ZIELNETZ_";
    private static final Pattern LAST_INDEX = Pattern.compile("_\\d+$");
    private static final Pattern PART = Pattern.compile("(.+)_\\d+_([A-Z_]+)");
    private static final Pattern LIST_OF = Pattern.compile("java\\.util\\.List<(de\\.zielnetz\\..+)>");

    /** Variables that the command line reads itself, and those of the tests in the browser. */
    private static final Set<String> OTHER_VARIABLES =
            Set.of("ZIELNETZ_PASSWORT", "ZIELNETZ_TOKEN", "ZIELNETZ_URL", "ZIELNETZ_VERWALTUNG_PASSWORT");

    /**
     * One of them.
     *
     * @param list whether it takes several values: {@code zielnetz.zugang.hosts[0]}
     * @param parts what each of several holds: {@code zielnetz.benutzer[0].name}; empty where it is one value
     */
    private record Setting(ConfigurationPropertyName name, boolean list, Set<String> parts) {

        boolean takes(ConfigurationPropertyName gesetzt) {
            if (name.equals(gesetzt)) {
                return true;
            }
            return list && (parts.isEmpty() ? isElement(gesetzt) : isPart(gesetzt));
        }

        private boolean isElement(ConfigurationPropertyName gesetzt) {
            return name.isParentOf(gesetzt) && gesetzt.isLastElementIndexed();
        }

        private boolean isPart(ConfigurationPropertyName gesetzt) {
            return gesetzt.getNumberOfElements() > 1
                    && isElement(gesetzt.getParent())
                    && parts.contains(gesetzt.getLastElement(Form.UNIFORM));
        }

        boolean takesVariable(String gross, String ohneIndex) {
            return variables()
                    .anyMatch(eine -> eine.equals(gross) || (list && eine.equals(ohneIndex)) || isPart(eine, gross));
        }

        private boolean isPart(String eine, String gross) {
            Matcher teil = PART.matcher(gross);
            return teil.matches()
                    && teil.group(1).equals(eine)
                    && parts.contains(teil.group(2).replace("_", "").toLowerCase(Locale.ROOT));
        }

        /** Both ways in which Spring Boot reads a hyphen. */
        Stream<String> variables() {
            String gross = name.toString().toUpperCase(Locale.ROOT).replace('.', '_');
            return Stream.of(gross.replace("-", ""), gross.replace('-', '_'));
        }
    }

    private final List<Setting> settings;

    private KnownSettings(List<Setting> settings) {
        this.settings = settings;
    }

    static KnownSettings load() {
        try (InputStream datei = new ClassPathResource(METADATA).getInputStream()) {
            JsonNode alle = JsonMapper.shared().readTree(datei).get("properties");
            return new KnownSettings(StreamSupport.stream(alle.spliterator(), false)
                    .map(eine -> new Setting(
                            ConfigurationPropertyName.of(eine.get("name").asString()),
                            eine.get("type").asString().startsWith("java.util.List"),
                            parts(eine.get("type").asString())))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The description names a list of records of ours, and not what each of them holds. */
    private static Set<String> parts(String type) {
        Matcher list = LIST_OF.matcher(type);
        if (!list.matches()) {
            return Set.of();
        }
        try {
            return Stream.of(Class.forName(list.group(1)).getRecordComponents())
                    .map(part -> part.getName().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean lacks(String key) {
        return key.toLowerCase(Locale.ROOT).startsWith(ROOT)
                && settings.stream().noneMatch(eine -> eine.takes(ConfigurationPropertyName.adapt(key, '.')));
    }

    boolean lacksVariable(String variable) {
        String gross = variable.toUpperCase(Locale.ROOT);
        String ohneIndex = LAST_INDEX.matcher(gross).replaceFirst("");
        return gross.startsWith(VARIABLE_ROOT)
                && !OTHER_VARIABLES.contains(gross)
                && settings.stream().noneMatch(eine -> eine.takesVariable(gross, ohneIndex));
    }

    Optional<String> nearest(String key) {
        return nearest(ROOT, key, settings.stream().map(eine -> eine.name().toString()));
    }

    Optional<String> nearestVariable(String variable) {
        return nearest(
                VARIABLE_ROOT,
                variable,
                Stream.concat(settings.stream().flatMap(Setting::variables), OTHER_VARIABLES.stream()));
    }

    /** By what follows the root, which all have; {@code zielnetz.passwort} means {@code zielnetz.zugang.passwort}. */
    private static Optional<String> nearest(String root, String gesetzt, Stream<String> moegliche) {
        return Naehe.naechste(
                        moegliche.map(eine -> eine.substring(root.length())).toList(), gesetzt.substring(root.length()))
                .stream()
                .findFirst()
                .map(root::concat);
    }
}
