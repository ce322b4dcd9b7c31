package de.zielnetz.start;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Refuses settings (configuration properties) that nobody reads: a mistyped key would be passed over in silence. In the
 * environment, where names of other programs stand too, it only warns.
 */
public final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsCheck.class);
    private static final String WO_ALLE_STEHEN = "alle nennt das Handbuch (starten.md)";

    @Override
    public void initialize(ConfigurableApplicationContext programm) {
        check(programm.getEnvironment());
    }

    /** @throws StartFehlgeschlagen naming the first key that there is not, where it stands, and one that is near */
    public static void check(ConfigurableEnvironment umgebung) {
        KnownSettings bekannte = KnownSettings.load();
        for (PropertySource<?> quelle : umgebung.getPropertySources()) {
            if (quelle instanceof EnumerablePropertySource<?> aufzaehlbar) {
                check(aufzaehlbar, bekannte);
            }
        }
    }

    private static void check(EnumerablePropertySource<?> quelle, KnownSettings bekannte) {
        List<String> namen = List.of(quelle.getPropertyNames());
        if (quelle instanceof SystemEnvironmentPropertySource) {
            namen.stream()
                    .filter(bekannte::lacksVariable)
                    .forEach(name -> LOG.warn(
                            "Die Umgebungsvariable {} bewirkt nichts; {}.",
                            name,
                            bekannte.nearestVariable(name)
                                    .map("am nächsten liegt %s"::formatted)
                                    .orElse(WO_ALLE_STEHEN)));
            return;
        }
        namen.stream().filter(bekannte::lacks).findFirst().ifPresent(name -> {
            throw new StartFehlgeschlagen(
                    "Die Einstellung „%s“ (%s) gibt es nicht; %s."
                            .formatted(
                                    name,
                                    place(quelle, name),
                                    bekannte.nearest(name)
                                            .map("am nächsten liegt „%s“"::formatted)
                                            .orElse(WO_ALLE_STEHEN)),
                    null);
        });
    }

    private static String place(PropertySource<?> quelle, String name) {
        if (quelle instanceof CommandLinePropertySource<?>) {
            return "auf der Befehlszeile";
        }
        if (quelle.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME)) {
            return "als Systemeigenschaft, -D";
        }
        Origin ursprung = OriginLookup.getOrigin(quelle, name);
        if (ursprung instanceof TextResourceOrigin text && text.getResource() != null && text.getLocation() != null) {
            return "in %s, Zeile %d"
                    .formatted(
                            text.getResource().getDescription(),
                            text.getLocation().getLine() + 1);
        }
        return "in " + (ursprung == null ? quelle.getName() : ursprung);
    }
}
