package de.zielnetz.befehl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was typed, apart: a command with its options, and settings of the program.
 *
 * @param einstellungen as Spring Boot takes them; they alone have a dot in their name: {@code --zielnetz.daten=/pfad}
 */
record Aufruf(List<String> befehl, List<String> einstellungen) {

    private static final Pattern EINSTELLUNG =
            Pattern.compile("--[A-Za-z][\\w-]*(\\.[\\w-]+(\\[\\w+])?)+(=.*)?", Pattern.DOTALL);
    private static final Set<String> AUSKUNFT = Set.of("-h", "--help", "-V", "--version");

    Aufruf {
        befehl = List.copyOf(befehl);
        einstellungen = List.copyOf(einstellungen);
    }

    static Aufruf aus(String... worte) {
        List<String> befehl = new ArrayList<>();
        List<String> einstellungen = new ArrayList<>();
        for (String wort : worte) {
            (EINSTELLUNG.matcher(wort).matches() ? einstellungen : befehl).add(wort);
        }
        return new Aufruf(befehl, einstellungen);
    }

    /** Whether more is wanted than the start of the program, which has options only. */
    boolean istBefehl() {
        return befehl.stream().anyMatch(wort -> AUSKUNFT.contains(wort) || !wort.startsWith("--"));
    }

    /** Whether this setting was typed itself and does not come from a file or the environment. */
    boolean nennt(String einstellung) {
        return einstellungen.stream()
                .anyMatch(e -> e.equals("--" + einstellung) || e.startsWith("--" + einstellung + "="));
    }
}
