package de.zielnetz.analyse.wandel;

import static de.zielnetz.netz.Kantenart.GEHOERT_ZU;
import static de.zielnetz.netz.Kantenart.HAENGT_AB_VON;
import static de.zielnetz.netz.Kantenart.VERANTWORTET;
import static de.zielnetz.netz.Kantenart.WIRKT_MIT_AN;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.analyse.Lage;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Sichtweite;
import de.zielnetz.analyse.Skizze;
import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.analyse.ueberschneidung.Gewichte;
import de.zielnetz.analyse.ueberschneidung.Projektindex;
import de.zielnetz.analyse.ueberschneidung.Punkte;
import de.zielnetz.analyse.ueberschneidung.Ueberschneidungen;
import de.zielnetz.analyse.zusammenhang.Akteursnetz;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stadt.Stadtgenerator;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AuswirkungTest {

    private static final Memo MEMO = new Memo();
    private static final Sichtweite ALLES = new Sichtweite(false, true);
    private static final Massstab MASSSTAB = Massstab.ueblich("2024-01-01");
    private static final Set<Lueckenart> ALLE = EnumSet.allOf(Lueckenart.class);

    @Property(tries = 30)
    void was_waere_wenn_ist_dasselbe_wie_neu_gerechnet_ohne_die_Dinge(
            @ForAll @IntRange(max = 40) int projekte,
            @ForAll @LongRange(max = 1000) long saat,
            @ForAll boolean nurBelegt) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        Random zufall = new Random(saat);
        BitSet ohneProjekte = wuerfle(netz, Knotenart.PROJEKT, zufall);
        BitSet ohneAkteure = wuerfle(netz, Knotenart.AKTEUR, zufall);
        Map<Sache, Zustand> welt = new LinkedHashMap<>();
        netz.sachen().forEach(sache -> welt.put(sache, netz.zustand(sache)));
        IntStream.concat(ohneProjekte.stream(), ohneAkteure.stream()).forEach(k -> welt.remove(netz.schluessel(k)));
        Netz ohne = NetzBauer.aus(welt);

        Auswirkung auswirkung = Auswirkung.von(
                MEMO, netz, new Auswirkung.Annahme(ohneProjekte, ohneAkteure, false, List.of()), nurBelegt, MASSSTAB);

        Map<String, Lage> vorher = lagen(netz, nurBelegt);
        Map<String, Lage> nachher = lagen(ohne, nurBelegt);
        Map<String, Lage> geaendert = new TreeMap<>();
        nachher.forEach((schluessel, lage) -> {
            if (!lage.equals(vorher.get(schluessel))) {
                geaendert.put(schluessel, lage);
            }
        });
        assertThat(auswirkung.wechsel().stream().collect(Collectors.toMap(Gradwechsel::schluessel, w -> w.nachher()
                        .lage())))
                .isEqualTo(geaendert);
        Set<String> paareNachher = paare(ohne, nurBelegt);
        assertThat(auswirkung.getrenntePaare().stream().map(p -> netz.kennung(p.a()) + " " + netz.kennung(p.b())))
                .containsExactlyInAnyOrderElementsOf(paare(netz, nurBelegt).stream()
                        .filter(paar -> !paareNachher.contains(paar))
                        .filter(paar -> IntStream.range(0, 2)
                                .allMatch(i -> ohne.finde(Knotenart.AKTEUR, paar.split(" ")[i]) >= 0))
                        .toList());
    }

    @Test
    void ein_Akteur_verliert_sein_letztes_Projekt_und_Abhaengige_werden_auch_ueber_Kreise_genannt() {
        Netz netz = new Skizze()
                .felder("f")
                .projekte("a", "b", "c", "d")
                .dinge(Knotenart.AKTEUR, "amt", "firma", "verein")
                .kante("Projekt/a", GEHOERT_ZU, "Handlungsfeld/f")
                .kante("Akteur/amt", VERANTWORTET, "Projekt/a")
                .kante("Akteur/firma", WIRKT_MIT_AN, "Projekt/a")
                .kante("Akteur/amt", VERANTWORTET, "Projekt/b")
                .kante("Akteur/verein", WIRKT_MIT_AN, "Projekt/b")
                .kante("Projekt/b", HAENGT_AB_VON, "Projekt/a")
                .kante("Projekt/c", HAENGT_AB_VON, "Projekt/b")
                .kante("Projekt/a", HAENGT_AB_VON, "Projekt/c")
                .netz();
        Auswirkung ende = Auswirkung.von(MEMO, netz, annahme(netz, "a", null, false), false, MASSSTAB);
        assertThat(kennungen(netz, ende.akteureOhneProjekt())).containsExactly("firma");
        assertThat(ende.getrenntePaare()).hasSize(1);
        assertThat(ende.abhaengige())
                .extracting(x -> netz.kennung(x.projekt()) + x.weg().size())
                .containsExactly("b1", "c2");
        assertThat(ende.wechsel())
                .extracting(w -> w.schluessel() + " " + w.vorher().grad() + " "
                        + w.nachher().grad())
                .containsExactly("Handlungsfeld/f EINZIGE_STUETZE OHNE_ANGABE");

        Auswirkung ohneAmt = Auswirkung.von(MEMO, netz, annahme(netz, null, "amt", false), false, MASSSTAB);
        assertThat(kennungen(netz, ohneAmt.ohneFederfuehrung())).containsExactly("a", "b");
        assertThat(ohneAmt.wechsel()).isEmpty();
        Auswirkung mitProjekten = Auswirkung.von(MEMO, netz, annahme(netz, null, "amt", true), false, MASSSTAB);
        assertThat(kennungen(netz, mitProjekten.beendet())).containsExactly("a", "b");
        assertThat(kennungen(netz, mitProjekten.akteureOhneProjekt())).containsExactly("firma", "verein");
    }

    @Test
    void ein_Entwurf_steht_im_gedachten_Netz_wie_ein_Projekt() {
        Netz netz = new Skizze()
                .felder("f", "g")
                .projekte("p")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/f")
                .netz();
        Entwurf entwurf = new Entwurf(
                Map.of(Merkmal.NAME, "Neu"),
                List.of("f", "g"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Auswirkung auswirkung = Auswirkung.von(
                MEMO,
                netz,
                new Auswirkung.Annahme(new BitSet(), new BitSet(), false, List.of(entwurf)),
                true,
                MASSSTAB);
        assertThat(auswirkung.wechsel())
                .extracting(w -> w.schluessel() + " " + w.vorher().grad() + " "
                        + w.nachher().grad())
                .containsExactlyInAnyOrder(
                        "Handlungsfeld/f EINZIGE_STUETZE GUT_GETRAGEN", "Handlungsfeld/g KEIN_PROJEKT EINZIGE_STUETZE");
        Netz mit = Entwurf.in(netz, List.of(entwurf));
        int neu = mit.finde(Entwurf.schluessel(netz, 0));
        assertThat(Ueberschneidungen.mit(new Punkte(Projektindex.von(mit, null), Gewichte.UEBLICH, true), neu, null, 0))
                .hasSize(1);
    }

    @Test
    void ein_Feld_haengt_an_einem_Projekt_oder_an_einem_der_alle_verantwortet() {
        Netz netz = new Skizze()
                .felder("eines", "amt", "offen")
                .projekte("a", "b", "c")
                .dinge(Knotenart.AKTEUR, "amt")
                .kante("Projekt/a", GEHOERT_ZU, "Handlungsfeld/eines")
                .kante("Projekt/a", GEHOERT_ZU, "Handlungsfeld/amt")
                .kante("Projekt/b", GEHOERT_ZU, "Handlungsfeld/amt")
                .kante("Projekt/b", GEHOERT_ZU, "Handlungsfeld/offen")
                .kante("Projekt/c", GEHOERT_ZU, "Handlungsfeld/offen")
                .kante("Akteur/amt", VERANTWORTET, "Projekt/a")
                .kante("Akteur/amt", VERANTWORTET, "Projekt/b")
                .netz();
        assertThat(Auswirkung.einzelneStuetzen(MEMO, netz, false, MASSSTAB))
                .extracting(s -> s.stelle().schluessel() + " " + (s.projekt() >= 0) + " " + (s.akteur() >= 0))
                .containsExactly("Handlungsfeld/eines true true", "Handlungsfeld/amt false true");
    }

    @Property(tries = 20)
    void ein_Vergleich_nennt_was_kam_und_ging_und_rueckwaerts_das_Gegenteil(
            @ForAll @IntRange(min = 1, max = 30) int projekte, @ForAll @LongRange(max = 1000) long saat) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        BitSet weg = new BitSet();
        weg.set(netz.anfang(Knotenart.PROJEKT) + (int) (saat % projekte));
        Netz ohne = Aenderungen.ohne(netz, weg::get).aufgetragen(netz);
        Vergleich hin = Vergleich.zwischen(MEMO, netz, ohne, ALLES, MASSSTAB);
        Vergleich her = Vergleich.zwischen(MEMO, ohne, netz, ALLES, MASSSTAB);
        assertThat(hin.projekte()).singleElement().satisfies(a -> assertThat(a.tat())
                .isEqualTo(Aenderung.Tat.ENTFERNT));
        assertThat(her.projekte()).singleElement().satisfies(a -> assertThat(a.tat())
                .isEqualTo(Aenderung.Tat.NEU));
        assertThat(hin.beziehungen()).hasSameSizeAs(her.beziehungen());
        assertThat(hin.bewegungen()).allSatisfy(b -> assertThat(her.bewegungen())
                .contains(new Vergleich.Bewegung(b.ding(), b.nachher(), b.vorher(), b.gegangen(), b.gekommen())));
        assertThat(hin.wechsel()).hasSameSizeAs(her.wechsel());
        assertThat(Vergleich.zwischen(MEMO, netz, netz, ALLES, MASSSTAB))
                .isEqualTo(new Vergleich(List.of(), List.of(), List.of(), List.of()));
    }

    private static Auswirkung.Annahme annahme(Netz netz, String projekt, String akteur, boolean mitProjekten) {
        BitSet projekte = new BitSet();
        BitSet akteure = new BitSet();
        if (projekt != null) {
            projekte.set(netz.finde(Knotenart.PROJEKT, projekt));
        }
        if (akteur != null) {
            akteure.set(netz.finde(new Schluessel(Knotenart.AKTEUR, akteur)));
        }
        return new Auswirkung.Annahme(projekte, akteure, mitProjekten, List.of());
    }

    private static BitSet wuerfle(Netz netz, Knotenart art, Random zufall) {
        BitSet menge = new BitSet();
        for (int k = netz.anfang(art); k < netz.ende(art); k++) {
            menge.set(k, zufall.nextInt(6) == 0);
        }
        return menge;
    }

    private static Map<String, Lage> lagen(Netz netz, boolean nurBelegt) {
        return Luecken.von(MEMO, netz, ALLE, null, nurBelegt, MASSSTAB).stream()
                .collect(Collectors.toMap(Luecke::schluessel, Luecke::lage));
    }

    private static Set<String> paare(Netz netz, boolean nurBelegt) {
        return Akteursnetz.von(netz, null, nurBelegt, "2024-01-01").paare().stream()
                .map(p -> netz.kennung(p.a()) + " " + netz.kennung(p.b()))
                .collect(Collectors.toSet());
    }

    private static List<String> kennungen(Netz netz, int[] knoten) {
        return IntStream.of(knoten).mapToObj(netz::kennung).toList();
    }
}
