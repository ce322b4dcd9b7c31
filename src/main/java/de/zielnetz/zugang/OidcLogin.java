package de.zielnetz.zugang;

import de.zielnetz.zugang.grenzen.LoginRateLimit;
import de.zielnetz.zugang.grenzen.TokenBuckets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Bearer tokens of the city's login service (OIDC, JWT); it is asked for its keys when the first token comes, not at the start. */
final class OidcLogin implements LoginMethod {

    private static final Logger LOG = LoggerFactory.getLogger(OidcLogin.class);
    private static final int FEHLVERSUCHE_AUF_EINMAL = 200;
    private static final int FEHLVERSUCHE_JE_SEKUNDE = 10;

    private final AuthenticationManager tokens;
    private final AuthenticationManager pruefung;

    OidcLogin(JwtDecoder leser, LoginSettings einstellungen) {
        JwtAuthenticationProvider token = new JwtAuthenticationProvider(leser);
        token.setJwtAuthenticationConverter(new TokenRoles(einstellungen));
        this.tokens = new ProviderManager(token);
        this.pruefung = new LoginRateLimit(
                this::pruefe,
                new TokenBuckets(FEHLVERSUCHE_AUF_EINMAL, FEHLVERSUCHE_JE_SEKUNDE, Duration.ofSeconds(1)));
    }

    private Authentication pruefe(Authentication versuch) {
        try {
            return tokens.authenticate(versuch);
        } catch (JwtDecoderInitializationException | AuthenticationServiceException e) {
            LOG.warn("Der Anmeldedienst antwortet nicht, ein Token blieb ungeprüft: {}", e.getMessage());
            LOG.debug("The failure in full", e);
            throw new LoginRateLimit.DienstFehlt(e);
        }
    }

    @Override
    public AuthenticationManager pruefung() {
        return pruefung;
    }

    @Override
    public Art art() {
        return Art.OIDC;
    }

    @Override
    public String aufforderung() {
        return "Bearer realm=\"Zielnetz\"";
    }

    @Override
    public String ablehnung() {
        return aufforderung() + ", error=\"invalid_token\"";
    }

    @Override
    public String falsch() {
        return "Die Anmeldung gilt nicht oder nicht mehr; melden Sie sich neu an.";
    }

    @Override
    public String ansage() {
        return "über den Anmeldedienst (OIDC)";
    }

    @Override
    public void baueEin(HttpSecurity http, SecurityRefusals fehler) throws Exception {
        http.oauth2ResourceServer(token -> token.authenticationManagerResolver(frage -> pruefung)
                .authenticationEntryPoint(fehler)
                .accessDeniedHandler(fehler));
    }
}
