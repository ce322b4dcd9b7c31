package de.zielnetz.tabelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.zielnetz.tabelle.datei.Mappenleser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LesefristTest {

    private static final byte[] DATEI = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void ist_die_Zeit_um_endet_das_Lesen_und_die_Datei_gilt_nicht_als_beschaedigt() throws Unlesbar {
        Lesefrist.Abgelaufen ende = catchThrowableOfType(
                Lesefrist.Abgelaufen.class,
                () -> Lesefrist.binnen(Duration.ofSeconds(-1), () -> false, () -> Mappenleser.lies("a.csv", DATEI)));
        assertThat(ende.verlassen()).isFalse();
        assertThat(Mappenleser.lies("a.csv", DATEI).blaetter()).hasSize(1);
    }

    @Test
    void wartet_niemand_mehr_endet_das_Lesen_wo_es_das_naechste_Mal_fragt() {
        Lesefrist.Abgelaufen ende = catchThrowableOfType(
                Lesefrist.Abgelaufen.class,
                () -> Lesefrist.binnen(Duration.ofMinutes(1), () -> true, () -> {
                    while (true) {
                        Mappenleser.lies("a.csv", DATEI);
                    }
                }));
        assertThat(ende.verlassen()).isTrue();
    }
}
