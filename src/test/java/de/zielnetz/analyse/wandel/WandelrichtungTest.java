package de.zielnetz.analyse.wandel;

import static de.zielnetz.analyse.Kenntnis.BELEGT;
import static de.zielnetz.analyse.Kenntnis.NUR_EINGESCHAETZT;
import static de.zielnetz.analyse.Kenntnis.OHNE_ANGABE;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.analyse.Lage;
import de.zielnetz.analyse.Traglage;
import org.junit.jupiter.api.Test;

/** To learn something makes nothing worse. */
class WandelrichtungTest {

    private static Lage lage(Kenntnis kenntnis, Traglage traglage) {
        return new Lage(kenntnis, traglage);
    }

    private static Wandelrichtung von(Lage vorher, Lage nachher) {
        return Wandelrichtung.von(vorher, nachher, false);
    }

    @Test
    void zu_erfahren_dass_ein_Feld_kein_Projekt_hat_ist_neu_bekannt_und_nicht_schlechter() {
        Lage offen = lage(OHNE_ANGABE, Traglage.NICHTS);
        assertThat(von(offen, lage(BELEGT, Traglage.NICHTS))).isEqualTo(Wandelrichtung.NEU_BEKANNT);
        assertThat(von(offen, lage(NUR_EINGESCHAETZT, Traglage.GUT))).isEqualTo(Wandelrichtung.NEU_BEKANNT);
        assertThat(Wandelrichtung.von(offen, lage(BELEGT, Traglage.NICHTS), true))
                .isEqualTo(Wandelrichtung.NEU_BEKANNT);
    }

    @Test
    void besser_und_schlechter_sagt_nur_was_traegt() {
        assertThat(von(lage(BELEGT, Traglage.NICHTS), lage(BELEGT, Traglage.EIN_PROJEKT)))
                .isEqualTo(Wandelrichtung.BESSER);
        assertThat(von(lage(BELEGT, Traglage.GUT), lage(OHNE_ANGABE, Traglage.NICHTS)))
                .isEqualTo(Wandelrichtung.SCHLECHTER);
        assertThat(von(lage(NUR_EINGESCHAETZT, Traglage.GUT), lage(BELEGT, Traglage.GUT)))
                .isEqualTo(Wandelrichtung.NEU_BELEGT);
        assertThat(von(lage(BELEGT, Traglage.NICHTS), lage(OHNE_ANGABE, Traglage.NICHTS)))
                .isEqualTo(Wandelrichtung.WENIGER_BEKANNT);
    }

    @Test
    void ein_gedachtes_Projekt_erfaehrt_niemand_es_macht_die_Stelle_besser() {
        assertThat(Wandelrichtung.von(lage(OHNE_ANGABE, Traglage.NICHTS), lage(BELEGT, Traglage.EIN_PROJEKT), true))
                .isEqualTo(Wandelrichtung.BESSER);
    }
}
