package de.zielnetz.zugang;

import de.zielnetz.zugang.grenzen.LoginRateLimit;
import de.zielnetz.zugang.grenzen.TokenBuckets;
import de.zielnetz.zugang.oidc.BrowserLogin;
import de.zielnetz.zugang.oidc.TokenRoles;
import de.zielnetz.zugang.sitzung.SessionContent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.client.ResourceAccessException;

/**
 * The city's login service (OIDC): bearer tokens of programs, and browsers that log in there. It is asked for its keys and
 * addresses when the first one comes, not at the start.
 */
final class OidcLogin implements LoginMethod {

    private static final Logger LOG = LoggerFactory.getLogger(OidcLogin.class);
    private static final int FEHLVERSUCHE_AUF_EINMAL = 200;
    private static final int FEHLVERSUCHE_JE_SEKUNDE = 10;

    private final AuthenticationManager alle;
    private final AuthenticationManager pruefung;
    private final @Nullable BrowserLogin browser;
    private final String herkunft;

    /**
     * @param browser null where only programs log in, with tokens
     * @param herkunft which login service, and as whom Zielnetz asks there: with another one no session holds
     */
    OidcLogin(JwtDecoder leser, TokenRoles rollen, @Nullable BrowserLogin browser, String herkunft) {
        this.browser = browser;
        this.herkunft = herkunft;
        JwtAuthenticationProvider token = new JwtAuthenticationProvider(leser);
        token.setJwtAuthenticationConverter(rollen);
        List<AuthenticationProvider> wege = new ArrayList<>(List.of(token));
        if (browser != null) {
            wege.add(browser.provider());
        }
        this.alle = new ProviderManager(wege);
        this.pruefung = new LoginRateLimit(
                this::pruefe,
                new TokenBuckets(FEHLVERSUCHE_AUF_EINMAL, FEHLVERSUCHE_JE_SEKUNDE, Duration.ofSeconds(1)));
    }

    private Authentication pruefe(Authentication versuch) {
        try {
            return alle.authenticate(versuch);
        } catch (JwtDecoderInitializationException e) {
            throw dienstFehlt(e);
        } catch (AuthenticationException e) {
            if (e instanceof AuthenticationServiceException || unerreichbar(e)) {
                throw dienstFehlt(e);
            }
            TokenRefusal.log(e);
            throw e;
        }
    }

    private static boolean unerreichbar(Throwable fehler) {
        for (Throwable e = fehler; e != null; e = e.getCause()) {
            if (e instanceof ResourceAccessException || e instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static LoginRateLimit.DienstFehlt dienstFehlt(Exception e) {
        LOG.warn("Der Anmeldedienst antwortet nicht, eine Anmeldung blieb ungeprüft: {}", e.getMessage());
        LOG.debug("The failure in full", e);
        return new LoginRateLimit.DienstFehlt(e);
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
    public @Nullable String anmeldeseite() {
        return browser == null ? null : BrowserLogin.BEGIN;
    }

    @Override
    public SessionContent sitzung(Authentication anmeldung) {
        return new SessionContent(
                anmeldung.getName(),
                anmeldung.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList(),
                herkunft,
                anmeldung.getPrincipal() instanceof OidcUser wer
                        ? wer.getIdToken().getTokenValue()
                        : null);
    }

    @Override
    public boolean gilt(SessionContent sitzung) {
        return browser != null && sitzung.herkunft().equals(herkunft);
    }

    @Override
    public LogoutSuccessHandler abmeldung() {
        return browser == null
                ? (frage, antwort, wer) -> antwort.sendRedirect(frage.getContextPath() + "/")
                : browser.logout();
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
        return "über den Anmeldedienst (OIDC)" + (browser == null ? ", nur mit Token" : "");
    }

    @Override
    public void baueEin(HttpSecurity http, SecurityRefusals fehler) throws Exception {
        http.authenticationManager(pruefung)
                .oauth2ResourceServer(token -> token.authenticationManagerResolver(frage -> pruefung)
                        .authenticationEntryPoint(fehler)
                        .accessDeniedHandler(fehler));
        if (browser != null) {
            browser.buildInto(http, fehler::toLoginPage);
        }
    }
}
