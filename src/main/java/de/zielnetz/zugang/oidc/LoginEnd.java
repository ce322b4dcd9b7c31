package de.zielnetz.zugang.oidc;

import de.zielnetz.zugang.sitzung.SessionAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends a browser that logged out here on to the login service, to log out there too (RP-initiated logout), and from there back. */
final class LoginEnd implements LogoutSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginEnd.class);

    /** With many groups an ID token is too long for an address; the service then asks before it logs out. */
    private static final int LONGEST_HINT = 4_000;

    private final ClientRegistrationRepository clients;

    LoginEnd(ClientRegistrationRepository clients) {
        this.clients = clients;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        response.sendRedirect(
                who instanceof SessionAuthentication session
                        ? target(request, session.inhalt().idToken())
                        : request.getContextPath() + "/");
    }

    private String target(HttpServletRequest request, @Nullable String idToken) {
        ClientRegistration client;
        try {
            client = Objects.requireNonNull(clients.findByRegistrationId(BrowserLogin.CLIENT));
        } catch (RuntimeException e) {
            LOG.warn("Der Anmeldedienst antwortet nicht; abgemeldet ist jemand nur hier.");
            LOG.debug("The failure in full", e);
            return request.getContextPath() + "/";
        }
        Object end = client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (end == null) {
            return request.getContextPath() + "/";
        }
        UriComponentsBuilder target = UriComponentsBuilder.fromUriString(end.toString())
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}");
        if (idToken != null && idToken.length() <= LONGEST_HINT) {
            target.queryParam("id_token_hint", "{hint}");
        }
        String back = UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath(request.getContextPath() + "/")
                .replaceQuery(null)
                .toUriString();
        return target.encode()
                .buildAndExpand(
                        Map.of("client", client.getClientId(), "back", back, "hint", idToken == null ? "" : idToken))
                .toUriString();
    }
}
