package de.zielnetz.zugang;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.fehler.CommonCode;
import de.zielnetz.zugang.audit.SecurityEvent;
import de.zielnetz.zugang.audit.SecurityLog;
import de.zielnetz.zugang.fehler.Problem;
import de.zielnetz.zugang.grenzen.LoginRateLimit;
import de.zielnetz.zugang.sitzung.SessionCsrfTokens;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Says what Spring Security refuses (authentication entry point, access denied handler, request rejected handler). */
@Component
class SecurityRefusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final LoginMethod verfahren;

    SecurityRefusals(LoginMethod verfahren) {
        this.verfahren = verfahren;
    }

    @Override
    public void commence(HttpServletRequest frage, HttpServletResponse antwort, AuthenticationException fehler)
            throws IOException, ServletException {
        if (fehler instanceof LoginRateLimit.ZuVieleVersuche zuViele) {
            antwort.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(zuViele.sekunden()));
            new Problem(
                            CommonCode.ZU_VIELE_VERSUCHE,
                            "Von Ihrer Adresse kamen zu viele falsche Anmeldungen. In %d s geht es weiter."
                                    .formatted(zuViele.sekunden()))
                    .write(frage, antwort);
        } else if (fehler instanceof LoginRateLimit.DienstFehlt) {
            new Problem(
                            CommonCode.ANMELDEDIENST_FEHLT,
                            "Der Anmeldedienst antwortet nicht; versuchen Sie es gleich noch einmal.")
                    .write(frage, antwort);
        } else if (fehler instanceof AuthenticationServiceException) {
            new Problem(
                            CommonCode.NICHT_BEREIT,
                            "Die Datenbank nimmt die Anmeldung gerade nicht an; versuchen Sie es gleich noch einmal.")
                    .write(frage, antwort);
        } else if (frage.getServletPath().equals(IchController.WEG)
                && frage.getMethod().equals("GET")) {
            // Who logs in wrong is nobody: the answer to that question, not a refusal.
            frage.getRequestDispatcher(IchController.WEG).forward(frage, antwort);
        } else {
            boolean keine = fehler instanceof InsufficientAuthenticationException;
            fordereAuf(frage, antwort, keine ? verfahren.aufforderung() : verfahren.ablehnung());
            (keine
                            ? new Problem(CommonCode.NICHT_ANGEMELDET, "Dafür ist eine Anmeldung nötig.")
                            : new Problem(CommonCode.ANMELDUNG_FALSCH, verfahren.falsch()))
                    .write(frage, antwort);
        }
    }

    /** Tells a browser that comes back from the login service; there is no script that could. */
    void toLoginPage(HttpServletRequest frage, HttpServletResponse antwort, AuthenticationException fehler)
            throws IOException {
        CommonCode code;
        if (fehler instanceof LoginRateLimit.ZuVieleVersuche) {
            code = CommonCode.ZU_VIELE_VERSUCHE;
        } else if (fehler instanceof AuthenticationServiceException) {
            code = CommonCode.NICHT_BEREIT;
        } else if (fehler instanceof OAuth2AuthenticationException) {
            code = CommonCode.ANMELDUNG_FALSCH;
        } else {
            code = CommonCode.ANMELDEDIENST_FEHLT; // also where its addresses could not be asked for
        }
        antwort.sendRedirect(frage.getContextPath() + "/anmeldung?fehler=" + code.name());
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
        String wer = Benutzer.jetzt().name();
        if (fehler instanceof CsrfException) {
            SecurityLog.write(
                    SecurityEvent.NICHT_ERLAUBT,
                    wer,
                    "%s %s: CSRF_TOKEN_FALSCH".formatted(frage.getMethod(), frage.getRequestURI()));
            new Problem(
                            CommonCode.CSRF_TOKEN_FALSCH,
                            "Diese Anfrage trägt nicht das Zeichen Ihrer Sitzung (Kopfzeile %s); laden Sie die Seite neu."
                                    .formatted(SessionCsrfTokens.HEADER))
                    .write(frage, antwort);
            return;
        }
        SecurityLog.write(
                SecurityEvent.NICHT_ERLAUBT,
                wer,
                "%s %s: die Rolle fehlt".formatted(frage.getMethod(), frage.getRequestURI()));
        boolean liest = Benutzer.jetzt().darf(Rolle.LESEN);
        new Problem(CommonCode.NICHT_ERLAUBT, WriteAccess.rolleFehlt(liest ? Rolle.REDAKTION : Rolle.LESEN))
                .write(frage, antwort);
    }

    @Override
    public void handle(HttpServletRequest frage, HttpServletResponse antwort, RequestRejectedException fehler)
            throws IOException {
        SecurityHeaders.WRITER.writeHeaders(frage, antwort); // the firewall stands before the chain that would
        new Problem(
                        CommonCode.ANFRAGE_UNZULAESSIG,
                        "Die Adresse oder eine Kopfzeile der Anfrage ist so geschrieben, wie Zielnetz es nicht annimmt (doppelte Schrägstriche, Semikolons, Steuerzeichen).")
                .write(frage, antwort);
    }
}
