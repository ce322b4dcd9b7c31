package de.zielnetz.graphql.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer as it is sent (cached response body).
 *
 * @param gepackt whether the bytes are gzip
 * @param vermerk what a header says beside it; null where none does
 */
@SuppressWarnings("ArrayRecordComponent") // kept, never compared
public record CachedAnswer(
        String inhaltstyp,
        byte[] bytes,
        boolean gepackt,
        @Nullable String vermerk) {

    CachedAnswer(String inhaltstyp, byte[] bytes, boolean gepackt) {
        this(inhaltstyp, bytes, gepackt, null);
    }

    /** Smaller ones become no smaller worth mentioning; Tomcat's own threshold. */
    private static final int PACKT_AB = 2_048;

    /** @param packen whether who asks can unpack it */
    static CachedAnswer von(ContentCachingResponseWrapper mitschrift, boolean packen) throws IOException {
        byte[] klar = mitschrift.getContentAsByteArray();
        String inhaltstyp = String.valueOf(mitschrift.getContentType());
        boolean gepackt = packen && klar.length >= PACKT_AB;
        return new CachedAnswer(inhaltstyp, gepackt ? packe(klar) : klar, gepackt);
    }

    private static byte[] packe(byte[] klar) throws IOException {
        ByteArrayOutputStream gepackt = new ByteArrayOutputStream(klar.length / 4);
        try (GZIPOutputStream packer = new GZIPOutputStream(gepackt)) {
            packer.write(klar);
        }
        return gepackt.toByteArray();
    }

    void sende(HttpServletResponse antwort) throws IOException {
        antwort.setContentType(inhaltstyp);
        if (gepackt) {
            antwort.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            antwort.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        antwort.setContentLength(bytes.length);
        antwort.getOutputStream().write(bytes);
    }
}
