package de.zielnetz.zugang;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may read (authorization).
 *
 * @param lesen as set by {@code zielnetz.lesen}
 */
@ConfigurationProperties("zielnetz")
public record ReadAccess(@DefaultValue("offen") Lesen lesen) {

    public enum Lesen {
        /** Everybody who reaches Zielnetz. */
        OFFEN,
        /** Only who has logged in and may read. */
        ANGEMELDET
    }

    boolean offen() {
        return lesen == Lesen.OFFEN;
    }

    /** Whether the one in whose name this thread works may read. */
    public boolean gewaehrt() {
        return offen() || Benutzer.jetzt().darf(Rolle.LESEN);
    }
}
