package de.zielnetz.entscheiden.pruefung;

import de.zielnetz.analyse.Projektstand;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project that must be there before an idea can be, named by the idea or needed by one that it names.
 *
 * @param projekt a node
 * @param schritte 1 where the idea itself names it, 2 where one of those needs it, and so on
 * @param satz how it stands, a German sentence
 */
public record Voraussetzung(int projekt, int schritte, Projektstand stand, String satz) {

    /** The nearest first, then in the order of the net. Costs the dependencies followed; circles end. */
    static List<Voraussetzung> von(Netz netz, List<String> schluessel, String heute) {
        Map<Integer, Integer> abstand = new LinkedHashMap<>();
        Deque<Integer> offen = new ArrayDeque<>();
        schluessel.stream()
                .mapToInt(einer -> netz.finde(Schluessel.aus(einer)))
                .filter(p -> p >= 0)
                .sorted()
                .forEach(p -> {
                    abstand.put(p, 1);
                    offen.add(p);
                });
        while (!offen.isEmpty()) {
            int p = offen.removeFirst();
            Kantenfolge folge = netz.kanten(p, Kantenart.HAENGT_AB_VON, Richtung.HIN, Knotenart.PROJEKT);
            for (int i = 0; i < folge.anzahl(); i++) {
                int naechstes = netz.nach(folge.kante(i));
                if (abstand.putIfAbsent(naechstes, abstand.getOrDefault(p, 0) + 1) == null) {
                    offen.addLast(naechstes);
                }
            }
        }
        List<Voraussetzung> alle = new ArrayList<>();
        abstand.forEach((p, schritte) -> alle.add(von(netz, p, schritte, heute)));
        return alle;
    }

    private static Voraussetzung von(Netz netz, int p, int schritte, String heute) {
        Projektstand stand = Projektstand.von(netz, p, heute, false);
        String wie = schritte == 1 ? "Hängt unmittelbar ab von" : "Hängt über %d Schritte ab von".formatted(schritte);
        return new Voraussetzung(p, schritte, stand, "%s „%s“: %s.".formatted(wie, netz.name(p), wort(stand)));
    }

    private static String wort(Projektstand stand) {
        return switch (stand) {
            case LAUFEND -> "das läuft";
            case OHNE_ANGABE -> "zu dessen Stand sagt niemand etwas";
            case UEBER_SEIN_ENDE -> "das läuft laut Angabe, aber sein Ende ist vorbei";
            case NICHT_BEGONNEN -> "das sollte begonnen haben und hat es laut Angabe nicht";
            case GEPLANT -> "das hat noch nicht begonnen oder ruht";
            case BEENDET -> "das ist beendet";
        };
    }
}
