package de.zielnetz.befehl;

import de.zielnetz.start.SettingsCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Decides where a file goes. */
final class Wegwahl {

    private final Aufruf aufruf;
    private final Anmeldung anmeldung;
    private final ConfigurableEnvironment umgebung = new StandardEnvironment();

    Wegwahl(Aufruf aufruf, Anmeldung anmeldung) {
        this.aufruf = aufruf;
        this.anmeldung = anmeldung;
        umgebung.getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(
                        aufruf.einstellungen().toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(umgebung);
        SettingsCheck.check(umgebung); // a mistyped folder must not lead to whatever runs on the usual port
    }

    /**
     * The running program, where one is named or answers on this machine; else the database itself.
     *
     * @param server address of a running program; null where none was named
     */
    Einleseweg waehle(@Nullable String server, boolean nurVorschau) {
        if (server != null) {
            Serveradresse adresse = Serveradresse.aus(server);
            return beiLaufendem(adresse)
                    .orElseThrow(() -> new Abbruch("Unter %s antwortet kein Zielnetz.".formatted(adresse)));
        }
        Optional<Einleseweg> laufendes = meintDatenbank() ? Optional.empty() : beiLaufendem(aufDiesemRechner());
        return laufendes.orElseGet(() -> EigenesNetz.oeffne(aufruf, umgebung, nurVorschau));
    }

    /** The running program as {@link #waehle} finds it; empty where the database itself is meant. */
    Optional<Serveradresse> laufendes(@Nullable String server) {
        if (server != null) {
            Serveradresse adresse = Serveradresse.aus(server);
            if (LaufendesZielnetz.anmeldeart(adresse).isEmpty()) {
                throw new Abbruch("Unter %s antwortet kein Zielnetz.".formatted(adresse));
            }
            return Optional.of(adresse);
        }
        return meintDatenbank()
                ? Optional.empty()
                : Optional.of(aufDiesemRechner())
                        .filter(hier -> LaufendesZielnetz.anmeldeart(hier).isPresent());
    }

    EigenesNetz eigenes() {
        return EigenesNetz.oeffne(aufruf, umgebung, true);
    }

    ConfigurableEnvironment umgebung() {
        return umgebung;
    }

    private Optional<Einleseweg> beiLaufendem(Serveradresse adresse) {
        return LaufendesZielnetz.anmeldeart(adresse)
                .map(art -> new LaufendesZielnetz(adresse, anmeldung.kopfzeile(art.equals("OIDC"))));
    }

    private Serveradresse aufDiesemRechner() {
        return Serveradresse.aus("http://127.0.0.1:" + umgebung.getProperty("server.port", "8080")
                + umgebung.getProperty("server.servlet.context-path", ""));
    }

    /** Who types a database and no port wants that database, not whatever runs on the usual port. */
    private boolean meintDatenbank() {
        return !aufruf.nennt("server.port") && (aufruf.nennt("zielnetz.daten") || aufruf.nennt("spring.neo4j.uri"));
    }
}
