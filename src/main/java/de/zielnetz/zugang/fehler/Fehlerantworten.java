package de.zielnetz.zugang.fehler;

import de.zielnetz.stand.NetzFehlt;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Says as a German problem what nobody else answered: unknown addresses, wrong methods, unreadable requests, and errors
 * of the program. Comes last, so that whoever knows more of an exception may answer it first.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Fehlerantworten extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Fehlerantworten.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fehler, @Nullable Object koerper, HttpHeaders kopf, HttpStatusCode status, WebRequest anfrage) {
        HttpServletRequest frage = ((ServletWebRequest) anfrage).getRequest();
        if (koerper instanceof ProblemDetail gesagt
                && gesagt.getProperties() != null
                && gesagt.getProperties().containsKey("code")) {
            return super.handleExceptionInternal(fehler, koerper, kopf, status, anfrage);
        }
        if (fehler instanceof ResponseStatusException gemeint && gemeint.getReason() != null) {
            return new Problem(status, Fehlersatz.code(status), gemeint.getReason()).antwort(frage, kopf);
        }
        return new Problem(status, Fehlersatz.code(status), Fehlersatz.von(fehler, status, frage)).antwort(frage, kopf);
    }

    @ExceptionHandler
    ResponseEntity<Object> netzFehlt(NetzFehlt fehler, HttpServletRequest frage) {
        return new Problem(503, "NETZ_NICHT_GELADEN", String.valueOf(fehler.getMessage()))
                .antwort(frage, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unerwartet(Exception fehler, HttpServletRequest frage) throws Exception {
        if (fehler instanceof AccessDeniedException
                || fehler instanceof AuthenticationException
                || fehler instanceof RequestRejectedException) {
            throw fehler; // Spring Security answers it
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(fehler)) {
            return null; // nobody is there to be answered
        }
        ResponseStatus gemeint = AnnotatedElementUtils.findMergedAnnotation(fehler.getClass(), ResponseStatus.class);
        if (gemeint != null) {
            HttpStatusCode status = gemeint.code();
            String satz = gemeint.reason().isEmpty() ? Fehlersatz.von(fehler, status, frage) : gemeint.reason();
            return new Problem(status, Fehlersatz.code(status), satz).antwort(frage, HttpHeaders.EMPTY);
        }
        String nummer = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Unerwarteter Fehler {} bei {} {}", nummer, frage.getMethod(), frage.getRequestURI(), fehler);
        return new Problem(
                        500,
                        "INTERNER_FEHLER",
                        "Hier ist Zielnetz ein Fehler unterlaufen; im Protokoll steht er unter der Nummer %s."
                                .formatted(nummer))
                .antwort(frage, HttpHeaders.EMPTY);
    }
}
