package de.zielnetz.stadt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Makes of a city one in which every fourth relationship holds in two or three periods. */
public final class Mehrzeitig {

    /** One behind the other. */
    private static final List<List<String>> GETRENNT =
            List.of(List.of("2016", "2018-06"), List.of("2018-07", "2021-03-31"), List.of("2023", ""));
    /** So that two of them touch the year 2024. */
    private static final List<List<String>> UNGENAU =
            List.of(List.of("2019", "2024"), List.of("2024", "2026"), List.of("2027-02", ""));

    private Mehrzeitig() {}

    /** @param ungenau whether some periods are so inexact that two of them hold on one day */
    public static Netz von(Netz netz, long saat, boolean ungenau) {
        Random zufall = new Random(saat);
        Map<Sache, Zustand> alle = new LinkedHashMap<>();
        for (Sache sache : netz.sachen()) {
            Zustand zustand = Objects.requireNonNull(netz.zustand(sache));
            if (sache instanceof Beziehung b && zufall.nextInt(4) == 0) {
                List<List<String>> zeiten = ungenau && zufall.nextBoolean() ? UNGENAU : GETRENNT;
                int erster = zufall.nextInt(3); // which of them was known first
                for (int i = zufall.nextInt(2); i < zeiten.size(); i++) {
                    alle.put(b.mitZeitraum(1 + (i + erster) % 3), zeitraum(zustand, zeiten.get(i), zufall));
                }
            } else {
                alle.put(sache, zustand);
            }
        }
        return NetzBauer.aus(alle);
    }

    private static Zustand zeitraum(Zustand zustand, List<String> zeit, Random zufall) {
        Map<Merkmal, Object> werte = new HashMap<>(zustand.merkmale());
        werte.put(Merkmal.AB, zeit.get(0));
        werte.remove(Merkmal.BIS);
        if (!zeit.get(1).isEmpty()) {
            werte.put(Merkmal.BIS, zeit.get(1));
        }
        Belegart art = zufall.nextBoolean() ? Belegart.BELEGT : Belegart.EINGESCHAETZT;
        return new Zustand(
                werte,
                zustand.belege().stream()
                        .map(b -> new Beleg(
                                b.quelle(),
                                b.fundstelle(),
                                art,
                                b.begruendung(),
                                b.urheber(),
                                b.vorgang(),
                                b.merkmal()))
                        .toList());
    }
}
