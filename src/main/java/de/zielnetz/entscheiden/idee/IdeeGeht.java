package de.zielnetz.entscheiden.idee;

/**
 * An idea is being deleted (event, in the transaction that deletes it): what hangs on it goes with it.
 *
 * @param kennung of the idea
 */
public record IdeeGeht(String kennung) {}
