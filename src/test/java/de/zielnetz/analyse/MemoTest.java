package de.zielnetz.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Stadtgenerator;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

    private record Summe(int bis) implements Memo.Key<Integer> {}

    private final Memo memo = new Memo();
    private final AtomicInteger gerechnet = new AtomicInteger();

    @Test
    void dieselbe_Frage_an_dasselbe_Netz_wird_einmal_gerechnet_an_ein_anderes_noch_einmal() {
        Netz eines = new Stadtgenerator(1, 3).netz();
        Netz gleiches = new Stadtgenerator(1, 3).netz();
        assertThat(summe(eines, 4)).isEqualTo(10);
        assertThat(summe(eines, 4)).isEqualTo(10);
        assertThat(gerechnet).hasValue(5);
        summe(gleiches, 4);
        assertThat(gerechnet).hasValue(10);
    }

    @Test
    void eine_Rechnung_die_scheitert_laesst_nichts_zurueck() {
        Netz netz = Netz.leer();
        assertThatThrownBy(() -> memo.hole(netz, new Summe(1), () -> {
                    throw new IllegalStateException("zu lange");
                }))
                .hasMessage("zu lange");
        assertThat(memo.hole(netz, new Summe(1), () -> 1)).isEqualTo(1);
    }

    @Test
    void ein_Netz_das_niemand_mehr_braucht_nimmt_seine_Antworten_mit() throws InterruptedException {
        WeakReference<Netz> vergessenes = new WeakReference<>(befragt());
        for (int i = 0; i < 50 && vergessenes.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(vergessenes.get()).isNull();
    }

    private Netz befragt() {
        Netz netz = new Stadtgenerator(2, 5).netz();
        summe(netz, 3);
        return netz;
    }

    /** One question asks another, as matrices ask for their axes. */
    private int summe(Netz netz, int bis) {
        return memo.hole(netz, new Summe(bis), () -> {
            gerechnet.incrementAndGet();
            return bis == 0 ? 0 : bis + summe(netz, bis - 1);
        });
    }
}
