package de.zielnetz.zugang.oidc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * As whom Zielnetz knocks at the login service when a browser logs in (OAuth2 client settings).
 *
 * @param kennung the client id; without it browsers cannot log in there
 * @param geheimnis the client secret; none of a public client
 * @param umfang the scopes that are asked for
 * @param aussteller the login service, where it is not the issuer of the tokens that programs bring
 */
@ConfigurationProperties("zielnetz.zugang.client")
public record ClientSettings(
        @Nullable String kennung,
        @Nullable String geheimnis,
        @DefaultValue({"openid", "profile"}) List<String> umfang,
        @Nullable String aussteller) {

    /** Whether browsers log in there at all. */
    public boolean isSet() {
        return kennung != null && !kennung.isBlank();
    }
}
