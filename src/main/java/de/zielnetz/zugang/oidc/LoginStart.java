package de.zielnetz.zugang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Begins a login at the one address for it (authorization request, with state, nonce and PKCE), and notes whereto it leads. */
final class LoginStart implements OAuth2AuthorizationRequestResolver {

    static final String NEXT = "weiter";

    private final DefaultOAuth2AuthorizationRequestResolver usual;

    LoginStart(ClientRegistrationRepository clients) {
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(clients);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getServletPath().equals(BrowserLogin.BEGIN)
                ? resolve(request, BrowserLogin.CLIENT)
                : null;
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return OAuth2AuthorizationRequest.from(Objects.requireNonNull(usual.resolve(request, client)))
                .attributes(also -> also.put(NEXT, NextPage.of(request.getParameter(NEXT))))
                .build();
    }
}
