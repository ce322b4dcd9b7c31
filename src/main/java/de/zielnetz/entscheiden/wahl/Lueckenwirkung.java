package de.zielnetz.entscheiden.wahl;

import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.analyse.wandel.Gradwechsel;
import de.zielnetz.netz.Netz;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What would stand better on both ladders if a candidate ran, all else being as it is. Places are goals, fields and pairs of them; each is in one of the three lists.
 *
 * @param geschlossen gaps that it would carry
 * @param bekannt places of which nobody says anything and that it would carry: no gaps, for nobody knows
 * @param gestaerkt places that others carry and that would be carried better
 */
public record Lueckenwirkung(List<Gradwechsel> geschlossen, List<Gradwechsel> bekannt, List<Gradwechsel> gestaerkt) {

    private static final Set<Lueckenart> ALLE = EnumSet.allOf(Lueckenart.class);

    private record Frage(Kandidat kandidat, Massstab massstab) implements Memo.Key<Lueckenwirkung> {}

    /** Costs the net and its gaps, once for each candidate and net. */
    public static Lueckenwirkung von(Memo memo, Netz netz, Kandidat kandidat, Massstab massstab) {
        return memo.hole(netz, new Frage(kandidat, massstab), () -> {
            Map<String, Luecke> vorher = new HashMap<>();
            Luecken.von(memo, netz, ALLE, null, false, massstab).forEach(l -> vorher.put(l.schluessel(), l));
            // A memo of its own: a net that is only thought must not push out one that people ask.
            List<Gradwechsel> wechsel =
                    Luecken.von(new Memo(), Kandidat.alsLiefen(netz, List.of(kandidat)), ALLE, null, false, massstab)
                            .stream()
                            .filter(l -> vorher.containsKey(l.schluessel()))
                            .map(l -> new Gradwechsel(l.schluessel(), vorher.get(l.schluessel()), l))
                            .filter(Lueckenwirkung::traegtMehr)
                            .toList();
            return new Lueckenwirkung(
                    wechsel.stream().filter(Gradwechsel::schliesst).toList(),
                    wechsel.stream().filter(w -> !w.schliesst() && unbekannt(w)).toList(),
                    wechsel.stream()
                            .filter(w -> !w.schliesst() && !unbekannt(w))
                            .toList());
        });
    }

    private static boolean traegtMehr(Gradwechsel wechsel) {
        Luecke alt = wechsel.vorher();
        Luecke neu = wechsel.nachher();
        return alt != null
                && neu != null
                && neu.lage().traglage().traegt()
                && neu.lage().traglage().compareTo(alt.lage().traglage()) > 0;
    }

    private static boolean unbekannt(Gradwechsel wechsel) {
        Luecke alt = wechsel.vorher();
        return alt != null && alt.lage().kenntnis() == Kenntnis.OHNE_ANGABE;
    }

    /** The keys of the gaps that it would close. */
    public Set<String> luecken() {
        return geschlossen.stream().map(Gradwechsel::schluessel).collect(Collectors.toUnmodifiableSet());
    }
}
