package de.zielnetz.analyse.entwurf;

import de.zielnetz.suche.wort.Wort;
import de.zielnetz.suche.wort.Wortstaemme;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of texts, each once, and by what others know them.
 *
 * @param worte in the order of the texts, forms of one word once
 * @param staemme the stems of them all
 * @param teile the stems of the parts of compounds
 * @param formen the words themselves, in small letters, and their stems
 */
record Wortmenge(Collection<Wort> worte, Set<String> staemme, Set<String> teile, Set<String> formen) {

    /** Costs the texts. */
    static Wortmenge von(Collection<String> texte) {
        Map<Set<String>, Wort> worte = new LinkedHashMap<>();
        Set<String> staemme = new HashSet<>();
        Set<String> teile = new HashSet<>();
        Set<String> formen = new HashSet<>();
        for (String text : texte) {
            for (Wort wort : Wortstaemme.worte(text)) {
                worte.putIfAbsent(wort.staemme(), wort);
                staemme.addAll(wort.staemme());
                formen.add(wort.normal());
                wort.teile().forEach(teil -> teile.addAll(teil.staemme()));
            }
        }
        formen.addAll(staemme);
        return new Wortmenge(worte.values(), staemme, teile, formen);
    }
}
