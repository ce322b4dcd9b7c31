package de.zielnetz.verantworten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a duty is due next: worked out by hand, and against a naive count. */
class FaelligkeitTest {

    private static final String HEUTE = "2026-11-29";

    @Test
    void ohne_Tag_und_ohne_Beginn_ist_nichts_gesagt() {
        Faelligkeit lage = Faelligkeit.von(Turnus.ALLE_ZWEI_JAHRE, null, null, List.of(), HEUTE);
        assertThat(lage.tag()).isNull();
        assertThat(lage.stand()).isEqualTo(Faelligkeit.Stand.OHNE_ANGABE);
        assertThat(lage.satz()).isEqualTo("Ohne Angabe: Niemand sagt, wann sie fällig ist.");
    }

    @Test
    void aus_Beginn_und_Turnus_ist_der_erste_Tag_gerechnet_und_sagt_es() {
        Faelligkeit lage = Faelligkeit.von(Turnus.ALLE_ZWEI_JAHRE, null, "2020-07", List.of(), HEUTE);
        assertThat(lage.tag()).isEqualTo("2022-07");
        assertThat(lage.stand()).isEqualTo(Faelligkeit.Stand.UEBERFAELLIG);
        assertThat(lage.satz()).isEqualTo("Gerechnet: besteht seit 07/2020 und ist alle zwei Jahre zu tun.");
    }

    @Test
    void wer_zu_spaet_tut_verschiebt_die_Reihe_nicht() {
        Erledigung spaet = getan("2026-03-15", "2025-12-31");
        Faelligkeit lage = Faelligkeit.von(Turnus.JAEHRLICH, "2024-12-31", null, List.of(spaet), HEUTE);
        assertThat(lage.tag()).isEqualTo("2026-12-31");
        assertThat(lage.stand()).isEqualTo(Faelligkeit.Stand.OFFEN);
        assertThat(lage.zuletzt()).isEqualTo("2026-03-15");
    }

    @Test
    void wer_nicht_weiss_wofuer_er_tat_tut_es_so_lange_danach_wieder() {
        Faelligkeit lage = Faelligkeit.von(Turnus.HALBJAEHRLICH, null, null, List.of(getan("2026-08-31", null)), HEUTE);
        assertThat(lage.tag()).isEqualTo("2027-02-28");
    }

    @Test
    void was_einmal_zu_tun_war_ist_erledigt_und_was_keinen_Abstand_hat_ohne_Angabe() {
        List<Erledigung> einmal = List.of(getan("2026-01-02", null));
        assertThat(Faelligkeit.von(Turnus.EINMALIG, "2026-01", null, einmal, HEUTE)
                        .stand())
                .isEqualTo(Faelligkeit.Stand.ERLEDIGT);
        assertThat(Faelligkeit.von(Turnus.REGELMAESSIG, "2026-01", null, einmal, HEUTE)
                        .stand())
                .isEqualTo(Faelligkeit.Stand.OHNE_ANGABE);
    }

    @Test
    void ein_Vermerk_zaehlt_erst_von_seinem_Tag_an() {
        List<Erledigung> einmal = List.of(getan("2026-06-01", "2026-05"));
        assertThat(Faelligkeit.von(Turnus.EINMALIG, "2026-05", null, einmal, "2026-05-31")
                        .stand())
                .isEqualTo(Faelligkeit.Stand.OFFEN);
        assertThat(Faelligkeit.von(Turnus.EINMALIG, "2026-04", null, einmal, "2026-05-31")
                        .stand())
                .isEqualTo(Faelligkeit.Stand.UEBERFAELLIG);
        assertThat(Faelligkeit.von(Turnus.EINMALIG, "2026-05", null, einmal, "2026-06-01")
                        .stand())
                .isEqualTo(Faelligkeit.Stand.ERLEDIGT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, JAEHRLICH, 2027",
        "2026, VIERTELJAEHRLICH, 2027-03",
        "2026-11, MONATLICH, 2026-12",
        "2026-01-31, MONATLICH, 2026-02-28",
        "2024-02-29, JAEHRLICH, 2025-02-28",
        "9999-06, JAEHRLICH,",
    })
    void das_naechste_Mal_ist_so_genau_wie_gesagt(String erstmals, Turnus turnus, @Nullable String naechstes) {
        assertThat(turnus.spaeter(erstmals, 1)).isEqualTo(naechstes);
    }

    /** The oracle counts day by day from the first one and keeps its day of the month. */
    @Property(tries = 200)
    void die_Reihe_kommt_immer_danach_und_nie_laesst_sie_einen_aus(
            @ForAll @IntRange(max = 20_000) int tage,
            @ForAll @IntRange(max = 4_000) int spaeter,
            @ForAll Turnus turnus) {
        if (turnus.hatAbstand()) {
            LocalDate erstmals = LocalDate.of(1990, 1, 1).plusDays(tage);
            LocalDate fuer = erstmals.plusDays(spaeter);
            List<LocalDate> reihe = new ArrayList<>();
            for (int i = 0; reihe.isEmpty() || !reihe.get(reihe.size() - 1).isAfter(fuer); i++) {
                reihe.add(erstmals.plusMonths((long) i * turnus.monate()));
            }
            assertThat(turnus.naechstes(erstmals.toString(), fuer.toString()))
                    .isEqualTo(reihe.get(reihe.size() - 1).toString());
        }
    }

    private static Erledigung getan(String am, @Nullable String fuer) {
        return new Erledigung(am, "p", am, fuer, "redaktion", null, Instant.EPOCH, null);
    }
}
