package de.zielnetz.steckbrief.wert;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the words that people write for the values of closed lists: „läuft“ for LAUFEND. */
public final class Wortleser {

    private static final int LAENGSTER = 500;

    private final Map<Merkmal, Map<String, String>> worte = new HashMap<>();

    /** @param plaene the one that counts first in front */
    public Wortleser(List<Einleseplan> plaene) {
        for (Merkmal merkmal : List.of(Merkmal.STATUS, Merkmal.PRIORITAET)) {
            Map<String, String> formen = new HashMap<>();
            for (Einleseplan plan : plaene) {
                plan.werte()
                        .getOrDefault(merkmal.schluessel(), Map.of())
                        .forEach((wert, namen) ->
                                namen.forEach(name -> formen.putIfAbsent(Namensform.vergleichbar(name), wert)));
            }
            erlaubte(merkmal).forEach(wert -> formen.put(Namensform.vergleichbar(wert), wert));
            worte.put(merkmal, formen);
        }
    }

    public boolean kennt(Merkmal merkmal) {
        return worte.containsKey(merkmal);
    }

    /** The value that the text means, with or without what follows a comma, dash or bracket; null where it is unknown. */
    @Nullable
    public String wert(Merkmal merkmal, String text) {
        Map<String, String> formen = worte.getOrDefault(merkmal, Map.of());
        String wert = formen.get(Namensform.vergleichbar(text));
        return wert != null || text.length() > LAENGSTER
                ? wert
                : formen.get(Namensform.vergleichbar(text.replaceAll("\\([^)]*\\)|[,;:–—].*", "")));
    }

    public static List<String> erlaubte(Merkmal merkmal) {
        List<String> erlaubt = Werteliste.von(Knotenart.PROJEKT, merkmal);
        return erlaubt == null ? List.of() : erlaubt;
    }
}
