package de.zielnetz.bericht.bild;

import java.util.List;

/**
 * Numbers to be drawn.
 *
 * @param namen what each number belongs to, in the order of the values of every row
 * @param achse what is counted
 */
public record Diagramm(Form form, List<String> namen, List<Reihe> reihen, String achse) {

    /** How it is drawn. */
    public enum Form {
        /** A bar a name, to the right; rows beside one another. */
        BALKEN,
        /** A bar a name, the rows of one bar one after another. */
        STAPEL,
        /** A column a name, upwards, the rows on top of one another; for what moves in time. */
        VERLAUF
    }

    /** Numbers of one kind, one a name. */
    public record Reihe(String name, List<Double> werte) {}
}
