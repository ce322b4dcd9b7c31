package de.zielnetz.zugang;

import de.zielnetz.zugang.audit.SecurityEvent;
import de.zielnetz.zugang.audit.SecurityLog;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Writes into the security log why a token or a login at the login service was refused: the rule it broke, never the token. */
final class TokenRefusal {

    private TokenRefusal() {}

    static void log(AuthenticationException failure) {
        SecurityLog.write(SecurityEvent.TOKEN_ABGELEHNT, null, reason(failure));
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
}
