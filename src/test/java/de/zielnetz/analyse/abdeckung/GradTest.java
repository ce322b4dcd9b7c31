package de.zielnetz.analyse.abdeckung;

import static de.zielnetz.netz.Kantenart.DIENT;
import static de.zielnetz.netz.Kantenart.ENTHAELT;
import static de.zielnetz.netz.Kantenart.GEHOERT_ZU;
import static de.zielnetz.netz.Kantenart.TRAEGT_BEI_ZU;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Skizze;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The grades on nets small enough to be judged by hand. */
class GradTest {

    private static final Memo MEMO = new Memo();
    private static final Massstab MASSSTAB = Massstab.ueblich("2026-06-15");

    private static Grad grad(Netz netz, String schluessel, boolean nurBelegt) {
        return stelle(netz, schluessel, nurBelegt).grad();
    }

    private static Luecke stelle(Netz netz, String schluessel, boolean nurBelegt) {
        return Luecken.von(MEMO, netz, EnumSet.allOf(Lueckenart.class), null, nurBelegt, MASSSTAB).stream()
                .filter(luecke -> luecke.schluessel().equals(schluessel))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eine_Quelle_die_fuer_die_Haelfte_ihrer_Felder_Projekte_nennt_macht_die_andere_Haelfte_zur_Luecke() {
        Netz netz = new Skizze()
                .felder("a", "b")
                .projekte("p")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/a")
                .netz();
        assertThat(grad(netz, "Handlungsfeld/b", false)).isEqualTo(Grad.KEIN_PROJEKT);
        assertThat(stelle(netz, "Handlungsfeld/b", false).grund()).contains("„liste“ nennt Projekte für 1 von 2");
    }

    @Test
    void eine_Quelle_die_nur_ein_Projekt_erwaehnt_macht_aus_ihrem_Schweigen_keine_Luecke() {
        Netz netz = new Skizze()
                .felder("a", "b", "c")
                .projekte("p")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/a")
                .netz();
        assertThat(grad(netz, "Handlungsfeld/b", false)).isEqualTo(Grad.OHNE_ANGABE);
    }

    @Test
    void ein_Feld_das_die_auflistende_Quelle_nicht_nennt_ist_ohne_Angabe() {
        Netz netz = new Skizze()
                .felder("a")
                .ding(Knotenart.HANDLUNGSFELD, "neu", "andere")
                .projekte("p")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/a")
                .netz();
        assertThat(grad(netz, "Handlungsfeld/neu", false)).isEqualTo(Grad.OHNE_ANGABE);
    }

    @Test
    void was_nur_eingeschaetzt_ist_listet_nichts_auf() {
        Netz netz = new Skizze()
                .felder("a", "b")
                .projekte("p")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/a", false)
                .netz();
        assertThat(grad(netz, "Handlungsfeld/a", false)).isEqualTo(Grad.NUR_EINGESCHAETZT);
        assertThat(grad(netz, "Handlungsfeld/a", true)).isEqualTo(Grad.OHNE_ANGABE);
        assertThat(grad(netz, "Handlungsfeld/b", false)).isEqualTo(Grad.OHNE_ANGABE);
    }

    @Test
    void Status_geht_vor_Datum_und_ohne_beides_laeuft_ein_Projekt() {
        Netz netz = new Skizze()
                .felder("beendet", "vorbei", "geplant", "kommt", "einzig", "gut", "ruht")
                .projekt("p1", Merkmal.STATUS, "ABGESCHLOSSEN")
                .projekt("p2", Merkmal.BIS, "2025")
                .projekt("p3", Merkmal.STATUS, "IDEE", Merkmal.BIS, "2020")
                .projekt("p4", Merkmal.AB, "2027")
                .projekt("p5")
                .projekt("p6", Merkmal.STATUS, "LAUFEND", Merkmal.BIS, "2020")
                .projekt("p7", Merkmal.STATUS, "RUHEND")
                .kante("Projekt/p1", GEHOERT_ZU, "Handlungsfeld/beendet")
                .kante("Projekt/p2", GEHOERT_ZU, "Handlungsfeld/vorbei")
                .kante("Projekt/p3", GEHOERT_ZU, "Handlungsfeld/geplant")
                .kante("Projekt/p1", GEHOERT_ZU, "Handlungsfeld/geplant")
                .kante("Projekt/p4", GEHOERT_ZU, "Handlungsfeld/kommt")
                .kante("Projekt/p5", GEHOERT_ZU, "Handlungsfeld/einzig")
                .kante("Projekt/p5", GEHOERT_ZU, "Handlungsfeld/gut")
                .kante("Projekt/p6", GEHOERT_ZU, "Handlungsfeld/gut")
                .kante("Projekt/p7", GEHOERT_ZU, "Handlungsfeld/ruht")
                .netz();
        assertThat(List.of("beendet", "vorbei", "geplant", "kommt", "einzig", "gut", "ruht"))
                .extracting(feld -> grad(netz, "Handlungsfeld/" + feld, false))
                .containsExactly(
                        Grad.NUR_BEENDET,
                        Grad.NUR_BEENDET,
                        Grad.NUR_GEPLANT,
                        Grad.NUR_GEPLANT,
                        Grad.EINZIGE_STUETZE,
                        Grad.GUT_GETRAGEN,
                        Grad.NUR_GEPLANT);
    }

    @Test
    void ein_Leitziel_das_nur_ueber_Ziel_oder_Strategie_erreicht_wird_ist_nur_mittelbar_getragen() {
        Netz netz = new Skizze()
                .dinge(Knotenart.LEITZIEL, "l1", "l2", "l3")
                .dinge(Knotenart.STRATEGISCHES_ZIEL, "z")
                .dinge(Knotenart.STRATEGIE, "s")
                .projekte("p")
                .kante("Projekt/p", TRAEGT_BEI_ZU, "StrategischesZiel/z")
                .kante("StrategischesZiel/z", DIENT, "Leitziel/l1")
                .kante("Strategie/s", ENTHAELT, "Projekt/p")
                .kante("Strategie/s", DIENT, "Leitziel/l2")
                .netz();
        assertThat(grad(netz, "Leitziel/l1", false)).isEqualTo(Grad.NUR_MITTELBAR);
        assertThat(grad(netz, "Leitziel/l2", false)).isEqualTo(Grad.NUR_MITTELBAR);
        assertThat(grad(netz, "Leitziel/l3", false)).isEqualTo(Grad.OHNE_ANGABE);
    }

    @Test
    void ein_leeres_Paar_ist_erst_eine_Luecke_wenn_jedes_Projekt_belegt_woanders_steht() {
        Skizze skizze = new Skizze()
                .felder("a", "b")
                .dinge(Knotenart.STRATEGISCHES_ZIEL, "x", "y")
                .projekte("p", "q")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/a")
                .kante("Projekt/q", GEHOERT_ZU, "Handlungsfeld/b")
                .kante("Projekt/p", TRAEGT_BEI_ZU, "StrategischesZiel/x");
        assertThat(grad(skizze.netz(), "StrategischesZiel/x+Handlungsfeld/b", false))
                .isEqualTo(Grad.OHNE_ANGABE);
        Netz ganz =
                skizze.kante("Projekt/q", TRAEGT_BEI_ZU, "StrategischesZiel/y").netz();
        assertThat(grad(ganz, "StrategischesZiel/x+Handlungsfeld/b", false)).isEqualTo(Grad.KEIN_PROJEKT);
        assertThat(grad(ganz, "StrategischesZiel/x+Handlungsfeld/a", false)).isEqualTo(Grad.EINZIGE_STUETZE);
    }

    @Test
    void die_Reihenfolge_der_Grade_laesst_sich_waehlen_und_gleiche_stehen_nach_Schluessel() {
        Netz netz = new Skizze()
                .felder("b", "a", "c")
                .projekte("p")
                .kante("Projekt/p", GEHOERT_ZU, "Handlungsfeld/b")
                .netz();
        Massstab umgekehrt = new Massstab(List.of(Grad.EINZIGE_STUETZE), 2, 0.5, "2026-01-01");
        assertThat(Luecken.von(MEMO, netz, EnumSet.of(Lueckenart.HANDLUNGSFELD), null, false, umgekehrt))
                .extracting(Luecke::schluessel)
                .containsExactly("Handlungsfeld/b", "Handlungsfeld/a", "Handlungsfeld/c");
    }
}
