package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Laufzeit;
import de.zielnetz.analyse.Nachweis;
import de.zielnetz.analyse.Schritt;
import de.zielnetz.analyse.Wert;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why two projects overlap, and what that may mean. Keeps nothing of an answer: each costs what both projects have. For one thread. */
public final class Erklaerung {

    private final Netz netz;
    private final Projektindex index;
    private final boolean nurBelegt;
    private final @Nullable Textindex texte;
    private final Gegenueberstellung gleich;
    private final Gegenueberstellung gewogen;
    private Map<Integer, String> doppelte = Map.of();

    /**
     * @param gleich by {@link Gewichte#GLEICH}, of this net
     * @param gewogen by the weights that are asked for, of the same index and as much of it stated
     * @param texte of this net; null where nothing is to be said of texts
     */
    public Erklaerung(Netz netz, Punkte gleich, Punkte gewogen, @Nullable Textindex texte) {
        this.netz = netz;
        this.index = gleich.index;
        this.nurBelegt = gleich.nurBelegt();
        this.texte = texte;
        this.gleich = new Gegenueberstellung(gleich);
        this.gewogen = new Gegenueberstellung(gewogen);
    }

    /** Knows of a draft which projects it may mean, and what speaks for it; these are possible duplicates whatever else both share. */
    Erklaerung mit(Map<Integer, String> andereDoppelte) {
        this.doppelte = andereDoppelte;
        return this;
    }

    /** What both share, the largest contribution first; also what has no weight. The contributions add up to the score. */
    public List<Gemeinsames> gemeinsames(Paar paar) {
        int a = paar.a() - index.erstesProjekt;
        int b = paar.b() - index.erstesProjekt;
        gleich.von(a, b);
        long dinge = gewogen.von(a, b);
        List<Gemeinsames> alles = new ArrayList<>();
        long text = 0;
        for (int i = 0; i < gleich.anzahl(); i++) {
            int r = gleich.ding(i);
            long beitrag = dinge == 0 ? 0 : gewogen.beitrag(r);
            if (index.knoten[r] < 0) {
                text += beitrag;
            } else {
                alles.add(ding(paar, r, beitrag));
            }
        }
        zeit(paar, dinge == 0 ? 0 : gewogen.zeit(), alles);
        worte(paar, text, alles);
        alles.sort(Comparator.comparingLong(Gemeinsames::einheiten)
                .reversed()
                .thenComparing(Gemeinsames::teil)
                .thenComparingInt(Gemeinsames::knoten));
        return alles;
    }

    private Gemeinsames ding(Paar paar, int r, long beitrag) {
        Teil teil = Teil.values()[index.teil[r]];
        int k = index.knoten[r];
        Achse achse = teil.achse();
        Wert wert = new Wert(netz.kennung(k), netz.name(k), k);
        List<Schritt> schritte = new ArrayList<>();
        Belegart belegart = Belegart.BELEGT;
        if (achse != null) {
            schritte.addAll(Nachweis.von(netz, achse, paar.a(), wert, Projektindex.WEGE, nurBelegt));
            List<Schritt> zurueck =
                    new ArrayList<>(Nachweis.von(netz, achse, paar.b(), wert, Projektindex.WEGE, nurBelegt));
            Collections.reverse(zurueck);
            zurueck.forEach(kante -> schritte.add(
                    new Schritt(kante.nummer(), kante.richtung() == Richtung.HIN ? Richtung.HER : Richtung.HIN)));
            belegart = Nachweis.kraft(netz, achse, paar.a(), wert, Projektindex.WEGE)
                    .und(Nachweis.kraft(netz, achse, paar.b(), wert, Projektindex.WEGE))
                    .belegart();
        }
        return new Gemeinsames(teil, k, List.of(), 0, beitrag, index.haeufigkeit[r], belegart, schritte);
    }

    private void zeit(Paar paar, long beitrag, List<Gemeinsames> alles) {
        int monate = index.gemeinsameMonate(paar.a() - index.erstesProjekt, paar.b() - index.erstesProjekt);
        Belegart belegart = Laufzeit.belegart(netz, paar.a()).und(Laufzeit.belegart(netz, paar.b()));
        if (monate > 0 && (!nurBelegt || belegart == Belegart.BELEGT)) {
            alles.add(new Gemeinsames(Teil.ZEIT, -1, List.of(), monate, beitrag, 0, belegart, List.of()));
        }
    }

    private void worte(Paar paar, long beitrag, List<Gemeinsames> alles) {
        if (texte == null) {
            return;
        }
        boolean belegt = texte.belegt(paar.a() - index.erstesProjekt) && texte.belegt(paar.b() - index.erstesProjekt);
        List<String> worte = texte.gemeinsameWorte(paar.a(), paar.b());
        if (!worte.isEmpty() && (belegt || !nurBelegt)) {
            Belegart belegart = belegt ? Belegart.BELEGT : Belegart.EINGESCHAETZT;
            alles.add(new Gemeinsames(Teil.TEXT, -1, worte, 0, beitrag, 0, belegart, List.of()));
        }
    }

    /** The score, 0 to 1, whatever the pair was ordered by. */
    public double punkte(Paar paar) {
        return Paar.runde(gewogen.von(paar.a() - index.erstesProjekt, paar.b() - index.erstesProjekt));
    }

    /** How alike names and descriptions are, 0 to 1. */
    public double textaehnlichkeit(Paar paar) {
        return texte == null ? 0 : texte.aehnlichkeit(paar.a(), paar.b());
    }

    /** What the overlap may mean; costs {@link #gemeinsames} once more. */
    public Deutung deutung(Paar paar) {
        return deutung(paar, gemeinsames(paar));
    }

    /** The same for one who knows already what both share. */
    Deutung deutung(Paar paar, List<Gemeinsames> gemeinsames) {
        String doppelt = doppelte.get(paar.b());
        if (doppelt != null) {
            return new Deutung(Deutung.Art.MOEGLICHE_DUBLETTE, doppelt);
        }
        return Deutung.von(netz, paar, gemeinsames, textaehnlichkeit(paar), nurBelegt);
    }

    /** As strong as the weakest thing that contributes. */
    static Belegart belegart(List<Gemeinsames> gemeinsames) {
        return gemeinsames.stream()
                .filter(g -> g.einheiten() > 0)
                .map(Gemeinsames::belegart)
                .reduce(Belegart.BELEGT, Belegart::und);
    }
}
