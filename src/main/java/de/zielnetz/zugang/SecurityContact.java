package de.zielnetz.zugang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * To whom one reports a hole (settings of security.txt, RFC 9116).
 *
 * @param sicherheitskontakt address for reports, as {@code mailto:} or {@code https:}; without one there is no security.txt
 * @param sicherheitskontaktBis last day on which the address is right
 */
@ConfigurationProperties("zielnetz")
record SecurityContact(
        @Nullable String sicherheitskontakt, @Nullable LocalDate sicherheitskontaktBis) {}
