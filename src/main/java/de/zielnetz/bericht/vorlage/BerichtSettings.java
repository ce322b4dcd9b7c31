package de.zielnetz.bericht.vorlage;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reports (settings).
 *
 * @param vorlagen folder with a city's own files, each in place of the one of its name that comes with Zielnetz; null for none
 * @param geduld how long a report waits for the two that are being made
 * @param hoechstdauer how long the making of one may take
 */
@ConfigurationProperties("zielnetz.bericht")
public record BerichtSettings(
        @Nullable Path vorlagen,
        @DefaultValue("20s") Duration geduld,
        @DefaultValue("60s") Duration hoechstdauer) {}
