package de.zielnetz.zugang.grenzen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.zugang.audit.SecurityEvent;
import de.zielnetz.zugang.audit.SecurityLog;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Slows those who guess (login rate limit, token bucket per address). Each attempt is taken from the address's allowance before it is looked at and given back if it
 * was right, so that many guesses at once gain nothing; who has none left is not looked at, not even if right.
 */
public final class LoginRateLimit implements AuthenticationManager {

    private static final int MOST_NOTED = 10_000;

    private final AuthenticationManager pruefung;
    private final TokenBuckets fehlversuche;
    private final Cache<String, Boolean> noted = Caffeine.newBuilder()
            .maximumSize(MOST_NOTED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    public LoginRateLimit(AuthenticationManager pruefung, TokenBuckets fehlversuche) {
        this.pruefung = pruefung;
        this.fehlversuche = fehlversuche;
    }

    @Override
    public Authentication authenticate(Authentication versuch) {
        String adresse = versuch.getDetails() instanceof WebAuthenticationDetails frage ? frage.getRemoteAddress() : "";
        long sekunden = fehlversuche.nimm(adresse);
        if (sekunden > 0) {
            SecurityLog.write(SecurityEvent.ZU_VIELE_VERSUCHE, null, "noch %d s gesperrt".formatted(sekunden));
            throw new ZuVieleVersuche(sekunden);
        }
        try {
            Authentication richtig = pruefung.authenticate(versuch);
            fehlversuche.gibZurueck(adresse);
            note(richtig, adresse);
            return richtig;
        } catch (DienstFehlt e) {
            fehlversuche.gibZurueck(adresse);
            throw e;
        }
    }

    /** A program sends its login with each request: told once an hour. */
    private void note(Authentication right, String address) {
        if (noted.asMap().putIfAbsent(right.getName() + " " + address, true) == null) {
            SecurityLog.write(
                    SecurityEvent.ANMELDUNG,
                    right.getName(),
                    right.getAuthorities().stream()
                            .map(GrantedAuthority::getAuthority)
                            .sorted()
                            .collect(Collectors.joining(" ")));
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
