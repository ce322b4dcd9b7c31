package de.zielnetz.zugang.grenzen;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.zugang.fehler.Problem;
import de.zielnetz.zugang.herkunft.IpAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request of an address that has too many under way (concurrency limit): whoever dribbles his bodies holds a thread with
 * each. No bean: Spring Security's chain holds it.
 */
public final class OpenRequestsFilter extends OncePerRequestFilter {

    private final int most;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();

    /** @param most at once of one address; 0 is no limit */
    public OpenRequestsFilter(int most) {
        this.most = most;
    }

    /** Those who watch the process are answered whatever others do. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return most == 0 || request.getServletPath().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = IpAddress.desFragenden(request.getRemoteAddr());
        try {
            if (open.merge(address, 1, Integer::sum) <= most) {
                chain.doFilter(request, response);
                return;
            }
        } finally {
            open.computeIfPresent(address, (of, many) -> many == 1 ? null : many - 1);
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        new Problem(
                        CommonCode.ZU_VIELE_OFFENE,
                        "Von Ihrer Adresse sind schon %d Anfragen unterwegs; warten Sie, bis eine beantwortet ist."
                                .formatted(most))
                .write(request, response);
    }
}
