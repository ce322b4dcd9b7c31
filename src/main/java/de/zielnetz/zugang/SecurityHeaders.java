package de.zielnetz.zugang;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The security headers of every answer: load nothing from elsewhere (CSP), be framed by nobody (clickjacking), guess no
 * content types, tell no other page where one came from, ask the browser for no device. What is made to be framed may be framed by the pages that a setting
 * lists.
 */
final class SecurityHeaders {

    private static final String REGELN = "Content-Security-Policy";
    private static final String RAHMEN = "X-Frame-Options";

    /** Styles may stand inline: the editor of the playground sets them on its elements. */
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** What pages could ask a browser for and these never do; only the clipboard is used. */
    private static final String UNGENUTZT = Stream.of(
                    "accelerometer",
                    "autoplay",
                    "bluetooth",
                    "camera",
                    "display-capture",
                    "encrypted-media",
                    "fullscreen",
                    "gamepad",
                    "geolocation",
                    "gyroscope",
                    "hid",
                    "idle-detection",
                    "local-fonts",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "picture-in-picture",
                    "publickey-credentials-create",
                    "publickey-credentials-get",
                    "screen-wake-lock",
                    "serial",
                    "storage-access",
                    "usb",
                    "web-share",
                    "xr-spatial-tracking")
            .map(merkmal -> merkmal + "=()")
            .collect(Collectors.joining(", "));

    /** As a list and not by the names of Spring Security's builder, since what its firewall refuses gets them too. */
    private static final List<Header> ALLE = List.of(
            new Header(REGELN, CSP),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header(RAHMEN, "DENY"),
            new Header("Referrer-Policy", "no-referrer"),
            new Header("Permissions-Policy", UNGENUTZT),
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header("Cross-Origin-Resource-Policy", "same-origin"));

    static final HeaderWriter WRITER = new StaticHeadersWriter(ALLE);

    private SecurityHeaders() {}

    /** @param rahmen origins whose pages may frame what lies below {@code /einbetten}; where there is none, nobody may */
    static HeaderWriter framedBy(List<String> rahmen) {
        if (rahmen.isEmpty()) {
            return WRITER;
        }
        RequestMatcher eingebettet = pathPattern("/einbetten/**");
        String csp = CSP.replace("frame-ancestors 'none'", "frame-ancestors " + String.join(" ", rahmen));
        HeaderWriter framed = new StaticHeadersWriter(ALLE.stream()
                .filter(eine -> !eine.getName().equals(RAHMEN))
                .map(eine -> eine.getName().equals(REGELN) ? new Header(REGELN, csp) : eine)
                .toList());
        return (frage, antwort) -> (eingebettet.matches(frage) ? framed : WRITER).writeHeaders(frage, antwort);
    }
}
