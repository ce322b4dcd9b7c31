package de.zielnetz.netz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two nets (a diff) as a value: what came, changed and went. Where a thing stands in it several
 * times, as in a journal, the later holds.
 */
public record Aenderungen(List<Aenderung> alle) {

    public Aenderungen {
        alle = List.copyOf(alle);
    }

    /** What makes the second net of the first: nodes before relationships, then what is gone. Costs both nets' things. */
    public static Aenderungen zwischen(Netz vorher, Netz nachher) {
        return zwischen(vorher, nachher, Netz::zustand);
    }

    /**
     * The same for one who sees things in his own way.
     *
     * @param sicht what he sees of a thing of either net, null where nothing: then it is not there for him
     */
    public static Aenderungen zwischen(Netz vorher, Netz nachher, BiFunction<Netz, Sache, @Nullable Zustand> sicht) {
        List<Aenderung> alle = new ArrayList<>();
        for (Sache sache : nachher.sachen()) {
            vergleiche(sache, sicht.apply(vorher, sache), sicht.apply(nachher, sache), alle);
        }
        for (Sache sache : vorher.sachen()) {
            if (!nachher.enthaelt(sache)) {
                vergleiche(sache, sicht.apply(vorher, sache), null, alle);
            }
        }
        return new Aenderungen(alle);
    }

    private static void vergleiche(Sache sache, @Nullable Zustand alt, @Nullable Zustand neu, List<Aenderung> alle) {
        if (!Objects.equals(alt, neu)) {
            alle.add(new Aenderung(sache, alt, neu));
        }
    }

    /** That these nodes go. Their relationships need not be named: without an end there is none. Costs these nodes. */
    public static Aenderungen ohne(Netz netz, IntPredicate weg) {
        List<Aenderung> alle = new ArrayList<>();
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            if (weg.test(k)) {
                alle.add(new Aenderung(netz.schluessel(k), netz.knotenzustand(k), null));
            }
        }
        return new Aenderungen(alle);
    }

    /** That these things come, as far as the net does not hold them already. Costs these things. */
    public static Aenderungen mit(Netz netz, Map<? extends Sache, Zustand> neues) {
        List<Aenderung> alle = new ArrayList<>();
        neues.forEach((sache, zustand) -> {
            if (!netz.enthaelt(sache)) {
                alle.add(new Aenderung(sache, null, zustand));
            }
        });
        return new Aenderungen(alle);
    }

    public boolean leer() {
        return alle.isEmpty();
    }

    /** What takes them back: the last first, old and new exchanged. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanging them is the point
    public Aenderungen umgekehrt() {
        List<Aenderung> zurueck = new ArrayList<>(alle.size());
        alle.forEach(a -> zurueck.add(new Aenderung(a.sache(), a.neu(), a.alt())));
        Collections.reverse(zurueck);
        return new Aenderungen(zurueck);
    }

    /**
     * The net after them, whatever it was before; relationships whose ends are missing are left out. Costs one walk over
     * the net.
     */
    public Netz aufgetragen(Netz netz) {
        Map<Sache, Aenderung> letzte = new HashMap<>();
        alle.forEach(a -> letzte.put(a.sache(), a));
        boolean[] beruehrt = new boolean[netz.anzahlKnoten() + netz.anzahlKanten()];
        letzte.keySet().forEach(sache -> beruehre(netz, sache, beruehrt));
        NetzBauer bauer = new NetzBauer();
        int[] nummern = uebernimmKnoten(netz, beruehrt, bauer);
        Map<Schluessel, Integer> neue = new HashMap<>();
        letzte.forEach((sache, a) -> {
            if (sache instanceof Schluessel s && a.neu() != null) {
                neue.put(s, bauer.knoten(s, a.neu()));
            }
        });
        uebernimmKanten(netz, beruehrt, nummern, neue, bauer);
        letzte.forEach((sache, a) -> {
            if (sache instanceof Beziehung b && a.neu() != null) {
                int von = nummer(netz, b.von(), nummern, neue);
                int nach = nummer(netz, b.nach(), nummern, neue);
                if (von >= 0 && nach >= 0) {
                    bauer.kante(von, b.art(), nach, b.zeitraum(), a.neu());
                }
            }
        });
        return bauer.baue();
    }

    private static void beruehre(Netz netz, Sache sache, boolean[] beruehrt) {
        int nummer = sache instanceof Beziehung b ? netz.finde(b) : netz.finde((Schluessel) sache);
        if (nummer >= 0) {
            beruehrt[sache instanceof Beziehung ? netz.anzahlKnoten() + nummer : nummer] = true;
        }
    }

    /** The builder's number of each node that stays as it is, -1 for the others. */
    private static int[] uebernimmKnoten(Netz netz, boolean[] beruehrt, NetzBauer bauer) {
        int[] nummern = new int[netz.anzahlKnoten()];
        for (int k = 0; k < nummern.length; k++) {
            nummern[k] = beruehrt[k] ? -1 : bauer.knoten(netz.schluessel(k), netz.knotenzustand(k));
        }
        return nummern;
    }

    private static void uebernimmKanten(
            Netz netz, boolean[] beruehrt, int[] nummern, Map<Schluessel, Integer> neue, NetzBauer bauer) {
        for (int k = 0; k < nummern.length; k++) {
            if (nummern[k] < 0) {
                nummern[k] = neue.getOrDefault(netz.schluessel(k), -1);
            }
        }
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            int von = nummern[netz.von(e)];
            int nach = nummern[netz.nach(e)];
            if (von >= 0 && nach >= 0 && !beruehrt[netz.anzahlKnoten() + e]) {
                bauer.kante(von, netz.kantenart(e), nach, netz.zeitraum(e), netz.kantenzustand(e));
            }
        }
    }

    private static int nummer(Netz netz, Schluessel schluessel, int[] nummern, Map<Schluessel, Integer> neue) {
        int k = netz.finde(schluessel);
        return k < 0 ? neue.getOrDefault(schluessel, -1) : nummern[k];
    }
}
