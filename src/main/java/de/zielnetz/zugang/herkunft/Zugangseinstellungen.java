package de.zielnetz.zugang.herkunft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to log in, and from where one may ask.
 *
 * @param benutzer the local user who may write
 * @param passwort of that user; where none is given, one is made at each start
 * @param verwaltungPasswort of the local user {@code verwaltung}; where none is given, there is no such user
 * @param rollenfeld where a token says the roles, with dots between the levels; several places add up
 * @param namensfeld where a token says the user's name; where it does not, {@code sub} is taken
 * @param hosts names under which Zielnetz is reached beside this machine's own, each with or without port
 * @param herkunft origins of other pages that may ask, as browsers write them: {@code https://seite.example}
 * @param anfragenJeSekunde how often one address may ask without login, four times as often at once; 0 is no limit
 */
@ConfigurationProperties("zielnetz.zugang")
public record Zugangseinstellungen(
        @DefaultValue("redaktion") String benutzer,
        @Nullable String passwort,
        @Nullable String verwaltungPasswort,
        @DefaultValue("realm_access.roles") List<String> rollenfeld,
        @DefaultValue("preferred_username") String namensfeld,
        @DefaultValue List<String> hosts,
        @DefaultValue List<String> herkunft,
        @DefaultValue("50") int anfragenJeSekunde) {}
