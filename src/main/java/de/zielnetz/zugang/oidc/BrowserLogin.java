package de.zielnetz.zugang.oidc;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * The login of a browser at the login service (OIDC, authorization code with PKCE). The service is asked for its
 * addresses when the first one logs in, not at the start.
 */
public final class BrowserLogin {

    /** Where a browser goes to log in, and with {@code weiter} whereto afterwards. */
    public static final String BEGIN = "/anmelden";

    /** Where the login service sends it back to: to be registered there. */
    static final String BACK = BEGIN + "/zurueck";

    static final String CLIENT = "zielnetz";

    private final ClientRegistrationRepository clients;
    private final AuthenticationProvider provider;

    /** @param aussteller the address of the login service, below which its description lies */
    public BrowserLogin(ClientSettings settings, String aussteller, TokenRoles rollen, JwtDecoder leser) {
        this.clients = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(client(settings, aussteller)));
        this.provider = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(), new LoginUsers(rollen, leser));
    }

    private static ClientRegistration client(ClientSettings settings, String aussteller) {
        ClientRegistration.Builder client = ClientRegistrations.fromIssuerLocation(aussteller)
                .registrationId(CLIENT)
                .clientId(Objects.requireNonNull(settings.kennung()))
                .redirectUri("{baseUrl}" + BACK)
                .scope(settings.umfang());
        @Nullable String geheimnis = settings.geheimnis();
        return geheimnis == null || geheimnis.isBlank()
                ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : client.clientSecret(geheimnis).build();
    }

    /** Looks at what the login service sent back. */
    public AuthenticationProvider provider() {
        return provider;
    }

    public void buildInto(HttpSecurity http, AuthenticationFailureHandler failed) {
        LoginAttempts attempts = new LoginAttempts(clients);
        http.oauth2Login(login -> login.clientRegistrationRepository(clients)
                .authorizedClientRepository(new NoClientTokens())
                .loginPage(BEGIN)
                .loginProcessingUrl(BACK)
                .authorizationEndpoint(begin -> begin.authorizationRequestResolver(new LoginStart(clients))
                        .authorizationRequestRepository(attempts))
                .successHandler((request, response, who) -> response.sendRedirect(
                        request.getContextPath() + NextPage.of(request.getAttribute(NextPage.ATTRIBUTE))))
                .failureHandler(failed));
    }

    /** Goes on to the login service, so that the login ends there too. */
    public LogoutSuccessHandler logout() {
        return new LoginEnd(clients);
    }
}
