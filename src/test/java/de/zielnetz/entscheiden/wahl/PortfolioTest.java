package de.zielnetz.entscheiden.wahl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static final Runnable OHNE_FRIST = () -> {};

    /**
     * By hand, budget 10: a (6) closes 1, 2, 3; b (5) closes 1, 2; c (5) closes 3, 4. Added up a and b look best, and do not fit; b and c close four gaps for 10, and a with nothing else
     * three.
     */
    @Test
    void dieselbe_Luecke_zaehlt_einmal() {
        Portfolio beste = Portfolio.von(
                List.of(angebot("a", 1, 6, 1, 2, 3), angebot("b", 1, 5, 1, 2), angebot("c", 1, 5, 3, 4)),
                10,
                OHNE_FRIST);
        assertThat(beste.gewaehlte()).containsExactly("b", "c");
        assertThat(beste.luecken()).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(beste.genau()).isTrue();
        assertThat(beste.schranke()).isEqualTo(4);
        assertThat(beste.cent()).isEqualTo(10);
    }

    @Test
    void bei_gleich_vielen_Luecken_gelten_Punkte_dann_Kosten_dann_der_Schluessel() {
        assertThat(Portfolio.von(List.of(angebot("a", 1, 5, 1), angebot("b", 2, 5, 1)), 5, OHNE_FRIST)
                        .gewaehlte())
                .containsExactly("b");
        assertThat(Portfolio.von(List.of(angebot("a", 2, 5, 1), angebot("b", 2, 4, 1)), 5, OHNE_FRIST)
                        .gewaehlte())
                .containsExactly("b");
        assertThat(Portfolio.von(List.of(angebot("b", 2, 5, 1), angebot("a", 2, 5, 1)), 5, OHNE_FRIST)
                        .gewaehlte())
                .containsExactly("a");
        assertThat(Portfolio.von(List.of(angebot("a", 2, 6, 1)), 5, OHNE_FRIST).gewaehlte())
                .isEmpty();
    }

    /** The oracle forms every set. */
    @Property(tries = 400)
    void keine_Teilmenge_ist_besser(
            @ForAll @IntRange(max = 9) int anzahl,
            @ForAll @LongRange(max = 1_000_000) long saat,
            @ForAll @IntRange(max = 30) int budget) {
        List<Angebot> alle = wuerfle(anzahl, saat);
        Portfolio beste = Portfolio.von(alle, budget, OHNE_FRIST);
        assertThat(beste.gewaehlte()).isEqualTo(durchprobiert(alle, budget));
        List<Angebot> gemischt = new ArrayList<>(alle);
        Collections.shuffle(gemischt, new Random(saat));
        assertThat(Portfolio.von(gemischt, budget, OHNE_FRIST)).isEqualTo(beste);
    }

    /** What many get is checked against the exact search, which may be asked beyond its usual number here. */
    @Property(tries = 60)
    void die_Naeherung_haelt_das_Budget_und_ihre_Schranke(
            @ForAll @LongRange(max = 1_000_000) long saat, @ForAll @IntRange(max = 60) int budget) {
        List<Angebot> alle = wuerfle(14, saat).stream()
                .filter(a -> a.cent() <= budget)
                .sorted(Comparator.comparing(Angebot::schluessel))
                .toList();
        Portfoliomenge genaehert = Portfolionaeherung.suche(alle, budget, OHNE_FRIST);
        Portfoliomenge genaue = new Portfoliosuche(alle, budget, OHNE_FRIST).suche(Portfoliomenge.leere(alle));
        assertThat(genaehert.cent()).isLessThanOrEqualTo(budget);
        assertThat(Portfoliomenge.BESSER.compare(genaehert, genaue)).isLessThanOrEqualTo(0);
        assertThat(Portfolionaeherung.schranke(alle, budget)).isGreaterThanOrEqualTo(genaue.anzahlLuecken());
    }

    @Test
    void ueber_25_sagt_es_dass_es_genaehert_ist_und_wie_viel_hoechstens_ginge() {
        List<Angebot> alle = wuerfle(40, 7);
        Portfolio beste = Portfolio.von(alle, 40, OHNE_FRIST);
        assertThat(beste.genau()).isFalse();
        assertThat(beste.schranke()).isGreaterThanOrEqualTo(beste.luecken().size());
        assertThat(beste.cent()).isLessThanOrEqualTo(40);
        assertThat(Portfolio.von(wuerfle(25, 7), 40, OHNE_FRIST).genau()).isTrue();
    }

    /** Of 25 alike any twelve are as good: five million sets. The deadline is asked once in 4,096 steps. */
    @Test
    void gleich_gute_Mengen_werden_nicht_alle_durchgesehen() {
        List<Angebot> gleiche = IntStream.range(0, 25)
                .mapToObj(i -> angebot("k" + (char) ('a' + i), 600, 100, 3 * i, 3 * i + 1, 3 * i + 2))
                .toList();
        AtomicInteger gefragt = new AtomicInteger();
        Portfolio beste = Portfolio.von(gleiche, 1250, gefragt::incrementAndGet);
        assertThat(beste.gewaehlte())
                .isEqualTo(gleiche.stream().limit(12).map(Angebot::schluessel).toList());
        assertThat(beste.luecken()).hasSize(36);
        assertThat(gefragt).hasValueLessThan(200);
    }

    @Test
    void wer_keine_Zeit_mehr_hat_hoert_auf() {
        assertThatThrownBy(() -> Portfolio.von(wuerfle(40, 1), 40, () -> {
                    throw new IllegalStateException("vorbei");
                }))
                .hasMessage("vorbei");
    }

    private static List<String> durchprobiert(List<Angebot> alle, long budget) {
        List<List<Angebot>> mengen = IntStream.range(0, 1 << alle.size())
                .mapToObj(maske -> IntStream.range(0, alle.size())
                        .filter(i -> (maske >> i & 1) == 1)
                        .mapToObj(alle::get)
                        .toList())
                .filter(menge -> menge.stream().mapToLong(Angebot::cent).sum() <= budget)
                .toList();
        List<Angebot> beste = List.of();
        for (List<Angebot> menge : mengen) {
            beste = istBesser(alle, menge, beste) ? menge : beste;
        }
        return beste.stream().map(Angebot::schluessel).sorted().toList();
    }

    private static boolean istBesser(List<Angebot> alle, List<Angebot> a, List<Angebot> b) {
        if (luecken(a) != luecken(b)) {
            return luecken(a) > luecken(b);
        }
        long mehr = a.stream().mapToLong(Angebot::punkte).sum()
                - b.stream().mapToLong(Angebot::punkte).sum();
        long teurer = a.stream().mapToLong(Angebot::cent).sum()
                - b.stream().mapToLong(Angebot::cent).sum();
        if (mehr != 0 || teurer != 0) {
            return mehr > 0 || (mehr == 0 && teurer < 0);
        }
        for (String schluessel : alle.stream().map(Angebot::schluessel).sorted().toList()) {
            boolean inA = a.stream().anyMatch(x -> x.schluessel().equals(schluessel));
            boolean inB = b.stream().anyMatch(x -> x.schluessel().equals(schluessel));
            if (inA != inB) {
                return inA;
            }
        }
        return false;
    }

    private static int luecken(List<Angebot> menge) {
        Set<String> zusammen = new HashSet<>();
        menge.forEach(a -> zusammen.addAll(a.luecken()));
        return zusammen.size();
    }

    private static List<Angebot> wuerfle(int anzahl, long saat) {
        Random zufall = new Random(saat);
        List<Angebot> alle = new ArrayList<>();
        for (int i = 0; i < anzahl; i++) {
            int[] luecken = zufall.ints(zufall.nextInt(4), 0, 8).distinct().toArray();
            alle.add(angebot("k" + (char) ('a' + i), zufall.nextInt(5), zufall.nextInt(12), luecken));
        }
        return alle;
    }

    private static Angebot angebot(String schluessel, long punkte, long cent, int... luecken) {
        Set<String> namen = new HashSet<>();
        IntStream.of(luecken).forEach(l -> namen.add(String.valueOf(l)));
        return new Angebot(schluessel, namen, punkte, cent);
    }
}
