package de.zielnetz.entscheiden.wahl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Candidates in order. The score is the weighted mean of the values: the sum of weight times value over the sum of the weights (simple additive weighting).
 *
 * <p>What nobody rated is never a zero: a candidate that lacks a rating whose weight is above 0 has no rank, and stands behind those that have one with the span in which its
 * score must lie; fewer missing first, then the greater middle of the span. What weighs 0 need not be rated. Equal scores share a rank (1, 1, 3) and stand by key.
 *
 * @param raenge the best first
 * @param wechsel for each two neighbours that have a rank, where the lower passes the upper
 */
public record Rangliste(List<Rang> raenge, List<Rangwechsel> wechsel) {

    private static final Comparator<Rang> ORDNUNG = Comparator.comparingLong(Rang::fehlende)
            .thenComparing(Comparator.comparingLong((Rang r) -> r.mindestens() + r.hoechstens())
                    .reversed())
            .thenComparing(r -> r.wer().schluessel());

    /**
     * Costs the candidates times their logarithm, and neighbours times criteria.
     *
     * @param gewichte one for each criterion, 0 or more
     * @throws IllegalArgumentException where all weights are 0: then nothing orders
     */
    public static Rangliste von(Skala skala, List<Integer> gewichte, List<Bewerteter> kandidaten) {
        long summe = gewichte.stream().mapToLong(Integer::longValue).sum();
        if (summe <= 0 || gewichte.stream().anyMatch(g -> g < 0)) {
            throw new IllegalArgumentException("weights: " + gewichte);
        }
        List<Rang> geordnet = new ArrayList<>(kandidaten.stream()
                .map(k -> rechne(skala, gewichte, summe, k))
                .sorted(ORDNUNG)
                .toList());
        setzeRaenge(geordnet);
        List<Rangwechsel> wechsel = new ArrayList<>();
        for (int i = 0; i + 1 < geordnet.size() && geordnet.get(i + 1).rang() > 0; i++) {
            wechsel.addAll(Rangwechsel.zwischen(
                    gewichte, geordnet.get(i).wer(), geordnet.get(i + 1).wer()));
        }
        return new Rangliste(List.copyOf(geordnet), List.copyOf(wechsel));
    }

    private static Rang rechne(Skala skala, List<Integer> gewichte, long summe, Bewerteter wer) {
        long mindestens = 0;
        long hoechstens = 0;
        List<Beitrag> teile = new ArrayList<>();
        for (int k = 0; k < gewichte.size(); k++) {
            long gewicht = gewichte.get(k);
            @Nullable Note note = wer.noten().get(k);
            mindestens += gewicht * (note == null ? 2L * Skala.KLEINSTER : note.halbe());
            hoechstens += gewicht * (note == null ? 2L * skala.groesster() : note.halbe());
            double punkte = note == null ? 0 : gewicht * note.halbe() / (2.0 * summe);
            teile.add(new Beitrag(k, gewichte.get(k), note, punkte));
        }
        return new Rang(wer, 0, false, mindestens, hoechstens, summe, List.copyOf(teile));
    }

    private static void setzeRaenge(List<Rang> geordnet) {
        int rang = 0;
        for (int i = 0; i < geordnet.size() && geordnet.get(i).vollstaendig(); i++) {
            boolean wieVoriger = i > 0 && gleich(geordnet, i, i - 1);
            rang = wieVoriger ? rang : i + 1;
            geordnet.set(i, geordnet.get(i).mit(rang, wieVoriger || gleich(geordnet, i, i + 1)));
        }
    }

    private static boolean gleich(List<Rang> geordnet, int i, int j) {
        return j < geordnet.size()
                && geordnet.get(j).vollstaendig()
                && geordnet.get(i).mindestens() == geordnet.get(j).mindestens();
    }
}
