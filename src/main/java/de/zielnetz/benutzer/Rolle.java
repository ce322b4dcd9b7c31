package de.zielnetz.benutzer;

import java.util.Locale;

/** What somebody may do; each may do what those before it may. */
public enum Rolle {
    /** Sees what is not open, such as contact persons. */
    LESEN,
    /** Imports, and takes its own imports back. */
    REDAKTION,
    /** Also takes back others' imports, keeps plans, erases persons. */
    VERWALTUNG;

    /** As login systems name it: {@code redaktion}. */
    public String wort() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The authority by which Spring Security knows it: {@code ROLE_redaktion}. */
    public String recht() {
        return "ROLE_" + wort();
    }
}
