package de.zielnetz.graphql.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one GraphQL request may take (settings).
 *
 * @param hoechstdauer time limit of one request
 */
@ConfigurationProperties("zielnetz")
record RequestSettings(@DefaultValue("10s") Duration hoechstdauer) {}
