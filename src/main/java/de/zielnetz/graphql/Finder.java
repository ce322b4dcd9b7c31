package de.zielnetz.graphql;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds nodes by what people write, and says what is near when there is no such node. */
public final class Finder {

    /** For whoever wrote what is near to nothing. */
    public static final String WIE_GESUCHT_WIRD = "Nach Namen und Teilen davon fragt suche(text: …).";

    private static final int VORSCHLAEGE = 3;

    private Finder() {}

    /**
     * The node of this kennung.
     *
     * @throws Anfragefehler where there is none, naming keys that are near, all where they are few, or how to search; or
     *     when there was or will be one
     */
    public static int mitKennung(Netz netz, Knotenart art, String kennung) {
        int k = netz.finde(art, kennung);
        if (k >= 0) {
            return k;
        }
        pruefeZeit(netz, art, kennung);
        List<String> alle = IntStream.range(netz.anfang(art), netz.ende(art))
                .mapToObj(netz::kennung)
                .toList();
        List<String> nahe = Naehe.naechste(alle, kennung);
        String satz = "%s mit der Kennung „%s“ gibt es nicht.".formatted(art.einzahl(), Naehe.kurz(kennung));
        throw unbekannt(nahe.isEmpty() ? satz + Naehe.satz(nahe, alle, WIE_GESUCHT_WIRD) : satz, nahe);
    }

    /** Whether it is known but does not exist at the time asked for. */
    private static void pruefeZeit(Netz netz, Knotenart art, String kennung) {
        Netz ganzes = netz.ganzes();
        int k = ganzes.finde(art, kennung);
        if (k >= 0) {
            Object ab = ganzes.wert(k, Merkmal.AB);
            Object bis = ganzes.wert(k, Merkmal.BIS);
            String zeit = (ab == null ? "" : " ab " + ab) + (bis == null ? "" : " bis " + bis);
            String tag = String.valueOf(bis == null ? ab : bis);
            throw new Anfragefehler(
                    Anfragefehler.Code.UNBEKANNTE_KENNUNG,
                    "%s „%s“ gibt es zu der Zeit nicht, nach der gefragt ist, sondern%s. Mit gueltigAm: \"%s\" ist die Antwort von damals, mit gueltigAm: \"ALLE\" aus allen Zeiten."
                            .formatted(gross(art.einzahl()), ganzes.name(k), zeit, tag),
                    List.of(tag));
        }
    }

    private static String gross(String satz) {
        return satz.substring(0, 1).toUpperCase(Locale.GERMAN) + satz.substring(1);
    }

    /**
     * The node of this number.
     *
     * @throws Anfragefehler naming the three nearest numbers where there is none, or where several share it
     */
    public static int mitNummer(Netz netz, Knotenart art, long nummer) {
        List<Integer> gefunden = IntStream.range(netz.anfang(art), netz.ende(art))
                .filter(k -> Long.valueOf(nummer).equals(netz.wert(k, Merkmal.NUMMER)))
                .boxed()
                .toList();
        if (gefunden.size() == 1) {
            return gefunden.get(0);
        }
        if (gefunden.size() > 1) {
            throw unbekannt(
                    "Die Nummer %d tragen mehrere %s.".formatted(nummer, art.mehrzahl()),
                    gefunden.stream().map(netz::kennung).toList());
        }
        List<String> nahe = IntStream.range(netz.anfang(art), netz.ende(art))
                .mapToObj(k -> netz.wert(k, Merkmal.NUMMER))
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .distinct()
                .sorted(Comparator.comparingLong((Long n) -> Math.abs(n - nummer))
                        .thenComparing(n -> n))
                .limit(VORSCHLAEGE)
                .map(String::valueOf)
                .toList();
        throw unbekannt("%s mit der Nummer %d gibt es nicht.".formatted(art.einzahl(), nummer), nahe);
    }

    private static Anfragefehler unbekannt(String satz, List<String> nahe) {
        String vorschlag = nahe.isEmpty() ? "" : " Am nächsten liegen: %s.".formatted(String.join(", ", nahe));
        return new Anfragefehler(Anfragefehler.Code.UNBEKANNTE_KENNUNG, gross(satz) + vorschlag, nahe);
    }
}
