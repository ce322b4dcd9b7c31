package de.zielnetz.zugang.sitzung;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who asks within a session of a browser (authentication). */
public final class SessionAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SessionContent inhalt;

    SessionAuthentication(SessionContent inhalt) {
        super(inhalt.rechte().stream().map(SimpleGrantedAuthority::new).toList());
        this.inhalt = inhalt;
        setAuthenticated(true);
    }

    public SessionContent inhalt() {
        return inhalt;
    }

    @Override
    public Object getPrincipal() {
        return inhalt.name();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
