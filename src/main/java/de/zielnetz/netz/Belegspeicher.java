package de.zielnetz.netz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Belege of a net as arrays, by the thing they vouch for (nodes first, then relationships), the strongest first. */
@SuppressWarnings("ArrayRecordComponent") // a bundle of arrays that nobody compares
record Belegspeicher(
        int[] start,
        byte[] arten,
        String[] quelle,
        String[] fundstelle,
        @Nullable String[] begruendung,
        @Nullable String[] urheber,
        String[] vorgang,
        @Nullable Merkmal[] merkmal) {

    private static final Belegart[] ARTEN = Belegart.values();

    int anzahl() {
        return arten.length;
    }

    Belegart art(int sache) {
        int erster = start[sache];
        return erster == start[sache + 1] ? Belegart.EINGESCHAETZT : ARTEN[arten[erster]];
    }

    /** What a property rests on: its own best Beleg, or where it has none, that of the thing. */
    Belegart art(int sache, Merkmal eines) {
        for (int b = start[sache]; b < start[sache + 1]; b++) {
            if (merkmal[b] == eines) {
                return ARTEN[arten[b]];
            }
        }
        return art(sache);
    }

    List<Beleg> von(int sache) {
        List<Beleg> belege = new ArrayList<>(start[sache + 1] - start[sache]);
        for (int b = start[sache]; b < start[sache + 1]; b++) {
            belege.add(new Beleg(
                    quelle[b], fundstelle[b], ARTEN[arten[b]], begruendung[b], urheber[b], vorgang[b], merkmal[b]));
        }
        return belege;
    }
}
