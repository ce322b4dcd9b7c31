package de.zielnetz.analyse.ueberschneidung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MitsuchendeTest {

    @Test
    void allein_sucht_nur_wer_fragt() {
        try (Mitsuchende keine = new Mitsuchende(0)) {
            assertThat(keine.zusammen(() -> Thread.currentThread())).containsExactly(Thread.currentThread());
        }
    }

    @Test
    void wer_angefangen_hat_dessen_Fund_zaehlt_mit() {
        CountDownLatch beide = new CountDownLatch(2);
        try (Mitsuchende einer = new Mitsuchende(1)) {
            assertThat(einer.zusammen(() -> {
                        beide.countDown();
                        warte(beide);
                        return 1;
                    }))
                    .containsExactly(1, 1);
        }
    }

    @Test
    void auf_wen_die_Reihe_noch_nicht_kam_auf_den_wartet_niemand() throws InterruptedException {
        CountDownLatch ende = new CountDownLatch(1);
        CountDownLatch belegt = new CountDownLatch(2);
        try (Mitsuchende einer = new Mitsuchende(1)) {
            Thread andere = new Thread(() -> einer.zusammen(() -> {
                belegt.countDown();
                warte(ende);
                return 1;
            }));
            andere.start();
            belegt.await();
            assertThat(einer.zusammen(() -> 2)).containsExactly(2);
            ende.countDown();
            andere.join();
        }
    }

    @Test
    void was_einen_Mitsuchenden_aufhaelt_haelt_die_Suche_auf() {
        CountDownLatch beide = new CountDownLatch(2);
        AtomicInteger nummer = new AtomicInteger();
        Thread fragender = Thread.currentThread();
        try (Mitsuchende einer = new Mitsuchende(1)) {
            assertThatThrownBy(() -> einer.zusammen(() -> {
                        beide.countDown();
                        warte(beide);
                        if (Thread.currentThread() != fragender) {
                            throw new IllegalStateException("Frist");
                        }
                        return nummer.incrementAndGet();
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Frist");
        }
    }

    private static void warte(CountDownLatch worauf) {
        try {
            worauf.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
