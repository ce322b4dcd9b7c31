package de.zielnetz.analyse.abdeckung;

import static de.zielnetz.netz.Kantenart.DIENT;
import static de.zielnetz.netz.Kantenart.ENTHAELT;
import static de.zielnetz.netz.Kantenart.GEHOERT_ZU;
import static de.zielnetz.netz.Kantenart.TRAEGT_BEI_ZU;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.analyse.Lage;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Projektstand;
import de.zielnetz.analyse.Skizze;
import de.zielnetz.analyse.Traglage;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.analyse.luecke.Terminfrage;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two ladders on nets small enough to be judged by hand: what is known, and what carries. */
class LageTest {

    private static final Memo MEMO = new Memo();
    private static final String STICHTAG = "2026-06-15";

    private static Luecke stelle(Netz netz, String schluessel) {
        return Luecken.von(MEMO, netz, EnumSet.allOf(Lueckenart.class), null, false, Massstab.ueblich(STICHTAG))
                .stream()
                .filter(luecke -> luecke.schluessel().equals(schluessel))
                .findFirst()
                .orElseThrow();
    }

    private static Lage lage(Netz netz, String schluessel) {
        return stelle(netz, schluessel).lage();
    }

    @Test
    void sagt_eine_Liste_dass_nichts_da_ist_ist_das_bekannt_und_eine_Luecke_schweigt_jeder_ist_es_keine() {
        Skizze skizze = new Skizze()
                .felder("a", "b")
                .projekte("p")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/a")
                .ding(Knotenart.HANDLUNGSFELD, "neu", "andere");
        Netz netz = skizze.netz();
        assertThat(lage(netz, "Handlungsfeld/b")).isEqualTo(new Lage(Kenntnis.BELEGT, Traglage.NICHTS));
        assertThat(lage(netz, "Handlungsfeld/b").istLuecke()).isTrue();
        assertThat(lage(netz, "Handlungsfeld/neu")).isEqualTo(new Lage(Kenntnis.OHNE_ANGABE, Traglage.NICHTS));
        assertThat(lage(netz, "Handlungsfeld/neu").istLuecke()).isFalse();
    }

    @Test
    void was_nur_eingeschaetzt_ist_traegt_und_der_Satz_sagt_dass_es_niemand_belegt() {
        Netz netz = new Skizze()
                .felder("a")
                .dinge(Knotenart.LEITZIEL, "l")
                .dinge(Knotenart.STRATEGISCHES_ZIEL, "z")
                .projekt("p", Merkmal.STATUS, "LAUFEND")
                .projekt("q", Merkmal.STATUS, "LAUFEND")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/a", false)
                .kante("Projekt/p", TRAEGT_BEI_ZU, "StrategischesZiel/z", false)
                .kante("Projekt/q", TRAEGT_BEI_ZU, "StrategischesZiel/z", false)
                .kante("StrategischesZiel/z", DIENT, "Leitziel/l")
                .netz();
        assertThat(lage(netz, "Handlungsfeld/a")).isEqualTo(new Lage(Kenntnis.NUR_EINGESCHAETZT, Traglage.EIN_PROJEKT));
        assertThat(lage(netz, "Leitziel/l")).isEqualTo(new Lage(Kenntnis.NUR_EINGESCHAETZT, Traglage.NUR_MITTELBAR));
        assertThat(stelle(netz, "Leitziel/l").grund())
                .isEqualTo(
                        "Nur nach Einschätzung tragen 2 Projekte mittelbar bei, über ein strategisches Ziel; belegt ist es von keinem.");
        assertThat(stelle(netz, "Handlungsfeld/a").grund()).startsWith("Nur nach Einschätzung trägt 1 Projekt");
    }

    @Test
    void der_Satz_nennt_belegte_und_eingeschaetzte_getrennt_und_wie_viele_ohne_Angabe_zum_Stand_sind() {
        Netz netz = new Skizze()
                .felder("a")
                .projekt("p", Merkmal.STATUS, "LAUFEND")
                .projekte("q", "r")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/a")
                .kante("Projekt/q", GEHOERT_ZU, "Handlungsfeld/a")
                .kante("Projekt/r", GEHOERT_ZU, "Handlungsfeld/a", false)
                .netz();
        assertThat(lage(netz, "Handlungsfeld/a")).isEqualTo(new Lage(Kenntnis.BELEGT, Traglage.GUT));
        assertThat(stelle(netz, "Handlungsfeld/a").grund())
                .isEqualTo(
                        "3 Projekte tragen unmittelbar bei: 2 belegt, 1 nur nach Einschätzung. Davon sind 2 ohne Angabe zum Stand.");
    }

    @Test
    void ein_Projekt_ohne_Status_laeuft_nicht_es_ist_ohne_Angabe_und_Daten_allein_machen_es_nicht_laufend() {
        Netz netz = new Skizze()
                .projekte("nichts")
                .projekt("mitten", Merkmal.AB, "2025", Merkmal.BIS, "2027")
                .projekt("vorbei", Merkmal.BIS, "2025")
                .projekt("kommt", Merkmal.AB, "2027")
                .projekt("laeuft", Merkmal.STATUS, "LAUFEND", Merkmal.BIS, "2026")
                .projekt("ueber", Merkmal.STATUS, "LAUFEND", Merkmal.BIS, "2026-05")
                .projekt("spaet", Merkmal.STATUS, "GEPLANT", Merkmal.AB, "2026-05")
                .projekt("idee", Merkmal.STATUS, "IDEE", Merkmal.AB, "2026")
                .projekt("ruht", Merkmal.STATUS, "RUHEND", Merkmal.BIS, "2020")
                .netz();
        assertThat(List.of("nichts", "mitten", "vorbei", "kommt", "laeuft", "ueber", "spaet", "idee", "ruht"))
                .extracting(p -> Projektstand.von(netz, netz.finde(Knotenart.PROJEKT, p), STICHTAG, false))
                .containsExactly(
                        Projektstand.OHNE_ANGABE,
                        Projektstand.OHNE_ANGABE,
                        Projektstand.BEENDET,
                        Projektstand.GEPLANT,
                        Projektstand.LAUFEND,
                        Projektstand.UEBER_SEIN_ENDE,
                        Projektstand.NICHT_BEGONNEN,
                        Projektstand.GEPLANT,
                        Projektstand.GEPLANT);
    }

    @Test
    void ein_Projekt_ueber_sein_Ende_hinaus_traegt_nicht_und_der_Satz_sagt_es() {
        Netz netz = new Skizze()
                .felder("a", "b")
                .projekt("ueber", Merkmal.STATUS, "LAUFEND", Merkmal.BIS, "2025")
                .projekt("spaet", Merkmal.STATUS, "GEPLANT", Merkmal.AB, "2025")
                .kante("Projekt/ueber", GEHOERT_ZU, "Handlungsfeld/a")
                .kante("Projekt/ueber", GEHOERT_ZU, "Handlungsfeld/b")
                .kante("Projekt/spaet", GEHOERT_ZU, "Handlungsfeld/b")
                .netz();
        assertThat(lage(netz, "Handlungsfeld/a").traglage()).isEqualTo(Traglage.NUR_BEENDET);
        assertThat(stelle(netz, "Handlungsfeld/a").grund())
                .isEqualTo(
                        "Das Ende des einzigen Projekts ist vorbei. 1 Projekt steht als laufend da, obwohl sein Ende vorbei ist; es zählt nicht als tragend.");
        assertThat(lage(netz, "Handlungsfeld/b").traglage()).isEqualTo(Traglage.NUR_GEPLANT);
        assertThat(stelle(netz, "Handlungsfeld/b").grund()).contains("begonnen haben sollte", "Ende vorbei");
        assertThat(Terminfrage.von(netz, null, false, STICHTAG))
                .extracting(Terminfrage::satz)
                .containsExactlyInAnyOrder(
                        "„ueber“ steht als laufend da, sollte aber 2025 geendet haben (Stichtag 15.06.2026).",
                        "„spaet“ steht als geplant da, sollte aber 2025 begonnen haben (Stichtag 15.06.2026).");
    }

    @Test
    void was_nur_ueber_die_Strategie_kommt_zaehlt_nicht_als_Beitrag_und_steht_daneben() {
        Netz netz = new Skizze()
                .dinge(Knotenart.LEITZIEL, "l")
                .dinge(Knotenart.STRATEGIE, "s")
                .projekte("p", "q")
                .kante("Strategie/s", ENTHAELT, "Projekt/p")
                .kante("Strategie/s", ENTHAELT, "Projekt/q")
                .kante("Strategie/s", DIENT, "Leitziel/l")
                .netz();
        Luecke stelle = stelle(netz, "Leitziel/l");
        assertThat(stelle.lage()).isEqualTo(new Lage(Kenntnis.OHNE_ANGABE, Traglage.NICHTS));
        assertThat(stelle.projekte()).isEmpty();
        assertThat(stelle.nurUeberStrategie()).isEqualTo(2);
        assertThat(stelle.grund())
                .endsWith(
                        "2 Projekte reichen nur über eine Strategie als Ganzes hierher; das zählt nicht als ihr Beitrag.");
    }

    @Test
    void Luecken_stehen_vorn_dann_offene_Fragen_dann_was_getragen_wird() {
        assertThat(Lage.alle())
                .hasSize(12)
                .isSortedAccordingTo((a, b) -> Integer.compare(a.rang(), b.rang()))
                .startsWith(new Lage(Kenntnis.BELEGT, Traglage.NICHTS))
                .endsWith(new Lage(Kenntnis.BELEGT, Traglage.GUT));
        int offen = Lage.alle().indexOf(new Lage(Kenntnis.OHNE_ANGABE, Traglage.NICHTS));
        assertThat(Lage.alle().subList(0, offen)).allMatch(Lage::istLuecke);
        assertThat(Lage.alle().subList(offen, 12)).noneMatch(Lage::istLuecke);
    }
}
