package de.zielnetz.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The hash of a password for the settings. */
class PasswortbefehlTest {

    private static Probelauf mit(String passwort) {
        return Probelauf.von(Map.of("ZIELNETZ_PASSWORT", passwort), StandardCharsets.UTF_8, "passwort");
    }

    @Test
    void der_Hash_passt_zum_Passwort_und_jedes_Mal_ist_er_ein_anderer() {
        String hash = mit("ein gutes Wort").aus().strip();
        assertThat(hash).startsWith("{bcrypt}$2");
        assertThat(new BCryptPasswordEncoder().matches("ein gutes Wort", hash.substring("{bcrypt}".length())))
                .isTrue();
        assertThat(mit("ein gutes Wort").aus().strip()).isNotEqualTo(hash);
    }

    @Test
    void ein_zu_kurzes_zu_langes_oder_fehlendes_Passwort_wird_nicht_genommen_und_nicht_gezeigt() {
        assertThat(mit("kurz").fehler()).contains("4 Zeichen", "mindestens 8").doesNotContain("kurz");
        assertThat(mit("ä".repeat(40)).fehler()).contains("80 Bytes", "höchstens 72");
        Probelauf ohne = Probelauf.von(Map.of(), StandardCharsets.UTF_8, "passwort");
        assertThat(ohne.ausgang()).isEqualTo(2);
        assertThat(ohne.fehler()).contains("ZIELNETZ_PASSWORT");
    }
}
