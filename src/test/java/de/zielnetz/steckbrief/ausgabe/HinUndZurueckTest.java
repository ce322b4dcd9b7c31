package de.zielnetz.steckbrief.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stadt.Stadtgenerator;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.ausgabe.Hin.Zurueck;
import de.zielnetz.tabelle.Mappe.Format;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What Zielnetz wrote and nobody touched changes nothing when it is read, whatever the net holds; {@code -Pgruendlich} tries ten times as many nets. */
class HinUndZurueckTest {

    /** What the names and values of a net do to a reader they do in every format; CSV is by far the cheapest to write. */
    @Provide
    Arbitrary<Format> formate() {
        return Arbitraries.frequency(Tuple.of(8, Format.CSV), Tuple.of(1, Format.ODS), Tuple.of(1, Format.XLSX));
    }

    @Property
    void ein_Export_aendert_nichts(@ForAll long saat, @ForAll("formate") Format format) {
        pruefeExport(GarstigesNetz.aus(saat, false), format);
    }

    @Property(tries = 30)
    void der_Export_einer_Stadt_aendert_nichts(
            @ForAll @IntRange(min = 0, max = 60) int projekte, @ForAll long saat, @ForAll("formate") Format format) {
        pruefeExport(new Stadtgenerator(saat, projekte).netz(), format);
    }

    @Property
    void ohne_Stempel_kommen_hoechstens_Belege_dazu(@ForAll long saat, @ForAll("formate") Format format) {
        pruefeGewoehnliche(GarstigesNetz.aus(saat, true), format);
    }

    @Property(tries = 30)
    void ohne_Stempel_kommen_auch_bei_einer_Stadt_hoechstens_Belege_dazu(
            @ForAll @IntRange(min = 0, max = 60) int projekte, @ForAll long saat, @ForAll("formate") Format format) {
        pruefeGewoehnliche(new Stadtgenerator(saat, projekte).netz(), format);
    }

    /** Its cell is the mark alone, which was read as a new name. */
    @Example
    void ein_Projekt_ohne_Namen_das_nur_eingeschaetzt_ist_bekommt_keinen() {
        pruefeGewoehnliche(GarstigesNetz.aus(332, true), Format.CSV);
    }

    /** „Amt; Stelle [3] (eingeschätzt)“ is known but for the mark, and „Amt“ was taken for a name that stands alone. */
    @Example
    void ein_Name_mit_Semikolon_der_nur_eingeschaetzt_ist_bleibt_einer() {
        pruefeGewoehnliche(GarstigesNetz.aus(2432753349379L, true), Format.CSV);
    }

    private static void pruefeExport(Netz netz, Format format) {
        Zurueck zurueck = Hin.aus(netz).zurueck(format);
        assertThat(zurueck.ernste()).isEmpty();
        assertThat(zurueck.aenderungen()).isEmpty();
        assertThat(zurueck.lesung().projekte()).hasSize(netz.anzahl(Knotenart.PROJEKT));
    }

    private static void pruefeGewoehnliche(Netz netz, Format format) {
        Zurueck zurueck = Hin.aus(netz).ohneStempel().zurueck(format);
        assertThat(zurueck.lesung().befunde()).noneMatch(befund -> befund.schwere() == Befund.Schwere.FEHLER);
        assertThat(zurueck.lesung().projekte()).hasSize(netz.anzahl(Knotenart.PROJEKT));
        for (Aenderung aenderung : zurueck.aenderungen()) {
            if (aenderung.sache() instanceof Schluessel s && s.art() == Knotenart.QUELLE) {
                assertThat(s.eigen()).startsWith("datei-");
            } else {
                assertThat(aenderung.alt()).as("%s", aenderung).isNotNull();
                assertThat(aenderung.neu()).as("%s", aenderung).isNotNull();
                assertThat(aenderung.neu().merkmale()).isEqualTo(aenderung.alt().merkmale());
                assertThat(aenderung.neu().belege()).containsAll(aenderung.alt().belege());
            }
        }
    }
}
