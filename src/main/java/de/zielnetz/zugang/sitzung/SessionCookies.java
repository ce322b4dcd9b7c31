package de.zielnetz.zugang.sitzung;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The two cookies of a session: the login itself, which no script can read (HttpOnly), and beside it the CSRF token,
 * which our pages read and send as a header. Both end with the browser and go with no request from another page
 * (SameSite). Over TLS they bear a name that no plain connection and no neighbouring host can set.
 */
final class SessionCookies {

    private static final String LOGIN = "zielnetz";
    private static final String CSRF = "zielnetz-csrf";
    private static final String OVER_TLS = "__Host-";

    private SessionCookies() {}

    static @Nullable SessionSeal read(HttpServletRequest request) {
        String name = name(request, LOGIN);
        return request.getCookies() == null
                ? null
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .map(SessionSeal::new)
                        .findFirst()
                        .orElse(null);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, SessionSeal seal) {
        add(request, response, LOGIN, seal.cookie(), true, null);
        add(request, response, CSRF, seal.csrfToken(), false, null);
    }

    static void delete(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, LOGIN, "", true, Duration.ZERO);
        add(request, response, CSRF, "", false, Duration.ZERO);
    }

    private static void add(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            boolean httpOnly,
            @Nullable Duration age) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(name(request, name), value)
                .httpOnly(httpOnly)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/");
        if (age != null) {
            cookie.maxAge(age);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static String name(HttpServletRequest request, String name) {
        return request.isSecure() ? OVER_TLS + name : name;
    }
}
