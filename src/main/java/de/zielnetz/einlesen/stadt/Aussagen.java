package de.zielnetz.einlesen.stadt;

import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rows state, thing by thing. A row vouches for its thing, and for each property of a node that it fills; the name goes with the
 * node. What a relationship has beside its ends goes with it, unless several rows of a file speak of it. A row with „ja“ under
 * {@link #NUR_MERKMALE} vouches for what it fills and for nothing else.
 */
final class Aussagen {

    static final String NUR_MERKMALE = "nurMerkmale";

    /** Takes what is wrong in a row. */
    interface Melder {
        void nimm(Faktenzeile zeile, String spalte, String satz);
    }

    private record Aussage(Map<Merkmal, Object> merkmale, Beleg beleg, Faktenzeile zeile) {

        boolean nurMerkmale() {
            return "ja".equals(zeile.zelle(NUR_MERKMALE));
        }
    }

    private final Map<Sache, List<Aussage>> jeSache = new LinkedHashMap<>();

    void nimm(Sache sache, Map<Merkmal, Object> merkmale, Beleg beleg, Faktenzeile zeile) {
        Map<Merkmal, Object> gesagte = new EnumMap<>(merkmale);
        gesagte.remove(Merkmal.KENNUNG);
        jeSache.computeIfAbsent(sache, s -> new ArrayList<>()).add(new Aussage(gesagte, beleg, zeile));
    }

    /** All of it as facts; two values for one property, and properties of a thing that nobody vouches for, are findings. */
    Fakten fakten(Netz netz, Melder befunde) {
        Fakten fakten = new Fakten();
        jeSache.forEach((sache, aussagen) -> {
            Map<Merkmal, Object> werte = new EnumMap<>(Merkmal.class);
            if (sache instanceof Schluessel knoten) {
                werte.put(Merkmal.KENNUNG, knoten.eigen());
            }
            for (Aussage aussage : aussagen) {
                aussage.merkmale.forEach((merkmal, wert) ->
                        werte.merge(merkmal, wert, (alt, neu) -> zusammen(merkmal, alt, neu, aussage.zeile, befunde)));
            }
            for (Aussage aussage : aussagen) {
                if (!aussage.nurMerkmale()) {
                    fakten.stelleFest(sache, werte, aussage.beleg);
                }
                for (Merkmal merkmal : aussage.merkmale.keySet()) {
                    if (aussage.nurMerkmale() || brauchtEigenen(sache, merkmal, aussage, aussagen)) {
                        fakten.stelleFest(sache, werte, aussage.beleg.fuer(merkmal));
                    }
                }
            }
            if (netz.zustand(sache) == null && aussagen.stream().allMatch(Aussage::nurMerkmale)) {
                befunde.nimm(
                        aussagen.get(0).zeile,
                        NUR_MERKMALE,
                        "„%s“ braucht eine Zeile ohne nurMerkmale, die sagt, dass es sie gibt".formatted(sache));
            }
        });
        return fakten;
    }

    @SuppressWarnings("ReferenceEquality") // another row, even where it says the same
    private static boolean brauchtEigenen(Sache sache, Merkmal merkmal, Aussage eine, List<Aussage> alle) {
        return sache instanceof Schluessel
                ? merkmal != Merkmal.NAME
                : alle.stream().anyMatch(a -> a != eine && a.zeile.datei().equals(eine.zeile.datei()));
    }

    private static Object zusammen(Merkmal merkmal, Object alt, Object neu, Faktenzeile zeile, Melder befunde) {
        if (alt instanceof List<?> vorige && neu instanceof List<?> weitere) {
            Set<Object> alle = new LinkedHashSet<>(vorige);
            alle.addAll(weitere);
            return List.copyOf(alle);
        }
        if (!alt.equals(neu)) {
            befunde.nimm(
                    zeile,
                    merkmal.schluessel(),
                    "„%s“ widerspricht einer anderen Zeile derselben Sache, dort steht „%s“".formatted(neu, alt));
        }
        return alt;
    }
}
