package de.zielnetz.entscheiden.wahl;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which candidates to take within a budget. Better is what closes more gaps, each counted once, however many close it; of those what has more points; of those what costs less;
 * of those what has the first candidate by key in which two sets differ.
 *
 * @param gewaehlte keys, in order
 * @param luecken keys of the gaps that they close together
 * @param genau whether no set within the budget is better
 * @param schranke no set within the budget closes more gaps than so many
 */
public record Portfolio(
        List<String> gewaehlte, Set<String> luecken, long punkte, long cent, boolean genau, int schranke) {

    /** So many are searched through; beyond that it is an approximation that says its bound. */
    public static final int GENAU_BIS = 25;

    /**
     * Exactly up to {@value #GENAU_BIS} candidates (branch and bound; at worst 2^25 sets, each for the words of a bit set), beyond by {@link Portfolionaeherung}.
     *
     * @param angebote each with a key of its own
     * @param budget in cent, 0 or more
     * @param frist called now and then; may throw to end it
     */
    public static Portfolio von(List<Angebot> angebote, long budget, Runnable frist) {
        List<Angebot> moegliche = angebote.stream()
                .filter(a -> a.cent() <= budget)
                .sorted(Comparator.comparing(Angebot::schluessel))
                .toList();
        Portfoliomenge beste = Portfolionaeherung.suche(moegliche, budget, frist);
        if (moegliche.size() <= GENAU_BIS) {
            Portfoliomenge genaue = new Portfoliosuche(moegliche, budget, frist).suche(beste);
            return aus(genaue, true, genaue.anzahlLuecken());
        }
        int schranke = Portfolionaeherung.schranke(moegliche, budget);
        return aus(beste, false, Math.max(schranke, beste.anzahlLuecken()));
    }

    private static Portfolio aus(Portfoliomenge menge, boolean genau, int schranke) {
        Set<String> luecken = new HashSet<>();
        menge.gewaehlte().forEach(a -> luecken.addAll(a.luecken()));
        return new Portfolio(
                menge.gewaehlte().stream().map(Angebot::schluessel).toList(),
                Set.copyOf(luecken),
                menge.punkte(),
                menge.cent(),
                genau,
                schranke);
    }
}
