package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Achse;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * For which things of a kind a source that lists projects names none. A source names a thing where a stated Beleg of
 * the thing itself is of it; it lists projects of the kind where it states an immediate relationship to a project for
 * at least a share of the things it names ({@link de.zielnetz.analyse.Massstab#listet}). Costs the Belege of the kind and of these
 * relationships.
 */
final class Quellenlage {

    /**
     * A source that lists.
     *
     * @param genannt how many things of the kind it names
     * @param mitProjekt for how many of these it names a project
     */
    record Liste(String quelle, int genannt, int mitProjekt) {}

    private final @Nullable Liste[] keines;

    private Quellenlage(@Nullable Liste[] keines) {
        this.keines = keines;
    }

    static Quellenlage von(Netz netz, Achse achse, int werte, double listet) {
        @Nullable Liste[] keines = new Liste[werte];
        Knotenart dinge = achse.dinge();
        if (dinge == null) {
            return new Quellenlage(keines);
        }
        Map<String, BitSet> nennt = new TreeMap<>();
        Map<String, BitSet> ordnetZu = new TreeMap<>();
        BitSet mitProjekt = new BitSet();
        for (int w = 0; w < werte; w++) {
            int k = netz.anfang(dinge) + w;
            merke(netz.knotenbelege(k), w, nennt);
            for (Kantenart art : achse.kanten()) {
                Richtung zurueck = achse.richtung() == Richtung.HIN ? Richtung.HER : Richtung.HIN;
                Kantenfolge folge = netz.kanten(k, art, zurueck, Knotenart.PROJEKT);
                for (int i = 0; i < folge.anzahl(); i++) {
                    if (merke(netz.belege(folge.kante(i)), w, ordnetZu)) {
                        mitProjekt.set(w);
                    }
                }
            }
        }
        nennt.forEach((quelle, genannt) -> {
            BitSet beides = (BitSet) genannt.clone();
            beides.and(ordnetZu.getOrDefault(quelle, new BitSet()));
            int anzahl = beides.cardinality();
            if (anzahl > 0 && anzahl >= listet * genannt.cardinality()) {
                Liste liste = new Liste(quelle, genannt.cardinality(), anzahl);
                genannt.stream()
                        .filter(w -> !mitProjekt.get(w))
                        .filter(w -> besser(liste, keines[w]))
                        .forEach(w -> keines[w] = liste);
            }
        });
        return new Quellenlage(keines);
    }

    /** Of several sources that list, the one that names most projects stands for all. */
    private static boolean besser(Liste neue, @Nullable Liste bisher) {
        return bisher == null || neue.mitProjekt() > bisher.mitProjekt();
    }

    private static boolean merke(Iterable<Beleg> belege, int w, Map<String, BitSet> je) {
        boolean belegt = false;
        for (Beleg beleg : belege) {
            if (beleg.art() == Belegart.BELEGT) {
                je.computeIfAbsent(beleg.quelle(), q -> new BitSet()).set(w);
                belegt = true;
            }
        }
        return belegt;
    }

    /** The source that lists projects and names none for this value, or null. */
    @Nullable
    Liste keines(int w) {
        return keines[w];
    }
}
