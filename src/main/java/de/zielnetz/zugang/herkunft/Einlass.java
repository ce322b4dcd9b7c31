package de.zielnetz.zugang.herkunft;

import de.zielnetz.zugang.fehler.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests that come under a foreign name, from a foreign page, or with a password in the open. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class Einlass extends OncePerRequestFilter {

    /** Asked by those who watch the process, under whatever name they reach it. */
    private static final Set<String> FUER_WAECHTER = Set.of("/actuator/health/liveness", "/actuator/health/readiness");

    private static final Set<String> NUR_LESEND = Set.of("GET", "HEAD");

    private final Hausnamen hausnamen;
    private final Herkunft herkunft;

    Einlass(Hausnamen hausnamen, Herkunft herkunft) {
        this.hausnamen = hausnamen;
        this.herkunft = herkunft;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest frage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        Problem problem = problem(frage);
        if (problem == null) {
            kette.doFilter(frage, antwort);
        } else {
            problem.schreibe(frage, antwort);
        }
    }

    private @Nullable Problem problem(HttpServletRequest frage) {
        if (!hausnamen.kennt(frage) && !FUER_WAECHTER.contains(frage.getRequestURI())) {
            return new Problem(
                    403,
                    "FREMDER_NAME",
                    "Unter dem Namen „%s:%d“ antwortet Zielnetz nicht. Soll es so erreichbar sein, gehört der Name in die Einstellung zielnetz.zugang.hosts."
                            .formatted(frage.getServerName(), frage.getServerPort()));
        }
        String anmeldung = frage.getHeader(HttpHeaders.AUTHORIZATION);
        boolean nurLesend = NUR_LESEND.contains(frage.getMethod())
                && anmeldung == null
                && !frage.getRequestURI().equals("/graphql");
        if (!nurLesend && !herkunft.gehoertHierher(frage)) {
            return new Problem(
                    403,
                    "FREMDE_SEITE",
                    "Diese Anfrage kommt von einer fremden Seite (%s) und wird nicht angenommen."
                            .formatted(
                                    frage.getHeader(HttpHeaders.ORIGIN) == null
                                            ? "Sec-Fetch-Site: " + frage.getHeader("Sec-Fetch-Site")
                                            : frage.getHeader(HttpHeaders.ORIGIN)));
        }
        if (anmeldung != null
                && anmeldung.regionMatches(true, 0, "Basic", 0, "Basic".length())
                && !frage.isSecure()
                && !Adresse.istDieserRechner(frage.getRemoteAddr())) {
            return new Problem(
                    403,
                    "UNVERSCHLUESSELT",
                    "Eine Anmeldung mit Passwort nimmt Zielnetz über das Netzwerk nur verschlüsselt an (https).");
        }
        return null;
    }
}
