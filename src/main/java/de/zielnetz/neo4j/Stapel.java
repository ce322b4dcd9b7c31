package de.zielnetz.neo4j;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;

/** Writes many rows with few statements. */
public final class Stapel {

    private static final int ZEILEN = 2_500;
    private static final int BUENDEL = 250;

    /** @param <T> a row */
    public interface Absender<T> {
        /** @param ab how many rows went before these */
        Result schicke(int ab, List<T> zeilen);
    }

    /** Takes what the database answers to so many rows. */
    public interface Empfaenger {
        void nimm(Result antwort, int zeilen);
    }

    private Stapel() {}

    /** Sends the rows in lots. While the database works on one lot the next is put on the wire already. */
    public static <T> void sende(List<T> zeilen, Absender<T> absender, Empfaenger empfaenger) {
        sende(zeilen, ZEILEN, absender, empfaenger);
    }

    /** The same for rows each of which holds what else would be a dozen. */
    public static <T> void sendeBuendel(List<T> zeilen, Absender<T> absender, Empfaenger empfaenger) {
        sende(zeilen, BUENDEL, absender, empfaenger);
    }

    private static <T> void sende(List<T> zeilen, int aufEinmal, Absender<T> absender, Empfaenger empfaenger) {
        Result offen = null;
        int offene = 0;
        for (int ab = 0; ab < zeilen.size(); ab += aufEinmal) {
            List<T> stapel = zeilen.subList(ab, Math.min(ab + aufEinmal, zeilen.size()));
            Result naechste = absender.schicke(ab, stapel);
            nimm(offen, offene, empfaenger);
            offen = naechste;
            offene = stapel.size();
        }
        nimm(offen, offene, empfaenger);
    }

    private static void nimm(@Nullable Result antwort, int zeilen, Empfaenger empfaenger) {
        if (antwort != null) {
            empfaenger.nimm(antwort, zeilen);
        }
    }
}
