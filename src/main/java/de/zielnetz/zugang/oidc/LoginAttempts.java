package de.zielnetz.zugang.oidc;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a login that has begun (state, nonce, PKCE verifier) in a cookie until the login service sends the browser back, to
 * whichever instance. One cookie a login: several tabs may log in at once. Whoever changes it only breaks his own login.
 */
final class LoginAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "zielnetz-anmeldung-";
    private static final String OVER_TLS = "__Secure-";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int NAME_LENGTH = 8;

    /** More than these at once are given up, lest their cookies make requests too long. */
    private static final int AT_ONCE = 8;

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Attempt(String state, String nonce, String verifier, String weiter) {}

    private final ClientRegistrationRepository clients;

    LoginAttempts(ClientRegistrationRepository clients) {
        this.clients = clients;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            return;
        }
        cookies(request)
                .limit(Math.max(0, cookies(request).count() - AT_ONCE))
                .forEach(old -> write(request, response, old.getName(), "", Duration.ZERO));
        Attempt attempt = new Attempt(
                Objects.requireNonNull(begun.getState()),
                Objects.requireNonNull(begun.getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(begun.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                Objects.requireNonNull(begun.getAttribute(LoginStart.NEXT)));
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(attempt));
        write(request, response, name(request, attempt.state()), value, PATIENCE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        Attempt attempt = read(request);
        return attempt == null ? null : request(attempt, request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Attempt attempt = read(request);
        if (attempt == null) {
            return null;
        }
        write(request, response, name(request, attempt.state()), "", Duration.ZERO);
        request.setAttribute(NextPage.ATTRIBUTE, attempt.weiter());
        return request(attempt, request);
    }

    private OAuth2AuthorizationRequest request(Attempt attempt, HttpServletRequest request) {
        ClientRegistration client = Objects.requireNonNull(clients.findByRegistrationId(BrowserLogin.CLIENT));
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .scopes(client.getScopes())
                .redirectUri(UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                        .replaceQuery(null)
                        .toUriString())
                .state(attempt.state())
                .attributes(also -> {
                    also.put(OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId());
                    also.put(OidcParameterNames.NONCE, attempt.nonce());
                    also.put(PkceParameterNames.CODE_VERIFIER, attempt.verifier());
                })
                .build();
    }

    private static @Nullable Attempt read(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state == null) {
            return null;
        }
        String name = name(request, state);
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .map(cookie -> attempt(cookie.getValue()))
                .filter(attempt -> attempt.state().equals(state))
                .orElse(null);
    }

    private static @Nullable Attempt attempt(String value) {
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(value), Attempt.class);
        } catch (IllegalArgumentException | JacksonException e) {
            return null;
        }
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null
                ? Stream.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().contains(COOKIE));
    }

    /** The state is random; a part of it tells logins of one browser apart. */
    private static String name(HttpServletRequest request, String state) {
        String part = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(state.getBytes(StandardCharsets.UTF_8))
                .substring(0, Math.min(NAME_LENGTH, state.length()));
        return (request.isSecure() ? OVER_TLS : "") + COOKIE + part;
    }

    /** Lax, for it must come along when the login service, another site, sends the browser back. */
    private static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(request.getContextPath() + BrowserLogin.BEGIN)
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
