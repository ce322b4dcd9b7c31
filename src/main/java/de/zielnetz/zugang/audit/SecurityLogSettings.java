package de.zielnetz.zugang.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the security log goes (settings of the audit log).
 *
 * @param sicherheitsprotokoll file into which it is written beside the log of the program; a new one begins each day, and
 *     the files of 90 days are kept
 */
@ConfigurationProperties("zielnetz")
record SecurityLogSettings(@Nullable Path sicherheitsprotokoll) {}
