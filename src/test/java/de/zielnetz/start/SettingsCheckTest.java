package de.zielnetz.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Settings that there are not, wherever they are set. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsCheckTest {

    private static final String VARIABLEN = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    static class Leer {}

    private static void starte(String... worte) {
        new SpringApplicationBuilder(Leer.class)
                .web(WebApplicationType.NONE)
                .run(worte)
                .close();
    }

    @Test
    void eine_vertippte_Einstellung_beendet_den_Start_mit_einem_Satz_der_die_naechste_nennt(CapturedOutput ausgabe) {
        Konsolenprotokoll.beginneNeu();
        String satz =
                "Die Einstellung „zielnetz.takkt“ (auf der Befehlszeile) gibt es nicht; am nächsten liegt „zielnetz.takt“.";
        assertThatThrownBy(() -> starte("--zielnetz.takkt=2s"))
                .isInstanceOf(StartFehlgeschlagen.class)
                .hasMessage(satz);
        assertThat(ausgabe.getAll()).contains(satz).doesNotContain("at de.zielnetz");
    }

    @Test
    void der_letzte_Teil_des_Namens_genuegt_um_die_richtige_zu_finden() {
        assertThatThrownBy(() -> starte("--zielnetz.passwort=x")).hasMessageContaining("„zielnetz.zugang.passwort“");
    }

    @Test
    void steht_sie_in_einer_Datei_nennt_der_Satz_Datei_und_Zeile(@TempDir Path ordner) throws IOException {
        Path datei = Files.writeString(ordner.resolve("application.yaml"), "zielnetz:\n  takt: 2s\n  dahten: x\n");
        assertThatThrownBy(() -> starte("--spring.config.additional-location=" + datei))
                .hasMessageContaining("„zielnetz.dahten“")
                .hasMessageContaining(datei.toString())
                .hasMessageContaining("Zeile 3")
                .hasMessageContaining("„zielnetz.daten“");
    }

    @Test
    void steht_sie_als_Systemeigenschaft_da_sagt_es_der_Satz() {
        System.setProperty("zielnetz.bolt-prt", "0");
        try {
            assertThatThrownBy(() -> starte())
                    .hasMessageContaining("Systemeigenschaft")
                    .hasMessageContaining("„zielnetz.bolt-port“");
        } finally {
            System.clearProperty("zielnetz.bolt-prt");
        }
    }

    @Test
    void jede_Schreibweise_und_jede_Liste_die_Spring_versteht_bleibt_erlaubt() {
        assertThatCode(() -> starte(
                        "--zielnetz.boltPort=0",
                        "--zielnetz.bolt_port=0",
                        "--zielnetz.zugang.herkunft[0]=https://a.example",
                        "--zielnetz.zugang.hosts=a,b",
                        "--zielnetz.benutzer[0].name=Anna",
                        "--zielnetz.benutzer[12].passwort-hash=x",
                        "--zielnetz.benutzer[0].passwortHash=x",
                        "--zielnetz.zugang.verwaltungPasswort=x",
                        "--projekte=10"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> starte("--zielnetz.takt[0]=1s")).isInstanceOf(StartFehlgeschlagen.class);
        assertThatThrownBy(() -> starte("--zielnetz.benutzer[0].nahme=Anna")).isInstanceOf(StartFehlgeschlagen.class);
        assertThatThrownBy(() -> starte("--zielnetz.benutzer[0]=Anna")).isInstanceOf(StartFehlgeschlagen.class);
    }

    @Test
    void eine_Umgebungsvariable_die_nichts_bewirkt_ist_nur_eine_Warnung() {
        // Heard at the logger: what reaches the console depends on who set it up before.
        ListAppender<ILoggingEvent> gesagtes = new ListAppender<>();
        gesagtes.start();
        Logger logger = (Logger) LoggerFactory.getLogger(SettingsCheck.class);
        logger.addAppender(gesagtes);
        StandardEnvironment umgebung = new StandardEnvironment();
        umgebung.getPropertySources()
                .replace(
                        VARIABLEN,
                        new SystemEnvironmentPropertySource(
                                VARIABLEN,
                                Map.of(
                                        "ZIELNETZ_DATTEN", "x",
                                        "ZIELNETZ_BOLTPORT", "0",
                                        "ZIELNETZ_BOLT_PORT", "0",
                                        "ZIELNETZ_ZUGANG_HOSTS_0", "a",
                                        "ZIELNETZ_BENUTZER_0_PASSWORTHASH", "a",
                                        "ZIELNETZ_BENUTZER_0_PASSWORT_HASH", "a",
                                        "ZIELNETZ_PASSWORT", "x",
                                        "ZIELNETZ_TOKEN", "x",
                                        "ANDERES", "x")));
        SettingsCheck.check(umgebung);
        logger.detachAppender(gesagtes);
        assertThat(gesagtes.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .filteredOn(satz -> satz.contains("bewirkt nichts"))
                .containsExactly(
                        "Die Umgebungsvariable ZIELNETZ_DATTEN bewirkt nichts; am nächsten liegt ZIELNETZ_DATEN.");
    }

    @Test
    void ein_gescheiterter_Start_ist_ein_Satz_ohne_Stapelspur() {
        FailureAnalysis befund = new StartFailureAnalyzer()
                .analyze(new IllegalStateException("innen", new StartFehlgeschlagen("So geht es nicht.", null)));
        assertThat(befund).isNotNull();
        assertThat(befund.getDescription()).isEqualTo("So geht es nicht.");
        assertThat(new StartFailureAnalyzer().analyze(new IllegalStateException("anderes")))
                .isNull();
    }
}
