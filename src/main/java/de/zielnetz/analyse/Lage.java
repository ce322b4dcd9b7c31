package de.zielnetz.analyse;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a place stands on both ladders.
 *
 * @param kenntnis what sources say of it
 * @param traglage what carries it
 */
public record Lage(Kenntnis kenntnis, Traglage traglage) {

    private static final int JE_GRUPPE = 100;

    /** Every one that can be, in the usual order. */
    public static List<Lage> alle() {
        return Stream.of(Kenntnis.values())
                .flatMap(k -> Stream.of(Traglage.values()).map(t -> new Lage(k, t)))
                .filter(Lage::gibtEs)
                .sorted(Comparator.comparingInt(Lage::rang))
                .toList();
    }

    /** Where nobody says anything nothing stands, and where something is assessed something does. */
    private boolean gibtEs() {
        return switch (kenntnis) {
            case OHNE_ANGABE -> traglage == Traglage.NICHTS;
            case NUR_EINGESCHAETZT -> traglage != Traglage.NICHTS;
            case BELEGT -> true;
        };
    }

    /** Whether it is a gap: something is known of it, and by all that is known nothing carries it. */
    public boolean istLuecke() {
        return kenntnis != Kenntnis.OHNE_ANGABE && !traglage.traegt();
    }

    /**
     * The place in the usual order, the worst first: gaps by what carries them, then what nobody speaks of, then what is
     * carried; there the assessed before the stated.
     */
    public int rang() {
        int gruppe = istLuecke() ? 0 : kenntnis == Kenntnis.OHNE_ANGABE ? 1 : 2;
        return gruppe * JE_GRUPPE + traglage.ordinal() * 2 + (kenntnis == Kenntnis.BELEGT ? 1 : 0);
    }
}
