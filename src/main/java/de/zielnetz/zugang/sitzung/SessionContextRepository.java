package de.zielnetz.zugang.sitzung;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Gives Spring Security who has logged in by the session of a browser (security context repository). A request that says itself who
 * asks (header Authorization) has no session, whatever cookie comes with it.
 */
public final class SessionContextRepository implements SecurityContextRepository {

    private final SessionStore sessions;
    private final Function<Authentication, SessionContent> keep;
    private final Predicate<SessionContent> holds;

    /**
     * @param keep what a session holds of a login
     * @param holds whether the way of logging in still vouches for it
     */
    public SessionContextRepository(
            SessionStore sessions, Function<Authentication, SessionContent> keep, Predicate<SessionContent> holds) {
        this.sessions = sessions;
        this.keep = keep;
        this.holds = holds;
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"}) // the one method that must be there; the deferred one calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        SessionSeal seal = seal(request);
        SessionContent inhalt = seal == null ? null : sessions.find(seal);
        return inhalt == null || !holds.test(inhalt)
                ? SecurityContextHolder.createEmptyContext()
                : new SecurityContextImpl(new SessionAuthentication(inhalt));
    }

    /** Begins a session after a login, always with a new cookie; ends it after a logout. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (bringsLogin(request)) {
            return;
        }
        SessionSeal before = SessionCookies.read(request);
        if (before != null) {
            sessions.end(before);
        }
        Authentication login = context.getAuthentication();
        if (login == null) {
            SessionCookies.delete(request, response);
        } else {
            SessionCookies.write(request, response, sessions.begin(keep.apply(login)));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return load(request).getAuthentication() != null;
    }

    private static @Nullable SessionSeal seal(HttpServletRequest request) {
        return bringsLogin(request) ? null : SessionCookies.read(request);
    }

    private static boolean bringsLogin(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
