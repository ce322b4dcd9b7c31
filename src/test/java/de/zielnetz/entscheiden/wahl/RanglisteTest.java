package de.zielnetz.entscheiden.wahl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RanglisteTest {

    /**
     * By hand, weights 3 and 1: a = (3·5 + 1·1)/4 = 4; b = (3·3 + 1·4)/4 = 3¼; c = (3·2 + 1·2)/4 = 2. a leads b by 3·2 − 1·3 = 3. With x for the first criterion the lead is 2x − 3, so
     * b passes below 1½; with x for the second it is 6 − 3x, so b passes above 2. b leads c everywhere: nothing turns the two.
     */
    @Test
    void ein_von_Hand_gerechnetes_Beispiel() {
        Rangliste liste =
                Rangliste.von(Skala.UEBLICH, List.of(3, 1), List.of(wer("c", 2, 2), wer("b", 3, 4), wer("a", 5, 1)));
        assertThat(liste.raenge())
                .extracting(r -> r.rang() + " " + r.wer().schluessel() + " " + r.punkteMindestens())
                .containsExactly("1 a 4.0", "2 b 3.25", "3 c 2.0");
        assertThat(liste.raenge().get(0).teile()).extracting(Beitrag::punkte).containsExactly(3.75, 0.25);
        assertThat(liste.wechsel())
                .extracting(w -> "%s/%s K%d %d/%d %s"
                        .formatted(w.oben(), w.unten(), w.kriterium(), w.zaehler(), w.nenner(), w.darueber()))
                .containsExactly("a/b K0 3/2 false", "a/b K1 2/1 true");
    }

    @Test
    void gleiche_Punkte_teilen_einen_Rang_und_der_naechste_laesst_einen_aus() {
        List<Bewerteter> vier = List.of(wer("d", 1, 1), wer("b", 2, 4), wer("c", 4, 2), wer("a", 5, 5));
        for (int i = 0; i < 24; i++) {
            List<Bewerteter> gemischt = new ArrayList<>(vier);
            Collections.shuffle(gemischt, new Random(i));
            assertThat(Rangliste.von(Skala.UEBLICH, List.of(7, 7), gemischt).raenge())
                    .extracting(r -> r.rang() + r.wer().schluessel() + r.geteilt())
                    .containsExactly("1afalse", "2btrue", "2ctrue", "4dfalse");
        }
    }

    @Test
    void was_niemand_bewertet_hat_zaehlt_nicht_als_null_sondern_laesst_den_Rang_offen() {
        Rangliste liste = Rangliste.von(
                Skala.UEBLICH,
                List.of(1, 1),
                List.of(wer("schwach", 1, 1), wer("offen", 5, null), wer("leer", null, null)));
        assertThat(liste.raenge())
                .extracting(r ->
                        r.rang() + " " + r.wer().schluessel() + " " + r.punkteMindestens() + "–" + r.punkteHoechstens())
                .containsExactly("1 schwach 1.0–1.0", "0 offen 3.0–5.0", "0 leer 1.0–5.0");
        assertThat(liste.raenge().get(1).teile().get(1).fehlt()).isTrue();
        assertThat(liste.wechsel()).isEmpty();
    }

    @Test
    void was_nichts_wiegt_muss_niemand_bewerten() {
        Rangliste liste =
                Rangliste.von(Skala.UEBLICH, List.of(2, 0), List.of(wer("a", 3, null), wer("b", 2, 5), wer("c", 1, 1)));
        assertThat(liste.raenge())
                .extracting(r -> r.rang() + r.wer().schluessel())
                .containsExactly("1a", "2b", "3c");
        assertThat(liste.wechsel()).isEmpty();
    }

    @Test
    void ohne_jedes_Gewicht_ordnet_nichts() {
        assertThatThrownBy(() -> Rangliste.von(Skala.UEBLICH, List.of(0, 0), List.of(wer("a", 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The oracle tries weights one by one, in quarters, and compares the two means as fractions of its own. */
    @Property(tries = 300)
    void ein_Durchprobieren_der_Gewichte_findet_dieselben_Wechsel(
            @ForAll @LongRange(max = 1_000_000) long saat, @ForAll @IntRange(min = 1, max = 4) int kriterien) {
        Random zufall = new Random(saat);
        List<Integer> gewichte = new ArrayList<>();
        for (int k = 0; k < kriterien; k++) {
            gewichte.add(1 + zufall.nextInt(6));
        }
        Rangliste liste = Rangliste.von(
                Skala.UEBLICH, gewichte, List.of(zufaellig("a", kriterien, zufall), zufaellig("b", kriterien, zufall)));
        Bewerteter oben = liste.raenge().get(0).wer();
        Bewerteter unten = liste.raenge().get(1).wer();
        for (int k = 0; k < kriterien; k++) {
            int hier = k;
            var wechsel =
                    liste.wechsel().stream().filter(w -> w.kriterium() == hier).findFirst();
            for (int viertel = 0; viertel <= 400; viertel++) {
                boolean ueberholt = mittel(gewichte, oben, k, viertel) < mittel(gewichte, unten, k, viertel) - 1e-9;
                long an = viertel;
                boolean vorhergesagt = wechsel.map(w ->
                                w.darueber() ? an * w.nenner() > 4 * w.zaehler() : an * w.nenner() < 4 * w.zaehler())
                        .orElse(false);
                assertThat(ueberholt).as("%s K%d %d/4", liste, k, viertel).isEqualTo(vorhergesagt);
            }
        }
    }

    @Property(tries = 200)
    void die_Teile_ergeben_zusammen_die_Punkte(@ForAll @LongRange(max = 1_000_000) long saat) {
        Random zufall = new Random(saat);
        List<Integer> gewichte = List.of(zufall.nextInt(5), 1 + zufall.nextInt(100), zufall.nextInt(5));
        for (Rang rang : Rangliste.von(
                        Skala.UEBLICH, gewichte, List.of(zufaellig("a", 3, zufall), zufaellig("b", 3, zufall)))
                .raenge()) {
            assertThat(rang.teile().stream().mapToDouble(Beitrag::punkte).sum())
                    .isCloseTo(rang.punkteMindestens(), within(1e-9))
                    .isBetween(1.0 - 1e-9, 5.0 + 1e-9);
        }
    }

    private static double mittel(List<Integer> gewichte, Bewerteter wer, int k, int viertel) {
        double summe = 0;
        double alle = 0;
        for (int j = 0; j < gewichte.size(); j++) {
            double gewicht = j == k ? viertel / 4.0 : gewichte.get(j);
            alle += gewicht;
            summe += gewicht * wer.noten().get(j).wert();
        }
        return alle == 0 ? 0 : summe / alle;
    }

    private static Bewerteter zufaellig(String schluessel, int kriterien, Random zufall) {
        List<@Nullable Note> noten = new ArrayList<>();
        for (int k = 0; k < kriterien; k++) {
            noten.add(new Note(2 + zufall.nextInt(9), false));
        }
        return new Bewerteter(schluessel, noten);
    }

    private static Bewerteter wer(String schluessel, @Nullable Integer... werte) {
        List<@Nullable Note> noten = new ArrayList<>();
        for (Integer wert : werte) {
            noten.add(wert == null ? null : new Note(2 * wert, false));
        }
        return new Bewerteter(schluessel, noten);
    }
}
