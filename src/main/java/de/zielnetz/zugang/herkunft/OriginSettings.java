package de.zielnetz.zugang.herkunft;

import de.zielnetz.start.StartFehlgeschlagen;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which names and from which pages one may ask (settings of DNS rebinding, CSRF and CORS), and which may frame.
 *
 * @param hosts names under which Zielnetz is reached beside this machine's own, each with or without port
 * @param herkunft origins of other pages that may ask, as browsers write them: {@code https://seite.example}
 * @param einbetten origins of other pages that may show what lies below {@code /einbetten} in a frame, written the same way
 */
@ConfigurationProperties("zielnetz.zugang")
public record OriginSettings(
        @DefaultValue List<String> hosts,
        @DefaultValue List<String> herkunft,
        @DefaultValue List<String> einbetten) {

    private static final Pattern HERKUNFT = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");

    public OriginSettings {
        // They are written into a header, where a semicolon or a star would mean something else.
        for (String seite : einbetten) {
            if (!HERKUNFT.matcher(seite).matches()) {
                throw new StartFehlgeschlagen(
                        "zielnetz.zugang.einbetten: „%s“ ist keine Herkunft einer Seite; erwartet wird sie ohne Pfad, etwa https://www.stadt.example."
                                .formatted(seite),
                        null);
            }
        }
    }
}
