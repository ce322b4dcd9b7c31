package de.zielnetz.befehl;

import de.zielnetz.steckbrief.Befund;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Sets findings as a table that is as wide as the terminal: what keeps rows out first, then as the file has it. */
final class Befundtafel {

    private static final int SCHWERE = 9;
    private static final int ABSTAND = 2;

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
        int ort = gezeigte.stream()
                .mapToInt(b -> konsole.text(b.ort()).length())
                .max()
                .orElse(0);
        int platz = Math.min(Math.max(ort, "Ort".length()), breite / 3);
        TextTable tafel = TextTable.forColumns(
                Help.defaultColorScheme(Ansi.OFF),
                new Column(SCHWERE, 0, Overflow.TRUNCATE),
                new Column(ABSTAND + platz, 0, Overflow.TRUNCATE),
                new Column(breite - 1 - SCHWERE - ABSTAND - platz, 0, Overflow.WRAP));
        tafel.indentWrappedLines = 0;
        tafel.addRowValues("Schwere", "Ort", "Befund");
        gezeigte.forEach(
                b -> tafel.addRowValues(b.schwere().name(), gekuerzt(zelle(b.ort()), platz), zelle(befund(b))));
        return tafel.toString();
    }

    /** The cell stands at the end, so a long sheet name loses its beginning. */
    private static String gekuerzt(String ort, int platz) {
        return ort.length() <= platz ? ort : "…" + ort.substring(ort.length() - platz + 1);
    }

    /** What picocli would take for markup is a cell's own text. */
    private String zelle(String text) {
        return konsole.text(text).replace("@|", "@ |");
    }

    private static String befund(Befund befund) {
        StringBuilder text = new StringBuilder(befund.satz());
        if (befund.wert() != null && !befund.satz().contains(befund.wert())) {
            text.append(" Da steht: „").append(befund.wert()).append("“.");
        }
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
