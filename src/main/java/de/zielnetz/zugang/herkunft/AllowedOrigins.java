package de.zielnetz.zugang.herkunft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Which pages may ask (origin check against CSRF; Origin, Sec-Fetch-Site). Browsers say with a request from which page it comes, and pages cannot write that themselves;
 * what comes without such words comes from no page.
 */
final class AllowedOrigins {

    private static final Set<String> VON_HIER = Set.of("same-origin", "none");

    private final Set<String> gelistet;

    AllowedOrigins(OriginSettings einstellungen) {
        this.gelistet = Set.copyOf(einstellungen.herkunft());
    }

    /** Whether the request comes from a page of Zielnetz, from one that is listed, or from no page. */
    boolean gehoertHierher(HttpServletRequest frage) {
        String seite = frage.getHeader(HttpHeaders.ORIGIN);
        if (seite != null && gelistet.contains(seite)) {
            return true;
        }
        return (seite == null || seite.equalsIgnoreCase(eigene(frage)))
                && istVonHier(frage.getHeader("Sec-Fetch-Site"));
    }

    private static boolean istVonHier(@Nullable String ort) {
        return ort == null || VON_HIER.contains(ort);
    }

    private static String eigene(HttpServletRequest frage) {
        int port = frage.getServerPort();
        boolean ueblich = port == (frage.getScheme().equals("https") ? 443 : 80);
        return frage.getScheme() + "://" + frage.getServerName() + (ueblich ? "" : ":" + port);
    }
}
