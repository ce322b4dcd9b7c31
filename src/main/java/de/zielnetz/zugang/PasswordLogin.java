package de.zielnetz.zugang;

import de.zielnetz.zugang.LocalUsers.LocalUser;
import de.zielnetz.zugang.audit.SecurityEvent;
import de.zielnetz.zugang.audit.SecurityLog;
import de.zielnetz.zugang.grenzen.LoginRateLimit;
import de.zielnetz.zugang.grenzen.TokenBuckets;
import de.zielnetz.zugang.sitzung.SessionContent;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Users with a password, known by the settings of this process: over HTTP Basic, and in the browser by a form. */
public final class PasswordLogin implements LoginMethod {

    /** Where our pages send name and password. */
    private static final String FORM = "/anmelden";

    private static final int FEHLVERSUCHE_AUF_EINMAL = 20;
    private static final int FEHLVERSUCHE_JE_MINUTE = 10;

    private final LocalUsers benutzer;
    private final AuthenticationManager vergleich;
    private final AuthenticationManager pruefung;
    private final boolean erzeugt;
    private @Nullable String neuesPasswort;

    PasswordLogin(LoginSettings einstellungen, NamedUsers genannte) {
        this.erzeugt = LocalUsers.nobody(einstellungen, genannte);
        this.neuesPasswort = erzeugt ? GeneratedPassword.neu() : null;
        this.benutzer = new LocalUsers(einstellungen, genannte, neuesPasswort);
        DaoAuthenticationProvider hashes =
                new DaoAuthenticationProvider(new InMemoryUserDetailsManager(benutzer.stream()
                        .map(einer -> User.withUsername(einer.name())
                                .password(einer.hash())
                                .authorities(einer.rolle().recht())
                                .build())
                        .toList()));
        hashes.setPasswordEncoder(new PasswordHashes());
        this.vergleich = new ProviderManager(hashes);
        this.pruefung = new LoginRateLimit(
                this::vergleiche,
                new TokenBuckets(FEHLVERSUCHE_AUF_EINMAL, FEHLVERSUCHE_JE_MINUTE, Duration.ofMinutes(1)));
    }

    private Authentication vergleiche(Authentication versuch) {
        try {
            return vergleich.authenticate(versuch);
        } catch (AuthenticationException e) {
            LocalUser gemeint = benutzer.find(versuch.getName());
            // A name that nobody has may be a password in the wrong field.
            SecurityLog.write(
                    SecurityEvent.ANMELDUNG_FALSCH,
                    gemeint == null ? null : gemeint.name(),
                    gemeint == null ? "diesen Benutzer gibt es nicht" : "das Passwort ist falsch");
            throw e;
        }
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
    public @Nullable String anmeldeseite() {
        return null;
    }

    @Override
    public SessionContent sitzung(Authentication anmeldung) {
        LocalUser wer = benutzer.find(anmeldung.getName());
        if (wer == null) {
            throw new IllegalStateException("Somebody logged in whom nobody knows");
        }
        return new SessionContent(wer.name(), List.of(wer.rolle().recht()), wer.herkunft(), null);
    }

    /** Whoever has another password or role by now, or is no longer there, logs in again. */
    @Override
    public boolean gilt(SessionContent sitzung) {
        LocalUser wer = benutzer.find(sitzung.name());
        return wer != null && wer.herkunft().equals(sitzung.herkunft());
    }

    @Override
    public LogoutSuccessHandler abmeldung() {
        return (frage, antwort, wer) -> antwort.sendRedirect(frage.getContextPath() + "/");
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
                        benutzer.stream().map(LocalUser::name).collect(Collectors.joining(", ")),
                        erzeugt ? "Passwort nur für diesen Start, siehe unten" : "Passwort wie eingestellt");
    }

    @Override
    public void baueEin(HttpSecurity http, SecurityRefusals fehler) throws Exception {
        http.authenticationManager(pruefung)
                .httpBasic(basic -> basic.authenticationEntryPoint(fehler))
                .formLogin(form -> form.loginPage("/anmeldung")
                        .loginProcessingUrl(FORM)
                        .usernameParameter("benutzer")
                        .passwordParameter("passwort")
                        .successHandler((frage, antwort, wer) -> antwort.setStatus(HttpServletResponse.SC_NO_CONTENT))
                        .failureHandler(fehler::commence));
    }
}
