package de.zielnetz.steckbrief.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.ausgabe.Hin.Zurueck;
import de.zielnetz.tabelle.Mappe.Format;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who changes a cell of an export says what stands there now, and nothing else. */
class GeaenderterExportTest {

    private static final Schluessel EINS = new Schluessel(Knotenart.PROJEKT, "eins");
    private static final Schluessel ZWEI = new Schluessel(Knotenart.PROJEKT, "zwei");

    private final Hin export = Hin.aus(netz(heute -> {}));

    @ParameterizedTest
    @EnumSource(
            names = {"XLS", "JSON"},
            mode = EnumSource.Mode.EXCLUDE)
    void andere_Kosten_sind_eine_Aenderung_mit_Beleg_an_dieser_Zelle(Format format) {
        Zurueck zurueck = export.mit("eins", Inhalt.KOSTEN, "2.500,50").zurueck(format);
        assertThat(zurueck.ernste()).isEmpty();
        Zustand danach = einzige(zurueck, EINS).neu();
        assertThat(danach.merkmale()).containsEntry(Merkmal.KOSTEN, 2500.5).containsEntry(Merkmal.BESCHREIBUNG, "alt");
        assertThat(danach.belege())
                .filteredOn(b -> b.merkmal() == Merkmal.KOSTEN)
                .extracting(Beleg::fundstelle)
                .containsExactly(ort(format, "O3"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"XLS", "JSON"},
            mode = EnumSource.Mode.EXCLUDE)
    void ein_Handlungsfeld_mehr_belegt_nur_dieses(Format format) {
        Zurueck zurueck = export.mit("eins", Inhalt.HANDLUNGSFELDER, "Klima\nWohnen; Mobilität")
                .zurueck(format);
        Aenderung neu = einzige(zurueck, gehoertZu("klima"));
        assertThat(neu.alt()).isNull();
        assertThat(neu.neu().belege()).extracting(Beleg::fundstelle).containsExactly(ort(format, "D3"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"XLS", "JSON"},
            mode = EnumSource.Mode.EXCLUDE)
    void eine_geleerte_Zelle_nimmt_zurueck_was_Steckbriefe_sagten(Format format) {
        Zustand danach = einzige(export.mit("eins", Inhalt.BESCHREIBUNG, "").zurueck(format), EINS)
                .neu();
        assertThat(danach.merkmale()).doesNotContainKey(Merkmal.BESCHREIBUNG).containsEntry(Merkmal.KOSTEN, 1000.0);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"XLS", "JSON"},
            mode = EnumSource.Mode.EXCLUDE)
    void ein_gestrichenes_Handlungsfeld_faellt_weg(Format format) {
        Zurueck zurueck =
                export.mit("eins", Inhalt.HANDLUNGSFELDER, "Mobilität").zurueck(format);
        assertThat(einzige(zurueck, gehoertZu("wohnen")).neu()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"XLS", "JSON"},
            mode = EnumSource.Mode.EXCLUDE)
    void ein_alter_Export_macht_nichts_rueckgaengig(Format format) {
        Netz heute = netz(seither -> {
            seither.put(EINS, zustand("Eins ganz neu", "neu", 5000.0));
            seither.put(ZWEI, zustand("Eins", "vertauscht", 1.0));
            seither.remove(gehoertZu("wohnen"));
            seither.put(gehoertZu("klima"), new Zustand(Map.of(), List.of(beleg(null))));
        });
        Zurueck unveraendert = export.zurueck(format, heute);
        assertThat(unveraendert.ernste()).isEmpty();
        assertThat(unveraendert.aenderungen()).isEmpty();

        Zurueck geaendert = export.mit("eins", Inhalt.STATUS, "läuft").zurueck(format, heute);
        assertThat(einzige(geaendert, EINS).neu().merkmale())
                .containsEntry(Merkmal.STATUS, "LAUFEND")
                .containsEntry(Merkmal.NAME, "Eins ganz neu")
                .containsEntry(Merkmal.BESCHREIBUNG, "neu")
                .containsEntry(Merkmal.KOSTEN, 5000.0);

        Zurueck felder = export.mit("eins", Inhalt.HANDLUNGSFELDER, "Wohnen\nMobilität\nLicht")
                .zurueck(format, heute);
        assertThat(einzige(felder, gehoertZu("licht")).neu()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"XLS", "JSON"},
            mode = EnumSource.Mode.EXCLUDE)
    void ein_seither_entferntes_Projekt_kommt_nicht_wieder(Format format) {
        Netz heute = netz(seither -> seither.remove(ZWEI));
        Zurueck unveraendert = export.zurueck(format, heute);
        assertThat(unveraendert.ernste()).isEmpty();
        assertThat(unveraendert.aenderungen()).isEmpty();
        Zurueck geaendert = export.mit("zwei", Inhalt.KOSTEN, "7").zurueck(format, heute);
        assertThat(geaendert.aenderungen()).isEmpty();
        assertThat(geaendert.ernste()).extracting(Befund::art).containsExactly(Befundart.PROJEKT_ENTFALLEN);
    }

    /** The one change beside the new source. */
    private static Aenderung einzige(Zurueck zurueck, Sache sache) {
        List<Aenderung> ohneQuelle = zurueck.aenderungen().stream()
                .filter(a -> !(a.sache() instanceof Schluessel s && s.art() == Knotenart.QUELLE))
                .toList();
        assertThat(ohneQuelle).extracting(Aenderung::sache).containsExactly(sache);
        return ohneQuelle.get(0);
    }

    private static String ort(Format format, String zelle) {
        return format == Format.CSV ? zelle : "Steckbriefe!" + zelle;
    }

    private static Beziehung gehoertZu(String feld) {
        return new Beziehung(EINS, Kantenart.GEHOERT_ZU, new Schluessel(Knotenart.HANDLUNGSFELD, feld));
    }

    private static Netz netz(Consumer<Map<Sache, Zustand>> seither) {
        Map<Sache, Zustand> alle = new LinkedHashMap<>();
        Map.of("wohnen", "Wohnen", "mobil", "Mobilität", "klima", "Klima", "licht", "Licht")
                .forEach((kennung, name) -> alle.put(
                        new Schluessel(Knotenart.HANDLUNGSFELD, kennung),
                        new Zustand(Map.of(Merkmal.NAME, name), List.of(beleg(null)))));
        alle.put(
                new Schluessel(Knotenart.QUELLE, "fruehere"),
                new Zustand(Map.of(Merkmal.NAME, "Frühere", Merkmal.ART, "STECKBRIEF"), List.of()));
        alle.put(EINS, zustand("Eins", "alt", 1000.0));
        alle.put(ZWEI, zustand("Zwei", "auch alt", 1.0));
        alle.put(gehoertZu("wohnen"), new Zustand(Map.of(), List.of(beleg(null))));
        alle.put(
                gehoertZu("mobil"),
                new Zustand(Map.of(), List.of(new Beleg("dokument", "S. 1", Belegart.BELEGT, null, null, "v1", null))));
        seither.accept(alle);
        return NetzBauer.aus(alle);
    }

    private static Zustand zustand(String name, String beschreibung, double kosten) {
        Map<Merkmal, Object> werte = new HashMap<>();
        werte.put(Merkmal.NAME, name);
        werte.put(Merkmal.BESCHREIBUNG, beschreibung);
        werte.put(Merkmal.KOSTEN, kosten);
        return new Zustand(
                werte, List.of(beleg(null), beleg(Merkmal.NAME), beleg(Merkmal.BESCHREIBUNG), beleg(Merkmal.KOSTEN)));
    }

    private static Beleg beleg(Merkmal merkmal) {
        return new Beleg("fruehere", "Blatt!A1", Belegart.BELEGT, null, null, "v1", merkmal);
    }
}
