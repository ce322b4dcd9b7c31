package de.zielnetz.bericht.bild;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values over time to be drawn, with the line of a target.
 *
 * @param punkte in the order of time
 * @param ziel null where nobody names one
 * @param achse what is measured
 */
public record Kurve(List<Punkt> punkte, @Nullable Ziel ziel, String achse) {

    /**
     * What should be reached.
     *
     * @param wort what stands at its line
     */
    public record Ziel(double wert, String wort) {}

    /**
     * One value.
     *
     * @param zeit in years, with fraction
     * @param wort what stands beside it
     */
    public record Punkt(double zeit, double wert, String wort) {}
}
