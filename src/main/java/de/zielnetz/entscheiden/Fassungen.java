package de.zielnetz.entscheiden;

import de.zielnetz.entscheiden.Entscheidungsfehler.Absage;
import org.jspecify.annotations.Nullable;

/** Which version of a thing somebody saw (optimistic locking). Spring Data counts from 0, people from 1. */
public final class Fassungen {

    private Fassungen() {}

    /** As people count. */
    public static int von(@Nullable Long version) {
        return version == null ? 1 : version.intValue() + 1;
    }

    /**
     * @param was with its article: {@code Die Sitzung}
     * @param gesehen as people count
     * @throws Entscheidungsfehler where it has changed since
     */
    public static void verlange(String was, @Nullable Long jetzige, int gesehen) {
        if (von(jetzige) != gesehen) {
            throw new Entscheidungsfehler(
                            Absage.INZWISCHEN_GEAENDERT,
                            "%s wurde inzwischen geändert: Sie sahen Fassung %d, jetzt ist es Fassung %d. Es wurde nichts geschrieben."
                                    .formatted(was, gesehen, von(jetzige)))
                    .mit("fassung", von(jetzige));
        }
    }
}
