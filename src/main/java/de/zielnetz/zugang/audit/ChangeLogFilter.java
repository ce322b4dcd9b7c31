package de.zielnetz.zugang.audit;

import de.zielnetz.benutzer.Benutzer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes in the security log every request to /api that changes something or tries to (POST, PUT, DELETE), with the status
 * of its answer: imports, undoing, erasing. No bean: Spring Security's chain holds it, behind the login.
 */
public final class ChangeLogFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String who = Benutzer.jetzt().name();
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityLog.write(
                    SecurityEvent.AENDERUNG,
                    who,
                    "%s %s: %d".formatted(request.getMethod(), request.getServletPath(), response.getStatus()));
        }
    }
}
