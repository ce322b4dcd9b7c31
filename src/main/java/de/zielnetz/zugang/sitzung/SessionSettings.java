package de.zielnetz.zugang.sitzung;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the login of a browser lasts (session settings).
 *
 * @param ruhe after which it ends if nobody asks anything
 * @param laengstens after which it ends in any case
 */
@ConfigurationProperties("zielnetz.zugang.sitzung")
public record SessionSettings(
        @DefaultValue("2h") Duration ruhe,
        @DefaultValue("12h") Duration laengstens) {}
