package de.zielnetz.entscheiden.wahl;

import java.util.Set;

/**
 * A candidate as a portfolio sees it.
 *
 * @param luecken keys of the gaps that it would close
 * @param punkte whole, 0 or more; in the same unit for all
 * @param cent what it costs, 0 or more
 */
public record Angebot(String schluessel, Set<String> luecken, long punkte, long cent) {

    public Angebot {
        luecken = Set.copyOf(luecken);
        if (punkte < 0 || cent < 0) {
            throw new IllegalArgumentException(schluessel + " " + punkte + " " + cent);
        }
    }
}
