package de.zielnetz.analyse.abdeckung;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Laufzeit;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Nachweis;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Wert;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Stadtgenerator;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AbdeckungTest {

    private static final Memo MEMO = new Memo();
    private static final Massstab MASSSTAB = Massstab.ueblich("2024-01-01");

    @Property(tries = 120)
    void jede_Zelle_zaehlt_die_Projekte_die_auf_beiden_Achsen_dort_stehen(
            @ForAll @IntRange(max = 40) int projekte,
            @ForAll @LongRange(max = 1000) long saat,
            @ForAll Achse zeilen,
            @ForAll Achse spalten,
            @ForAll boolean nurBelegt) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        BitSet auswahl = auswahl(projekte, saat);
        Abdeckung abdeckung = abdeckung(netz, zeilen, spalten, auswahl, nurBelegt);
        int anfang = netz.anfang(Knotenart.PROJEKT);
        int zellen = 0;
        for (int z = 0; z < abdeckung.zeilen().size(); z++) {
            for (int s = 0; s < abdeckung.spalten().size(); s++) {
                Wert zeile = abdeckung.zeilen().get(z);
                Wert spalte = abdeckung.spalten().get(s);
                long erwartet = IntStream.range(anfang, anfang + projekte)
                        .filter(p -> auswahl == null || auswahl.get(p - anfang))
                        .filter(p -> steht(netz, zeilen, p, zeile, nurBelegt))
                        .filter(p -> steht(netz, spalten, p, spalte, nurBelegt))
                        .count();
                assertThat(abdeckung.zelle(z, s).anzahl()).isEqualTo((int) erwartet);
                assertThat(abdeckung.projekte(z, s)).hasSize((int) erwartet);
                zellen += (int) erwartet;
            }
        }
        assertThat(IntStream.range(0, abdeckung.zeilen().size())
                        .map(abdeckung::summe)
                        .sum())
                .isEqualTo(zellen)
                .isEqualTo(IntStream.range(0, abdeckung.spalten().size())
                        .map(abdeckung::spaltensumme)
                        .sum());
        assertThat(abdeckung.verschiedene()).isLessThanOrEqualTo(zellen);
    }

    @Property(tries = 60)
    void nur_Belegtes_gibt_nie_mehr_und_vertauschte_Achsen_geben_dieselben_Zellen(
            @ForAll @IntRange(max = 40) int projekte,
            @ForAll @LongRange(max = 1000) long saat,
            @ForAll Achse zeilen,
            @ForAll Achse spalten) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        Abdeckung alle = abdeckung(netz, zeilen, spalten, null, false);
        Abdeckung belegt = abdeckung(netz, zeilen, spalten, null, true);
        Abdeckung vertauscht = abdeckung(netz, spalten, zeilen, null, false);
        for (int z = 0; z < alle.zeilen().size(); z++) {
            for (int s = 0; s < alle.spalten().size(); s++) {
                assertThat(belegt.zelle(z, s).anzahl())
                        .isEqualTo(alle.zelle(z, s).belegt());
                assertThat(vertauscht.zelle(s, z)).isEqualTo(alle.zelle(z, s));
            }
        }
    }

    private static Abdeckung abdeckung(Netz netz, Achse zeilen, Achse spalten, BitSet auswahl, boolean nurBelegt) {
        return Abdeckung.von(
                MEMO,
                netz,
                new Abdeckung.Matrixfrage(zeilen, spalten, EnumSet.allOf(Wegart.class), auswahl, nurBelegt, MASSSTAB));
    }

    private static BitSet auswahl(int projekte, long saat) {
        Random zufall = new Random(saat);
        BitSet auswahl = new BitSet();
        for (int p = 0; p < projekte; p++) {
            auswahl.set(p, zufall.nextBoolean());
        }
        return zufall.nextBoolean() ? null : auswahl;
    }

    /** Asked of the evidence of one project and value, which walks the net in its own way. */
    private static boolean steht(Netz netz, Achse achse, int p, Wert wert, boolean nurBelegt) {
        boolean steht =
                switch (achse) {
                    case STATUS -> wert.schluessel().equals(netz.wert(p, Merkmal.STATUS));
                    case PRIORITAET -> wert.schluessel().equals(netz.wert(p, Merkmal.PRIORITAET));
                    case RAUM -> wert.schluessel().equals(netz.wert(p, Merkmal.RAUMBEZUG));
                    case JAHR -> {
                        int[] jahre = Laufzeit.jahre(netz, p);
                        int jahr = Integer.parseInt(wert.schluessel());
                        yield jahre.length > 0 && jahre[0] <= jahr && jahr <= jahre[1];
                    }
                    default ->
                        !Nachweis.von(netz, achse, p, wert, EnumSet.allOf(Wegart.class), false)
                                .isEmpty();
                };
        return steht
                && (!nurBelegt
                        || (netz.knotenbelegart(p) == Belegart.BELEGT
                                && Nachweis.kraft(netz, achse, p, wert, EnumSet.allOf(Wegart.class))
                                                .belegart()
                                        == Belegart.BELEGT));
    }
}
