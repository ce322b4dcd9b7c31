package de.zielnetz.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.stand.NetzGeladen;
import de.zielnetz.stand.Stand;
import de.zielnetz.zugang.order.RequestOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers what was asked already of the same net from memory, with the bytes that were sent then. Login and limits of
 * requests stand before it, so that they hold for every request; as long as the database is away each answer is made
 * anew, because it says how old its net is.
 *
 * <p>It stands before all that reads JSON or GraphQL; {@link Haltbarkeit}, which stands behind, says what may be kept.
 */
@Component
@Order(RequestOrder.ANSWER_CACHE)
class Antwortgedaechtnis extends OncePerRequestFilter {

    private static final long BYTES = 64L << 20;
    private static final int ROHGEWICHT = 500;
    private static final Duration UNGEFRAGT = Duration.ofMinutes(15);
    private static final String WEG = "/graphql";

    /**
     * Everything an answer depends on.
     *
     * @param tag today: what is planned or over is measured by it
     * @param frage the bytes of the request's body, one to a character
     */
    private record Schluessel(
            String revision,
            LocalDate tag,
            Benutzer wer,
            String frage,
            @Nullable String gesendetAls,
            @Nullable String erwartet,
            boolean gepackt) {

        /** The same question of another net. The day stays: an answer of yesterday must not become one of today. */
        private Schluessel mit(String andere) {
            return new Schluessel(andere, tag, wer, frage, gesendetAls, erwartet, gepackt);
        }
    }

    private final Stand stand;
    private final boolean packt;
    private final Cache<Schluessel, Antwort> antworten = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Schluessel schluessel, Antwort antwort) ->
                    ROHGEWICHT + schluessel.frage().length() + antwort.bytes().length)
            .expireAfterAccess(UNGEFRAGT)
            .build();

    Antwortgedaechtnis(Stand stand, ServerProperties server) {
        this.stand = stand;
        this.packt = server.getCompression().getEnabled();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest frage) {
        return !WEG.equals(frage.getRequestURI())
                || !HttpMethod.POST.matches(frage.getMethod())
                || willStrom(frage)
                || !stand.vorhanden()
                || !stand.datenbankErreichbar();
    }

    /** What is sent piece by piece is not finished when the filter is. */
    private static boolean willStrom(HttpServletRequest frage) {
        String erwartet = frage.getHeader(HttpHeaders.ACCEPT);
        return erwartet != null && erwartet.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest frage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        Schluessel schluessel = schluessel(frage);
        Antwort bekannte = antworten.getIfPresent(schluessel);
        if (bekannte != null) {
            bekannte.sende(antwort);
            return;
        }
        Haltbarkeit.Urteil urteil = Haltbarkeit.bestelle(frage);
        ContentCachingResponseWrapper mitschrift = new ContentCachingResponseWrapper(antwort);
        kette.doFilter(frage, mitschrift);
        String revision = urteil.revision();
        if (revision == null || mitschrift.getStatus() != HttpServletResponse.SC_OK) {
            mitschrift.copyBodyToResponse();
            return;
        }
        Antwort neue = Antwort.von(mitschrift, schluessel.gepackt());
        antworten.put(schluessel.mit(revision), neue);
        neue.sende(antwort);
    }

    private Schluessel schluessel(HttpServletRequest frage) throws IOException {
        String packen = frage.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return new Schluessel(
                stand.aktuell().revision(),
                LocalDate.now(ZoneId.of("Europe/Berlin")),
                Benutzer.jetzt(),
                new String(frage.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1),
                frage.getContentType(),
                frage.getHeader(HttpHeaders.ACCEPT),
                packt && packen != null && packen.contains("gzip") && !packen.contains("gzip;q=0"));
    }

    /** No later question asks of an earlier net. */
    @EventListener
    void vergiss(NetzGeladen geladen) {
        antworten.invalidateAll();
    }
}
