package de.zielnetz.steckbrief.wort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds names that are nearly like another: by the pairs of neighbouring letters they share (Dice's coefficient over
 * the sets of pairs, 1 for equal sets). A search costs the names that share a pair.
 */
public final class Aehnlichkeit<T> {

    /** From here on two names are likely the same one misspelt. */
    public static final double NAHE = 0.78;

    public record Nahes<T>(T sache, double wert) {}

    private final List<T> sachen = new ArrayList<>();
    private final List<Integer> groessen = new ArrayList<>();
    private final Map<Integer, int[]> listen = new HashMap<>();
    private final Map<Integer, Integer> laengen = new HashMap<>();

    /** @param form as {@link Namensform#vergleichbar} gives it */
    public void nimmAuf(String form, T sache) {
        int nummer = sachen.size();
        int[] paare = paare(form);
        sachen.add(sache);
        groessen.add(paare.length);
        for (int paar : paare) {
            int laenge = laengen.merge(paar, 1, Integer::sum) - 1;
            int[] liste = listen.getOrDefault(paar, new int[4]);
            if (laenge == liste.length) {
                liste = Arrays.copyOf(liste, laenge * 2);
            }
            liste[laenge] = nummer;
            listen.put(paar, liste);
        }
    }

    /** The most similar ones of at least this similarity, the best first, then in the order in which they were taken in; each thing once. */
    public List<Nahes<T>> aehnlichste(String form, double mindestens, int hoechstens) {
        int[] paare = paare(form);
        int[] gemeinsam = new int[sachen.size()];
        for (int paar : paare) {
            int[] liste = listen.get(paar);
            int laenge = laengen.getOrDefault(paar, 0);
            for (int i = 0; liste != null && i < laenge; i++) {
                gemeinsam[liste[i]]++;
            }
        }
        List<Nahes<T>> nahe = new ArrayList<>();
        for (int i = 0; i < gemeinsam.length; i++) {
            double wert = gemeinsam[i] == 0 ? 0 : 2.0 * gemeinsam[i] / (groessen.get(i) + paare.length);
            if (wert >= mindestens && wert > 0) {
                nahe.add(new Nahes<>(sachen.get(i), wert));
            }
        }
        List<Nahes<T>> treffer = new ArrayList<>();
        nahe.stream()
                .sorted(Comparator.comparingDouble((Nahes<T> t) -> -t.wert()))
                .forEach(t -> {
                    boolean schonDabei =
                            treffer.stream().anyMatch(u -> u.sache().equals(t.sache()));
                    if (treffer.size() < hoechstens && !schonDabei) {
                        treffer.add(t);
                    }
                });
        return treffer;
    }

    /** The distinct pairs of the name with a blank before and behind. */
    private static int[] paare(String form) {
        String text = " " + form + " ";
        return IntStream.range(0, text.length() - 1)
                .map(i -> text.charAt(i) << 16 | text.charAt(i + 1))
                .distinct()
                .toArray();
    }
}
