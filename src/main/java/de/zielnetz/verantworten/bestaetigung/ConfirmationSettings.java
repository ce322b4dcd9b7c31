package de.zielnetz.verantworten.bestaetigung;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a confirmation counts (confirmation settings).
 *
 * @param frist after which a Steckbrief that somebody confirmed is shown as old, such as {@code 1y}, {@code 6m} or {@code 90d}
 */
@ConfigurationProperties("zielnetz.bestaetigung")
record ConfirmationSettings(@DefaultValue("1y") Period frist) {

    ConfirmationSettings {
        if (frist.isZero() || frist.isNegative()) {
            throw new IllegalArgumentException(
                    "zielnetz.bestaetigung.frist ist %s; erwartet wird eine Dauer über null, etwa 1y, 6m oder 90d."
                            .formatted(frist));
        }
    }
}
