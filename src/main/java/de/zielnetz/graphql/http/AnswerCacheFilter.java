package de.zielnetz.graphql.http;

import de.zielnetz.stand.Stand;
import de.zielnetz.zugang.order.RequestOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers what was asked already of the same net from memory (response cache, servlet filter), with the bytes that were
 * sent then. Login and limits of requests stand before it, so that they hold for every request; as long as the database
 * is away each answer is made anew, because it says how old its net is.
 *
 * <p>It stands before all that reads JSON or GraphQL; {@link AnswerCacheInterceptor}, which stands behind, says what may
 * be kept.
 */
@Component
@Order(RequestOrder.ANSWER_CACHE)
class AnswerCacheFilter extends OncePerRequestFilter {

    private static final String WEG = "/graphql";

    /** @param koerper the bytes of the request's body, one to a character */
    private record Request(
            String koerper,
            @Nullable String gesendetAls,
            @Nullable String erwartet,
            boolean gepackt) implements AnswerCache.Question {

        @Override
        public int laenge() {
            return koerper.length();
        }
    }

    /** Writes down the answer, and takes off it what is not for who asks. */
    private static final class Mitschrift extends ContentCachingResponseWrapper {

        private @Nullable String haltbarFuer;

        Mitschrift(HttpServletResponse antwort) {
            super(antwort);
        }

        @Override
        public void setHeader(String name, String wert) {
            if (AnswerCacheInterceptor.CACHEABLE_FOR.equals(name)) {
                haltbarFuer = wert;
            } else {
                super.setHeader(name, wert);
            }
        }

        @Override
        public void addHeader(String name, String wert) {
            if (AnswerCacheInterceptor.CACHEABLE_FOR.equals(name)) {
                haltbarFuer = wert;
            } else {
                super.addHeader(name, wert);
            }
        }

        /** Of the net for which the answer may be kept; null where it may not. */
        @Nullable
        String revision() {
            return getStatus() == SC_OK ? haltbarFuer : null;
        }
    }

    private final AnswerCache antworten;
    private final Stand stand;
    private final boolean packt;

    AnswerCacheFilter(AnswerCache antworten, Stand stand, ServerProperties server) {
        this.antworten = antworten;
        this.stand = stand;
        this.packt = server.getCompression().getEnabled();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest anfrage) {
        return !WEG.equals(anfrage.getServletPath())
                || !HttpMethod.POST.matches(anfrage.getMethod())
                || willStrom(anfrage)
                || !stand.vorhanden()
                || !stand.datenbankErreichbar();
    }

    /** What is sent piece by piece is not finished when the filter is. */
    private static boolean willStrom(HttpServletRequest anfrage) {
        String erwartet = anfrage.getHeader(HttpHeaders.ACCEPT);
        return erwartet != null && erwartet.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        Request frage = lies(anfrage);
        AnswerCache.Key schluessel = antworten.schluessel(frage);
        CachedAnswer bekannte = antworten.finde(schluessel);
        if (bekannte != null) {
            bekannte.sende(antwort);
            return;
        }
        AnswerCacheInterceptor.erbitte(anfrage);
        Mitschrift mitschrift = new Mitschrift(antwort);
        kette.doFilter(anfrage, mitschrift);
        String revision = mitschrift.revision();
        if (revision == null) {
            mitschrift.copyBodyToResponse();
            return;
        }
        CachedAnswer neue = CachedAnswer.von(mitschrift, frage.gepackt());
        antworten.behalte(schluessel, revision, neue);
        neue.sende(antwort);
    }

    private Request lies(HttpServletRequest anfrage) throws IOException {
        String packen = anfrage.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return new Request(
                new String(anfrage.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1),
                anfrage.getContentType(),
                anfrage.getHeader(HttpHeaders.ACCEPT),
                packt && packen != null && packen.contains("gzip") && !packen.contains("gzip;q=0"));
    }
}
