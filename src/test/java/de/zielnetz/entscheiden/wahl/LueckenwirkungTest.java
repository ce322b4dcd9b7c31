package de.zielnetz.entscheiden.wahl;

import static de.zielnetz.netz.Kantenart.DIENT;
import static de.zielnetz.netz.Kantenart.GEHOERT_ZU;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Skizze;
import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.analyse.wandel.Gradwechsel;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Stadtgenerator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LueckenwirkungTest {

    private static final Memo MEMO = new Memo();
    private static final Massstab MASSSTAB = Massstab.ueblich("2024-01-01");

    /**
     * The list names fields f, g, h and a project for two of them, so of h it says that none is there: a gap. A candidate in h and g closes h; g is carried by one and then by two. What is
     * planned carries nothing until it runs.
     */
    @Test
    void ein_Vorhaben_schliesst_eine_Luecke_und_staerkt_ein_Feld() {
        Netz netz = new Skizze()
                .felder("f", "g", "h")
                .projekte("p", "q")
                .projekt("geplant", Merkmal.STATUS, "GEPLANT", Merkmal.AB, "2025", Merkmal.KOSTEN, 1000.0)
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/f")
                .kante("Projekt/q", GEHOERT_ZU, "Handlungsfeld/g")
                .kante("Projekt/geplant", GEHOERT_ZU, "Handlungsfeld/h")
                .netz();
        Kandidat idee = new Kandidat("Idee/neu", "Neu", null, entwurf(List.of("g", "h"), List.of()));
        Lueckenwirkung wirkung = Lueckenwirkung.von(MEMO, netz, idee, MASSSTAB);
        assertThat(wirkung.luecken()).containsExactly("Handlungsfeld/h");
        assertThat(wirkung.gestaerkt()).extracting(Gradwechsel::schluessel).containsExactly("Handlungsfeld/g");
        assertThat(wirkung.bekannt()).isEmpty();
        assertThat(Wirkungsvorschlag.von(wirkung, Skala.UEBLICH))
                .isEqualTo(new Wirkungsvorschlag(
                        3,
                        1,
                        0,
                        1,
                        "Liefe es, schlösse sich eine Lücke; keine Stelle, über die niemand etwas sagt, bekäme ein Projekt und eine wäre besser getragen als heute."
                                + " Eine Lücke zählt 1, alles andere ½: zusammen 1,5, das ist Stufe 3 von 5."));
        assertThat(Kandidat.geplante(netz, "2024-01-01"))
                .containsExactly(new Kandidat(
                        "Projekt/geplant", netz.name(netz.finde(Knotenart.PROJEKT, "geplant")), 1000.0, null));
        assertThat(Lueckenwirkung.von(
                                MEMO,
                                netz,
                                Kandidat.geplante(netz, "2024-01-01").get(0),
                                MASSSTAB)
                        .luecken())
                .containsExactly("Handlungsfeld/h");
    }

    @Test
    void ueber_ein_Ziel_traegt_es_auch_das_Leitziel_und_das_Paar() {
        Netz netz = new Skizze()
                .felder("f")
                .dinge(Knotenart.STRATEGISCHES_ZIEL, "z")
                .dinge(Knotenart.LEITZIEL, "l")
                .kante("StrategischesZiel/z", DIENT, "Leitziel/l")
                .netz();
        Lueckenwirkung wirkung = Lueckenwirkung.von(
                MEMO, netz, new Kandidat("Idee/neu", "Neu", null, entwurf(List.of("f"), List.of("z"))), MASSSTAB);
        assertThat(wirkung.luecken()).isEmpty();
        assertThat(wirkung.bekannt())
                .extracting(Gradwechsel::schluessel)
                .containsExactlyInAnyOrder(
                        "Handlungsfeld/f",
                        "StrategischesZiel/z",
                        "Leitziel/l",
                        "Leitziel/l+Handlungsfeld/f",
                        "StrategischesZiel/z+Handlungsfeld/f");
    }

    /** Each row: closed, otherwise better, value. By hand: 1 + ⌈log₂(1 + u)⌉. */
    @Test
    void jede_Verdoppelung_ist_eine_Stufe() {
        int[][] zeilen = {
            {0, 0, 1}, {0, 1, 2}, {1, 0, 2}, {1, 1, 3}, {3, 0, 3}, {3, 1, 4}, {7, 0, 4}, {7, 1, 5}, {99, 9, 5}
        };
        for (int[] zeile : zeilen) {
            assertThat(Wirkungsvorschlag.von(zeile[0], 0, zeile[1], Skala.UEBLICH)
                            .wert())
                    .as("%d %d", zeile[0], zeile[1])
                    .isEqualTo(zeile[2]);
            int anders = (int) Math.min(5, 1 + Math.ceil(Math.log(1 + zeile[0] + zeile[1] / 2.0) / Math.log(2) - 1e-9));
            assertThat(anders).isEqualTo(zeile[2]);
        }
    }

    /** Gaps that several close together are those that each closes alone: a portfolio may form the union. The other side asks the net with all of them at once. */
    @Property(tries = 25)
    void was_mehrere_zusammen_schliessen_ist_die_Vereinigung(@ForAll @LongRange(max = 10_000) long saat) {
        Netz netz = new Stadtgenerator(saat, 25).netz();
        Random zufall = new Random(saat);
        List<Kandidat> kandidaten = new ArrayList<>(Kandidat.geplante(netz, "2024-01-01"));
        for (int i = 0; i < 3; i++) {
            kandidaten.add(new Kandidat(
                    "Idee/" + i,
                    "Idee",
                    null,
                    entwurf(
                            einige(netz, Knotenart.HANDLUNGSFELD, zufall),
                            einige(netz, Knotenart.STRATEGISCHES_ZIEL, zufall))));
        }
        Set<String> vereint = new HashSet<>();
        kandidaten.forEach(
                k -> vereint.addAll(Lueckenwirkung.von(MEMO, netz, k, MASSSTAB).luecken()));
        Map<String, Luecke> vorher = stellen(netz);
        assertThat(stellen(Kandidat.alsLiefen(netz, kandidaten)).entrySet().stream()
                        .filter(e -> vorher.containsKey(e.getKey())
                                && vorher.get(e.getKey()).lage().istLuecke()
                                && e.getValue().lage().traglage().traegt())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(vereint);
    }

    private static Map<String, Luecke> stellen(Netz netz) {
        return Luecken.von(MEMO, netz, EnumSet.allOf(Lueckenart.class), null, false, MASSSTAB).stream()
                .collect(Collectors.toMap(Luecke::schluessel, l -> l));
    }

    private static List<String> einige(Netz netz, Knotenart art, Random zufall) {
        List<String> alle = new ArrayList<>();
        for (int k = netz.anfang(art); k < netz.ende(art); k++) {
            if (zufall.nextInt(4) == 0) {
                alle.add(netz.kennung(k));
            }
        }
        return alle;
    }

    private static Entwurf entwurf(List<String> felder, List<String> ziele) {
        return new Entwurf(
                Map.of(Merkmal.NAME, "Neu", Merkmal.STATUS, "IDEE"),
                felder,
                ziele,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
