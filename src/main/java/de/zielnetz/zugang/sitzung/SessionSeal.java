package de.zielnetz.zugang.sitzung;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is made of the random value of a session cookie: the name under which the session is kept, the key that seals
 * its content (AES-GCM), and its CSRF token. None of them leads back to the cookie or to one another.
 */
record SessionSeal(String cookie) {

    private static final int RANDOM_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[\\w-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.shared();

    static SessionSeal random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionSeal(text(bytes));
    }

    /** Whether it can be one of ours at all; all else is not looked for. */
    boolean wellFormed() {
        return FORM.matcher(cookie).matches();
    }

    String kennung() {
        return text(digest("kennung"));
    }

    String csrfToken() {
        return text(digest("csrf"));
    }

    String seal(SessionContent inhalt) {
        return text(cipher().encrypt(JSON.writeValueAsBytes(inhalt)));
    }

    /** @throws IllegalStateException where it was sealed for another cookie, or changed since */
    SessionContent open(String inhalt) {
        return JSON.readValue(cipher().decrypt(Base64.getUrlDecoder().decode(inhalt)), SessionContent.class);
    }

    private AesGcmBytesEncryptor cipher() {
        return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(digest("inhalt"), "AES"))
                .build();
    }

    private byte[] digest(String purpose) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((purpose + ":" + cookie).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never the cookie: this may stand in a log. */
    @Override
    public String toString() {
        return "SessionSeal";
    }
}
