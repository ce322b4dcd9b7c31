package de.zielnetz.zugang;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.zugang.fehler.Problem;
import de.zielnetz.zugang.grenzen.Anmeldebremse;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Says what Spring Security refuses. */
@Component
class Anmeldefehler implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final Anmeldeverfahren verfahren;

    Anmeldefehler(Anmeldeverfahren verfahren) {
        this.verfahren = verfahren;
    }

    @Override
    public void commence(HttpServletRequest frage, HttpServletResponse antwort, AuthenticationException fehler)
            throws IOException, ServletException {
        if (fehler instanceof Anmeldebremse.ZuVieleVersuche zuViele) {
            antwort.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(zuViele.sekunden()));
            new Problem(
                            429,
                            "ZU_VIELE_VERSUCHE",
                            "Von Ihrer Adresse kamen zu viele falsche Anmeldungen. In %d s geht es weiter."
                                    .formatted(zuViele.sekunden()))
                    .schreibe(frage, antwort);
        } else if (fehler instanceof Anmeldebremse.DienstFehlt) {
            new Problem(
                            503,
                            "ANMELDEDIENST_FEHLT",
                            "Der Anmeldedienst antwortet nicht; versuchen Sie es gleich noch einmal.")
                    .schreibe(frage, antwort);
        } else if (frage.getRequestURI().equals(IchController.WEG)
                && frage.getMethod().equals("GET")) {
            // Who logs in wrong is nobody: the answer to that question, not a refusal.
            frage.getRequestDispatcher(IchController.WEG).forward(frage, antwort);
        } else {
            boolean keine = fehler instanceof InsufficientAuthenticationException;
            fordereAuf(frage, antwort, keine ? verfahren.aufforderung() : verfahren.ablehnung());
            (keine
                            ? new Problem(401, "NICHT_ANGEMELDET", "Dafür ist eine Anmeldung nötig.")
                            : new Problem(401, "ANMELDUNG_FALSCH", verfahren.falsch()))
                    .schreibe(frage, antwort);
        }
    }

    /** Browsers answer this header with a dialog of their own; our pages ask for the password themselves. */
    private static void fordereAuf(HttpServletRequest frage, HttpServletResponse antwort, String aufforderung) {
        if (!"Zielnetz".equals(frage.getHeader("X-Requested-With"))) {
            antwort.setHeader(HttpHeaders.WWW_AUTHENTICATE, aufforderung);
        }
    }

    @Override
    public void handle(HttpServletRequest frage, HttpServletResponse antwort, AccessDeniedException fehler)
            throws IOException {
        boolean liest = Benutzer.jetzt().darf(Rolle.LESEN);
        new Problem(403, "NICHT_ERLAUBT", Schreibrecht.rolleFehlt(liest ? Rolle.REDAKTION : Rolle.LESEN))
                .schreibe(frage, antwort);
    }

    @Override
    public void handle(HttpServletRequest frage, HttpServletResponse antwort, RequestRejectedException fehler)
            throws IOException {
        new Problem(
                        400,
                        "ANFRAGE_UNZULAESSIG",
                        "Die Adresse oder eine Kopfzeile der Anfrage ist so geschrieben, wie Zielnetz es nicht annimmt (doppelte Schrägstriche, Semikolons, Steuerzeichen).")
                .schreibe(frage, antwort);
    }
}
