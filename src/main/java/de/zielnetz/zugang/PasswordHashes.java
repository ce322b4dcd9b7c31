package de.zielnetz.zugang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Makes and compares hashes of passwords, which say themselves how they were made: {@code {bcrypt}…}. They are slow on
 * purpose; since programs send their password with every request, one that was right is remembered for some minutes, as a
 * keyed hash that only this process can make.
 */
public final class PasswordHashes implements PasswordEncoder {

    /** BCrypt looks at no more of a password. */
    public static final int LONGEST = 72;

    private static final String SLOW = "bcrypt";

    /** For passwords that lie open in the settings of this process, or hold for one start: there is nothing to protect. */
    private static final String QUICK = "hier";

    private static final int QUICK_ROUNDS = 2_000;
    private static final int SALT = 16;
    private static final int STRENGTH = 11;

    private static final PasswordEncoder SLOWLY = new BCryptPasswordEncoder(STRENGTH);
    private static final PasswordEncoder QUICKLY =
            new Pbkdf2PasswordEncoder("", SALT, QUICK_ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    private static final Map<String, PasswordEncoder> KINDS =
            Map.of(SLOW, SLOWLY, "pbkdf2", Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8(), QUICK, QUICKLY);

    private final PasswordEncoder compare = new DelegatingPasswordEncoder(SLOW, KINDS);
    private final SecretKeySpec key = new SecretKeySpec(randomBytes(), "HmacSHA256");
    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** A hash for the settings. At most {@value #LONGEST} bytes of password. */
    public static String slow(String password) {
        return "{" + SLOW + "}" + SLOWLY.encode(password);
    }

    static String quick(String password) {
        return "{" + QUICK + "}" + QUICKLY.encode(password);
    }

    /** Whether a hash says how it was made, and that is a slow way. */
    static boolean knows(String hash) {
        return hash.startsWith("{" + SLOW + "}$2") || hash.startsWith("{pbkdf2}");
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return compare.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        String which = keyed(password + "\0" + hash);
        if (right.getIfPresent(which) != null) {
            return true;
        }
        boolean fits = compare.matches(password, hash);
        if (fits) {
            right.put(which, true);
        }
        return fits;
    }

    private String keyed(String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
