package de.zielnetz.fehler;

/**
 * How a refusal is told.
 *
 * @param title in a few words for people, the same for all causes
 * @param status of HTTP
 */
public record Verdict(String title, int status) {}
