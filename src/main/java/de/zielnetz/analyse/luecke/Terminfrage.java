package de.zielnetz.analyse.luecke;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.analyse.Projektstand;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A project whose status and dates contradict each other on a day, so that it carries nothing until somebody says.
 *
 * @param stand how: past its end, or not begun
 * @param satz what contradicts what, a German sentence
 */
public record Terminfrage(int projekt, Projektstand stand, String satz) {

    /**
     * All of them in the order of the net; costs the projects.
     *
     * @param auswahl the projects that count, counted from 0; null for all
     */
    public static List<Terminfrage> von(Netz netz, @Nullable BitSet auswahl, boolean nurBelegt, String stichtag) {
        int anfang = netz.anfang(Knotenart.PROJEKT);
        return IntStream.range(anfang, netz.ende(Knotenart.PROJEKT))
                .filter(p -> auswahl == null || auswahl.get(p - anfang))
                .mapToObj(p -> new Terminfrage(p, Projektstand.von(netz, p, stichtag, nurBelegt), ""))
                .filter(frage -> frage.stand.widersprichtSich())
                .map(frage -> new Terminfrage(frage.projekt, frage.stand, satz(netz, frage, stichtag)))
                .toList();
    }

    private static String satz(Netz netz, Terminfrage frage, String stichtag) {
        String status =
                "„%s“ steht als %s da".formatted(netz.name(frage.projekt), wort(netz, frage.projekt, Merkmal.STATUS));
        String tag = Klartext.wert(Merkmal.AB, stichtag);
        Object ab = netz.wert(frage.projekt, Merkmal.AB);
        boolean beginn =
                frage.stand == Projektstand.NICHT_BEGONNEN && ab != null && Datum.liegtVor(ab.toString(), stichtag);
        return beginn
                ? "%s, sollte aber %s begonnen haben (Stichtag %s)."
                        .formatted(status, wort(netz, frage.projekt, Merkmal.AB), tag)
                : "%s, sollte aber %s geendet haben (Stichtag %s)."
                        .formatted(status, wort(netz, frage.projekt, Merkmal.BIS), tag);
    }

    private static String wort(Netz netz, int projekt, Merkmal merkmal) {
        return Objects.requireNonNull(Klartext.wert(merkmal, netz.wert(projekt, merkmal)));
    }
}
