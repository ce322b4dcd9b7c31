package de.zielnetz.zugang.herkunft;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.zugang.audit.SecurityEvent;
import de.zielnetz.zugang.audit.SecurityLog;
import de.zielnetz.zugang.fehler.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that come under a foreign name (DNS rebinding), from a foreign page (CSRF), or with a password in the
 * open (HTTP Basic or a login form without TLS). No bean: Spring Security's chain holds it.
 */
public final class HostAndOriginFilter extends OncePerRequestFilter {

    /** Asked by those who watch the process, under whatever name they reach it. */
    private static final Set<String> FUER_WAECHTER = Set.of("/actuator/health/liveness", "/actuator/health/readiness");

    private static final Set<String> NUR_LESEND = Set.of("GET", "HEAD");

    private final AllowedHosts hausnamen;
    private final AllowedOrigins herkunft;

    public HostAndOriginFilter(OriginSettings einstellungen, ListenAddress hier) {
        this.hausnamen = new AllowedHosts(einstellungen, hier);
        this.herkunft = new AllowedOrigins(einstellungen);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest frage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        Problem problem = problem(frage);
        if (problem == null) {
            kette.doFilter(frage, antwort);
        } else {
            SecurityLog.write(SecurityEvent.HERKUNFT_ABGELEHNT, null, problem.code() + ": " + problem.satz());
            problem.write(frage, antwort);
        }
    }

    private @Nullable Problem problem(HttpServletRequest frage) {
        if (!hausnamen.kennt(frage) && !FUER_WAECHTER.contains(frage.getServletPath())) {
            return new Problem(
                    CommonCode.FREMDER_NAME,
                    "Unter dem Namen „%s:%d“ antwortet Zielnetz nicht. Soll es so erreichbar sein, gehört der Name in die Einstellung zielnetz.zugang.hosts."
                            .formatted(frage.getServerName(), frage.getServerPort()));
        }
        String anmeldung = frage.getHeader(HttpHeaders.AUTHORIZATION);
        boolean nurLesend = NUR_LESEND.contains(frage.getMethod())
                && anmeldung == null
                && !frage.getServletPath().equals("/graphql");
        if (!nurLesend && !herkunft.gehoertHierher(frage)) {
            return new Problem(
                    CommonCode.FREMDE_SEITE,
                    "Diese Anfrage kommt von einer fremden Seite (%s) und wird nicht angenommen."
                            .formatted(
                                    frage.getHeader(HttpHeaders.ORIGIN) == null
                                            ? "Sec-Fetch-Site: " + frage.getHeader("Sec-Fetch-Site")
                                            : frage.getHeader(HttpHeaders.ORIGIN)));
        }
        boolean meldetAn = frage.getServletPath().startsWith("/anmelden")
                || (anmeldung != null && anmeldung.regionMatches(true, 0, "Basic", 0, "Basic".length()));
        if (meldetAn && !frage.isSecure() && !IpAddress.istDieserRechner(frage.getRemoteAddr())) {
            return new Problem(
                    CommonCode.UNVERSCHLUESSELT,
                    "Eine Anmeldung mit Passwort oder im Browser nimmt Zielnetz über das Netzwerk nur verschlüsselt an (https).");
        }
        return null;
    }
}
