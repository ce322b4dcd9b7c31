package de.zielnetz.zugang.grenzen;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may ask (settings of the rate limit).
 *
 * @param anfragenJeSekunde how often one address may ask without login, four times as often at once; 0 is no limit
 */
@ConfigurationProperties("zielnetz.zugang")
public record RateLimitSettings(@DefaultValue("50") int anfragenJeSekunde) {}
