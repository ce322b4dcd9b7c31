package de.zielnetz.zugang;

import de.zielnetz.benutzer.Rolle;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.start.StartFehlgeschlagen;
import de.zielnetz.zugang.NamedUsers.NamedUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from the settings who may log in with a password: the one user there always is, or those that are named. */
final class LocalUsers {

    static final String VERWALTUNG = "verwaltung";

    /** @param herkunft another one where name, role or password are others: by it a session still stands for this login */
    record LocalUser(String name, Rolle rolle, String hash, String herkunft) {}

    private final Map<String, LocalUser> alle = new LinkedHashMap<>();

    /** @param neues the password of this start, where one was made */
    LocalUsers(LoginSettings einstellungen, NamedUsers genannte, @Nullable String neues) {
        String gesetzt = text(neues == null ? einstellungen.passwort() : neues);
        if (!gesetzt.isBlank()) {
            add("zielnetz.zugang.benutzer", offen(einstellungen.benutzer(), Rolle.REDAKTION, gesetzt));
        }
        String verwaltung = text(einstellungen.verwaltungPasswort());
        if (!verwaltung.isBlank()) {
            add("zielnetz.zugang.verwaltung-passwort", offen(VERWALTUNG, Rolle.VERWALTUNG, verwaltung));
        }
        for (int i = 0; i < genannte.benutzer().size(); i++) {
            String feld = "zielnetz.benutzer[%d]".formatted(i);
            add(feld + ".name", genannter(feld, genannte.benutzer().get(i)));
        }
    }

    /** Whether a password has to be made, for nobody is named. */
    static boolean nobody(LoginSettings einstellungen, NamedUsers genannte) {
        return text(einstellungen.passwort()).isBlank() && genannte.benutzer().isEmpty();
    }

    Stream<LocalUser> stream() {
        return alle.values().stream();
    }

    @Nullable
    LocalUser find(String name) {
        return alle.get(key(name));
    }

    private void add(String feld, LocalUser neuer) {
        if (alle.putIfAbsent(key(neuer.name()), neuer) != null) {
            throw new StartFehlgeschlagen(
                    "Den Benutzer „%s“ gibt es zweimal (%s): jeder braucht einen eigenen Namen, auch neben zielnetz.zugang.benutzer und zielnetz.zugang.verwaltung-passwort."
                            .formatted(neuer.name(), feld),
                    null);
        }
    }

    private static LocalUser offen(String name, Rolle rolle, String passwort) {
        return new LocalUser(name, rolle, PasswordHashes.quick(passwort), herkunft(name, rolle, passwort));
    }

    private static LocalUser genannter(String feld, NamedUser genannt) {
        String name = text(genannt.name());
        if (name.isBlank() || name.contains(":") || name.chars().anyMatch(Character::isISOControl)) {
            throw new StartFehlgeschlagen(
                    "%s.name ist „%s“; erwartet wird ein Name ohne Doppelpunkt.".formatted(feld, name), null);
        }
        String hash = text(genannt.passwortHash()).strip();
        if (!PasswordHashes.knows(hash)) {
            throw new StartFehlgeschlagen(
                    "%s.passwort-hash von „%s“ ist kein Hash, den Zielnetz kennt: erwartet wird {bcrypt}$2… oder {pbkdf2}…, wie ihn „java -jar zielnetz.jar passwort“ macht."
                            .formatted(feld, name),
                    null);
        }
        Rolle rolle = rolle(feld, name, genannt.rolle());
        return new LocalUser(name.strip(), rolle, hash, herkunft(name.strip(), rolle, hash));
    }

    /** Stands in sealed sessions only, so a quick hash does. */
    private static String herkunft(String name, Rolle rolle, String geheim) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\0", name, rolle.wort(), geheim)
                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Rolle rolle(String feld, String name, @Nullable String wort) {
        String gesagt = wort == null ? "" : wort.strip().toLowerCase(Locale.ROOT);
        List<String> alle = Stream.of(Rolle.values()).map(Rolle::wort).toList();
        return Stream.of(Rolle.values())
                .filter(rolle -> rolle.wort().equals(gesagt))
                .findFirst()
                .orElseThrow(() -> new StartFehlgeschlagen(
                        "%s.rolle von „%s“ ist „%s“; es gibt %s.%s"
                                .formatted(
                                        feld,
                                        name,
                                        gesagt,
                                        String.join(", ", alle),
                                        Naehe.satz(Naehe.naechste(alle, gesagt))),
                        null));
    }

    private static String text(@Nullable String wert) {
        return wert == null ? "" : wert;
    }

    /** As Spring Security compares names of its users in memory. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
