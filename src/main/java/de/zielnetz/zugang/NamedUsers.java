package de.zielnetz.zugang;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The users that a city names itself where it has no login service (settings of local users).
 *
 * @param benutzer each with a name, a role and the hash of a password
 */
@ConfigurationProperties("zielnetz")
record NamedUsers(@DefaultValue List<NamedUser> benutzer) {

    /**
     * One of them.
     *
     * @param passwortHash as the command {@code passwort} makes it
     */
    record NamedUser(
            @Nullable String name,
            @Nullable String rolle,
            @Nullable String passwortHash) {}
}
