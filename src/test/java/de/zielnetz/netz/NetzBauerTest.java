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
                    welt.put(new Beziehung(von, art, nach), new Zustand(werte, belege(zufall)));
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
