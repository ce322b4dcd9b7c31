package de.zielnetz.sprache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaeheTest {

    @Test
    void die_drei_naechsten_stehen_nach_Aenderungen_und_gleich_nahe_nach_dem_Alphabet() {
        assertThat(Naehe.naechste(List.of("Rad", "Rat", "Rand", "Stadt", "ganz anders"), "rat"))
                .containsExactly("Rat", "Rad", "Rand");
        assertThat(Naehe.naechste(List.of(), "rat")).isEmpty();
    }

    @Test
    void ein_Schluessel_der_das_Gesuchte_ganz_enthaelt_liegt_am_naechsten() {
        assertThat(Naehe.naechsteSchluessel(List.of("park", "handyparken", "hand", "Handy"), "handy"))
                .containsExactly("handyparken", "Handy", "hand");
    }

    @Test
    void Woerter_mit_hoechstens_einem_Fehler_sind_fast_gleich() {
        assertThat(Naehe.hoechstensEinFehler("Zielgrupe", "Zielgruppe")).isTrue();
        assertThat(Naehe.hoechstensEinFehler("Zielgruppe", "Zielgruppe")).isTrue();
        assertThat(Naehe.hoechstensEinFehler("Zielgrube", "Zielgruppe")).isFalse();
    }

    @Test
    void ein_Satz_nennt_das_naechste_und_ein_langer_Wert_wird_gekuerzt() {
        assertThat(Naehe.satz(List.of("Rat", "Rad"))).isEqualTo(" Am nächsten liegt „Rat“.");
        assertThat(Naehe.satz(List.of())).isEmpty();
        assertThat(Naehe.kurz("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
        assertThat(Naehe.kurz("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Naehe.naechste(List.of("b", "a"), "x".repeat(100_000))).containsExactly("a", "b");
    }
}
