package de.zielnetz.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as it is typed while no program runs. */
class EigenesNetzTest {

    @Test
    void ohne_laufendes_Programm_oeffnet_der_Befehl_die_Datenbank_selbst_und_schliesst_sie_wieder(@TempDir Path ordner)
            throws IOException {
        Path daten = ordner.resolve("daten");
        Path datei = Files.writeString(ordner.resolve("a.csv"), "Projekt;Kosten\nBahnstadt;7\n");
        Probelauf ohneOrdner = lauf(datei, daten);
        assertThat(ohneOrdner.ausgang()).isEqualTo(2);
        assertThat(ohneOrdner.fehler()).contains("gibt es nicht", "--zielnetz.erstbefuellung=true");
        assertThat(daten).doesNotExist();

        Path protokoll = ordner.resolve("sicherheit.log");
        Probelauf erster = lauf(
                datei,
                daten,
                "--zielnetz.erstbefuellung=true",
                "--json",
                "--zielnetz.sicherheitsprotokoll=" + protokoll);
        assertThat(erster.fehler()).isEmpty();
        assertThat(erster.ausgang()).isZero();
        JsonNode ergebnis = JsonMapper.shared().readTree(erster.aus());
        assertThat(ergebnis.at("/vorgang/urheber").asString()).isEqualTo(System.getProperty("user.name"));
        assertThat(ergebnis.at("/vorschau/zaehlung/geaendert").asInt()).isEqualTo(1);

        assertThat(Files.readAllLines(protokoll))
                .singleElement()
                .asString()
                .contains(
                        "ereignis=AENDERUNG",
                        "wer=\"" + System.getProperty("user.name"),
                        "was=\"Befehl einlesen a.csv: getan\"");

        Probelauf zweiter = lauf(datei, daten);
        assertThat(zweiter.fehler()).isEmpty();
        assertThat(zweiter.aus()).contains("für den Datenordner " + daten, "Nichts zu ändern");
        assertThat(zweiter.ausgang()).isZero();
    }

    private static Probelauf lauf(Path datei, Path daten, String... weitere) {
        String[] worte = new String[3 + weitere.length];
        worte[0] = "einlesen";
        worte[1] = datei.toString();
        worte[2] = "--zielnetz.daten=" + daten;
        System.arraycopy(weitere, 0, worte, 3, weitere.length);
        return Probelauf.von(Map.of(), StandardCharsets.UTF_8, worte);
    }
}
