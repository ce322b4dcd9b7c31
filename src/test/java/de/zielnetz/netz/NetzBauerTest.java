package de.zielnetz.netz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NetzBauerTest {

    @Property(tries = 200)
    void jedes_Netz_gibt_wieder_was_hineinging(@ForAll @IntRange(max = 40) int knoten, @ForAll long saat) {
        Map<Sache, Zustand> welt = welt(knoten, new Random(saat));
        Netz netz = NetzBauer.aus(welt);
        Map<Sache, Zustand> zurueck = new HashMap<>();
        netz.sachen().forEach(sache -> zurueck.put(sache, netz.zustand(sache)));
        assertThat(zurueck).isEqualTo(welt);
    }

    @Property(tries = 200)
    void Nachbarn_sind_genau_die_Enden_der_Beziehungen_in_beiden_Richtungen(
            @ForAll @IntRange(max = 40) int knoten, @ForAll long saat) {
        Map<Sache, Zustand> welt = welt(knoten, new Random(saat));
        Netz netz = NetzBauer.aus(welt);
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            for (Kantenart art : Kantenart.values()) {
                for (Richtung richtung : Richtung.values()) {
                    TreeSet<String> erwartet = new TreeSet<>();
                    for (Sache sache : welt.keySet()) {
                        if (sache instanceof Beziehung b && b.art() == art) {
                            Schluessel hier = richtung == Richtung.HIN ? b.von() : b.nach();
                            Schluessel dort = richtung == Richtung.HIN ? b.nach() : b.von();
                            if (hier.equals(netz.schluessel(k))) {
                                erwartet.add(dort.kennung());
                            }
                        }
                    }
                    List<String> gefunden = new ArrayList<>();
                    Kantenfolge folge = netz.kanten(k, art, richtung);
                    for (int i = 0; i < folge.anzahl(); i++) {
                        gefunden.add(netz.schluessel(netz.ziel(folge.kante(i), richtung))
                                .kennung());
                    }
                    assertThat(gefunden).containsExactlyInAnyOrderElementsOf(erwartet);
                }
            }
        }
    }

    @Property(tries = 200)
    void der_Unterschied_macht_aus_dem_einen_Netz_das_andere_und_der_Abdruck_geht_mit(
            @ForAll @IntRange(max = 20) int eins, @ForAll @IntRange(max = 20) int zwei, @ForAll long saat) {
        Random zufall = new Random(saat);
        Netz vorher = NetzBauer.aus(welt(eins, zufall));
        Netz nachher = NetzBauer.aus(welt(zwei, zufall));
        List<Aenderung> aenderungen = Aenderungen.zwischen(vorher, nachher).alle();
        Map<Sache, Zustand> welt = new LinkedHashMap<>();
        vorher.sachen().forEach(sache -> welt.put(sache, vorher.zustand(sache)));
        long abdruck = Abdruck.von(vorher);
        for (Aenderung aenderung : aenderungen) {
            abdruck += Abdruck.unterschied(aenderung);
            if (aenderung.neu() == null) {
                welt.remove(aenderung.sache());
            } else {
                welt.put(aenderung.sache(), aenderung.neu());
            }
        }
        assertThat(Aenderungen.zwischen(NetzBauer.aus(welt), nachher).alle()).isEmpty();
        assertThat(abdruck).isEqualTo(Abdruck.von(nachher));
        assertThat(Abdruck.von(vorher) == Abdruck.von(nachher)).isEqualTo(aenderungen.isEmpty());
    }

    @Property(tries = 200)
    void an_einem_Tag_gilt_was_dann_da_ist_und_zwischen_solchem_besteht(
            @ForAll @IntRange(max = 40) int knoten, @ForAll @IntRange(min = 0, max = 5) int zeit, @ForAll long saat) {
        String tag = List.of("2019", "2021-05", "2021-05-20", "2023", "2024-12", "2025-01-01")
                .get(zeit);
        Random zufall = new Random(saat);
        Map<Sache, Zustand> welt = befristet(welt(knoten, zufall), zufall);
        Map<Sache, Zustand> erwartet = new LinkedHashMap<>();
        welt.forEach((sache, zustand) -> {
            boolean bleibt = sache instanceof Schluessel s && s.art() == Knotenart.PROJEKT || gilt(zustand, tag);
            boolean hatEnden =
                    !(sache instanceof Beziehung b) || erwartet.containsKey(b.von()) && erwartet.containsKey(b.nach());
            if (bleibt && hatEnden) {
                erwartet.put(sache, zustand);
            }
        });
        Netz ganzes = NetzBauer.aus(welt);
        Netz netz = ganzes.gueltigAm(tag);
        assertThat(Aenderungen.zwischen(NetzBauer.aus(erwartet), netz).alle()).isEmpty();
        Netz neu = NetzBauer.aus(erwartet);
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            assertThat(netz.schluessel(k)).isEqualTo(neu.schluessel(k));
            assertThat(netz.finde(neu.schluessel(k))).isEqualTo(k);
            for (Richtung richtung : Richtung.values()) {
                assertThat(namen(netz, netz.kanten(k, richtung))).isEqualTo(namen(neu, neu.kanten(k, richtung)));
            }
        }
        assertThat(netz.ganzes()).isSameAs(ganzes);
        assertThat(netz.gueltigAm(tag)).isSameAs(netz);
        assertThat(netz == ganzes).isEqualTo(erwartet.size() == welt.size());
    }

    private static List<String> namen(Netz netz, Kantenfolge folge) {
        List<String> namen = new ArrayList<>();
        for (int i = 0; i < folge.anzahl(); i++) {
            namen.add(netz.beziehung(folge.kante(i)).kennung());
        }
        return namen;
    }

    /** By plain counting of days, each date as the days it may mean. */
    private static boolean gilt(Zustand zustand, String tag) {
        String ab = (String) zustand.merkmale().get(Merkmal.AB);
        String bis = (String) zustand.merkmale().get(Merkmal.BIS);
        String ersterTag = (ab == null ? "0000" : ab) + "-01-01".substring(ab == null ? 0 : ab.length() - 4);
        String letzterTag = (bis == null ? "9999" : bis) + "-12-31".substring(bis == null ? 0 : bis.length() - 4);
        return ersterTag.compareTo(tag + "-12-31".substring(tag.length() - 4)) <= 0
                && letzterTag.compareTo(tag + "-01-01".substring(tag.length() - 4)) >= 0;
    }

    private static Map<Sache, Zustand> befristet(Map<Sache, Zustand> welt, Random zufall) {
        List<String> tage = List.of("2020", "2021", "2021-05", "2021-05-20", "2023-11-02", "2024-12-31", "2025");
        Map<Sache, Zustand> befristet = new LinkedHashMap<>();
        welt.forEach((sache, zustand) -> {
            Map<Merkmal, Object> werte = new HashMap<>(zustand.merkmale());
            if (zufall.nextInt(4) == 0) {
                werte.put(Merkmal.AB, tage.get(zufall.nextInt(tage.size())));
            }
            if (zufall.nextInt(4) == 0) {
                werte.put(Merkmal.BIS, tage.get(zufall.nextInt(tage.size())));
            }
            befristet.put(sache, new Zustand(werte, zustand.belege()));
        });
        return befristet;
    }

    /** Random things of three kinds, joined at random; the same key in two kinds is wanted. */
    private static Map<Sache, Zustand> welt(int anzahl, Random zufall) {
        Knotenart[] arten = {Knotenart.PROJEKT, Knotenart.HANDLUNGSFELD, Knotenart.AKTEUR};
        Map<Sache, Zustand> welt = new LinkedHashMap<>();
        List<Schluessel> schluessel = new ArrayList<>();
        for (int i = 0; i < anzahl; i++) {
            Schluessel s = new Schluessel(arten[zufall.nextInt(3)], "k" + zufall.nextInt(anzahl));
            Map<Merkmal, Object> werte = new HashMap<>(Map.of(Merkmal.KENNUNG, s.eigen(), Merkmal.NAME, "N" + i));
            if (s.art() == Knotenart.HANDLUNGSFELD && zufall.nextBoolean()) {
                werte.put(Merkmal.NUMMER, (long) zufall.nextInt(5));
            }
            welt.put(s, new Zustand(werte, belege(zufall)));
            schluessel.add(s);
        }
        for (int i = 0; i < anzahl * 3 && anzahl > 0; i++) {
            Schluessel von = schluessel.get(zufall.nextInt(anzahl));
            Schluessel nach = schluessel.get(zufall.nextInt(anzahl));
            for (Kantenart art : Kantenart.values()) {
                if (art.verbindet(von.art(), nach.art()) && zufall.nextInt(4) == 0) {
                    Map<Merkmal, Object> werte = zufall.nextInt(5) == 0 ? Map.of(Merkmal.GELTUNG, "GEPLANT") : Map.of();
                    for (int zeitraum = 1; zeitraum <= 1 + zufall.nextInt(3) / 2; zeitraum++) {
                        int nummer = zufall.nextInt(8) == 0 ? 7 : zeitraum;
                        welt.put(new Beziehung(von, art, nach, nummer), new Zustand(werte, belege(zufall)));
                    }
                }
            }
        }
        return welt;
    }

    private static List<Beleg> belege(Random zufall) {
        List<Beleg> belege = new ArrayList<>();
        for (int i = 0; i < zufall.nextInt(3); i++) {
            Belegart art = zufall.nextBoolean() ? Belegart.BELEGT : Belegart.EINGESCHAETZT;
            belege.add(new Beleg("q" + i, "S. " + zufall.nextInt(9), art, null, null, "v1"));
        }
        return belege;
    }
}
