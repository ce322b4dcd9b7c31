package de.zielnetz.analyse.ueberschneidung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Stadtgenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class UeberschneidungenTest {

    private static final Mitsuchende MITSUCHENDE = new Mitsuchende(1);
    private static final Gewichte MIT_TEXT = new Gewichte(1, 2, 0, 1, 1, 1, 3);

    @Property(tries = 60)
    void die_besten_Paare_sind_die_die_man_findet_wenn_man_alle_Paare_bildet(
            @ForAll @IntRange(max = 60) int projekte,
            @ForAll @LongRange(max = 1000) long saat,
            @ForAll boolean nurBelegt) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        Random zufall = new Random(saat);
        for (Gewichte gewichte : List.of(Gewichte.UEBLICH, gewichte(zufall), MIT_TEXT)) {
            Projektindex index = index(netz, gewichte.text() > 0);
            BitSet auswahl = zufall.nextBoolean() ? null : auswahl(projekte, zufall);
            double mindestens = zufall.nextInt(3) * 0.05;
            List<Paar> alle = allePaare(index, netz, gewichte, auswahl, nurBelegt, mindestens);
            for (int hoechstens : new int[] {0, 1, 7, 100_000}) {
                assertThat(Ueberschneidungen.beste(
                                new Punkte(index, gewichte, nurBelegt),
                                auswahl,
                                mindestens,
                                hoechstens,
                                MITSUCHENDE,
                                () -> {}))
                        .isEqualTo(alle.subList(0, Math.min(hoechstens, alle.size())));
            }
        }
    }

    @Property(tries = 25)
    void die_staerksten_eines_Projekts_sind_die_ersten_von_allen(
            @ForAll @IntRange(min = 1, max = 80) int projekte,
            @ForAll @LongRange(max = 1000) long saat,
            @ForAll boolean nurBelegt) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        Random zufall = new Random(saat);
        for (Gewichte gewichte : List.of(Gewichte.UEBLICH, gewichte(zufall), MIT_TEXT)) {
            Punkte punkte = new Punkte(index(netz, gewichte.text() > 0), gewichte, nurBelegt);
            BitSet auswahl = zufall.nextBoolean() ? null : auswahl(projekte, zufall);
            double mindestens = zufall.nextInt(3) * 0.05;
            for (int p = netz.anfang(Knotenart.PROJEKT); p < netz.ende(Knotenart.PROJEKT); p++) {
                List<Paar> alle = Ueberschneidungen.mit(punkte, p, auswahl, mindestens);
                for (int hoechstens : new int[] {0, 1, 7, 100_000}) {
                    assertThat(Ueberschneidungen.staerkste(punkte, p, auswahl, mindestens, hoechstens))
                            .isEqualTo(alle.subList(0, Math.min(hoechstens, alle.size())));
                }
            }
        }
    }

    @Test
    void mehrere_die_zugleich_suchen_finden_dieselben_Paare_wie_einer_der_alle_bildet() {
        Netz netz = new Stadtgenerator(3, 2_500).netz();
        Punkte punkte = new Punkte(index(netz, false), Gewichte.UEBLICH, false);
        List<Paar> alle = new ArrayList<>();
        for (int p = netz.anfang(Knotenart.PROJEKT); p < netz.ende(Knotenart.PROJEKT); p++) {
            int eines = p;
            Ueberschneidungen.staerkste(punkte, p, null, 0, 100).stream()
                    .filter(paar -> paar.b() > eines)
                    .forEach(alle::add);
        }
        alle.sort(Paar.BESTE_ZUERST);
        for (int i = 0; i < 5; i++) {
            assertThat(Ueberschneidungen.beste(punkte, null, 0, 100, MITSUCHENDE, () -> {}))
                    .isEqualTo(alle.subList(0, 100));
        }
    }

    @Property(tries = 60)
    void die_Punkte_sind_die_der_Formel_und_die_Teile_ergeben_die_Summe(
            @ForAll @IntRange(min = 2, max = 16) int projekte,
            @ForAll @LongRange(max = 1000) long saat,
            @ForAll boolean nurBelegt) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        Gewichte gewichte = gewichte(new Random(saat));
        Projektindex index = index(netz, false);
        Erklaerung erklaerung = new Erklaerung(
                netz, new Punkte(index, Gewichte.GLEICH, nurBelegt), new Punkte(index, gewichte, nurBelegt), null);
        Einfach einfach = new Einfach(netz);
        int anfang = netz.anfang(Knotenart.PROJEKT);
        for (int p = 0; p < projekte; p++) {
            for (Paar paar : Ueberschneidungen.mit(new Punkte(index, gewichte, nurBelegt), anfang + p, null, 0)) {
                assertThat(paar.punkte())
                        .isCloseTo(einfach.punkte(paar.a(), paar.b(), gewichte, nurBelegt), within(1e-8))
                        .isBetween(0.0, 1.0);
                assertThat(erklaerung.gemeinsames(paar).stream()
                                .mapToLong(Gemeinsames::einheiten)
                                .sum())
                        .isEqualTo(paar.einheiten());
            }
        }
    }

    @Property(tries = 40)
    void beide_Richtungen_sind_gleich_und_nur_Belegtes_gibt_nie_mehr(
            @ForAll @IntRange(min = 2, max = 50) int projekte, @ForAll @LongRange(max = 1000) long saat) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        Projektindex index = index(netz, true);
        for (boolean nurBelegt : new boolean[] {false, true}) {
            for (Paar paar : Ueberschneidungen.beste(
                    new Punkte(index, MIT_TEXT, nurBelegt), null, 0, 1_000_000, MITSUCHENDE, () -> {})) {
                Gegenueberstellung punkte = new Gegenueberstellung(new Punkte(index, MIT_TEXT, nurBelegt));
                int a = paar.a() - index.erstesProjekt;
                int b = paar.b() - index.erstesProjekt;
                assertThat(punkte.von(b, a)).isEqualTo(punkte.von(a, b)).isEqualTo(paar.einheiten());
                assertThat(new Gegenueberstellung(new Punkte(index, MIT_TEXT, true)).von(a, b))
                        .isLessThanOrEqualTo(paar.einheiten());
            }
        }
    }

    @Property(tries = 40)
    void ein_Projekt_hat_mit_anderen_dieselben_Paare_wie_das_ganze_Netz(
            @ForAll @IntRange(min = 1, max = 50) int projekte, @ForAll @LongRange(max = 1000) long saat) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        Projektindex index = index(netz, false);
        Set<List<Long>> einzeln =
                new TreeSet<>((x, y) -> Arrays.compare(x.toArray(Long[]::new), y.toArray(Long[]::new)));
        Set<List<Long>> zusammen =
                new TreeSet<>((x, y) -> Arrays.compare(x.toArray(Long[]::new), y.toArray(Long[]::new)));
        for (int p = netz.anfang(Knotenart.PROJEKT); p < netz.ende(Knotenart.PROJEKT); p++) {
            Ueberschneidungen.mit(new Punkte(index, Gewichte.UEBLICH, false), p, null, 0)
                    .forEach(paar -> einzeln.add(List.of(
                            (long) Math.min(paar.a(), paar.b()),
                            (long) Math.max(paar.a(), paar.b()),
                            paar.einheiten())));
        }
        Ueberschneidungen.beste(new Punkte(index, Gewichte.UEBLICH, false), null, 0, 1_000_000, MITSUCHENDE, () -> {})
                .forEach(paar -> zusammen.add(List.of((long) paar.a(), (long) paar.b(), paar.einheiten())));
        assertThat(zusammen).isEqualTo(einzeln);
    }

    @Test
    void gleiche_Gewichte_von_null_geben_kein_Paar_und_keinen_Fehler() {
        Projektindex index = index(new Stadtgenerator(1, 30).netz(), false);
        Gewichte nichts = new Gewichte(0, 0, 0, 0, 0, 0, 0);
        assertThat(Ueberschneidungen.beste(new Punkte(index, nichts, false), null, 0, 10, MITSUCHENDE, () -> {}))
                .isEmpty();
        assertThat(Ueberschneidungen.mit(new Punkte(index, nichts, false), index.erstesProjekt, null, 0))
                .isEmpty();
    }

    private static Projektindex index(Netz netz, boolean texte) {
        return Projektindex.von(netz, texte ? texte(netz) : null);
    }

    private static Textindex texte(Netz netz) {
        return Textindex.von(
                netz, text -> new TreeSet<>(List.of(text.toLowerCase().split("\\W+"))));
    }

    private static Gewichte gewichte(Random zufall) {
        return new Gewichte(
                zufall.nextInt(3),
                zufall.nextInt(3),
                zufall.nextInt(3),
                zufall.nextInt(3),
                zufall.nextInt(3),
                zufall.nextInt(3),
                0);
    }

    private static BitSet auswahl(int projekte, Random zufall) {
        BitSet auswahl = new BitSet();
        for (int p = 0; p < projekte; p++) {
            auswahl.set(p, zufall.nextInt(4) > 0);
        }
        return auswahl;
    }

    private static List<Paar> allePaare(
            Projektindex index, Netz netz, Gewichte gewichte, BitSet auswahl, boolean nurBelegt, double mindestens) {
        List<Paar> alle = new ArrayList<>();
        for (int a = 0; a < index.projekte; a++) {
            for (int b = a + 1; b < index.projekte; b++) {
                long einheiten = new Gegenueberstellung(new Punkte(index, gewichte, nurBelegt)).von(a, b);
                boolean gewaehlt = auswahl == null || (auswahl.get(a) && auswahl.get(b));
                if (gewaehlt && einheiten > 0 && Paar.runde(einheiten) >= mindestens) {
                    alle.add(new Paar(index.erstesProjekt + a, index.erstesProjekt + b, einheiten));
                }
            }
        }
        alle.sort((x, y) -> x.einheiten() != y.einheiten()
                ? Long.compare(y.einheiten(), x.einheiten())
                : x.a() != y.a() ? Integer.compare(x.a(), y.a()) : Integer.compare(x.b(), y.b()));
        return alle;
    }

    /** The formula written down once more, with sets of nodes and nothing else. */
    private record Einfach(Netz netz) {

        double punkte(int a, int b, Gewichte g, boolean nurBelegt) {
            double[] gewichte = {g.felder(), g.ziele(), g.leitziele(), g.akteure(), g.technologien()};
            double alle = g.felder() + g.ziele() + g.leitziele() + g.akteure() + g.technologien() + g.zeit() + g.text();
            double summe = 0;
            for (int teil = 0; teil < 5; teil++) {
                Set<Integer> vereinigt = new TreeSet<>(dinge(a, teil, false));
                vereinigt.addAll(dinge(b, teil, false));
                Set<Integer> gemeinsam = new TreeSet<>(dinge(a, teil, nurBelegt));
                gemeinsam.retainAll(dinge(b, teil, nurBelegt));
                for (int ding : gemeinsam) {
                    int n = 0;
                    for (int p = netz.anfang(Knotenart.PROJEKT); p < netz.ende(Knotenart.PROJEKT); p++) {
                        n += dinge(p, teil, false).contains(ding) ? 1 : 0;
                    }
                    summe += gewichte[teil] / alle * (Math.log(2) / Math.log(n)) / vereinigt.size();
                }
            }
            return summe == 0 ? 0 : summe + g.zeit() / alle * zeit(a, b, nurBelegt);
        }

        private double zeit(int a, int b, boolean nurBelegt) {
            Set<Integer> eine = monate(a, nurBelegt);
            Set<Integer> beide = new TreeSet<>(eine);
            beide.retainAll(monate(b, nurBelegt));
            eine.addAll(monate(b, nurBelegt));
            return beide.isEmpty() ? 0 : (double) beide.size() / eine.size();
        }

        private Set<Integer> monate(int p, boolean nurBelegt) {
            Set<Integer> monate = new TreeSet<>();
            Object ab = netz.wert(p, de.zielnetz.netz.Merkmal.AB);
            Object bis = netz.wert(p, de.zielnetz.netz.Merkmal.BIS);
            if (ab != null && bis != null && (!nurBelegt || netz.knotenbelegart(p) == Belegart.BELEGT)) {
                String erster = ab.toString().length() == 4 ? ab + "-01" : ab.toString();
                String letzter = bis.toString().length() == 4 ? bis + "-12" : bis.toString();
                var monat = java.time.YearMonth.parse(erster.substring(0, 7));
                var ende = java.time.YearMonth.parse(letzter.substring(0, 7));
                for (; !monat.isAfter(ende); monat = monat.plusMonths(1)) {
                    monate.add(monat.getYear() * 12 + monat.getMonthValue());
                }
            }
            return monate;
        }

        private Set<Integer> dinge(int p, int teil, boolean nurBelegt) {
            Set<Integer> dinge = new TreeSet<>();
            for (int e = 0; e < netz.anzahlKanten(); e++) {
                if (nurBelegt && netz.belegart(e) != Belegart.BELEGT) {
                    continue;
                }
                int ende = netz.von(e) == p ? netz.nach(e) : netz.nach(e) == p ? netz.von(e) : -1;
                if (ende < 0) {
                    continue;
                }
                String art = netz.kantenart(e) + ">" + netz.art(ende);
                boolean passt =
                        switch (teil) {
                            case 0 -> art.equals("GEHOERT_ZU>HANDLUNGSFELD");
                            case 1 -> art.equals("TRAEGT_BEI_ZU>STRATEGISCHES_ZIEL");
                            case 2 -> art.equals("TRAEGT_BEI_ZU>LEITZIEL");
                            case 3 -> art.matches("(VERANTWORTET|WIRKT_MIT_AN|FOERDERT)>AKTEUR");
                            default -> art.equals("NUTZT>TECHNOLOGIE");
                        };
                if (passt) {
                    dinge.add(ende);
                }
                if (teil == 2 && art.equals("TRAEGT_BEI_ZU>STRATEGISCHES_ZIEL")) {
                    for (int f = 0; f < netz.anzahlKanten(); f++) {
                        if (netz.von(f) == ende
                                && netz.kantenart(f).name().equals("DIENT")
                                && netz.art(netz.nach(f)) == Knotenart.LEITZIEL
                                && (!nurBelegt || netz.belegart(f) == Belegart.BELEGT)) {
                            dinge.add(netz.nach(f));
                        }
                    }
                }
            }
            return dinge;
        }
    }
}
