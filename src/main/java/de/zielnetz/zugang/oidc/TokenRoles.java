package de.zielnetz.zugang.oidc;

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

/**
 * Reads from a token (its claims) who somebody is and what they may do; roles of other programs are passed over.
 *
 * @param rollenfeld where the roles stand, with dots between the levels; several places add up
 * @param namensfeld where the user's name stands; where it does not, {@code sub} is taken
 */
public record TokenRoles(List<String> rollenfeld, String namensfeld)
        implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new JwtAuthenticationToken(token, rechte(List.of(token.getClaims())), name(token.getClaims()));
    }

    /** The authorities of all that these claims name together. */
    List<GrantedAuthority> rechte(Collection<Map<String, Object>> claims) {
        Set<String> gesagt = claims.stream()
                .flatMap(eine -> rollenfeld.stream().flatMap(feld -> werte(eine, List.of(feld.split("\\.")))))
                .collect(Collectors.toSet());
        return Stream.of(Rolle.values())
                .filter(rolle -> gesagt.contains(rolle.wort()))
                .<GrantedAuthority>map(rolle -> new SimpleGrantedAuthority(rolle.recht()))
                .toList();
    }

    /** @throws InvalidBearerTokenException where they name nobody */
    String name(Map<String, Object> claims) {
        return Stream.of(namensfeld, "sub")
                .flatMap(feld -> werte(claims, List.of(feld.split("\\."))))
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
