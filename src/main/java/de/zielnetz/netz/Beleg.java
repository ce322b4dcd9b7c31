package de.zielnetz.netz;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Who says that a thing is so. Two Belege of one thing are the same where source, place and property are the same.
 *
 * @param quelle the kennung of a Quelle
 * @param fundstelle the place in it: section, page, sheet and cell
 * @param begruendung one line of reasoning, given where somebody judged
 * @param urheber who judged
 * @param vorgang the kennung of the Vorgang that wrote it
 * @param merkmal the property it vouches for; null where it vouches for the thing itself and every property that has no Beleg of its own
 */
public record Beleg(
        String quelle,
        String fundstelle,
        Belegart art,
        @Nullable String begruendung,
        @Nullable String urheber,
        String vorgang,
        @Nullable Merkmal merkmal) {

    /** Those for the thing itself, the strongest first, then those for a property; equals by source and place. */
    public static final Comparator<Beleg> ORDNUNG = Comparator.comparing(
                    Beleg::merkmal, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Beleg::art)
            .thenComparing(Beleg::quelle)
            .thenComparing(Beleg::fundstelle);

    /** A Beleg for the thing itself. */
    public Beleg(
            String quelle,
            String fundstelle,
            Belegart art,
            @Nullable String begruendung,
            @Nullable String urheber,
            String vorgang) {
        this(quelle, fundstelle, art, begruendung, urheber, vorgang, null);
    }

    public boolean selbeStelle(Beleg anderer) {
        return quelle.equals(anderer.quelle) && fundstelle.equals(anderer.fundstelle) && merkmal == anderer.merkmal;
    }

    /** The same as another Vorgang writes it. */
    public Beleg von(String andererVorgang) {
        return new Beleg(quelle, fundstelle, art, begruendung, urheber, andererVorgang, merkmal);
    }

    /** The same for one property of the thing alone. */
    public Beleg fuer(Merkmal eines) {
        return new Beleg(quelle, fundstelle, art, begruendung, urheber, vorgang, eines);
    }

    /** Whether both say the same in the same place, whichever Vorgang wrote it. */
    public boolean sagtDasselbe(Beleg anderer) {
        return equals(anderer.von(vorgang));
    }
}
