package de.zielnetz.zugang.fehler;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.fehler.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Says as a German problem detail (RFC 9457) what no handler answered: refusals, unknown addresses, wrong methods,
 * unreadable requests, and errors of the program.
 */
@RestControllerAdvice
class ErrorResponses extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);
    private static final String SOON = "30";

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fehler, @Nullable Object koerper, HttpHeaders kopf, HttpStatusCode status, WebRequest anfrage) {
        HttpServletRequest frage = ((ServletWebRequest) anfrage).getRequest();
        String satz = fehler instanceof ResponseStatusException gemeint && gemeint.getReason() != null
                ? gemeint.getReason()
                : RefusalText.von(fehler, status, frage);
        return problem(status, satz).entity(frage, kopf);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused fehler, HttpServletRequest frage) {
        int status = fehler.code().status();
        HttpHeaders kopf = new HttpHeaders();
        if (status == 429 || status == 503) {
            kopf.set(HttpHeaders.RETRY_AFTER, SOON);
        }
        return Problem.of(fehler).entity(frage, kopf);
    }

    /** Parts that cannot be told apart; what is too large has a handler of Spring's. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(MultipartException fehler, HttpServletRequest frage) {
        HttpStatusCode status = HttpStatus.BAD_REQUEST;
        return problem(status, RefusalText.von(fehler, status, frage)).entity(frage, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception fehler, HttpServletRequest frage) throws Exception {
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
            String satz = gemeint.reason().isEmpty() ? RefusalText.von(fehler, status, frage) : gemeint.reason();
            return problem(status, satz).entity(frage, HttpHeaders.EMPTY);
        }
        String nummer = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Unerwarteter Fehler {} bei {} {}", nummer, frage.getMethod(), frage.getRequestURI(), fehler);
        return new Problem(
                        CommonCode.INTERNER_FEHLER,
                        "Hier ist Zielnetz ein Fehler unterlaufen; im Protokoll steht er unter der Nummer %s."
                                .formatted(nummer))
                .entity(frage, HttpHeaders.EMPTY);
    }

    private static Problem problem(HttpStatusCode status, String satz) {
        return new Problem(CommonCode.of(status.value()), status.value(), satz);
    }
}
