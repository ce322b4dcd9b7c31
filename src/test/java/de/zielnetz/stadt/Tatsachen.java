package de.zielnetz.stadt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Collects the facts of one Vorgang, each with its Belege: nodes before the relationships that need them. */
final class Tatsachen {

    /** Of these some end; goals stay, so that each question has its rows. */
    private static final Set<Knotenart> VERGAENGLICHE =
            Set.of(Knotenart.AKTEUR, Knotenart.TECHNOLOGIE, Knotenart.HANDLUNGSFELD);

    private final Map<Sache, Zustand> knoten = new LinkedHashMap<>();
    private final Map<Sache, Zustand> kanten = new LinkedHashMap<>();
    private final String vorgang;

    Tatsachen(String vorgang) {
        this.vorgang = vorgang;
    }

    void knoten(Schluessel schluessel, Map<Merkmal, Object> merkmale, String quelle, String fundstelle) {
        Map<Merkmal, Object> alle = new EnumMap<>(merkmale);
        alle.put(Merkmal.KENNUNG, schluessel.eigen());
        if (VERGAENGLICHE.contains(schluessel.art())) {
            alle.putAll(zeit(schluessel));
        }
        knoten.put(
                schluessel,
                new Zustand(alle, List.of(new Beleg(quelle, fundstelle, Belegart.BELEGT, null, null, vorgang))));
    }

    /** A relationship that the source states or somebody judged; some are said in two or three places. Comes it twice, the first counts. */
    void kante(
            Schluessel von, Kantenart art, Schluessel nach, String quelle, String fundstelle, SplittableRandom zufall) {
        if (!art.verbindet(von.art(), nach.art())) {
            throw new IllegalArgumentException("%s does not join %s and %s".formatted(art, von, nach));
        }
        Beziehung beziehung = new Beziehung(von, art, nach);
        if (von.equals(nach) || kanten.containsKey(beziehung)) {
            return;
        }
        int stellen = zufall.nextInt(100) < 85 ? 1 : zufall.nextInt(100) < 80 ? 2 : 3;
        List<Beleg> belege = new ArrayList<>();
        for (int s = 0; s < stellen; s++) {
            String stelle =
                    s == 0 ? fundstelle : "S. %d, Z. %d".formatted(100 * s + zufall.nextInt(100), zufall.nextInt(900));
            belege.add(beleg(s == 0 ? quelle : Stadtrahmen.dokument(zufall), stelle, zufall));
        }
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        merkmale.putAll(zeit(beziehung));
        if (zufall.nextInt(20) == 0) {
            merkmale.put(Merkmal.AB, String.valueOf(2015 + zufall.nextInt(14)));
        }
        kanten.put(beziehung, new Zustand(merkmale, belege));
    }

    /** One thing in eight ends some day, from 2019 to 2030; always the same, and no other draw depends on it. */
    private static Map<Merkmal, Object> zeit(Sache sache) {
        SplittableRandom zufall = new SplittableRandom(sache.kennung().hashCode());
        return zufall.nextInt(8) > 0
                ? Map.of()
                : Map.of(Merkmal.BIS, Projektgenerator.datum(2019 + zufall.nextInt(12), zufall));
    }

    private Beleg beleg(String quelle, String fundstelle, SplittableRandom zufall) {
        return zufall.nextInt(5) > 0
                ? new Beleg(quelle, fundstelle, Belegart.BELEGT, null, null, vorgang)
                : new Beleg(
                        quelle,
                        fundstelle,
                        Belegart.EINGESCHAETZT,
                        Wortschatz.eines(Wortschatz.GRUENDE, zufall),
                        "Stab " + Wortschatz.eines(Wortschatz.FELDER, zufall),
                        vorgang);
    }

    Map<Sache, Zustand> alle() {
        Map<Sache, Zustand> alle = new LinkedHashMap<>(knoten);
        alle.putAll(kanten);
        return alle;
    }
}
