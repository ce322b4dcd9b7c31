package de.zielnetz.zugang.sitzung;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The CSRF token of a session. It follows from the session's cookie, so nothing of it is kept and a foreign cookie of that
 * name proves nothing; whoever has no session needs none.
 */
public final class SessionCsrfTokens implements CsrfTokenRepository {

    public static final String HEADER = "X-CSRF-Token";
    public static final String PARAMETER = "_csrf";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final String logout;

    /** @param logout the address that ends a session, though it is asked for with GET */
    public SessionCsrfTokens(String logout) {
        this.logout = logout;
    }

    /** Whether this request must bear the token. */
    public boolean needed(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SessionAuthentication
                && (!READING.contains(request.getMethod())
                        || request.getServletPath().equals(logout));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        CsrfToken token = loadToken(request);
        return token == null ? token(SessionSeal.random()) : token;
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // It comes and goes with the session.
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        SessionSeal seal = SessionCookies.read(request);
        return seal == null ? null : token(seal);
    }

    private static CsrfToken token(SessionSeal seal) {
        return new DefaultCsrfToken(HEADER, PARAMETER, seal.csrfToken());
    }
}
