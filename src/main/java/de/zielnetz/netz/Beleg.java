package de.zielnetz.netz;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Who says that a thing is so. Two Belege of one thing are the same where source and place are the same.
 *
 * @param quelle the kennung of a Quelle
 * @param fundstelle the place in it: section, page, sheet and cell
 * @param begruendung one line of reasoning, given where somebody judged
 * @param urheber who judged
 * @param vorgang the kennung of the Vorgang that wrote it
 */
public record Beleg(
        String quelle,
        String fundstelle,
        Belegart art,
        @Nullable String begruendung,
        @Nullable String urheber,
        String vorgang) {

    /** The strongest first, then by source and place. */
    public static final Comparator<Beleg> ORDNUNG =
            Comparator.comparing(Beleg::art).thenComparing(Beleg::quelle).thenComparing(Beleg::fundstelle);

    public boolean selbeStelle(Beleg anderer) {
        return quelle.equals(anderer.quelle) && fundstelle.equals(anderer.fundstelle);
    }

    /** Whether both say the same in the same place, whichever Vorgang wrote it. */
    public boolean sagtDasselbe(Beleg anderer) {
        return equals(new Beleg(
                anderer.quelle, anderer.fundstelle, anderer.art, anderer.begruendung, anderer.urheber, vorgang));
    }
}
