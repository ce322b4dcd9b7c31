package de.zielnetz.benutzer;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking.
 *
 * @param name as it stands in the journal; of somebody who has not logged in: {@code anonym}
 * @param rollen with all that they include
 */
public record Benutzer(String name, Set<Rolle> rollen) {

    public static final Benutzer ANONYM = new Benutzer("anonym", Set.of());

    public Benutzer {
        rollen = Set.copyOf(rollen);
    }

    /** The one in whose name this thread works. */
    public static Benutzer jetzt() {
        Authentication anmeldung = SecurityContextHolder.getContext().getAuthentication();
        if (anmeldung == null || !anmeldung.isAuthenticated() || anmeldung instanceof AnonymousAuthenticationToken) {
            return ANONYM;
        }
        Set<Rolle> rollen = EnumSet.noneOf(Rolle.class);
        for (Rolle rolle : Rolle.values()) {
            if (anmeldung.getAuthorities().stream().anyMatch(r -> rolle.recht().equals(r.getAuthority()))) {
                rollen.addAll(EnumSet.range(Rolle.LESEN, rolle));
            }
        }
        return new Benutzer(anmeldung.getName(), rollen);
    }

    public boolean darf(Rolle rolle) {
        return rollen.contains(rolle);
    }
}
