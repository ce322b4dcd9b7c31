package de.zielnetz.einlesen.fakten.spalte;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which property a word means that stands on the sheet of evidence: its heading on the sheet of its kind, or its name in the net. */
public final class Merkmalsname {

    private Merkmalsname() {}

    /** As the column of a Steckbrief is called that gives it. */
    public static String imSteckbrief(Merkmal merkmal) {
        for (Inhalt inhalt : Inhalt.values()) {
            if (inhalt.merkmal() == merkmal) {
                return inhalt.bezeichnung();
            }
        }
        return merkmal.schluessel();
    }

    /** @param art null for a relationship */
    public static String von(Merkmal merkmal, @Nullable Knotenart art) {
        return art == null ? Faktenspalten.ueberschrift(merkmal) : Faktenspalten.ueberschrift(merkmal, art);
    }

    /** The property among these that the word means, null where none is. */
    public static @Nullable Merkmal lies(String wort, Collection<Merkmal> moegliche, @Nullable Knotenart art) {
        String form = Namensform.vergleichbar(wort);
        return moegliche.stream()
                .filter(m -> m.schluessel().equals(wort)
                        || Namensform.vergleichbar(von(m, art)).equals(form))
                .findFirst()
                .orElse(null);
    }

    public static List<String> naechste(String wort, Collection<Merkmal> moegliche, @Nullable Knotenart art) {
        return Naehe.naechste(moegliche.stream().map(m -> von(m, art)).toList(), wort);
    }
}
