package de.zielnetz.einlesen.stadt;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an empty database is filled with (seed data; settings).
 *
 * @param erstbefuellung true: the city's documents that come with Zielnetz; false: nothing; else the path of a workbook that holds
 *     a city, or of a folder with such tables in CSV
 * @param beispiel whether the example assessment is read with the city's documents: true, false; musterbezirk: an invented district
 *     instead of the city
 */
@ConfigurationProperties("zielnetz")
record SeedSettings(
        @DefaultValue("true") String erstbefuellung,
        @DefaultValue("true") String beispiel) {

    private static final Set<String> JA = Set.of("true", "yes", "on", "1");
    private static final Set<String> NEIN = Set.of("false", "no", "off", "0", "");

    boolean ohne() {
        return NEIN.contains(wort());
    }

    /** The workbook or folder; null where none is named. */
    @Nullable
    String pfad() {
        return ohne() || JA.contains(wort()) ? null : erstbefuellung;
    }

    private String wort() {
        return erstbefuellung.strip().toLowerCase(Locale.ROOT);
    }
}
