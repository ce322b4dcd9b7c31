package de.zielnetz.stadt;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Abdruck;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Werteliste;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StadtgeneratorTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 35, 6_000})
    void everyFactFitsTheMetamodelAndNamesASourceThatExists(int projekte) {
        Netz netz = new Stadtgenerator(7, projekte).netz();
        assertThat(netz.anzahl(Knotenart.PROJEKT)).isEqualTo(projekte);
        Set<String> namen = new HashSet<>();
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            assertThat(Schluessel.istGueltig(netz.kennung(k)))
                    .as(netz.kennung(k))
                    .isTrue();
            assertThat(namen.add(netz.art(k) + netz.name(k))).as(netz.name(k)).isTrue();
            for (Map.Entry<Merkmal, Object> wert :
                    netz.knotenzustand(k).merkmale().entrySet()) {
                assertThat(netz.art(k).merkmale()).contains(wert.getKey());
                assertThat(Werteliste.erlaubt(netz.art(k), wert.getKey(), wert.getValue()))
                        .isTrue();
            }
        }
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            assertThat(netz.belege(e)).isNotEmpty().allSatisfy(beleg -> assertThat(
                            netz.finde(Knotenart.QUELLE, beleg.quelle()))
                    .isNotNegative());
        }
    }

    @Test
    void everyRelationshipHasBothEndsWhenItComes() {
        Stadtgenerator stadt = new Stadtgenerator(7, 6_000);
        Set<Object> bekannt = new HashSet<>();
        for (int nummer = 1; nummer <= stadt.schuebe(); nummer++) {
            stadt.schub(nummer).keySet().forEach(sache -> {
                assertThat(bekannt.add(sache)).as("%s is new", sache).isTrue();
                if (sache instanceof Beziehung b) {
                    assertThat(bekannt.contains(b.von()) && bekannt.contains(b.nach()))
                            .as("ends of %s", b)
                            .isTrue();
                }
            });
        }
    }

    @Test
    void theSameSeedMakesTheSameCityAndAnotherSeedAnother() {
        assertThat(Abdruck.von(new Stadtgenerator(1, 100).netz()))
                .isEqualTo(Abdruck.von(new Stadtgenerator(1, 100).netz()))
                .isNotEqualTo(Abdruck.von(new Stadtgenerator(2, 100).netz()));
    }

    @Test
    void aboutFourInFiveRelationshipsAreStatedAndTheBiggestActorIsFarBiggerThanMost() {
        Netz netz = new Stadtgenerator(3, 2_000).netz();
        long belegt = 0;
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            belegt += netz.belegart(e) == Belegart.BELEGT ? 1 : 0;
        }
        assertThat((double) belegt / netz.anzahlKanten()).isBetween(0.75, 0.88);
        int groesster = 0;
        int anfang = netz.anfang(Knotenart.AKTEUR);
        for (int k = anfang; k < netz.ende(Knotenart.AKTEUR); k++) {
            groesster = Math.max(groesster, netz.kanten(k, Richtung.HIN).anzahl());
        }
        assertThat(groesster).isGreaterThan(500);
    }
}
