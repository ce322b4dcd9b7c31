package de.zielnetz.zugang;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How one logs in: with a password known here (HTTP Basic), or with a token of the city's login service (OIDC). There is always one way only. */
public sealed interface LoginMethod permits PasswordLogin, OidcLogin {

    /** As {@code /api/ich} says it. */
    enum Art {
        BASIC,
        OIDC
    }

    Art art();

    /** Looks at a login, and slows those who guess. */
    AuthenticationManager pruefung();

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
