package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Abdruck;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has to change, and what that means: project by project, and for all else of which a file may speak.
 *
 * @param weitere changes of other things, and of relationships between them; only files that hold a city bring them
 */
public record Abgleichsergebnis(
        List<Aenderung> aenderungen, List<Projektaenderung> projekte, List<Sachaenderung> weitere) {

    private static final int HOECHSTENS = 50;

    /** Of a file of Steckbriefe. */
    public Abgleichsergebnis(List<Aenderung> aenderungen, List<Projektaenderung> projekte) {
        this(aenderungen, projekte, List.of());
    }

    /** A number that differs where the changes differ; two differing ones share it once in 2^64. */
    public long fingerabdruck() {
        long summe = aenderungen.size();
        for (Aenderung aenderung : aenderungen) {
            summe += Abdruck.unterschied(aenderung);
        }
        return summe;
    }

    /** What somebody only judged so far and would now count as stated. */
    public List<Sache> belegteEinschaetzungen() {
        return aenderungen.stream()
                .filter(a ->
                        istEinschaetzung(a.alt()) && a.neu() != null && a.neu().belegart() == Belegart.BELEGT)
                .map(Aenderung::sache)
                .toList();
    }

    private static boolean istEinschaetzung(@Nullable Zustand zustand) {
        return zustand != null && !zustand.belege().isEmpty() && zustand.belegart() == Belegart.EINGESCHAETZT;
    }

    /** How this differs from what a preview showed: one German sentence a thing, at most fifty. */
    public List<String> andersAls(Abgleichsergebnis damals) {
        Map<Sache, Aenderung> gezeigt = damals.nachSache();
        Map<Sache, Aenderung> jetzt = nachSache();
        List<String> saetze = new ArrayList<>();
        jetzt.forEach((sache, aenderung) -> {
            Aenderung vorher = gezeigt.get(sache);
            if (vorher == null) {
                saetze.add("„%s“ würde jetzt auch geändert.".formatted(sache));
            } else if (!vorher.equals(aenderung)) {
                saetze.add("„%s“ steht im Netz jetzt anders da als in der Vorschau.".formatted(sache));
            }
        });
        gezeigt.keySet().stream()
                .filter(sache -> !jetzt.containsKey(sache))
                .forEach(sache -> saetze.add("„%s“ ist schon so, wie die Datei es sagt.".formatted(sache)));
        return saetze.stream().limit(HOECHSTENS).toList();
    }

    private Map<Sache, Aenderung> nachSache() {
        Map<Sache, Aenderung> nachSache = new HashMap<>();
        aenderungen.forEach(a -> nachSache.put(a.sache(), a));
        return nachSache;
    }
}
