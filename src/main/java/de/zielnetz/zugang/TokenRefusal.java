package de.zielnetz.zugang;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Writes into the log why a token or a login at the login service was refused: the rule it broke, never the token. */
final class TokenRefusal {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRefusal.class);
    private static final int LONGEST = 300;

    private TokenRefusal() {}

    static void log(Authentication attempt, AuthenticationException failure) {
        String from = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unbekannt";
        LOG.warn("Abgelehnte Anmeldung von {}: {}", oneLine(from), oneLine(reason(failure)));
    }

    /** What validators say names a claim and what it should be; what parsers say may quote the token, and is left out. */
    private static String reason(AuthenticationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JwtValidationException invalid) {
                return invalid.getErrors().stream()
                        .map(OAuth2Error::getDescription)
                        .filter(text -> text != null)
                        .distinct()
                        .collect(Collectors.joining("; "));
            }
            if (cause instanceof JwtException) {
                return "kein lesbares Token mit gültiger Unterschrift dieses Anmeldedienstes";
            }
        }
        return failure instanceof OAuth2AuthenticationException oauth
                ? Stream.of(oauth.getError().getErrorCode(), oauth.getError().getDescription())
                        .filter(text -> text != null)
                        .collect(Collectors.joining(": "))
                : failure.getClass().getSimpleName();
    }

    /** A text from outside must not look like another line of the log. */
    private static String oneLine(@Nullable String text) {
        String clean = String.valueOf(text).replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
