package de.zielnetz.ordnung;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Netz;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds where a {@link Rangordnung} is broken: circles of which everything holds on one day. Who was below and later is above is none. */
public final class Kreise {

    /** Before every date that a source gives. */
    private static final String SEIT_JEHER = "0001";

    private final Netz netz;

    public Kreise(Netz netz) {
        this.netz = netz;
    }

    /** One for each relationship that closes one and stands in none that is named already. Costs the net's relationships once, and those in circles. */
    public List<Kreis> alle() {
        List<Kreis> alle = new ArrayList<>();
        for (Rangordnung ordnung : Rangordnung.values()) {
            Rangnetz rangnetz = new Rangnetz(netz, ordnung);
            Set<Beziehung> genannte = new HashSet<>();
            for (int e : verknotete(rangnetz)) {
                if (!genannte.contains(netz.beziehung(e))) {
                    durch(rangnetz, e).ifPresent(kreis -> {
                        genannte.addAll(kreis.glieder());
                        alle.add(kreis);
                    });
                }
            }
        }
        return alle;
    }

    /** The shortest one that this relationship closes. Costs what stands above it, and that again for each beginning of something in it. */
    public Optional<Kreis> durch(Beziehung beziehung) {
        int e = netz.finde(beziehung);
        return e < 0
                ? Optional.empty()
                : Rangordnung.von(beziehung.art()).flatMap(ordnung -> durch(new Rangnetz(netz, ordnung), e));
    }

    private static Optional<Kreis> durch(Rangnetz rangnetz, int e) {
        Map<Integer, Integer> jemals = hinauf(rangnetz, e, kante -> true);
        if (!jemals.containsKey(rangnetz.unten(e))) {
            return Optional.empty();
        }
        Set<String> anfaenge = new TreeSet<>(Set.of(SEIT_JEHER));
        jemals.keySet().forEach(k -> rangnetz.aufwaerts(k).forEach(kante -> rangnetz.sammleAnfaenge(kante, anfaenge)));
        rangnetz.sammleAnfaenge(e, anfaenge);
        for (String tag : anfaenge) {
            List<Integer> weg = rangnetz.gilt(e, tag)
                    ? weg(rangnetz, e, hinauf(rangnetz, e, kante -> rangnetz.gilt(kante, tag)))
                    : null;
            if (weg != null) {
                return Optional.of(new Kreis(
                        rangnetz.ordnung(),
                        weg.stream().map(rangnetz.netz()::beziehung).toList()));
            }
        }
        return Optional.empty();
    }

    /** What stands above the relationship, the nearest first, each with the relationship that led there; circles end. */
    private static Map<Integer, Integer> hinauf(Rangnetz rangnetz, int e, IntPredicate gilt) {
        Map<Integer, Integer> gekommenUeber = new HashMap<>();
        gekommenUeber.put(rangnetz.oben(e), e);
        Deque<Integer> offen = new ArrayDeque<>(List.of(rangnetz.oben(e)));
        while (!offen.isEmpty()) {
            for (int kante : rangnetz.aufwaerts(offen.removeFirst())) {
                int oben = rangnetz.oben(kante);
                if (gilt.test(kante) && gekommenUeber.putIfAbsent(oben, kante) == null) {
                    offen.addLast(oben);
                }
            }
        }
        return gekommenUeber;
    }

    /** From the relationship upwards until its lower end, it first; null where that is not reached. */
    private static @Nullable List<Integer> weg(Rangnetz rangnetz, int e, Map<Integer, Integer> gekommenUeber) {
        Integer kante = gekommenUeber.get(rangnetz.unten(e));
        Deque<Integer> weg = new ArrayDeque<>();
        while (kante != null) {
            weg.addFirst(kante);
            kante = kante == e ? null : gekommenUeber.get(rangnetz.unten(kante));
        }
        return weg.isEmpty() ? null : List.copyOf(weg);
    }

    /** What may stand in a circle: what is left when things with nothing above them are taken away again and again. */
    private static List<Integer> verknotete(Rangnetz rangnetz) {
        Map<Integer, Integer> obere = new HashMap<>();
        Map<Integer, List<Integer>> untere = new HashMap<>();
        List<Integer> kanten = new ArrayList<>();
        for (int e = 0; e < rangnetz.netz().anzahlKanten(); e++) {
            if (rangnetz.gehoertDazu(e)) {
                kanten.add(e);
                obere.merge(rangnetz.unten(e), 1, Integer::sum);
                untere.computeIfAbsent(rangnetz.oben(e), k -> new ArrayList<>()).add(rangnetz.unten(e));
            }
        }
        Deque<Integer> freie = new ArrayDeque<>(
                untere.keySet().stream().filter(k -> !obere.containsKey(k)).toList());
        Set<Integer> entwirrte = new HashSet<>();
        while (!freie.isEmpty()) {
            int k = freie.removeFirst();
            entwirrte.add(k);
            for (int darunter : untere.getOrDefault(k, List.of())) {
                if (obere.merge(darunter, -1, Integer::sum) == 0) {
                    freie.addLast(darunter);
                }
            }
        }
        return kanten.stream()
                .filter(e -> !entwirrte.contains(rangnetz.oben(e)))
                .toList();
    }
}
