package de.zielnetz.graphql.http;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.graphql.http.QueryForms.Declined;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Whether GraphQL is asked by a method and in a form that there is (content negotiation); what is not is refused with a body. */
final class FormCheck {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<MediaType> READ =
            List.of(MediaType.APPLICATION_JSON, MediaType.parseMediaType("application/graphql"));
    private static final List<MediaType> WRITTEN = List.of(
            MediaType.APPLICATION_JSON,
            MediaType.parseMediaType("application/graphql-response+json"),
            MediaType.TEXT_EVENT_STREAM);

    /** All that there are under this address. */
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private FormCheck() {}

    /** @throws Declined where it is not */
    static void check(HttpServletRequest request) {
        boolean post = request.getMethod().equals("POST");
        if (!post && !READING.contains(request.getMethod())) {
            throw new Declined(
                    CommonCode.METHODE_NICHT_ERLAUBT,
                    "%s gibt es unter /graphql nicht, nur GET, HEAD und POST.".formatted(request.getMethod()));
        }
        if (post && !fits(request.getContentType(), READ, false)) {
            throw new Declined(
                    CommonCode.FORM_NICHT_BEKANNT,
                    "In der Form %s kann Zielnetz die Anfrage nicht lesen, erwartet wird application/json."
                            .formatted(request.getContentType()));
        }
        if (!fits(request.getHeader(HttpHeaders.ACCEPT), WRITTEN, true)) {
            throw new Declined(
                    CommonCode.FORM_NICHT_VERFUEGBAR,
                    "In der Form %s antwortet Zielnetz hier nicht, nur als application/json. Tabellen gibt es unter /api/fragen."
                            .formatted(request.getHeader(HttpHeaders.ACCEPT)));
        }
    }

    /** For the header that says which methods there are. */
    static String methods(HttpServletRequest request) {
        return READING.contains(request.getMethod()) ? "POST" : METHODS;
    }

    private static boolean fits(@Nullable String said, List<MediaType> possible, boolean silentFits) {
        if (said == null) {
            return silentFits;
        }
        try {
            return MediaType.parseMediaTypes(said).stream()
                    .anyMatch(wanted -> possible.stream().anyMatch(wanted::isCompatibleWith));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
