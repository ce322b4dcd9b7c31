package de.zielnetz.zugang.grenzen;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Slows those who guess (login rate limit, token bucket per address). Each attempt is taken from the address's allowance before it is looked at and given back if it
 * was right, so that many guesses at once gain nothing; who has none left is not looked at, not even if right.
 */
public final class LoginRateLimit implements AuthenticationManager {

    private final AuthenticationManager pruefung;
    private final TokenBuckets fehlversuche;

    public LoginRateLimit(AuthenticationManager pruefung, TokenBuckets fehlversuche) {
        this.pruefung = pruefung;
        this.fehlversuche = fehlversuche;
    }

    @Override
    public Authentication authenticate(Authentication versuch) {
        String adresse = versuch.getDetails() instanceof WebAuthenticationDetails frage ? frage.getRemoteAddress() : "";
        long sekunden = fehlversuche.nimm(adresse);
        if (sekunden > 0) {
            throw new ZuVieleVersuche(sekunden);
        }
        try {
            Authentication richtig = pruefung.authenticate(versuch);
            fehlversuche.gibZurueck(adresse);
            return richtig;
        } catch (DienstFehlt e) {
            fehlversuche.gibZurueck(adresse);
            throw e;
        }
    }

    /** Too many wrong logins came from one address. */
    public static final class ZuVieleVersuche extends AuthenticationException {

        private static final long serialVersionUID = 1L;
        private final long sekunden;

        ZuVieleVersuche(long sekunden) {
            super("Too many failed logins");
            this.sekunden = sekunden;
        }

        public long sekunden() {
            return sekunden;
        }
    }

    /** The login service could not be asked, so nobody knows whether the login was right. */
    public static final class DienstFehlt extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        public DienstFehlt(Throwable grund) {
            super("The login service does not answer", grund);
        }
    }
}
