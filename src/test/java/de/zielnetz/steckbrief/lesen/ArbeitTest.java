package de.zielnetz.steckbrief.lesen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One long cell costs its length, not its square: eight times the text may cost at most some thirty times as much in the same
 * run. A square would be 64 times, a cube 512.
 */
class ArbeitTest {

    private static final int KLEIN = 500;
    private static final int GROSS = 4_000;
    private static final double HOECHSTENS = 32;
    /** What is shorter is noise of the machine. */
    private static final long SPUERBAR = 80_000_000L;

    private record Fall(String name, IntFunction<String> zelle) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Fall> zellen() {
        return Stream.of(
                fall("und", "und "),
                fall("sowie", "sowie a "),
                fall("Kommas", "a, "),
                fall("nur Kommas", ","),
                fall("Schrägstriche", "a/"),
                fall("Semikola", "a;"),
                fall("Klammern auf", "("),
                fall("Klammerpaare", "(a) "),
                fall("eckige Klammern", "[a"),
                fall("Leerzeichen", "       "),
                fall("feste Leerzeichen", "\u00a0\u00a0\u00a0"),
                fall("Bindestriche", "a-"),
                fall("Umbrüche", "- \n"),
                fall("Ziffern", "12."),
                fall("Nummern", "51, "),
                fall("Titel", "Dr. "),
                fall("Fragezeichen", "?"),
                fall("Entitäten", "&amp"),
                fall("Marken", "<p "),
                fall("bekannte Namen", "Amt für Digitales, "));
    }

    private static Fall fall(String name, String stueck) {
        return new Fall(name, mal -> "x" + stueck.repeat(mal) + "y");
    }

    @ParameterizedTest
    @MethodSource("zellen")
    void eine_lange_Zelle_kostet_nicht_mehr_als_ihre_Laenge(Fall fall) {
        zeit(fall, KLEIN);
        long klein = Math.min(zeit(fall, KLEIN), zeit(fall, KLEIN));
        long gross = Math.min(zeit(fall, GROSS), zeit(fall, GROSS));
        assertThat(gross < SPUERBAR || gross < HOECHSTENS * klein)
                .as("%s: %d und %d Millisekunden", fall, klein / 1_000_000, gross / 1_000_000)
                .isTrue();
    }

    /** The cell under every heading that the usual plan knows. */
    private static long zeit(Fall fall, int mal) {
        String zelle = fall.zelle().apply(mal);
        String text = zelle.length() > 32_000 ? zelle.substring(0, 32_000) : zelle;
        List<String> koepfe = List.of(
                "Projekttitel",
                "Handlungsfelder",
                "Ziele",
                "Federführung",
                "Beteiligte",
                "Status",
                "Beginn",
                "Ende",
                "Zeitraum",
                "Kosten in T€",
                "Abhängig von",
                "Schnittstellen",
                "Technologien",
                "Beschreibung");
        List<String> werte = new ArrayList<>(List.of("Probe"));
        koepfe.stream().skip(1).forEach(kopf -> werte.add("\"" + text.replace("\"", "") + "\""));
        long beginn = System.nanoTime();
        Gelesen.csv("sep=\t", String.join("\t", koepfe), String.join("\t", werte));
        return System.nanoTime() - beginn;
    }

    /** Short enough to be a name, and long enough for a pattern that tries everything to try it for hours. */
    @ParameterizedTest
    @ValueSource(strings = {"Dr. ", "A. ", "a. b.", "Frau ", "(a ", "die ", "alle ", "noch ", "51 ", "Tel. "})
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void auch_kurze_Wiederholungen_sind_schnell_gelesen(String stueck) {
        assertThat(Gelesen.federfuehrung(stueck.repeat(116 / stueck.length()) + "?!")
                        .namen())
                .containsExactly("Probe A");
    }

    @Test
    void zweitausendmal_und_wird_gesagt_und_nicht_aufgenommen() {
        Gelesen gelesen = Gelesen.federfuehrung("x " + "und ".repeat(2_000));
        assertThat(gelesen.neue()).isEmpty();
        assertThat(gelesen.einwaende()).containsExactly("C2 ZU_LANG");
        Gelesen felder = Gelesen.csv("Projekttitel;Handlungsfeld", "Probe A;x " + "und ".repeat(2_000));
        assertThat(felder.einwaende()).containsExactly("B2 ZU_VIELE_NAMEN");
    }
}
