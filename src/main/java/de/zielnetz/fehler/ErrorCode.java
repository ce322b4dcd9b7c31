package de.zielnetz.fehler;

/**
 * What went wrong, for programs (error code). Its lines stand in enums, one of each room that refuses something of its
 * own; a code that stands in several says the same in all of them.
 */
public interface ErrorCode {

    /** As problem details and GraphQL errors have it in {@code code}. */
    String name();

    Verdict verdict();

    default String title() {
        return verdict().title();
    }

    default int status() {
        return verdict().status();
    }
}
