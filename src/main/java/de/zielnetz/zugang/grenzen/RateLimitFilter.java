package de.zielnetz.zugang.grenzen;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.fehler.CommonCode;
import de.zielnetz.zugang.fehler.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows an address that asks for data too often without login (rate limit). No bean: Spring Security's chain holds it, behind the login. */
public final class RateLimitFilter extends OncePerRequestFilter {

    private static final int AUF_EINMAL = 4;

    private final int jeSekunde;
    private final TokenBuckets kontingent;

    public RateLimitFilter(int jeSekunde) {
        this.jeSekunde = jeSekunde;
        this.kontingent = new TokenBuckets((long) AUF_EINMAL * jeSekunde, jeSekunde, Duration.ofSeconds(1));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest frage) {
        String pfad = frage.getServletPath();
        return !Benutzer.jetzt().equals(Benutzer.ANONYM) || !(pfad.equals("/graphql") || pfad.startsWith("/api/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest frage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        long sekunden = kontingent.nimm(frage.getRemoteAddr());
        if (sekunden == 0) {
            kette.doFilter(frage, antwort);
            return;
        }
        antwort.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(sekunden));
        new Problem(
                        CommonCode.ZU_VIELE_ANFRAGEN,
                        "Von Ihrer Adresse kommen zu viele Anfragen; ohne Anmeldung sind auf Dauer %d in der Sekunde erlaubt. In %d s geht es weiter."
                                .formatted(jeSekunde, sekunden))
                .write(frage, antwort);
    }
}
