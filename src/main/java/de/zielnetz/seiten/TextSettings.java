package de.zielnetz.seiten;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the city's own words about the pages lie.
 *
 * @param texte folder with {@code impressum.md}, {@code datenschutz.md} and {@code barrierefreiheit.md}, in English {@code
 *     impressum.en.md} and so on; none: the pages say that they are missing
 */
@ConfigurationProperties("zielnetz")
record TextSettings(@Nullable Path texte) {}
