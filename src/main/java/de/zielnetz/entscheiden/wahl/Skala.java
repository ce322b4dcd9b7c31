package de.zielnetz.entscheiden.wahl;

import java.util.List;

/**
 * On what people rate: whole numbers from 1 up, more is better, whatever the criterion.
 *
 * @param stufen what each step means, in words, the step 1 first; 2 to {@value #MEISTE_STUFEN} of them
 */
public record Skala(List<String> stufen) {

    public static final int WENIGSTE_STUFEN = 2;
    public static final int MEISTE_STUFEN = 10;
    public static final int KLEINSTER = 1;

    /** What holds until a city describes its own. */
    public static final Skala UEBLICH = new Skala(List.of(
            "gering: kaum ein Beitrag zu diesem Kriterium",
            "eher gering: ein kleiner Beitrag, für wenige oder auf kurze Zeit",
            "mittel: ein spürbarer Beitrag mit deutlichen Grenzen",
            "eher hoch: ein großer Beitrag mit kleinen Grenzen",
            "hoch: einer der größten Beiträge, die denkbar sind"));

    /** @throws IllegalArgumentException where there are too few or too many steps */
    public Skala {
        stufen = List.copyOf(stufen);
        if (stufen.size() < WENIGSTE_STUFEN || stufen.size() > MEISTE_STUFEN) {
            throw new IllegalArgumentException("steps: " + stufen.size());
        }
    }

    public int groesster() {
        return stufen.size();
    }

    public boolean enthaelt(int wert) {
        return wert >= KLEINSTER && wert <= groesster();
    }
}
