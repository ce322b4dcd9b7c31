package de.zielnetz.analyse;

import java.util.Set;

/** On which way a project reaches a Leitziel; only the first is immediate. */
public enum Wegart {
    DIREKT,
    UEBER_ZIEL,
    /** A strategy that contains it serves the Leitziel as a whole: that says nothing of the project itself. */
    UEBER_STRATEGIE;

    /** Those that are a contribution of the project itself: what counts where nothing else is asked. */
    public static final Set<Wegart> EIGENE = Set.of(DIREKT, UEBER_ZIEL);

    public static final Set<Wegart> ALLE = Set.of(values());
}
