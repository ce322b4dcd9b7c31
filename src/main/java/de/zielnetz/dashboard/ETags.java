package de.zielnetz.dashboard;

import de.zielnetz.graphql.http.AnswerCache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Enumeration;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * The ETag of an answer, known before the answer is: whatever it depends on, and this build. Weak, since the answer may
 * be sent compressed.
 */
@Component
class ETags {

    private static final String SPRACHE = "de";
    private static final int ZEICHEN = 24;
    private static final Pattern EINER = Pattern.compile("\"[^\"]*\"");

    private final String bau;

    ETags(ObjectProvider<BuildProperties> bau) {
        BuildProperties dieser = bau.getIfAvailable();
        this.bau = dieser == null ? Instant.now().toString() : dieser.getVersion() + " " + dieser.getTime();
    }

    String von(AnswerCache.Key s) {
        return marke(String.join(
                "\n",
                s.revision(),
                s.tag().toString(),
                s.wer().name(),
                new TreeSet<>(s.wer().rollen()).toString(),
                s.frage().toString(),
                SPRACHE));
    }

    /** Of what is short enough to be made before it is known whether anybody needs it. */
    String von(byte[] inhalt) {
        return marke(new String(inhalt, StandardCharsets.ISO_8859_1));
    }

    /**
     * Whether who asks has it already (If-None-Match). Read here and not by Spring, which refuses what is no list of ETags, and would
     * set the ETag before it is known whether there is an answer.
     */
    static boolean bekannt(Enumeration<String> gesandt, String etag) {
        while (gesandt.hasMoreElements()) {
            String zeile = gesandt.nextElement();
            if (zeile.strip().equals("*")
                    || EINER.matcher(zeile).results().anyMatch(m -> m.group().equals(ohneSchwaeche(etag)))) {
                return true;
            }
        }
        return false;
    }

    private static String ohneSchwaeche(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }

    private String marke(String wovon) {
        try {
            byte[] summe =
                    MessageDigest.getInstance("SHA-256").digest((bau + "\n" + wovon).getBytes(StandardCharsets.UTF_8));
            return "W/\"%s\""
                    .formatted(Base64.getUrlEncoder().encodeToString(summe).substring(0, ZEICHEN));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
