package de.zielnetz.einlesen.schreiben;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FassungTest {

    private static final Fassung EIN_GIGABYTE = new Fassung(1L << 30);
    private static final Schluessel PROJEKT = new Schluessel(Knotenart.PROJEKT, "p");
    private static final Aenderung BEZIEHUNG = new Aenderung(
            new Beziehung(PROJEKT, Kantenart.GEHOERT_ZU, new Schluessel(Knotenart.HANDLUNGSFELD, "f")),
            null,
            new Zustand(Map.of(), List.of()));

    @Test
    void zehntausend_Zeilen_mit_105_000_Beziehungen_gehen_bei_einem_Gigabyte_hinein() {
        assertThat(EIN_GIGABYTE.einwand(Netz.leer(), Collections.nCopies(115_000, BEZIEHUNG)))
                .isNull();
    }

    @Test
    void darueber_sagt_der_Einwand_wie_viel_es_ist_und_wie_viel_es_sein_darf() {
        assertThat(EIN_GIGABYTE.einwand(Netz.leer(), Collections.nCopies(200_000, BEZIEHUNG)))
                .contains("200.000 Änderungen", "davon 200.000 an Beziehungen", "1.024 MB", "höchstens rund 138.000");
        assertThat(new Fassung(2L << 30).einwand(Netz.leer(), Collections.nCopies(200_000, BEZIEHUNG)))
                .isNull();
    }

    @Test
    void lange_Texte_zaehlen_mit() {
        Aenderung lange =
                new Aenderung(PROJEKT, null, new Zustand(Map.of(Merkmal.BESCHREIBUNG, "x".repeat(30_000)), List.of()));
        assertThat(EIN_GIGABYTE.einwand(Netz.leer(), Collections.nCopies(5_000, lange)))
                .isNotNull();
    }
}
