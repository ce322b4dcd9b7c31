package de.zielnetz.massnahmenplan;

/** How far a measure of a plan is. */
public enum Planstatus {
    IDEE("Idee", true),
    GEPRUEFT("geprüft", true),
    VORGELEGT("vorgelegt", true),
    BESCHLOSSEN("beschlossen", true),
    IN_UMSETZUNG("in Umsetzung", true),
    ABGESCHLOSSEN("abgeschlossen", false),
    ZURUECKGESTELLT("zurückgestellt", false);

    private final String wort;
    private final boolean offen;

    Planstatus(String wort, boolean offen) {
        this.wort = wort;
        this.offen = offen;
    }

    /** As people read it. */
    public String wort() {
        return wort;
    }

    /** Whether something is still to be done, so that what it lacks is a gap. */
    public boolean istOffen() {
        return offen;
    }
}
