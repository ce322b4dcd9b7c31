package de.zielnetz.massnahmenplan;

/** Whether a measure meets a criterion. */
public enum Kriteriumsstand {
    ERFUELLT("ja"),
    NICHT_ERFUELLT("nein"),
    OFFEN("offen");

    private final String wort;

    Kriteriumsstand(String wort) {
        this.wort = wort;
    }

    /** As a cell says it. */
    public String wort() {
        return wort;
    }
}
