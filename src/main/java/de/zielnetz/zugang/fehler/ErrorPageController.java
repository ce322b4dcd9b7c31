package de.zielnetz.zugang.fehler;

import de.zielnetz.fehler.CommonCode;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside Spring MVC (error page); asked for as a page, it is an unknown one. */
@RestController
class ErrorPageController implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Object> fehler(HttpServletRequest frage) {
        int status =
                frage.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer gemeldet ? gemeldet : 404;
        String pfad = frage.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String gefragt
                ? gefragt
                : frage.getRequestURI();
        return new Problem(CommonCode.of(status), status, RefusalText.von(status, pfad))
                .entity(frage, HttpHeaders.EMPTY, pfad);
    }
}
