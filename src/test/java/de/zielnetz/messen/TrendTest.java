package de.zielnetz.messen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielnetz.messen.reihe.Messherkunft;
import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.messen.reihe.Messzeit;
import de.zielnetz.messen.reihe.Messziel;
import de.zielnetz.messen.reihe.Trend;
import de.zielnetz.messen.reihe.Trendwort;
import de.zielnetz.messen.reihe.Zielabstand;
import de.zielnetz.messen.reihe.Zielerreichung;
import de.zielnetz.messen.reihe.Zielrichtung;
import de.zielnetz.netz.Belegart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a series does over time, worked out by hand; and for any series, by what the slope of Theil and Sen is defined by. */
class TrendTest {

    @Test
    void aus_zwei_Werten_wird_nie_eine_Richtung() {
        Trend trend = Trend.von(jahre(49, 36), Zielrichtung.WENIGER, "Rang");
        assertThat(trend.wort()).isEqualTo(Trendwort.ZU_WENIG_WERTE);
        assertThat(trend.jeJahr()).isNull();
        assertThat(trend.satz())
                .isEqualTo(
                        "Es gibt zwei Werte; eine Richtung lässt sich erst ab drei Werten zu verschiedenen Zeiten sagen.");
        assertThat(Trend.von(jahre(36), null, null).satz()).startsWith("Es gibt einen Wert;");
        assertThat(Trend.von(List.of(), null, null).satz()).startsWith("Es gibt keinen Wert;");
    }

    /** Slopes of the six pairs: 2, 1/2, 5/3, -1, 3/2, 4; in order -1, 1/2, 3/2, 5/3, 2, 4; five of six rise. */
    @Test
    void die_Steigung_ist_der_Median_der_Paare_von_Hand_gerechnet() {
        Trend trend = Trend.von(jahre(10, 12, 11, 15), Zielrichtung.MEHR, "Projekte");
        assertThat(trend.jeJahr()).isEqualTo((1.5 + 5.0 / 3) / 2, within(1e-9));
        assertThat(trend.einigkeit()).isEqualTo(4.0 / 6, within(1e-9));
        assertThat(trend.wort()).isEqualTo(Trendwort.STEIGT);
        assertThat(trend.satz())
                .isEqualTo("Der Wert steigt von 2020 bis 2023 um etwa 1,58 Projekte im Jahr; so ist es gewollt.");
        assertThat(Trend.von(jahre(10, 12, 11, 15), Zielrichtung.WENIGER, null).satz())
                .endsWith("um etwa 1,58 im Jahr; gewollt ist es anders.");
    }

    /** Without the outlier it rises by one a year; a mean of slopes would be turned by it. */
    @Test
    void ein_Ausreisser_dreht_sie_nicht() {
        Trend trend = Trend.von(jahre(10, 11, 12, 13, 14, 15, -60), null, null);
        assertThat(trend.wort()).isEqualTo(Trendwort.STEIGT);
        assertThat(trend.jeJahr()).isEqualTo(1.0, within(1e-9));
    }

    @Test
    void was_nah_beieinander_liegt_bleibt_und_was_hin_und_her_geht_schwankt() {
        Trend gleich = Trend.von(jahre(100, 102, 101, 103), Zielrichtung.HALTEN, "Prozent");
        assertThat(gleich.wort()).isEqualTo(Trendwort.BLEIBT);
        assertThat(gleich.gut()).isTrue();
        assertThat(gleich.satz()).isEqualTo("Der Wert bleibt von 2020 bis 2023 etwa gleich; so ist es gewollt.");
        Trend wellen = Trend.von(jahre(10, 20, 10, 20, 10), Zielrichtung.MEHR, null);
        assertThat(wellen.wort()).isEqualTo(Trendwort.SCHWANKT);
        assertThat(wellen.gut()).isNull();
        assertThat(wellen.satz()).isEqualTo("Der Wert schwankt von 2020 bis 2024 ohne klare Richtung.");
        assertThat(Trend.von(jahre(0, 0, 0), null, null).wort()).isEqualTo(Trendwort.BLEIBT);
    }

    @Test
    void was_Prozente_trennt_sind_Prozentpunkte() {
        assertThat(Trend.von(jahre(40, 50, 60), Zielrichtung.MEHR, "Prozent").satz())
                .contains("um etwa 10 Prozentpunkte im Jahr");
        Messziel ziel = new Messziel(80, "2026", 0, null);
        assertThat(Zielabstand.von(
                                punkt("2024-12-31", 79, null),
                                ziel,
                                Zielrichtung.MEHR,
                                "Prozent",
                                LocalDate.of(2026, 6, 1))
                        .satz())
                .startsWith(
                        "Das Ziel ist 80 % bis 2026; der letzte Wert ist 79 % (31.12.2024); es fehlt 1 Prozentpunkt");
    }

    @Test
    void ein_Jahr_zaehlt_als_seine_Mitte_und_ein_Tag_als_sein_Mittag() {
        assertThat(Messzeit.jahre("2024")).isEqualTo(2024.5);
        assertThat(Messzeit.jahre("2023-01-01")).isEqualTo(2023 + 0.5 / 365, within(1e-12));
        assertThat(Messzeit.jahre("2024-02")).isEqualTo(2024 + (31 + 14.5) / 366, within(1e-12));
        assertThat(Messzeit.letzterTag("2024-02")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void der_Abstand_zum_Ziel_steht_in_Worten() {
        LocalDate heute = LocalDate.of(2026, 6, 1);
        Messpunkt letzter = punkt("2024-12-31", 36, 82L);
        Messziel ziel = new Messziel(20, "2028-12-31", 0, null);
        Zielabstand offen = Zielabstand.von(letzter, ziel, Zielrichtung.WENIGER, "Rang", heute);
        assertThat(offen.abstand()).isEqualTo(16.0);
        assertThat(offen.satz())
                .isEqualTo(
                        "Das Ziel ist Platz 20 bis 31.12.2028; der letzte Wert ist Platz 36 von 82 (31.12.2024); es fehlen 16 Plätze, im Jahr also etwa 4 Plätze.");
        Messziel alt = new Messziel(20, "2025", 0, null);
        assertThat(Zielabstand.von(letzter, alt, Zielrichtung.WENIGER, "Rang", heute)
                        .wort())
                .isEqualTo(Zielerreichung.VERFEHLT);
        assertThat(Zielabstand.von(letzter, alt, Zielrichtung.WENIGER, "Rang", LocalDate.of(2025, 12, 31))
                        .wort())
                .isEqualTo(Zielerreichung.OFFEN);
        assertThat(Zielabstand.von(letzter, new Messziel(40, null, 0, null), Zielrichtung.WENIGER, "Rang", heute)
                        .satz())
                .isEqualTo("Das Ziel ist Platz 40; der letzte Wert ist Platz 36 von 82 (31.12.2024). Es ist erreicht.");
        assertThat(Zielabstand.von(letzter, ziel, null, "Rang", heute).wort()).isEqualTo(Zielerreichung.OHNE_RICHTUNG);
        assertThat(Zielabstand.von(null, ziel, Zielrichtung.MEHR, "Rang", heute).satz())
                .endsWith("gemessen ist noch nichts.");
        assertThat(Zielabstand.von(letzter, null, Zielrichtung.MEHR, "Rang", heute)
                        .satz())
                .isEqualTo("Ein Ziel ist nicht genannt.");
        Messziel halten = new Messziel(30, null, 5, null);
        assertThat(Zielabstand.von(letzter, halten, Zielrichtung.HALTEN, null, heute)
                        .abstand())
                .isEqualTo(1.0);
    }

    /** As many pairs are steeper as are flatter: that defines a median, and no list is sorted for it here. */
    @Property
    void ebenso_viele_Paare_sind_steiler_wie_flacher(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(min = -50, max = 50) Integer> werte) {
        Trend trend = Trend.von(jahre(werte.stream().mapToDouble(w -> w).toArray()), null, null);
        int steiler = 0;
        int flacher = 0;
        int einig = 0;
        for (int j = 1; j < werte.size(); j++) {
            for (int i = 0; i < j; i++) {
                double weg = werte.get(j) - werte.get(i);
                double erwartet = trend.jeJahr() * (j - i);
                steiler += weg > erwartet + 1e-6 ? 1 : 0;
                flacher += weg < erwartet - 1e-6 ? 1 : 0;
                einig += Integer.compare(werte.get(j), werte.get(i));
            }
        }
        int paare = werte.size() * (werte.size() - 1) / 2;
        assertThat(steiler).isLessThanOrEqualTo(paare / 2);
        assertThat(flacher).isLessThanOrEqualTo(paare / 2);
        assertThat(trend.einigkeit()).isEqualTo((double) einig / paare, within(1e-9));
        boolean nah = werte.stream().mapToInt(w -> w).max().orElseThrow()
                        - werte.stream().mapToInt(w -> w).min().orElseThrow()
                <= 0.05 * mitte(werte) + 1e-9;
        assertThat(trend.wort() == Trendwort.BLEIBT).isEqualTo(nah);
    }

    /** Read from behind, what rose falls. */
    @Property
    void gespiegelt_faellt_was_stieg(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(min = -50, max = 50) Integer> werte) {
        double[] vorwaerts = werte.stream().mapToDouble(w -> w).toArray();
        double[] rueckwaerts = new double[vorwaerts.length];
        for (int i = 0; i < vorwaerts.length; i++) {
            rueckwaerts[i] = vorwaerts[vorwaerts.length - 1 - i];
        }
        Trend hin = Trend.von(jahre(vorwaerts), null, null);
        Trend her = Trend.von(jahre(rueckwaerts), null, null);
        assertThat(her.jeJahr()).isEqualTo(-hin.jeJahr(), within(1e-9));
        assertThat(her.wort())
                .isEqualTo(
                        switch (hin.wort()) {
                            case STEIGT -> Trendwort.FAELLT;
                            case FAELLT -> Trendwort.STEIGT;
                            default -> hin.wort();
                        });
    }

    private static double mitte(List<Integer> werte) {
        int[] betraege = werte.stream().mapToInt(Math::abs).sorted().toArray();
        int n = betraege.length;
        return (betraege[(n - 1) / 2] + betraege[n / 2]) / 2.0;
    }

    private static List<Messpunkt> jahre(double... werte) {
        List<Messpunkt> punkte = new ArrayList<>();
        Arrays.stream(werte).forEach(wert -> punkte.add(punkt(String.valueOf(2020 + punkte.size()), wert, null)));
        return punkte;
    }

    private static Messpunkt punkt(String tag, double wert, @Nullable Long von) {
        return new Messpunkt(
                tag,
                tag,
                wert,
                von,
                Belegart.BELEGT,
                Messherkunft.HAND,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
