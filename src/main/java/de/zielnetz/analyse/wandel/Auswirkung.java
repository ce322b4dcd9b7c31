package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Projektstand;
import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.analyse.luecke.Fehlendes;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.analyse.zusammenhang.Akteursnetz;
import de.zielnetz.analyse.zusammenhang.Zusammenarbeit;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What would change: the same questions asked of the net as it is and of the net as it would be.
 *
 * @param nachher the net as it would be
 * @param wechsel the places that stand elsewhere on the ladders
 * @param akteureOhneProjekt nodes of the first net: actors that stay and lose their last project
 * @param getrenntePaare pairs of the first net: actors that both stay and lose their last common project
 * @param abhaengige projects that stay and depend on one that ends
 * @param ohneFederfuehrung nodes of the first net: projects that stay and lose the last who is responsible
 * @param beendet nodes of the first net: the projects that end
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares effects
public record Auswirkung(
        Netz nachher,
        List<Gradwechsel> wechsel,
        int[] akteureOhneProjekt,
        List<Zusammenarbeit> getrenntePaare,
        List<Abhaengigkeit> abhaengige,
        int[] ohneFederfuehrung,
        int[] beendet) {

    /**
     * What is thought.
     *
     * @param ohneProjekte nodes that are gone
     * @param ohneAkteure nodes that are gone
     * @param mitIhrenProjekten whether projects that only these actors are responsible for end with them
     */
    public record Annahme(
            BitSet ohneProjekte, BitSet ohneAkteure, boolean mitIhrenProjekten, List<Entwurf> entwuerfe) {}

    /** Costs the net, once for each of both, and the gaps and pairs of actors of both. */
    public static Auswirkung von(Memo memo, Netz netz, Annahme annahme, boolean nurBelegt, Massstab massstab) {
        BitSet projekte = (BitSet) annahme.ohneProjekte().clone();
        if (annahme.mitIhrenProjekten()) {
            projekte.or(nurVon(netz, annahme.ohneAkteure()));
        }
        BitSet weg = (BitSet) projekte.clone();
        weg.or(annahme.ohneAkteure());
        Netz nachher = weg.isEmpty() ? netz : Aenderungen.ohne(netz, weg::get).aufgetragen(netz);
        nachher = annahme.entwuerfe().isEmpty() ? nachher : Entwurf.in(nachher, annahme.entwuerfe());
        return zwischen(memo, netz, nachher, projekte, nurBelegt, massstab);
    }

    private static Auswirkung zwischen(
            Memo memo, Netz netz, Netz nachher, BitSet beendet, boolean nurBelegt, Massstab massstab) {
        Akteursnetz vorher = Akteursnetz.von(netz, null, nurBelegt, massstab.stichtag());
        Akteursnetz danach = Akteursnetz.von(nachher, null, nurBelegt, massstab.stichtag());
        int[] ohneProjekt = IntStream.range(netz.anfang(Knotenart.AKTEUR), netz.ende(Knotenart.AKTEUR))
                .filter(a -> vorher.projekteVon(a).length > 0)
                .filter(a -> {
                    int dort = nachher.finde(netz.schluessel(a));
                    return dort >= 0 && danach.projekteVon(dort).length == 0;
                })
                .toArray();
        Set<Long> bleibende = new HashSet<>();
        danach.paare().forEach(paar -> bleibende.add(((long) paar.a() << 32) | paar.b()));
        List<Zusammenarbeit> getrennt = new ArrayList<>();
        for (Zusammenarbeit paar : vorher.paare()) {
            int a = nachher.finde(netz.schluessel(paar.a()));
            int b = nachher.finde(netz.schluessel(paar.b()));
            if (a >= 0 && b >= 0 && !bleibende.contains(((long) Math.min(a, b) << 32) | Math.max(a, b))) {
                getrennt.add(paar);
            }
        }
        int[] ohneFederfuehrung = IntStream.range(netz.anfang(Knotenart.PROJEKT), netz.ende(Knotenart.PROJEKT))
                .filter(p -> Fehlendes.FEDERFUEHRUNG.hat(netz, p, nurBelegt))
                .filter(p -> {
                    int dort = nachher.finde(netz.schluessel(p));
                    return dort >= 0 && !Fehlendes.FEDERFUEHRUNG.hat(nachher, dort, nurBelegt);
                })
                .toArray();
        return new Auswirkung(
                nachher,
                Gradwechsel.zwischen(memo, netz, nachher, EnumSet.allOf(Lueckenart.class), nurBelegt, massstab),
                ohneProjekt,
                getrennt,
                Abhaengigkeit.von(netz, beendet, nurBelegt),
                ohneFederfuehrung,
                beendet.stream().toArray());
    }

    /** The projects for which these actors, and nobody else, are responsible. */
    private static BitSet nurVon(Netz netz, BitSet akteure) {
        BitSet projekte = new BitSet();
        for (int p = netz.anfang(Knotenart.PROJEKT); p < netz.ende(Knotenart.PROJEKT); p++) {
            Kantenfolge folge = netz.kanten(p, Kantenart.VERANTWORTET, Richtung.HER);
            boolean alle = folge.anzahl() > 0;
            for (int i = 0; i < folge.anzahl(); i++) {
                alle &= akteure.get(netz.von(folge.kante(i)));
            }
            projekte.set(p, alle);
        }
        return projekte;
    }

    /**
     * A place that hangs on one: a single project that carries it, or a single actor that alone is responsible for all of
     * them.
     *
     * @param projekt the only project that carries; -1 where there are several
     * @param akteur the only actor responsible for those that carry; -1 where there are several, or of one project
     *     none is named
     */
    public record EinzelneStuetze(Luecke stelle, int projekt, int akteur) {}

    /** The single goals and fields (no pairs) that hang on one, in the order of {@link Luecken}. Costs what the gaps cost. */
    public static List<EinzelneStuetze> einzelneStuetzen(Memo memo, Netz netz, boolean nurBelegt, Massstab massstab) {
        Set<Lueckenart> einfache =
                EnumSet.of(Lueckenart.LEITZIEL, Lueckenart.STRATEGISCHES_ZIEL, Lueckenart.HANDLUNGSFELD);
        List<EinzelneStuetze> alle = new ArrayList<>();
        for (Luecke stelle : Luecken.von(memo, netz, einfache, null, nurBelegt, massstab)) {
            int[] tragende = IntStream.of(stelle.projekte())
                    .filter(p -> Projektstand.von(netz, p, massstab.stichtag(), nurBelegt)
                            .traegt())
                    .toArray();
            int projekt = tragende.length == 1 ? tragende[0] : -1;
            int akteur = einziger(netz, tragende, nurBelegt);
            if (projekt >= 0 || akteur >= 0) {
                alle.add(new EinzelneStuetze(stelle, projekt, akteur));
            }
        }
        return alle;
    }

    private static int einziger(Netz netz, int[] projekte, boolean nurBelegt) {
        int akteur = -1;
        for (int p : projekte) {
            Kantenfolge folge = netz.kanten(p, Kantenart.VERANTWORTET, Richtung.HER);
            int dieser = -1;
            for (int i = 0; i < folge.anzahl(); i++) {
                int e = folge.kante(i);
                if (!nurBelegt || netz.belegart(e) == Belegart.BELEGT) {
                    if (dieser >= 0 || netz.art(netz.von(e)) != Knotenart.AKTEUR) {
                        return -1;
                    }
                    dieser = netz.von(e);
                }
            }
            if (dieser < 0 || (akteur >= 0 && akteur != dieser)) {
                return -1;
            }
            akteur = dieser;
        }
        return akteur;
    }
}
