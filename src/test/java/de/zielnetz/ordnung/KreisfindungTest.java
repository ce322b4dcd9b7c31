package de.zielnetz.ordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class KreisfindungTest {

    private static final List<String> TAGE = List.of("2018", "2020", "2022", "2024");

    /** The oracle: on each day, whoever can reach himself by what holds then. */
    @Property(tries = 400)
    void ein_Kreis_ist_da_wo_an_einem_Tag_etwas_sich_selbst_erreicht(
            @ForAll @IntRange(min = 2, max = 7) int knoten,
            @ForAll @IntRange(min = 1, max = 10) int kanten,
            @ForAll @LongRange(max = 100_000) long saat) {
        Netz netz = zufaellig(knoten, kanten, new Random(saat));
        List<Kreis> kreise = new Kreise(netz).alle();
        assertThat(kreise.isEmpty()).isEqualTo(!erreichtSichSelbst(netz));
        for (Kreis kreis : kreise) {
            List<Beziehung> glieder = kreis.glieder();
            assertThat(new HashSet<>(glieder)).as("keines zweimal").hasSameSizeAs(glieder);
            for (int i = 0; i < glieder.size(); i++) {
                assertThat(glieder.get(i).nach())
                        .isEqualTo(glieder.get((i + 1) % glieder.size()).von());
            }
            assertThat(TAGE.stream().map(netz::gueltigAm).anyMatch(n -> glieder.stream()
                            .allMatch(n::enthaelt)))
                    .as("alles davon gilt an einem Tag")
                    .isTrue();
        }
    }

    private static boolean erreichtSichSelbst(Netz ganzes) {
        for (String tag : TAGE) {
            Netz netz = ganzes.gueltigAm(tag);
            Map<Integer, Set<Integer>> erreichte = new HashMap<>();
            for (int runde = 0; runde <= netz.anzahlKnoten(); runde++) {
                for (int e = 0; e < netz.anzahlKanten(); e++) {
                    Set<Integer> meine = erreichte.computeIfAbsent(netz.von(e), k -> new HashSet<>());
                    meine.add(netz.nach(e));
                    meine.addAll(Set.copyOf(erreichte.getOrDefault(netz.nach(e), Set.of())));
                }
            }
            if (erreichte.entrySet().stream().anyMatch(e -> e.getValue().contains(e.getKey()))) {
                return true;
            }
        }
        return false;
    }

    private static Netz zufaellig(int knoten, int kanten, Random zufall) {
        NetzBauer bauer = new NetzBauer();
        int[] nummern = new int[knoten];
        for (int k = 0; k < knoten; k++) {
            nummern[k] = bauer.knoten(Knotenart.AKTEUR, "a" + k, zeit(zufall, Map.of(Merkmal.NAME, "A" + k)));
        }
        Set<String> vorhandene = new HashSet<>();
        for (int i = 0; i < kanten; i++) {
            int von = zufall.nextInt(knoten);
            int nach = zufall.nextInt(knoten);
            if (vorhandene.add(von + " " + nach)) {
                bauer.kante(nummern[von], Kantenart.TEIL_VON, nummern[nach], zeit(zufall, Map.of()));
            }
        }
        return bauer.baue();
    }

    private static Map<Merkmal, Object> zeit(Random zufall, Map<Merkmal, Object> weiteres) {
        Map<Merkmal, Object> merkmale = new HashMap<>(weiteres);
        int von = zufall.nextInt(TAGE.size() * 3);
        if (von < TAGE.size()) {
            merkmale.put(Merkmal.AB, TAGE.get(von));
        }
        int bis = zufall.nextInt(TAGE.size() * 3);
        if (bis < TAGE.size() && bis >= von % TAGE.size()) {
            merkmale.put(Merkmal.BIS, TAGE.get(bis));
        }
        return merkmale;
    }
}
