package de.zielnetz.zugang.oidc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Tells who has logged in and with which roles: by the ID token, by what the service says of the user when asked (user
 * info), and by the access token where programs might come with it too. Keycloak writes roles only there unless told otherwise.
 */
final class LoginUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger LOG = LoggerFactory.getLogger(LoginUsers.class);

    private static final class NamedOidcUser extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;
        private final String name;

        NamedOidcUser(String name, List<GrantedAuthority> rechte, OidcUser user) {
            super(rechte, user.getIdToken(), user.getUserInfo());
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private final OidcUserService usual = new OidcUserService();
    private final TokenRoles rollen;
    private final JwtDecoder leser;

    LoginUsers(TokenRoles rollen, JwtDecoder leser) {
        this.rollen = rollen;
        this.leser = leser;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = usual.loadUser(request);
        List<Map<String, Object>> claims = new ArrayList<>();
        claims.add(user.getClaims());
        try {
            claims.add(leser.decode(request.getAccessToken().getTokenValue()).getClaims());
        } catch (JwtException e) {
            LOG.debug("The access token says nothing of the user to Zielnetz", e);
        }
        return new NamedOidcUser(rollen.name(user.getClaims()), rollen.rechte(claims), user);
    }
}
