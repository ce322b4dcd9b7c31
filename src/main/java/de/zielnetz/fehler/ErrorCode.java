package de.zielnetz.fehler;

/**
 * What went wrong, for programs (error code). Its lines stand in enums, one of each room that refuses something of its
 * own; a code that stands in several says the same in all of them.
 */
public interface ErrorCode {

    /** As problem details and GraphQL errors have it in {@code code}. */
    String name();

    /** The same in a few words for people, the same for all causes. */
    String title();

    /** Of HTTP. */
    int status();
}
