package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.einlesen.Programm.Lage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program killed while it writes: {@code -Dabbruch.male=20} kills it more often than the usual tests do. */
class AbbruchTest {

    private static final int MALE = Integer.getInteger("abbruch.male", 1);
    private static final int PROJEKTE = MALE > 1 ? 1_500 : 500;
    private static final int BEZIEHUNGEN = 3 * PROJEKTE;
    /** About as long as writing them takes. */
    private static final int MILLISEKUNDEN = 8 * PROJEKTE;

    @Test
    void wird_das_Programm_beim_Schreiben_abgeschossen_steht_danach_das_alte_Netz_oder_das_neue(@TempDir Path ordner)
            throws IOException, InterruptedException {
        Random zufall = new Random(MALE);
        Programm programm = Programm.starte(ordner);
        try {
            for (int mal = 0; mal < MALE; mal++) {
                Lage vorher = programm.lage();
                String token = programm.vorschau("abbruch-%d.csv".formatted(mal), datei(mal));
                Programm laufendes = programm;
                CompletableFuture.runAsync(() -> laufendes.uebernimm(token)).exceptionally(abgerissen -> null);
                programm.warteBisEsSchreibt(token);
                Thread.sleep(zufall.nextInt(MILLISEKUNDEN));
                programm.schiesseAb();

                // Only what is to be killed needs a process of its own, which takes three times as long to start.
                programm = mal + 1 < MALE ? Programm.starte(ordner) : Programm.hier(ordner);
                Lage nachher = programm.lage();
                Lage neu = new Lage(
                        vorher.projekte() + PROJEKTE, vorher.kanten() + BEZIEHUNGEN, vorher.vorgaenge() + 1, true);
                assertThat(nachher).as("%d. Abschuss", mal + 1).isIn(vorher, neu);
                System.out.printf("Abschuss %d: %s%n", mal + 1, nachher.equals(neu) ? "das neue Netz" : "das alte");
            }
        } finally {
            programm.schiesseAb();
        }
    }

    private static String datei(int mal) {
        return IntStream.range(0, PROJEKTE)
                .mapToObj(i -> "abbruch-%d-%d;Abbruch %d Nummer %d;\"Energie; Mobilität\";%d;Amt %d"
                        .formatted(mal, i, mal, i, i, i % 7))
                .collect(Collectors.joining("\n", "Nr.;Projekttitel;Handlungsfeld;Kosten;Beteiligte\n", "\n"));
    }
}
