package de.zielnetz.zugang;

import de.zielnetz.benutzer.Rolle;
import de.zielnetz.start.StartFehlgeschlagen;
import de.zielnetz.zugang.grenzen.LoginRateLimit;
import de.zielnetz.zugang.grenzen.TokenBuckets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** One or two users with a password, known to this process alone, over HTTP Basic. */
public final class PasswordLogin implements LoginMethod {

    private static final String VERWALTUNG = "verwaltung";
    private static final int FEHLVERSUCHE_AUF_EINMAL = 20;
    private static final int FEHLVERSUCHE_JE_MINUTE = 10;
    private static final int SALZ = 16;

    /**
     * Few on purpose: every request is checked anew, guessing is slowed by address, and the hashes never leave the
     * memory in which the settings lie too.
     */
    private static final int RUNDEN = 2_000;

    private final String benutzer;
    private final AuthenticationManager pruefung;
    private final boolean erzeugt;
    private @Nullable String neuesPasswort;

    PasswordLogin(LoginSettings einstellungen) {
        this.benutzer = einstellungen.benutzer();
        String gesetzt = einstellungen.passwort();
        this.erzeugt = gesetzt == null || gesetzt.isBlank();
        this.neuesPasswort = erzeugt ? GeneratedPassword.neu() : null;
        PasswordEncoder hash =
                new Pbkdf2PasswordEncoder("", SALZ, RUNDEN, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        List<UserDetails> alle = new ArrayList<>();
        alle.add(benutzer(benutzer, hash.encode(neuesPasswort == null ? gesetzt : neuesPasswort), Rolle.REDAKTION));
        String verwaltung = einstellungen.verwaltungPasswort();
        if (verwaltung != null && !verwaltung.isBlank()) {
            if (benutzer.equalsIgnoreCase(VERWALTUNG)) {
                throw new StartFehlgeschlagen(
                        "Den Benutzer „verwaltung“ gibt es schon durch zielnetz.zugang.verwaltung-passwort: "
                                + "geben Sie in zielnetz.zugang.benutzer einen anderen Namen an.",
                        null);
            }
            alle.add(benutzer(VERWALTUNG, hash.encode(verwaltung), Rolle.VERWALTUNG));
        }
        DaoAuthenticationProvider vergleich = new DaoAuthenticationProvider(new InMemoryUserDetailsManager(alle));
        vergleich.setPasswordEncoder(hash);
        this.pruefung = new LoginRateLimit(
                new ProviderManager(vergleich),
                new TokenBuckets(FEHLVERSUCHE_AUF_EINMAL, FEHLVERSUCHE_JE_MINUTE, Duration.ofMinutes(1)));
    }

    private static UserDetails benutzer(String name, @Nullable String hash, Rolle rolle) {
        return User.withUsername(name).password(hash).authorities(rolle.recht()).build();
    }

    /** The password made at this start, where one was; told only once. */
    public synchronized Optional<String> neuesPasswort() {
        Optional<String> einmal = Optional.ofNullable(neuesPasswort);
        neuesPasswort = null;
        return einmal;
    }

    @Override
    public AuthenticationManager pruefung() {
        return pruefung;
    }

    @Override
    public Art art() {
        return Art.BASIC;
    }

    @Override
    public String aufforderung() {
        return "Basic realm=\"Zielnetz\"";
    }

    @Override
    public String ablehnung() {
        return aufforderung();
    }

    @Override
    public String falsch() {
        return "Benutzer oder Passwort sind falsch.";
    }

    @Override
    public String ansage() {
        return "Benutzer %s, %s"
                .formatted(
                        benutzer, erzeugt ? "Passwort nur für diesen Start, siehe unten" : "Passwort wie eingestellt");
    }

    @Override
    public void baueEin(HttpSecurity http, SecurityRefusals fehler) throws Exception {
        http.authenticationManager(pruefung).httpBasic(basic -> basic.authenticationEntryPoint(fehler));
    }
}
