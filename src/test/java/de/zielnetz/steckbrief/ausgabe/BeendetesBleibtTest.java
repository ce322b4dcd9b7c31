package de.zielnetz.steckbrief.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stadt.Mehrzeitig;
import de.zielnetz.stadt.Stadtgenerator;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.tabelle.Mappe.Format;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What does not hold today is not in an export, and no file that is silent about it takes it away. */
class BeendetesBleibtTest {

    private final Netz netz = ausSteckbriefen(Mehrzeitig.von(new Stadtgenerator(3, 60).netz(), 3, false));
    private final Netz heute = netz.gueltigAm(Netzstand.heute());

    @Test
    void in_der_Stadt_ist_manches_vorbei() {
        assertThat(netz.anzahlKanten() - heute.anzahlKanten()).isGreaterThan(30);
        assertThat(netz.anzahlKnoten()).isGreaterThan(heute.anzahlKnoten());
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"XLSX", "CSV"})
    void ein_Export_und_dieselbe_Tabelle_ohne_Stempel_nehmen_nichts_zurueck(Format format) {
        Hin hin = Hin.aus(netz);
        assertThat(hin.zurueck(format).aenderungen()).isEmpty();
        assertThat(entfernte(hin.ohneStempel().zurueck(format).aenderungen())).isEmpty();
    }

    /** So that the test above would see it. */
    @Test
    void was_heute_gilt_nimmt_dieselbe_Tabelle_zurueck_wo_sie_es_nicht_mehr_nennt() {
        Hin hin = Hin.aus(netz).mit(netz.kennung(projektMitBeendetem()), Inhalt.MITWIRKENDE, "");
        assertThat(entfernte(hin.ohneStempel().zurueck(Format.CSV).aenderungen()))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(heute.enthaelt(a.sache())).isTrue());
    }

    @Test
    void eine_geleerte_Zelle_nimmt_nur_zurueck_was_der_Export_nannte() {
        int beendete = 0;
        for (Aenderung aenderung : Hin.aus(netz)
                .mit(netz.kennung(projektMitBeendetem()), Inhalt.MITWIRKENDE, "")
                .zurueck(Format.CSV)
                .aenderungen()) {
            if (aenderung.sache() instanceof Beziehung b) {
                assertThat(heute.enthaelt(b)).as("%s", b).isTrue();
                beendete++;
            }
        }
        assertThat(beendete).isPositive();
    }

    /** One whose partners are some of today and some of other times. */
    private int projektMitBeendetem() {
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            if (netz.art(k) == Knotenart.PROJEKT) {
                int alle = partner(netz, k);
                int h = heute.finde(netz.schluessel(k));
                if (partner(heute, h) > 0 && partner(heute, h) < alle) {
                    return k;
                }
            }
        }
        throw new AssertionError("no such project");
    }

    private static int partner(Netz netz, int projekt) {
        return netz.kanten(projekt, Kantenart.WIRKT_MIT_AN, Richtung.HER, Knotenart.AKTEUR)
                .anzahl();
    }

    /** Only what Steckbriefe said can be taken back by one. */
    private static Netz ausSteckbriefen(Netz netz) {
        Map<Sache, Zustand> alle = new LinkedHashMap<>();
        for (Sache sache : netz.sachen()) {
            Zustand zustand = Objects.requireNonNull(netz.zustand(sache));
            Map<Merkmal, Object> merkmale = new HashMap<>(zustand.merkmale());
            if (sache instanceof Schluessel s && s.art() == Knotenart.QUELLE) {
                merkmale.put(Merkmal.ART, "STECKBRIEF");
            }
            alle.put(sache, new Zustand(merkmale, zustand.belege()));
        }
        return NetzBauer.aus(alle);
    }

    private static List<Aenderung> entfernte(List<Aenderung> aenderungen) {
        return aenderungen.stream().filter(a -> a.neu() == null).toList();
    }
}
