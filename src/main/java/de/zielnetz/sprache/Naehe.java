package de.zielnetz.sprache;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What somebody may have meant (suggestions): words that are near, by {@link Wortabstand}. A word that is far from all of
 * them suggests nothing.
 */
public final class Naehe {

    private static final int VORSCHLAEGE = 3;
    private static final int LAENGSTES = 80;
    /** So many words a sentence may name. */
    private static final int AUFZAEHLBAR = 30;

    private static final LevenshteinDistance EIN_FEHLER = new LevenshteinDistance(1);

    private Naehe() {}

    /**
     * The words that are near, three at most: the nearest first, equally near ones by the alphabet. Costs all of them.
     *
     * @return empty where none is near
     */
    public static List<String> naechste(Collection<String> moegliche, String gesucht) {
        record Kandidat(String wort, double abstand) {}
        Wortabstand abstand = new Wortabstand(vorne(gesucht));
        return moegliche.stream()
                .map(wort -> new Kandidat(wort, abstand.von(wort)))
                .filter(kandidat -> kandidat.abstand() < Wortabstand.ZU_WEIT)
                .sorted(Comparator.comparingDouble(Kandidat::abstand).thenComparing(Kandidat::wort))
                .map(Kandidat::wort)
                .distinct()
                .limit(VORSCHLAEGE)
                .toList();
    }

    /** Whether the words differ by one letter at most. */
    public static boolean hoechstensEinFehler(String a, String b) {
        return EIN_FEHLER.apply(a, b) >= 0;
    }

    /** Names the nearest at the end of a sentence; empty where nothing is near. */
    public static String satz(List<String> naechste) {
        return naechste.isEmpty() ? "" : " Am nächsten liegt „%s“.".formatted(naechste.get(0));
    }

    /** The same of words of which, where none is near, all are named, or this is said where they are too many. */
    public static String satz(List<String> naechste, Collection<String> moegliche, String sonst) {
        if (!naechste.isEmpty() || moegliche.isEmpty()) {
            return satz(naechste);
        }
        if (moegliche.size() > AUFZAEHLBAR) {
            return " " + sonst;
        }
        return " Möglich %s %s.".formatted(moegliche.size() == 1 ? "ist" : "sind", String.join(", ", moegliche));
    }

    /** A value as a sentence quotes it: no longer than needed to recognise it. */
    public static String kurz(Object wert) {
        String text = String.valueOf(wert);
        return text.length() > LAENGSTES ? vorne(text) + "…" : text;
    }

    private static String vorne(String text) {
        return text.length() > LAENGSTES ? text.substring(0, LAENGSTES) : text;
    }
}
