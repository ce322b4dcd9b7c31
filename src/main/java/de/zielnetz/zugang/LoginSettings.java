package de.zielnetz.zugang;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to log in (settings of HTTP Basic and OIDC).
 *
 * @param benutzer the local user who may write
 * @param passwort of that user; where none is given, and no users are named, one is made at each start
 * @param verwaltungPasswort of the local user {@code verwaltung}; where none is given, there is no such user
 * @param rollenfeld where a token says the roles, with dots between the levels; several places add up
 * @param namensfeld where a token says the user's name; where it does not, {@code sub} is taken
 */
@ConfigurationProperties("zielnetz.zugang")
record LoginSettings(
        @DefaultValue("redaktion") String benutzer,
        @Nullable String passwort,
        @Nullable String verwaltungPasswort,
        @DefaultValue("realm_access.roles") List<String> rollenfeld,
        @DefaultValue("preferred_username") String namensfeld) {}
