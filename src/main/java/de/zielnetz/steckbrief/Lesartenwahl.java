package de.zielnetz.steckbrief;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a file can be read, and which of them was taken.
 *
 * @param plan the plan by which it is read, with the form that was chosen
 * @param lesarten the one that was taken in front; one alone where a plan was named
 * @param gewaehlt whether somebody chose it or named a plan; otherwise it is the one that explains most
 * @param nah whether another one explains almost as much and finds other projects
 * @param wiederholte how many names stand in rows that differ, which the plan in front would tell apart or put together by rules that
 *     nobody asked for
 */
public record Lesartenwahl(Einleseplan plan, List<Lesart> lesarten, boolean gewaehlt, boolean nah, int wiederholte) {

    /** One cell in so many may stay without an explanation before somebody has to look. */
    private static final int KLEINER_TEIL = 10;

    /** Of a plan that was named. */
    public static Lesartenwahl genannt(Einleseplan plan) {
        return new Lesartenwahl(plan, List.of(), true, false, 0);
    }

    /** The same with decisions about names; null takes one back. */
    public Lesartenwahl mitNamen(Map<String, @Nullable String> namen) {
        return new Lesartenwahl(plan.mitNamen(namen), lesarten, gewaehlt, nah, wiederholte);
    }

    /** The same, chosen by somebody. */
    public Lesartenwahl alsGewaehlt() {
        return new Lesartenwahl(plan, lesarten, true, nah, wiederholte);
    }

    /** Why nothing can be imported before somebody chose, a German sentence; null where nothing hinders. */
    public @Nullable String frage() {
        if (gewaehlt || lesarten.isEmpty() || lesarten.get(0).projekte() == 0) {
            return null;
        }
        Lesart beste = lesarten.get(0);
        boolean vieles = beste.unverstanden() * KLEINER_TEIL > beste.zellen();
        if (vieles) {
            return "Von %d gefüllten Zellen hat Zielnetz %d nicht verstanden (%d %%). Eingelesen wird erst, wenn jemand eine Lesart wählt."
                    .formatted(
                            beste.zellen(),
                            beste.unverstanden(),
                            Math.round(100.0 * beste.unverstanden() / beste.zellen()));
        }
        if (wiederholte > 0) {
            return "%s in mehreren Zeilen mit verschiedenen Angaben. Der Plan „%s“ hält sie nach %s auseinander und zählt Zeilen, die auch darin gleich sind, zusammen; sonst gilt von jedem Namen die erste Zeile. Eingelesen wird erst, wenn jemand eine Lesart wählt."
                    .formatted(
                            wiederholte == 1 ? "1 Name steht" : wiederholte + " Namen stehen",
                            plan.name(),
                            plan.unterscheidung().stream()
                                    .map(wort -> Inhalt.mitWort(wort).bezeichnung())
                                    .collect(Collectors.joining(" und ")));
        }
        return nah
                ? "Die Datei lässt sich auf mehrere Arten fast gleich gut lesen: %d Projekte oder %d. Eingelesen wird erst, wenn jemand eine Lesart wählt."
                        .formatted(beste.projekte(), lesarten.get(1).projekte())
                : null;
    }
}
