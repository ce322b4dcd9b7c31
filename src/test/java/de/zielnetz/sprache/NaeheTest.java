package de.zielnetz.sprache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaeheTest {

    /** Of projects, fields, offices: what people mistype. */
    private static final List<String> KENNUNGEN = kennungen();

    @Test
    void die_naechsten_stehen_nach_Aenderungen_und_gleich_nahe_nach_dem_Alphabet() {
        assertThat(Naehe.naechste(List.of("Rad", "Rat", "Rand", "Stadt", "ganz anders"), "rat"))
                .containsExactly("Rat", "Rad");
        assertThat(Naehe.naechste(
                        List.of("c1", "b1", "a1", "d1").stream()
                                .map(w -> "Wort" + w)
                                .toList(),
                        "Worte1"))
                .containsExactly("Worta1", "Wortb1", "Wortc1");
        assertThat(Naehe.naechste(List.of(), "rat")).isEmpty();
    }

    @Test
    void wer_nur_den_Anfang_oder_einen_Teil_schreibt_meint_das_ganze_Wort() {
        assertThat(Naehe.naechste(List.of("park", "handyparken", "hand", "Handy"), "handy"))
                .containsExactly("Handy", "hand", "handyparken");
    }

    @ParameterizedTest
    @CsvSource({
        "cvs, csv",
        "LAUFENT, LAUFEND",
        "NAMEN_AUF, NAME_AUF",
        "Mobilitaet, Mobilität",
        "mobilitat, mobilitaet",
        "smart-city-strategie, smart-city-strategie-2020",
        "parken, handyparken",
        "zugang.pasword, zielnetz.zugang.passwort",
        "StrategieSmartCity, smart-city-strategie-2020",
        "nur belegt, nurBelegt"
    })
    void vertippt_begonnen_vertauscht_oder_anders_geschrieben_ist_nahe(String gesucht, String gemeint) {
        List<String> moegliche = List.of(
                "csv",
                "json",
                "LAUFEND",
                "GEPLANT",
                "NAME_AUF",
                "NAME_AB",
                "Mobilität",
                "Energie",
                "mobilitaet",
                "smart-city-strategie-2020",
                "handyparken",
                "zielnetz.zugang.passwort",
                "nurBelegt");
        assertThat(Naehe.naechste(moegliche, gesucht)).contains(gemeint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banstadt", "xyz", "qwertzuiop", "zzz", "a", "", "-", "das gibt es hier bestimmt nicht"})
    void was_fern_liegt_schlaegt_nichts_vor(String gesucht) {
        assertThat(Naehe.naechste(List.of("aim", "handyparken", "mobile-it", "uvm", "energie", "KI"), gesucht))
                .isEmpty();
    }

    @Property
    void ein_Name_mit_einem_Tippfehler_schlaegt_zuerst_diesen_Namen_vor(@ForAll("vertippte") Vertippt wort) {
        assertThat(Naehe.naechste(KENNUNGEN, wort.text())).first().isEqualTo(wort.gemeint());
    }

    /** Letters in any order are a word of this city as seldom as they are a beginning of one. */
    @Property
    void beliebige_lange_Buchstabenfolgen_schlagen_nichts_vor(@ForAll("folgen") String folge) {
        assertThat(Naehe.naechste(KENNUNGEN, folge)).isEmpty();
    }

    private record Vertippt(String gemeint, String text) {}

    @Provide
    Arbitrary<String> folgen() {
        return Arbitraries.strings()
                .withChars("bcdfghjklmnpqrstvwxz")
                .ofMinLength(8)
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<Vertippt> vertippte() {
        Arbitrary<String> kennung = Arbitraries.of(KENNUNGEN);
        return Combinators.combine(
                        kennung,
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.chars().range('a', 'z'))
                .as((gemeint, stelle, art, buchstabe) ->
                        new Vertippt(gemeint, vertippt(gemeint, stelle, art, buchstabe)))
                .filter(wort -> !KENNUNGEN.contains(wort.text()));
    }

    private static String vertippt(String wort, int wo, int art, char buchstabe) {
        int i = wo % (wort.length() - 1);
        return switch (art) {
            case 0 -> wort.substring(0, i) + buchstabe + wort.substring(i);
            case 1 -> wort.substring(0, i) + wort.substring(i + 1);
            case 2 -> wort.substring(0, i) + buchstabe + wort.substring(i + 1);
            default -> wort.substring(0, i) + wort.charAt(i + 1) + wort.charAt(i) + wort.substring(i + 2);
        };
    }

    /** Of which none is another one mistyped. */
    private static List<String> kennungen() {
        return Stream.of("projekte", "handlungsfelder", "akteure", "technologien")
                .flatMap(datei ->
                        zeilen(Path.of("import/strategie", datei + ".csv")).skip(1))
                .map(zeile -> zeile.split("[,;]")[0].replace("\"", ""))
                .filter(kennung -> kennung.matches("[a-z][a-z0-9-]{3,}"))
                .distinct()
                .toList();
    }

    private static Stream<String> zeilen(Path datei) {
        try {
            return Files.readAllLines(datei).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void Woerter_mit_hoechstens_einem_Fehler_sind_fast_gleich() {
        assertThat(Naehe.hoechstensEinFehler("Zielgrupe", "Zielgruppe")).isTrue();
        assertThat(Naehe.hoechstensEinFehler("Zielgruppe", "Zielgruppe")).isTrue();
        assertThat(Naehe.hoechstensEinFehler("Zielgrube", "Zielgruppe")).isFalse();
    }

    @Test
    void ein_Satz_nennt_das_naechste_sonst_wenige_ganz_sonst_wie_man_sucht() {
        assertThat(Naehe.satz(List.of("Rat", "Rad"))).isEqualTo(" Am nächsten liegt „Rat“.");
        assertThat(Naehe.satz(List.of())).isEmpty();
        assertThat(Naehe.satz(List.of("Rat"), List.of("Rat", "Tat"), "Suchen.")).isEqualTo(" Am nächsten liegt „Rat“.");
        assertThat(Naehe.satz(List.of(), List.of("Rat", "Tat"), "Suchen.")).isEqualTo(" Möglich sind Rat, Tat.");
        assertThat(Naehe.satz(List.of(), List.of("Rat"), "Suchen.")).isEqualTo(" Möglich ist Rat.");
        assertThat(Naehe.satz(List.of(), KENNUNGEN, "Suchen.")).isEqualTo(" Suchen.");
        assertThat(Naehe.satz(List.of(), List.of(), "Suchen.")).isEmpty();
    }

    @Test
    void ein_langer_Wert_wird_gekuerzt() {
        assertThat(Naehe.kurz("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
        assertThat(Naehe.kurz("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Naehe.naechste(List.of("b", "a"), "x".repeat(100_000))).isEmpty();
    }
}
