package de.zielnetz.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a question as RFC 9457 has it (exception handler, problem detail). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Fragenproblem {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nichtBeantwortet(Fragefehler fehler, HttpServletRequest anfrage) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(fehler.status(), String.valueOf(fehler.getMessage()));
        problem.setTitle(titel(fehler.status()));
        problem.setInstance(URI.create(anfrage.getRequestURI()));
        problem.setProperty("code", fehler.code());
        fehler.genauer().forEach(problem::setProperty);
        return ResponseEntity.status(fehler.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String titel(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "Anmeldung nötig";
            case FORBIDDEN -> "Nicht erlaubt";
            case NOT_FOUND -> "Nicht gefunden";
            case NOT_ACCEPTABLE -> "Form nicht verfügbar";
            case SERVICE_UNAVAILABLE -> "Zurzeit nicht möglich";
            case INTERNAL_SERVER_ERROR -> "Fehler in Zielnetz";
            default -> "Anfrage nicht verstanden";
        };
    }
}
