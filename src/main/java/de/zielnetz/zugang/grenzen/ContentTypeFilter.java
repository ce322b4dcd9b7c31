package de.zielnetz.zugang.grenzen;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.zugang.fehler.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body whose Content-Type names a range such as {@code *}{@code /*} (415): Spring fails at its headers, whoever reads them
 * first. No bean: Spring Security's chain holds it, before the others.
 */
public final class ContentTypeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest frage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        if (isRange(frage.getContentType())) {
            new Problem(
                            CommonCode.FORM_NICHT_BEKANNT,
                            "Der Content-Type der Anfrage lässt offen, in welcher Form sie kommt; erwartet wird genau eine, etwa application/json.")
                    .write(frage, antwort);
        } else {
            kette.doFilter(frage, antwort);
        }
    }

    /** What is no media type at all is refused later, by whoever wanted one. */
    private static boolean isRange(@Nullable String contentType) {
        if (contentType == null || !contentType.contains("*")) {
            return false;
        }
        try {
            return !MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
