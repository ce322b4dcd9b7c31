package de.zielnetz.zugang;

import de.zielnetz.start.StartFehlgeschlagen;
import de.zielnetz.zugang.oidc.BrowserLogin;
import de.zielnetz.zugang.oidc.ClientSettings;
import de.zielnetz.zugang.oidc.TokenRoles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** Which way of logging in the settings name, and which tokens (JWT) a login service may give out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginSettings.class, NamedUsers.class, ClientSettings.class})
class LoginConfiguration {

    @Bean
    LoginMethod loginMethod(
            ObjectProvider<JwtDecoder> tokenleser,
            ObjectProvider<OAuth2ResourceServerProperties> tokens,
            LoginSettings einstellungen,
            NamedUsers genannte,
            ClientSettings client) {
        JwtDecoder leser = tokenleser.getIfAvailable();
        if (leser != null) {
            TokenRoles rollen = new TokenRoles(einstellungen.rollenfeld(), einstellungen.namensfeld());
            String aussteller = aussteller(client, tokens.getIfAvailable());
            return new OidcLogin(
                    leser,
                    rollen,
                    client.isSet() ? new BrowserLogin(client, aussteller, rollen, leser) : null,
                    aussteller + " " + client.kennung());
        }
        if (client.isSet()) {
            throw new StartFehlgeschlagen(
                    "zielnetz.zugang.client.kennung ist gesetzt, aber kein Anmeldedienst: es fehlt spring.security.oauth2.resourceserver.jwt.issuer-uri.",
                    null);
        }
        return new PasswordLogin(einstellungen, genannte);
    }

    private static String aussteller(ClientSettings client, @Nullable OAuth2ResourceServerProperties tokens) {
        String eigener = client.aussteller();
        String derTokens = tokens == null ? null : tokens.getJwt().getIssuerUri();
        String gilt = eigener == null || eigener.isBlank() ? derTokens : eigener;
        if (client.isSet() && gilt == null) {
            throw new StartFehlgeschlagen(
                    "Für die Anmeldung im Browser fehlt die Adresse des Anmeldedienstes: zielnetz.zugang.client.aussteller oder spring.security.oauth2.resourceserver.jwt.issuer-uri.",
                    null);
        }
        return String.valueOf(gilt);
    }

    /** Access tokens as RFC 9068 has them bear a type of their own. */
    @Bean
    JwtTypeValidator tokenTypes() {
        JwtTypeValidator typen = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        typen.setAllowEmpty(true);
        return typen;
    }

    /** A token that never expires would be a password that nobody can change. */
    @Bean
    JwtTimestampValidator tokensExpire() {
        JwtTimestampValidator zeiten = new JwtTimestampValidator();
        zeiten.setAllowEmptyExpiryClaim(false);
        return zeiten;
    }
}
