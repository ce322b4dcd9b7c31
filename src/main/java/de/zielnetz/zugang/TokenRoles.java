package de.zielnetz.zugang;

import de.zielnetz.benutzer.Rolle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads from a bearer token (its claims) who somebody is and what they may do; roles of other programs are passed over. */
final class TokenRoles implements Converter<Jwt, AbstractAuthenticationToken> {

    private final LoginSettings einstellungen;

    TokenRoles(LoginSettings einstellungen) {
        this.einstellungen = einstellungen;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Set<String> gesagt = einstellungen.rollenfeld().stream()
                .flatMap(feld -> werte(token.getClaims(), List.of(feld.split("\\."))))
                .collect(Collectors.toSet());
        List<GrantedAuthority> rechte = Stream.of(Rolle.values())
                .filter(rolle -> gesagt.contains(rolle.wort()))
                .<GrantedAuthority>map(rolle -> new SimpleGrantedAuthority(rolle.recht()))
                .toList();
        return new JwtAuthenticationToken(token, rechte, name(token));
    }

    private String name(Jwt token) {
        return Stream.of(einstellungen.namensfeld(), "sub")
                .flatMap(feld -> werte(token.getClaims(), List.of(feld.split("\\."))))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseThrow(() -> new InvalidBearerTokenException("The token names nobody"));
    }

    /** The values at the end of a path. A name along it may hold dots itself, so longer names are tried first. */
    private static Stream<String> werte(@Nullable Object ort, List<String> pfad) {
        if (pfad.isEmpty()) {
            return ort instanceof Collection<?> alle
                    ? alle.stream().map(String::valueOf)
                    : Stream.ofNullable(ort).map(String::valueOf);
        }
        if (ort instanceof Map<?, ?> felder) {
            for (int n = pfad.size(); n > 0; n--) {
                String name = String.join(".", pfad.subList(0, n));
                if (felder.containsKey(name)) {
                    return werte(felder.get(name), pfad.subList(n, pfad.size()));
                }
            }
        }
        return Stream.empty();
    }
}
