package de.zielnetz.netz;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.stadt.Mehrzeitig;
import de.zielnetz.stadt.Stadtgenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AenderungenTest {

    private static Netz stadt(long saat, int projekte) {
        return Mehrzeitig.von(new Stadtgenerator(saat, projekte).netz(), saat, true);
    }

    @Property(tries = 30)
    void ein_Netz_ohne_Dinge_ist_das_Netz_das_man_ohne_sie_baut(
            @ForAll @IntRange(max = 30) int projekte, @ForAll @LongRange(max = 1000) long saat) {
        Netz netz = stadt(saat, projekte);
        Random zufall = new Random(saat);
        boolean[] weg = new boolean[netz.anzahlKnoten()];
        Map<Sache, Zustand> rest = new LinkedHashMap<>();
        for (int k = 0; k < weg.length; k++) {
            weg[k] = zufall.nextInt(5) == 0;
            if (!weg[k]) {
                rest.put(netz.schluessel(k), netz.knotenzustand(k));
            }
        }
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            rest.put(netz.beziehung(e), netz.kantenzustand(e)); // those with a missing end are left out
        }
        Netz ohne = Aenderungen.ohne(netz, k -> weg[k]).aufgetragen(netz);
        assertThat(Aenderungen.zwischen(NetzBauer.aus(rest), ohne).alle()).isEmpty();
        Map<Sache, Zustand> alles = new LinkedHashMap<>();
        netz.sachen().forEach(sache -> alles.put(sache, netz.zustand(sache)));
        assertThat(Aenderungen.zwischen(netz, Aenderungen.mit(ohne, alles).aufgetragen(ohne))
                        .alle())
                .isEmpty();
    }

    @Property(tries = 30)
    void aufgetragen_machen_sie_das_andere_Netz_und_umgekehrt_wieder_das_eine(
            @ForAll @IntRange(max = 30) int eins,
            @ForAll @IntRange(max = 30) int zwei,
            @ForAll @LongRange(max = 1000) long saat) {
        Netz vorher = stadt(saat, eins);
        Netz nachher = stadt(saat + 1, zwei);
        Aenderungen aenderungen = Aenderungen.zwischen(vorher, nachher);
        assertThat(Aenderungen.zwischen(aenderungen.aufgetragen(vorher), nachher)
                        .leer())
                .isTrue();
        assertThat(Aenderungen.zwischen(aenderungen.umgekehrt().aufgetragen(nachher), vorher)
                        .leer())
                .isTrue();
    }

    @Property(tries = 30)
    void was_ein_Ding_mehrmals_aendert_gilt_zuletzt_und_rueckwaerts_zuerst(
            @ForAll @IntRange(max = 20) int projekte, @ForAll @LongRange(max = 1000) long saat) {
        Netz erstes = stadt(saat, projekte);
        Netz zweites = stadt(saat + 1, projekte);
        Netz drittes = stadt(saat + 2, projekte);
        List<Aenderung> alle =
                new ArrayList<>(Aenderungen.zwischen(erstes, zweites).alle());
        alle.addAll(Aenderungen.zwischen(zweites, drittes).alle());
        Aenderungen zusammen = new Aenderungen(alle);
        assertThat(Aenderungen.zwischen(zusammen.aufgetragen(erstes), drittes).leer())
                .isTrue();
        assertThat(Aenderungen.zwischen(zusammen.umgekehrt().aufgetragen(drittes), erstes)
                        .leer())
                .isTrue();
    }
}
