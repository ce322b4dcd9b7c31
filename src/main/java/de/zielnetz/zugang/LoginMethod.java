package de.zielnetz.zugang;

import de.zielnetz.zugang.sitzung.SessionContent;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * How one logs in: with a password known here (HTTP Basic, and a form in the browser), or at the city's login service
 * (OIDC, with a bearer token or in the browser). There is always one way only.
 */
public sealed interface LoginMethod permits PasswordLogin, OidcLogin {

    /** As {@code /api/ich} says it. */
    enum Art {
        BASIC,
        OIDC
    }

    Art art();

    /** Where a browser goes to log in; null where our pages ask for the password themselves, or no browser can log in. */
    @Nullable
    String anmeldeseite();

    /** Looks at a login, and slows those who guess. */
    AuthenticationManager pruefung();

    /** What the session of a browser keeps of a login. */
    SessionContent sitzung(Authentication anmeldung);

    /** Whether a session may still stand for the login that began it. */
    boolean gilt(SessionContent sitzung);

    /** Where a browser goes after it has logged out. */
    LogoutSuccessHandler abmeldung();

    /** The header WWW-Authenticate where nobody has logged in. */
    String aufforderung();

    /** The same where the login was wrong. */
    String ablehnung();

    /** What to say where the login was wrong. */
    String falsch();

    /** What a start says of it. */
    String ansage();

    void baueEin(HttpSecurity http, SecurityRefusals fehler) throws Exception;
}
