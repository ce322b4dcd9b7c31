package de.zielnetz.entscheiden.wahl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StreuungTest {

    /** By hand: in order 1, 3, 4, 5; the middle two are 3 and 4, so 3½; away from it 2½, ½, ½, 1½, on average 1¼. */
    @Test
    void vier_Bewertungen_von_Hand_gerechnet() {
        Streuung streuung = Streuung.von(List.of(4, 1, 5, 3));
        assertThat(streuung).isEqualTo(new Streuung(4, 1, 5, 7, 1.25));
        assertThat(streuung.median()).isEqualTo(3.5);
        assertThat(Streuung.von(List.of(2))).isEqualTo(new Streuung(1, 2, 2, 4, 0));
        assertThatThrownBy(() -> Streuung.von(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** The median is where the absolute deviation is least: no other half step beats it, and the oracle measures that itself. */
    @Property(tries = 300)
    void von_keinem_anderen_Punkt_weichen_die_Bewertungen_weniger_ab(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 10) Integer> werte) {
        Streuung streuung = Streuung.von(werte);
        assertThat(streuung.abweichung()).isCloseTo(abweichung(werte, streuung.median()), within(1e-12));
        for (int halbe = 0; halbe <= 22; halbe++) {
            assertThat(abweichung(werte, halbe / 2.0)).isGreaterThanOrEqualTo(streuung.abweichung() - 1e-12);
        }
    }

    private static double abweichung(List<Integer> werte, double von) {
        return werte.stream().mapToDouble(w -> Math.abs(w - von)).average().orElseThrow();
    }
}
