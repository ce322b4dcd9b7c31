package de.zielnetz.analyse;

/** Whether a project carries by the old grades, see {@link Projektstand}. One whose status nobody states counts as running. */
public enum Zustandsart {
    BEENDET,
    GEPLANT,
    TRAEGT
}
