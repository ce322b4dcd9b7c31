package de.zielnetz.zugang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers to load nothing from elsewhere and to be framed by nobody. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Kopfzeilen extends OncePerRequestFilter {

    /** Styles may stand inline: the editor of the playground sets them on its elements. */
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest frage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        antwort.setHeader("Content-Security-Policy", CSP);
        antwort.setHeader("X-Content-Type-Options", "nosniff");
        antwort.setHeader("X-Frame-Options", "DENY");
        antwort.setHeader("Referrer-Policy", "no-referrer");
        antwort.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        antwort.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        kette.doFilter(frage, antwort);
    }
}
