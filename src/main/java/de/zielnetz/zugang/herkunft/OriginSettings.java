package de.zielnetz.zugang.herkunft;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which names and from which pages one may ask (settings of DNS rebinding, CSRF and CORS).
 *
 * @param hosts names under which Zielnetz is reached beside this machine's own, each with or without port
 * @param herkunft origins of other pages that may ask, as browsers write them: {@code https://seite.example}
 */
@ConfigurationProperties("zielnetz.zugang")
public record OriginSettings(
        @DefaultValue List<String> hosts, @DefaultValue List<String> herkunft) {}
