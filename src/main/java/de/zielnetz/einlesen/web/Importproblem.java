package de.zielnetz.einlesen.web;

import de.zielnetz.einlesen.schreiben.Importfehler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says a refused import as RFC 9457 has it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Importproblem {

    private static final String WARTEN = "30";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> abgelehnt(Importfehler fehler) {
        HttpStatus status = status(fehler.grund());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(fehler.getMessage()));
        problem.setTitle(titel(fehler.grund()));
        problem.setProperty("code", fehler.grund().name());
        if (!fehler.genauer().isEmpty()) {
            problem.setProperty("genauer", fehler.genauer());
        }
        if (!fehler.einzelheiten().isEmpty()) {
            problem.setProperty("einzelheiten", fehler.einzelheiten());
        }
        if (fehler.neueVorschau() != null) {
            problem.setProperty("vorschau", fehler.neueVorschau());
        }
        ResponseEntity.BodyBuilder antwort = ResponseEntity.status(status);
        boolean spaeter = status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE;
        return (spaeter ? antwort.header("Retry-After", WARTEN) : antwort).body(problem);
    }

    @ExceptionHandler
    ProblemDetail zuGross(MaxUploadSizeExceededException fehler) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE,
                "Die Datei ist größer als 20 MB. Löschen Sie Bilder und leere, formatierte Zeilen, oder teilen Sie sie auf.");
        problem.setTitle("Zu groß");
        problem.setProperty("code", "GRENZE_GROESSE");
        return problem;
    }

    private static HttpStatus status(Importfehler.Verweigerung grund) {
        return switch (grund) {
            case UNLESBAR, BEFUNDE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case PLAN_FEHLERHAFT -> HttpStatus.BAD_REQUEST;
            case PLAN_UNBEKANNT, TOKEN_UNBEKANNT, VORGANG_UNBEKANNT -> HttpStatus.NOT_FOUND;
            case NETZ_GEAENDERT, NICHT_RUECKNEHMBAR -> HttpStatus.CONFLICT;
            case NICHT_ERLAUBT -> HttpStatus.FORBIDDEN;
            case AUSGELASTET -> HttpStatus.TOO_MANY_REQUESTS;
            case DATENBANK_WEG -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String titel(Importfehler.Verweigerung grund) {
        return switch (grund) {
            case UNLESBAR -> "Datei nicht lesbar";
            case BEFUNDE -> "Fehler in der Datei";
            case PLAN_FEHLERHAFT -> "Plan nicht lesbar";
            case PLAN_UNBEKANNT, TOKEN_UNBEKANNT, VORGANG_UNBEKANNT -> "Nicht gefunden";
            case NETZ_GEAENDERT -> "Netz inzwischen geändert";
            case NICHT_RUECKNEHMBAR -> "Nicht mehr zurückzunehmen";
            case NICHT_ERLAUBT -> "Nicht erlaubt";
            case AUSGELASTET -> "Zu viele zugleich";
            case DATENBANK_WEG -> "Zurzeit nicht möglich";
        };
    }
}
