package de.zielnetz.netz;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds, both included.
 *
 * @param ab a {@link Datum}; null where nobody says: then it is open
 * @param bis likewise
 */
public record Zeitspanne(@Nullable String ab, @Nullable String bis) {

    public static Zeitspanne von(Zustand zustand) {
        return new Zeitspanne((String) zustand.merkmale().get(Merkmal.AB), (String)
                zustand.merkmale().get(Merkmal.BIS));
    }

    public boolean istOffen() {
        return ab == null && bis == null;
    }

    /** Whether there may be a day on which both hold; a date less exact than the other means all of its span. */
    public boolean ueberschneidet(Zeitspanne andere) {
        return !endetVor(andere) && !andere.endetVor(this);
    }

    private boolean endetVor(Zeitspanne andere) {
        return bis != null && andere.ab != null && Datum.liegtVor(bis, andere.ab);
    }

    /** Several, one behind the other. */
    public static String inWorten(List<Zeitspanne> mehrere) {
        return mehrere.stream().map(Zeitspanne::inWorten).collect(Collectors.joining(" und "));
    }

    /** As people say it: {@code von 2018 bis 2020}, {@code seit 2023}, {@code bis 2020}, {@code ohne Angabe, wann}. */
    public String inWorten() {
        if (ab == null) {
            return bis == null ? "ohne Angabe, wann" : "bis " + bis;
        }
        return bis == null ? "seit " + ab : "von %s bis %s".formatted(ab, bis);
    }
}
