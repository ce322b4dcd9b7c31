package de.zielnetz.zugang;

import java.util.List;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The security headers of every answer: load nothing from elsewhere (CSP), be framed by nobody (clickjacking), guess no
 * content types, tell no other page where one came from.
 */
final class SecurityHeaders {

    /** Styles may stand inline: the editor of the playground sets them on its elements. */
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** As a list and not by the names of Spring Security's builder, since what its firewall refuses gets them too. */
    static final HeaderWriter WRITER = new StaticHeadersWriter(List.of(
            new Header("Content-Security-Policy", CSP),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("X-Frame-Options", "DENY"),
            new Header("Referrer-Policy", "no-referrer"),
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header("Cross-Origin-Resource-Policy", "same-origin")));

    private SecurityHeaders() {}
}
