package de.zielnetz.bearbeiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.bearbeiten.schritt.Aendern;
import de.zielnetz.bearbeiten.schritt.Anlegen;
import de.zielnetz.bearbeiten.schritt.Aufteilen;
import de.zielnetz.bearbeiten.schritt.Bearbeitungsbefund;
import de.zielnetz.bearbeiten.schritt.Bearbeitungsschritt;
import de.zielnetz.bearbeiten.schritt.Belegen;
import de.zielnetz.bearbeiten.schritt.Entfernen;
import de.zielnetz.bearbeiten.schritt.Verbinden;
import de.zielnetz.bearbeiten.schritt.Zusammenfuehren;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stadt.Mehrzeitig;
import de.zielnetz.stadt.Stadtgenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever is done by hand, it can be undone, and leaves a net in which everything has its ends, its names and its evidence. */
class SchritteTest {

    @Property(tries = 60)
    void was_Schritte_aendern_laesst_sich_genau_zuruecknehmen(
            @ForAll @IntRange(min = 1, max = 25) int projekte,
            @ForAll @IntRange(min = 1, max = 30) int schritte,
            @ForAll @LongRange(max = 10_000) long saat) {
        Netz netz = Mehrzeitig.von(new Stadtgenerator(saat, projekte).netz(), saat, false);
        Bearbeitungsergebnis ergebnis = Bearbeitungsergebnis.von(netz, zufaellig(netz, schritte, saat), "probe");
        Aenderungen aenderungen = new Aenderungen(ergebnis.aenderungen());
        Netz nachher = ergebnis.nachher();
        assertThat(Aenderungen.zwischen(aenderungen.umgekehrt().aufgetragen(nachher), netz)
                        .alle())
                .isEmpty();
        for (Aenderung aenderung : ergebnis.aenderungen()) {
            assertThat(nachher.zustand(aenderung.sache()))
                    .as("Beziehungen ohne Ende fielen beim Auftragen weg: %s", aenderung)
                    .isEqualTo(aenderung.neu());
        }
        if (ergebnis.befunde().stream().noneMatch(Bearbeitungsbefund::istFehler)) {
            ueberschneidenSichNirgends(nachher);
        }
        Set<Sache> verschwunden = ergebnis.aenderungen().stream()
                .filter(a -> a.neu() == null)
                .map(Aenderung::sache)
                .collect(Collectors.toSet());
        for (Sache sache : netz.sachen()) {
            assertThat(nachher.enthaelt(sache))
                    .as("nur was gesagt ist, geht: %s", sache)
                    .isEqualTo(!verschwunden.contains(sache));
        }
        for (Sache sache : nachher.sachen()) {
            Zustand zustand = nachher.zustand(sache);
            assertThat(zustand).isNotNull();
            assertThat(zustand.belege()).as("jemand sagt %s", sache).isNotEmpty();
            for (Beleg beleg : zustand.belege()) {
                assertThat(nachher.finde(Knotenart.QUELLE, beleg.quelle()))
                        .as("%s", beleg)
                        .isNotNegative();
            }
        }
    }

    @Property(tries = 60)
    void beim_Zusammenfuehren_geht_keine_Nachbarschaft_kein_Name_und_keine_Fundstelle_verloren(
            @ForAll @IntRange(min = 2, max = 25) int projekte, @ForAll @LongRange(max = 10_000) long saat) {
        Netz netz = Mehrzeitig.von(new Stadtgenerator(saat, projekte).netz(), saat, false);
        Random zufall = new Random(saat);
        Schluessel bleibt = einer(netz, Knotenart.AKTEUR, zufall);
        Schluessel geht = einer(netz, Knotenart.AKTEUR, zufall);
        if (bleibt.equals(geht)) {
            return;
        }
        Netz nachher = Bearbeitungsergebnis.von(
                        netz,
                        new Bearbeitung(List.of(new Bearbeitung.Teil(
                                new Zusammenfuehren(bleibt, geht, Set.of()), Belegangabe.REDAKTION))),
                        "probe")
                .nachher();
        assertThat(nachher.enthaelt(geht)).isFalse();
        Set<String> vorher = new TreeSet<>(nachbarn(netz, bleibt));
        vorher.addAll(nachbarn(netz, geht));
        vorher.removeIf(n -> n.endsWith(bleibt.kennung()) || n.endsWith(geht.kennung()));
        assertThat(nachbarn(nachher, bleibt)).isEqualTo(vorher);
        Zustand einer = nachher.zustand(bleibt);
        assertThat(einer).isNotNull();
        assertThat(String.valueOf(einer.merkmale().get(Merkmal.ALIASE))).contains(netz.name(netz.finde(geht)));
        List<String> stellen = einer.belege().stream().map(Beleg::fundstelle).toList();
        assertThat(stellen)
                .containsAll(netz.knotenbelege(netz.finde(geht)).stream()
                        .filter(b -> b.merkmal() == null)
                        .map(Beleg::fundstelle)
                        .toList());
    }

    /** Each neighbour with the kind of relationship and its direction. */
    private static Set<String> nachbarn(Netz netz, Schluessel knoten) {
        Set<String> alle = new TreeSet<>();
        for (Sache sache : netz.sachen()) {
            if (sache instanceof Beziehung b && b.von().equals(knoten)) {
                alle.add(b.art() + " hin " + b.nach());
            }
            if (sache instanceof Beziehung b && b.nach().equals(knoten)) {
                alle.add(b.art() + " her " + b.von());
            }
        }
        return alle;
    }

    @Property(tries = 60)
    void Zeitraeume_einer_Beziehung_ueberschneiden_sich_nie_was_immer_von_Hand_geschieht(
            @ForAll @IntRange(min = 1, max = 15) int projekte, @ForAll @LongRange(max = 10_000) long saat) {
        Netz netz = Mehrzeitig.von(new Stadtgenerator(saat, projekte).netz(), saat, false);
        Random zufall = new Random(saat);
        int gelungene = 0;
        for (int i = 0;
                i < 40
                        && netz.anzahlKanten() > 0
                        && netz.anzahl(Knotenart.PROJEKT) > 0
                        && netz.anzahl(Knotenart.AKTEUR) > 0;
                i++) {
            Bearbeitungsergebnis ergebnis = Bearbeitungsergebnis.von(
                    netz,
                    new Bearbeitung(List.of(new Bearbeitung.Teil(schritt(netz, zufall, i), Belegangabe.REDAKTION))),
                    "probe");
            if (ergebnis.befunde().stream().noneMatch(Bearbeitungsbefund::istFehler)) {
                ueberschneidenSichNirgends(ergebnis.nachher());
                netz = ergebnis.nachher();
                gelungene++;
            }
        }
        assertThat(gelungene).isPositive();
    }

    private static void ueberschneidenSichNirgends(Netz netz) {
        for (Sache sache : netz.sachen()) {
            if (sache instanceof Beziehung b) {
                List<Zeitspanne> zeiten = netz.zeitraeume(b).values().stream()
                        .map(Zeitspanne::von)
                        .toList();
                for (int i = 1; i < zeiten.size(); i++) {
                    assertThat(zeiten.get(i - 1).ueberschneidet(zeiten.get(i)))
                            .as("%s %s", b, zeiten)
                            .isFalse();
                }
            }
        }
    }

    private static Bearbeitung zufaellig(Netz netz, int schritte, long saat) {
        Random zufall = new Random(saat);
        List<Bearbeitung.Teil> teile = new ArrayList<>();
        for (int i = 0; i < schritte; i++) {
            teile.add(new Bearbeitung.Teil(schritt(netz, zufall, i), Belegangabe.REDAKTION));
        }
        return new Bearbeitung(teile);
    }

    private static Bearbeitungsschritt schritt(Netz netz, Random zufall, int nummer) {
        Knotenart art = zufall.nextBoolean() ? Knotenart.PROJEKT : Knotenart.AKTEUR;
        Map<Merkmal, String> name = Map.of(Merkmal.NAME, "Probe " + nummer);
        return switch (zufall.nextInt(11)) {
            case 0 -> new Anlegen(art, null, name);
            case 1 -> aendern(einer(netz, art, zufall), Merkmal.NAME, "Anders " + nummer);
            case 2 ->
                aendern(einer(netz, art, zufall), Merkmal.BESCHREIBUNG, nummer % 2 == 0 ? null : "Text " + nummer);
            case 3 -> aendern(eineBeziehung(netz, zufall), Merkmal.BIS, "2030");
            case 4 ->
                new Verbinden(
                        new Beziehung(
                                einer(netz, Knotenart.AKTEUR, zufall),
                                Kantenart.VERANTWORTET,
                                einer(netz, Knotenart.PROJEKT, zufall)),
                        Map.of());
            case 9 -> new Verbinden(((Beziehung) eineBeziehung(netz, zufall)).mitZeitraum(1), zeit(zufall));
            case 10 -> aendern(eineBeziehung(netz, zufall), Merkmal.AB, String.valueOf(2015 + zufall.nextInt(15)));
            case 5 -> new Entfernen(zufall.nextBoolean() ? einer(netz, art, zufall) : eineBeziehung(netz, zufall));
            case 6 -> new Zusammenfuehren(einer(netz, art, zufall), einer(netz, art, zufall), Set.of(Merkmal.NAME));
            case 7 -> {
                Beziehung wandert = (Beziehung) eineBeziehung(netz, zufall);
                yield new Aufteilen(wandert.von(), new Anlegen(wandert.von().art(), null, name), Set.of(wandert));
            }
            default -> new Belegen(eineBeziehung(netz, zufall), null);
        };
    }

    private static Map<Merkmal, String> zeit(Random zufall) {
        int ab = 2010 + zufall.nextInt(20);
        return zufall.nextBoolean()
                ? Map.of(Merkmal.AB, String.valueOf(ab))
                : Map.of(Merkmal.AB, String.valueOf(ab), Merkmal.BIS, String.valueOf(ab + zufall.nextInt(3)));
    }

    private static Aendern aendern(Sache sache, Merkmal merkmal, @org.jspecify.annotations.Nullable String wert) {
        return new Aendern(sache, List.of(new Aendern.Feld(merkmal, wert, null)));
    }

    private static Schluessel einer(Netz netz, Knotenart art, Random zufall) {
        return netz.schluessel(netz.anfang(art) + zufall.nextInt(netz.anzahl(art)));
    }

    private static Sache eineBeziehung(Netz netz, Random zufall) {
        return netz.beziehung(zufall.nextInt(netz.anzahlKanten()));
    }
}
