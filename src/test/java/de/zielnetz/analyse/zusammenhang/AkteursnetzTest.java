package de.zielnetz.analyse.zusammenhang;

import static de.zielnetz.netz.Kantenart.VERANTWORTET;
import static de.zielnetz.netz.Kantenart.WIRKT_MIT_AN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielnetz.analyse.Skizze;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Stadtgenerator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AkteursnetzTest {

    @Property(tries = 40)
    void die_Vermittlung_ist_die_die_man_findet_wenn_man_alle_kuerzesten_Wege_aufschreibt(
            @ForAll @IntRange(max = 12) int projekte, @ForAll @LongRange(max = 1000) long saat) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        Akteursnetz akteure = Akteursnetz.von(netz, null, false, "2024-01-01");
        Map<Integer, Set<Integer>> nachbarn = new TreeMap<>();
        for (int a = netz.anfang(Knotenart.AKTEUR); a < netz.ende(Knotenart.AKTEUR); a++) {
            if (akteure.projekteVon(a).length > 0) {
                nachbarn.put(a, new TreeSet<>());
            }
        }
        akteure.paare().forEach(paar -> {
            nachbarn.get(paar.a()).add(paar.b());
            nachbarn.get(paar.b()).add(paar.a());
        });
        Map<Integer, Double> erwartet = new HashMap<>();
        List<Integer> alle = new ArrayList<>(nachbarn.keySet());
        for (int i = 0; i < alle.size(); i++) {
            for (int j = i + 1; j < alle.size(); j++) {
                List<List<Integer>> wege = kuerzeste(nachbarn, alle.get(i), alle.get(j));
                for (List<Integer> weg : wege) {
                    weg.subList(1, weg.size() - 1).forEach(k -> erwartet.merge(k, 1.0 / wege.size(), Double::sum));
                }
            }
        }
        double moeglich = (alle.size() - 1.0) * (alle.size() - 2.0) / 2;
        assertThat(akteure.lasten()).hasSameSizeAs(alle);
        for (Akteurslast last : akteure.lasten()) {
            double soll = moeglich <= 0 ? 0 : erwartet.getOrDefault(last.akteur(), 0.0) / moeglich;
            assertThat(last.vermittlung()).isCloseTo(soll, within(1e-6)).isBetween(0.0, 1.0);
            assertThat(last.partner()).isEqualTo(nachbarn.get(last.akteur()).size());
        }
    }

    @Test
    void in_der_Mitte_eines_Sterns_laufen_alle_Wege_zusammen() {
        Skizze skizze =
                new Skizze().dinge(Knotenart.AKTEUR, "mitte", "a", "b", "c").projekte("p1", "p2", "p3");
        String[] spitzen = {"a", "b", "c"};
        for (int i = 0; i < 3; i++) {
            skizze.kante("Akteur/mitte", VERANTWORTET, "Projekt/p" + (i + 1))
                    .kante("Akteur/" + spitzen[i], WIRKT_MIT_AN, "Projekt/p" + (i + 1));
        }
        Netz netz = skizze.netz();
        List<Akteurslast> lasten =
                Akteursnetz.von(netz, null, false, "2024-01-01").lasten();
        assertThat(netz.kennung(lasten.get(0).akteur())).isEqualTo("mitte");
        assertThat(lasten.get(0).vermittlung()).isEqualTo(1);
        assertThat(lasten.get(0).verantwortet()).isEqualTo(3);
        assertThat(lasten.get(1).vermittlung()).isZero();
    }

    @Test
    void ein_Netz_ohne_Projekt_hat_keine_Zusammenarbeit() {
        Netz netz = new Skizze().dinge(Knotenart.AKTEUR, "a").netz();
        Akteursnetz akteure = Akteursnetz.von(netz, null, false, "2024-01-01");
        assertThat(akteure.paare()).isEmpty();
        assertThat(akteure.lasten()).isEmpty();
    }

    private static List<List<Integer>> kuerzeste(Map<Integer, Set<Integer>> nachbarn, int von, int nach) {
        List<List<Integer>> gefunden = new ArrayList<>();
        Deque<List<Integer>> offen = new ArrayDeque<>(List.of(List.of(von)));
        while (!offen.isEmpty()) {
            List<Integer> weg = offen.removeFirst();
            if (!gefunden.isEmpty() && weg.size() >= gefunden.get(0).size()) {
                continue;
            }
            for (int k : nachbarn.get(weg.get(weg.size() - 1))) {
                if (!weg.contains(k)) {
                    List<Integer> weiter = new ArrayList<>(weg);
                    weiter.add(k);
                    if (k == nach) {
                        gefunden.add(weiter);
                    } else if (weiter.size() <= 5) {
                        offen.addLast(weiter);
                    }
                }
            }
        }
        return gefunden.stream()
                .filter(weg -> weg.size() == gefunden.get(0).size())
                .toList();
    }
}
