package de.zielnetz.tabelle;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading of a file in this thread when it takes too long, or when nobody waits for it any more (deadline,
 * cancellation): whoever reads asks at every cell, so that no other thread has to stop it.
 */
public final class Lesefrist {

    private static final long FRAGE_NANOS = Duration.ofMillis(500).toNanos();
    private static final ThreadLocal<@Nullable Lesefrist> HIER = new ThreadLocal<>();

    /** Reading has to end; nothing came of it. */
    public static final class Abgelaufen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean verlassen;

        Abgelaufen(boolean verlassen) {
            super(verlassen ? "Nobody waits for it any more" : "It takes too long");
            this.verlassen = verlassen;
        }

        /** Whether nobody waits any more; otherwise the time is over. */
        public boolean verlassen() {
            return verlassen;
        }
    }

    /** What is to be done in time. */
    public interface Arbeit<T, E extends Exception> {
        T tu() throws E;
    }

    private final long ende;
    private final BooleanSupplier niemandWartet;
    private long naechsteFrage;
    private @Nullable Abgelaufen abgelaufen;

    private Lesefrist(Duration frist, BooleanSupplier niemandWartet) {
        this.ende = System.nanoTime() + frist.toNanos();
        this.naechsteFrage = System.nanoTime() + FRAGE_NANOS;
        this.niemandWartet = niemandWartet;
    }

    /**
     * Does the work in this thread.
     *
     * @param niemandWartet asked twice a second, in this thread
     * @throws Abgelaufen where it did not end in time
     */
    public static <T, E extends Exception> T binnen(Duration frist, BooleanSupplier niemandWartet, Arbeit<T, E> arbeit)
            throws E {
        HIER.set(new Lesefrist(frist, niemandWartet));
        try {
            return arbeit.tu();
        } finally {
            HIER.remove();
        }
    }

    /**
     * Goes on where there is time, or nobody set a limit. Whoever catches what a library throws asks again: it may have
     * wrapped this.
     *
     * @throws Abgelaufen otherwise, and from then on each time
     */
    public static void pruefe() {
        Lesefrist frist = HIER.get();
        if (frist != null) {
            frist.pruefe(System.nanoTime());
        }
    }

    private void pruefe(long jetzt) {
        if (abgelaufen == null && jetzt - ende > 0) {
            abgelaufen = new Abgelaufen(false);
        }
        if (abgelaufen == null && jetzt - naechsteFrage > 0) {
            naechsteFrage = jetzt + FRAGE_NANOS;
            abgelaufen = niemandWartet.getAsBoolean() ? new Abgelaufen(true) : null;
        }
        if (abgelaufen != null) {
            throw abgelaufen;
        }
    }
}
