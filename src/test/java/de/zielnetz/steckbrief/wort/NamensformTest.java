package de.zielnetz.steckbrief.wort;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class NamensformTest {

    @Test
    void Schreibweisen_desselben_Namens_werden_gleich() {
        assertThat(Namensform.vergleichbar("Straßen-Bäume & Grün"))
                .isEqualTo(Namensform.vergleichbar("STRASSENBAEUME UND GRUEN"))
                .isEqualTo("strassenbaeumeundgruen");
        assertThat(Namensform.vergleichbar("Cafe\u0301 ﬁn")).isEqualTo("cafefin");
        assertThat(Namensform.vergleichbar(" – ")).isEmpty();
    }

    /** A dash at the end, which falls away, sends the name the other way. */
    @Property(tries = 1000)
    void der_kurze_Weg_fuehrt_zum_selben_wie_der_gruendliche(
            @ForAll @CharRange(from = ' ', to = '~') @Chars({'ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü', 'ß'}) String name) {
        assertThat(Namensform.vergleichbar(name)).isEqualTo(Namensform.vergleichbar(name + "–"));
    }
}
