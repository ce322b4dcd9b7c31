package de.zielnetz.zugang.grenzen;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.zugang.fehler.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request to /graphql of more than 256 kB (body size limit), whatever its headers say of its length. No bean:
 * Spring Security's chain holds it.
 */
public final class BodySizeLimitFilter extends OncePerRequestFilter {

    static final int BYTES = 256 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest frage) {
        return !frage.getRequestURI().startsWith("/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest frage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        if (frage.getContentLengthLong() > BYTES) {
            lehneAb(frage, antwort);
            return;
        }
        byte[] koerper = frage.getInputStream().readNBytes(BYTES + 1);
        if (koerper.length > BYTES) {
            lehneAb(frage, antwort);
            return;
        }
        kette.doFilter(new Gelesen(frage, koerper), antwort);
    }

    private static void lehneAb(HttpServletRequest frage, HttpServletResponse antwort) throws IOException {
        antwort.setHeader("Connection", "close");
        new Problem(
                        CommonCode.GRENZE_GROESSE,
                        "Die Anfrage ist größer als 256 kB: kürzen Sie sie oder teilen Sie sie auf.")
                .write(frage, antwort);
    }

    /** A request whose body has been read already; everybody who asks for it reads it from its beginning. */
    private static final class Gelesen extends HttpServletRequestWrapper {

        private final byte[] koerper;

        Gelesen(HttpServletRequest frage, byte[] koerper) {
            super(frage);
            this.koerper = koerper;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream inhalt = new ByteArrayInputStream(koerper);
            return new ServletInputStream() {

                @Override
                public int read() {
                    return inhalt.read();
                }

                @Override
                public int read(byte[] ziel, int ab, int laenge) {
                    return inhalt.read(ziel, ab, laenge);
                }

                @Override
                public boolean isFinished() {
                    return inhalt.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener lauscher) {
                    throw new UnsupportedOperationException("Requests are read at once");
                }
            };
        }
    }
}
