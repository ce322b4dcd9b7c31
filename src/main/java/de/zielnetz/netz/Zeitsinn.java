package de.zielnetz.netz;

/** What {@code ab} and {@code bis} of a node mean in the world; which of them holds for a kind is said by {@link Knotenart#zeitsinn}. */
public enum Zeitsinn {
    /** Before and after there is no such thing: a field of action, an organisation, a role. */
    DASEIN,
    /** It runs in this time, and stays known before and after, with its status: a project, a strategy. */
    LAUFZEIT,
    /** It happened or was written then, and that stays so: a meeting, a paper. */
    ZEITPUNKT
}
