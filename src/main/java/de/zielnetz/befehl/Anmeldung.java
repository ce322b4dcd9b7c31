package de.zielnetz.befehl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Finds the login for a running Zielnetz: a token or password from the environment, a file, or the person who types. */
final class Anmeldung {

    private final Konsole konsole;
    private final String benutzer;
    private final @Nullable Path passwortdatei;

    Anmeldung(Konsole konsole, String benutzer, @Nullable Path passwortdatei) {
        this.konsole = konsole;
        this.benutzer = benutzer;
        this.passwortdatei = passwortdatei;
    }

    /**
     * The header Authorization.
     *
     * @param nurToken whether that Zielnetz takes no passwords
     */
    String kopfzeile(boolean nurToken) {
        String token = variable("ZIELNETZ_TOKEN");
        if (token != null) {
            return "Bearer " + token;
        }
        if (nurToken) {
            throw new Abbruch(
                    "Dieses Zielnetz nimmt keine Passwörter, sondern Tokens eines Anmeldedienstes: setzen Sie ZIELNETZ_TOKEN.");
        }
        return "Basic " + HttpHeaders.encodeBasicAuth(benutzer, passwort(), StandardCharsets.UTF_8);
    }

    private String passwort() {
        String passwort = passwortdatei == null ? variable("ZIELNETZ_PASSWORT") : ersteZeile(passwortdatei);
        if (passwort == null) {
            passwort = konsole.passwortfrage().apply("Passwort von %s: ".formatted(konsole.text(benutzer)));
        }
        if (passwort == null || passwort.isEmpty()) {
            throw new Abbruch(
                    "Es fehlt das Passwort von „%s“: setzen Sie ZIELNETZ_PASSWORT, oder nennen Sie eine --passwort-datei."
                            .formatted(benutzer));
        }
        return passwort;
    }

    private static String ersteZeile(Path datei) {
        try {
            return Files.readAllLines(datei).stream().findFirst().orElse("");
        } catch (IOException e) {
            throw new Abbruch("Die Passwortdatei %s lässt sich nicht lesen.".formatted(datei));
        }
    }

    private @Nullable String variable(String name) {
        String wert = konsole.umgebung().apply(name);
        return wert == null || wert.isBlank() ? null : wert.strip();
    }
}
