package de.zielnetz.verantworten;

import de.zielnetz.analyse.Projektstand;
import de.zielnetz.analyse.luecke.Steckbrieflage;
import de.zielnetz.analyse.luecke.Terminfrage;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Something that was due and is not done.
 *
 * @param was a duty or a project of the net
 * @param seit the {@link Datum} that is over
 * @param satz what did not happen, a German sentence
 */
record Ueberfaelliges(int was, String seit, String satz) {

    /** All of it on a day, the oldest first, equal ones by kind and kennung. Costs the duties and the projects. */
    static List<Ueberfaelliges> von(Netz netz, Map<String, List<Erledigung>> getan, String am) {
        List<Ueberfaelliges> alle = new ArrayList<>(pflichten(netz, getan, am));
        Terminfrage.von(netz, null, false, am).forEach(frage -> alle.add(von(netz, frage, am)));
        alle.sort(Comparator.comparing(Ueberfaelliges::seit)
                .thenComparing(eines -> netz.schluessel(eines.was).kennung()));
        return alle;
    }

    /** All duties, in the order of the net. */
    static int[] alle(Netz netz) {
        return IntStream.range(netz.anfang(Knotenart.PFLICHT), netz.ende(Knotenart.PFLICHT))
                .toArray();
    }

    /** Those of the duties, in the order of the net. */
    static List<Ueberfaelliges> pflichten(Netz netz, Map<String, List<Erledigung>> getan, String am) {
        List<Ueberfaelliges> alle = new ArrayList<>();
        for (int p : alle(netz)) {
            Faelligkeit lage = Faelligkeit.von(netz, p, getan.getOrDefault(netz.kennung(p), List.of()), am);
            if (lage.stand() == Faelligkeit.Stand.UEBERFAELLIG) {
                String tag = Objects.requireNonNull(lage.tag());
                alle.add(new Ueberfaelliges(
                        p,
                        tag,
                        "„%s“ war %s fällig und ist nicht als erledigt vermerkt."
                                .formatted(netz.name(p), Faelligkeit.wann(tag))));
            }
        }
        return alle;
    }

    private static Ueberfaelliges von(Netz netz, Terminfrage frage, String am) {
        Object ab = netz.wert(frage.projekt(), Merkmal.AB);
        boolean beginn =
                frage.stand() == Projektstand.NICHT_BEGONNEN && ab != null && Datum.liegtVor(ab.toString(), am);
        Object seit = beginn ? ab : netz.wert(frage.projekt(), Merkmal.BIS);
        return new Ueberfaelliges(frage.projekt(), String.valueOf(seit), frage.satz());
    }

    /** Whom to ask: who has the duty; of a project as its gaps say. Never a person. */
    int[] fragen(Netz netz) {
        if (netz.art(was) == Knotenart.PROJEKT) {
            return Steckbrieflage.fragen(netz, was);
        }
        Kantenfolge folge = netz.kanten(was, Kantenart.HAT_PFLICHT, Richtung.HER);
        return IntStream.range(0, folge.anzahl())
                .map(i -> netz.von(folge.kante(i)))
                .toArray();
    }
}
