package de.zielnetz.befehl;

import de.zielnetz.steckbrief.Befund;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Sets findings as a table that is as wide as the terminal: what keeps rows out first, then as the file has it. */
final class Befundtafel {

    private static final int SCHWERE = 9;
    private static final int ABSTAND = 2;
    private static final int BREITESTER_ORT = 24;
    private static final int BREITESTER_WERT = 28;

    private final Konsole konsole;
    private final int breite;

    Befundtafel(Konsole konsole, int breite) {
        this.konsole = konsole;
        this.breite = breite;
    }

    String setze(List<Befund> befunde, int hoechstens) {
        List<Befund> gezeigte = befunde.stream()
                .sorted(Comparator.comparing(Befund::schwere))
                .limit(hoechstens)
                .toList();
        int ort = spalte(gezeigte, Befund::ort, Math.min(BREITESTER_ORT, breite / 5), "Ort");
        int wert = spalte(gezeigte, Befundtafel::wert, Math.min(BREITESTER_WERT, breite / 4), "Wert");
        TextTable tafel = TextTable.forColumns(
                Help.defaultColorScheme(Ansi.OFF),
                new Column(SCHWERE, 0, Overflow.WRAP),
                new Column(ort, 0, Overflow.WRAP),
                new Column(wert, 0, Overflow.WRAP),
                new Column(breite - 1 - SCHWERE - ort - wert, 0, Overflow.WRAP));
        tafel.indentWrappedLines = 0;
        tafel.addRowValues("Schwere", "Ort", "Wert", "Befund");
        gezeigte.forEach(b -> tafel.addRowValues(b.schwere().name(), zelle(b.ort()), zelle(wert(b)), zelle(befund(b))));
        return tafel.toString();
    }

    private int spalte(List<Befund> befunde, Function<Befund, String> text, int hoechstens, String kopf) {
        int laengster = befunde.stream()
                .mapToInt(b -> konsole.text(text.apply(b)).length())
                .max()
                .orElse(0);
        return ABSTAND + Math.max(kopf.length(), Math.min(laengster, hoechstens));
    }

    /** What picocli would take for markup is a cell's own text. */
    private String zelle(String text) {
        return konsole.text(text).replace("@|", "@ |");
    }

    private static String wert(Befund befund) {
        return befund.wert() == null ? "" : befund.wert();
    }

    private static String befund(Befund befund) {
        StringBuilder text = new StringBuilder(befund.satz());
        if (befund.erwartet() != null) {
            text.append(" Erwartet: ").append(befund.erwartet()).append('.');
        }
        List<String> neue = befund.vorschlaege().stream()
                .filter(v -> !befund.satz().contains(v))
                .toList();
        if (!neue.isEmpty()) {
            text.append(" Nahe liegt: ").append(String.join(", ", neue)).append('.');
        }
        return text.toString().replace("..", ".");
    }
}
