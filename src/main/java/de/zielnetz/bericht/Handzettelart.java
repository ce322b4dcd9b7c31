package de.zielnetz.bericht;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a hand-out may be about. */
public enum Handzettelart {
    PROJEKT("projekte"),
    LEITZIEL("leitziele");

    private final String weg;

    Handzettelart(String weg) {
        this.weg = weg;
    }

    /** In addresses, as in those of the pages. */
    public String weg() {
        return weg;
    }

    public static List<String> wege() {
        return Arrays.stream(values()).map(Handzettelart::weg).toList();
    }

    /** Null where there is none. */
    public static @Nullable Handzettelart mitWeg(String weg) {
        return Arrays.stream(values())
                .filter(art -> art.weg.equals(weg))
                .findFirst()
                .orElse(null);
    }

    /** Of its question, its field in the answer and, with a word before, its templates. */
    String wort() {
        return this == PROJEKT ? "projekt" : "leitziel";
    }
}
