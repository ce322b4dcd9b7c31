package de.zielnetz.ordnung;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A circle that changes would close and that is not there before them.
 *
 * @param ausloeser the changed thing that closes it
 * @param satz all of it in German, with what to do
 */
public record Kreisschluss(Sache ausloeser, Kreis kreis, String satz) {

    private static final int HOECHSTENS = 20;

    /**
     * The circles that these changes close, twenty at most. Costs a walk over the net where a relationship of a {@link Rangordnung}
     * comes or holds at another time, else the changes alone.
     */
    public static List<Kreisschluss> von(Netz vorher, List<Aenderung> aenderungen) {
        Map<Beziehung, Sache> moegliche = new LinkedHashMap<>();
        aenderungen.forEach(a -> sammle(vorher, a, moegliche));
        if (moegliche.isEmpty()) {
            return List.of();
        }
        Netz nachher = new Aenderungen(aenderungen).aufgetragen(vorher);
        Kreise damals = new Kreise(vorher);
        Kreise dann = new Kreise(nachher);
        Set<Beziehung> genannte = new HashSet<>();
        List<Kreisschluss> alle = new ArrayList<>();
        moegliche.forEach((beziehung, ausloeser) -> {
            if (alle.size() < HOECHSTENS
                    && !genannte.contains(beziehung)
                    && damals.durch(beziehung).isEmpty()) {
                dann.durch(beziehung).ifPresent(kreis -> {
                    genannte.addAll(kreis.glieder());
                    alle.add(new Kreisschluss(ausloeser, kreis, satz(kreis, nachher)));
                });
            }
        });
        return alle;
    }

    private static String satz(Kreis kreis, Netz netz) {
        return "Das schlösse einen Kreis: %s. %s Beenden oder entfernen Sie erst eine dieser Beziehungen, oder lassen Sie diese weg."
                .formatted(kreis.inWorten(netz::zustand), kreis.ordnung().regel());
    }

    private static void sammle(Netz netz, Aenderung aenderung, Map<Beziehung, Sache> moegliche) {
        if (aenderung.neu() == null || gleicheZeit(aenderung.alt(), aenderung.neu())) {
            return;
        }
        if (aenderung.sache() instanceof Beziehung b) {
            if (Rangordnung.von(b.art()).isPresent()) {
                moegliche.put(b, b);
            }
            return;
        }
        int k = netz.finde((Schluessel) aenderung.sache());
        for (Richtung richtung : k < 0 ? new Richtung[0] : Richtung.values()) {
            Kantenfolge folge = netz.kanten(k, richtung);
            for (int i = 0; i < folge.anzahl(); i++) {
                if (Rangordnung.von(netz.kantenart(folge.kante(i))).isPresent()) {
                    moegliche.putIfAbsent(netz.beziehung(folge.kante(i)), aenderung.sache());
                }
            }
        }
    }

    private static boolean gleicheZeit(@Nullable Zustand alt, Zustand neu) {
        return alt != null
                && Objects.equals(alt.merkmale().get(Merkmal.AB), neu.merkmale().get(Merkmal.AB))
                && Objects.equals(
                        alt.merkmale().get(Merkmal.BIS), neu.merkmale().get(Merkmal.BIS));
    }
}
