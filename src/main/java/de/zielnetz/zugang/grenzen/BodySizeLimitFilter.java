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
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request to /graphql of more than 256 kB (body size limit), whatever its headers say of its length, and one that
 * comes too slowly. No bean:
 * Spring Security's chain holds it.
 */
public final class BodySizeLimitFilter extends OncePerRequestFilter {

    static final int BYTES = 256 * 1024;
    private static final int FIRST_ROOM = 4 * 1024;

    private final Duration patience;

    /** @param patience how long all of a body may take to come */
    public BodySizeLimitFilter(Duration patience) {
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest frage) {
        return !frage.getServletPath().startsWith("/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest frage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        if (frage.getContentLengthLong() > BYTES) {
            lehneAb(frage, antwort);
            return;
        }
        byte[] koerper = read(frage.getInputStream());
        if (koerper == null) {
            antwort.setHeader("Connection", "close");
            new Problem(
                            CommonCode.ANFRAGE_ZU_LANGSAM,
                            "Die Anfrage kam nicht binnen %d s an.".formatted(patience.toSeconds()))
                    .write(frage, antwort);
            return;
        }
        if (koerper.length > BYTES) {
            lehneAb(frage, antwort);
            return;
        }
        kette.doFilter(new Gelesen(frage, koerper), antwort);
    }

    /** As far as the limit and one byte more; null where the sender dribbles (slow body). Each wait alone is cut by the server. */
    private byte @Nullable [] read(InputStream body) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        byte[] room = new byte[FIRST_ROOM];
        int read = 0;
        while (read <= BYTES) {
            if (read == room.length) {
                room = Arrays.copyOf(room, Math.min(2 * read, BYTES + 1));
            }
            int more = body.read(room, read, room.length - read);
            if (more < 0) {
                break;
            }
            read += more;
            if (System.nanoTime() > deadline) {
                return null;
            }
        }
        return Arrays.copyOf(room, read);
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
