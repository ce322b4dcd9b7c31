package de.zielnetz.betrieb;

import de.zielnetz.zugang.order.RequestOrder;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts and times requests (servlet filter for metrics) by the part of the program that answers and by the class of the status. */
final class RequestFigures extends OncePerRequestFilter {

    static final int ORDER = RequestOrder.FIGURES;

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5)
    };

    private final MeterRegistry figures;

    RequestFigures(MeterRegistry figures) {
        this.figures = figures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Timer.Sample time = Timer.start(figures);
        try {
            chain.doFilter(request, response);
        } finally {
            time.stop(Timer.builder("zielnetz.anfragen")
                    .description("Anfragen über HTTP")
                    .tag("bereich", part(request.getServletPath()))
                    .tag("status", response.getStatus() / 100 + "xx")
                    .serviceLevelObjectives(BUCKETS)
                    .register(figures));
        }
    }

    private static String part(String path) {
        if (path.startsWith("/graphql")) {
            return "graphql";
        }
        if (path.startsWith("/api/importe")) {
            return "importe";
        }
        if (path.startsWith("/api/fragen")) {
            return "fragen";
        }
        if (path.startsWith("/api/")) {
            return "api";
        }
        return path.startsWith("/actuator") ? "actuator" : "seiten";
    }
}
