package de.zielnetz.seiten;

import de.zielnetz.zugang.fehler.Fehlersatz;
import de.zielnetz.zugang.fehler.Problem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside Spring MVC; asked for as a page, it is an unknown one. */
@RestController
class Fehlerseite implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Object> fehler(HttpServletRequest frage) {
        int status =
                frage.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer gemeldet ? gemeldet : 404;
        String pfad = frage.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String gefragt
                ? gefragt
                : frage.getRequestURI();
        HttpStatusCode code = HttpStatusCode.valueOf(status);
        return new Problem(code, Fehlersatz.code(code), Fehlersatz.von(status, pfad))
                .antwort(frage, HttpHeaders.EMPTY, pfad);
    }
}
