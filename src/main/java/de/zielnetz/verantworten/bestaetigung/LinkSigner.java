package de.zielnetz.verantworten.bestaetigung;

import de.zielnetz.stand.Nebenbuch;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs links so that nobody makes one up (token, HMAC-SHA-256 over what the link is for, which Steckbrief, and its end). A token is
 * the kennung of its link, a dot, and the signature.
 */
@Component
class LinkSigner {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY = "bestaetigungslinks";
    private static final int KEY_BYTES = 32;
    private static final int LONGEST = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Linkgeheimnisse secrets;
    private final Nebenbuch nebenbuch;

    LinkSigner(Linkgeheimnisse secrets, Nebenbuch nebenbuch) {
        this.secrets = secrets;
        this.nebenbuch = nebenbuch;
    }

    String token(Bestaetigungslink link) {
        return link.kennung() + "." + signature(link);
    }

    /** The kennung that a token names, whoever wrote it; null where it has not even the form of one. */
    static @Nullable String kennung(String token) {
        int dot = token.indexOf('.');
        return dot <= 0 || token.length() > LONGEST ? null : token.substring(0, dot);
    }

    /** Whether the token is that of this link; takes as long for any wrong one (constant time). */
    boolean matches(Bestaetigungslink link, String token) {
        return MessageDigest.isEqual(
                token(link).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(Bestaetigungslink link) {
        String signed = String.join(
                "\n",
                "bestaetigen",
                link.kennung(),
                link.projekt(),
                String.valueOf(link.bis().toEpochMilli()));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            byte[] sum = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }

    private byte[] key() {
        Linkgeheimnis kept = nebenbuch
                .lies(() -> secrets.findById(KEY))
                .orElseGet(() -> nebenbuch.schreibe(() -> secrets.findById(KEY).orElseGet(this::make)));
        return Base64.getDecoder().decode(kept.wert());
    }

    private Linkgeheimnis make() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return secrets.save(new Linkgeheimnis(KEY, Base64.getEncoder().encodeToString(bytes), null));
    }
}
