package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.analyse.Lage;

/** What it means that a place stands elsewhere on the ladders than before. To learn something is neither better nor worse. */
public enum Wandelrichtung {
    /** More carries it than before. */
    BESSER,
    /** Less carries it than before. */
    SCHLECHTER,
    /** Nothing was known of it before: whatever is known now, nobody knows how it was. */
    NEU_BEKANNT,
    /** It is carried as before, and now a source says so. */
    NEU_BELEGT,
    /** It is carried as before, and less is known of it. */
    WENIGER_BEKANNT;

    /**
     * @param gedacht whether the later net is thought and not learnt: then what carries a place of which nothing was
     *     known makes it better
     */
    static Wandelrichtung von(Lage vorher, Lage nachher, boolean gedacht) {
        int mehr = nachher.traglage().compareTo(vorher.traglage());
        if (vorher.kenntnis() == Kenntnis.OHNE_ANGABE && (!gedacht || mehr == 0)) {
            return NEU_BEKANNT;
        }
        if (mehr != 0) {
            return mehr > 0 ? BESSER : SCHLECHTER;
        }
        return nachher.kenntnis().compareTo(vorher.kenntnis()) > 0 ? NEU_BELEGT : WENIGER_BEKANNT;
    }
}
