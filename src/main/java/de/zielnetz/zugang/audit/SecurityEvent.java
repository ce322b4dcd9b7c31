package de.zielnetz.zugang.audit;

/** What the security log tells of (audit event of a login, a refusal, a change); programs read these words. */
public enum SecurityEvent {
    /** The program started, with the settings that matter here. */
    START(false),
    ANMELDUNG(false),
    /** Somebody changed something, or tried to: the result says which. */
    AENDERUNG(false),
    /** Wrong name or password. */
    ANMELDUNG_FALSCH(true),
    /** A token, or a login at the login service, that breaks a rule; the reason names it. */
    TOKEN_ABGELEHNT(true),
    /** Too many wrong logins came from the address. */
    ZU_VIELE_VERSUCHE(true),
    /** Logged in, and without the role or the CSRF token that is wanted. */
    NICHT_ERLAUBT(true),
    /** From a foreign page, under a foreign name, or with a password in the open. */
    HERKUNFT_ABGELEHNT(true);

    private final boolean refusal;

    SecurityEvent(boolean refusal) {
        this.refusal = refusal;
    }

    boolean isRefusal() {
        return refusal;
    }
}
