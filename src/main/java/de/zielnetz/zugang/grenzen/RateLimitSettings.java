package de.zielnetz.zugang.grenzen;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may ask (settings of the rate limit).
 *
 * @param anfragenJeSekunde how often one address may ask without login, four times as often at once; 0 is no limit
 * @param offeneJeAdresse how many requests of one address may be under way at once, so that one alone cannot occupy the program;
 *     0 is no limit
 * @param sendefrist how long the body of a request to /graphql may take to come
 */
@ConfigurationProperties("zielnetz.zugang")
public record RateLimitSettings(
        @DefaultValue("50") int anfragenJeSekunde,
        @DefaultValue("60") int offeneJeAdresse,
        @DefaultValue("20s") Duration sendefrist) {}
