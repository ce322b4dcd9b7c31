package de.zielnetz.steckbrief.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.einlesen.fakten.Stadtrueckweg;
import de.zielnetz.einlesen.fakten.Stadtrueckweg.Gelesenes;
import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Mehrzeitig;
import de.zielnetz.stadt.Stadtgenerator;
import de.zielnetz.tabelle.Mappe.Format;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A workbook of a city that Zielnetz wrote and nobody touched changes nothing when it is read, whatever the net holds. */
class StadtHinUndZurueckTest {

    @Property(tries = 20)
    void die_Mappe_einer_Stadt_aendert_nichts(@ForAll long saat, @ForAll("formate") Format format) {
        pruefe(GarstigesNetz.aus(saat, false), format);
    }

    @Property(tries = 6)
    void auch_die_einer_grossen_nicht(
            @ForAll @IntRange(min = 0, max = 60) int projekte, @ForAll long saat, @ForAll("formate") Format format) {
        Netz netz = new Stadtgenerator(saat, projekte).netz();
        pruefe(Mehrzeitig.von(netz, saat, projekte % 2 == 0), format);
    }

    @Provide
    Arbitrary<Format> formate() {
        return Arbitraries.of(Format.XLSX, Format.ODS);
    }

    private static void pruefe(Netz netz, Format format) {
        String name = "stadt." + format.name().toLowerCase(Locale.ROOT);
        for (var sicht : List.of(Stadtrueckweg.ANGEMELDET, Stadtrueckweg.OFFEN)) {
            Gelesenes zurueck = Stadtrueckweg.lies(name, Stadtrueckweg.datei(netz, sicht, format), netz);
            assertThat(zurueck.fehler()).isEmpty();
            assertThat(zurueck.aenderungen()).isEmpty();
        }
    }
}
