package de.zielnetz.einlesen;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Lesung;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a file names although it does not hold today: a list of names neither reopens what ended nor lets begin what is to come. */
final class Zeitbefund {

    private static final int NENNBARE = 3;

    private Zeitbefund() {}

    /** One finding about the whole file, or none. */
    static List<Befund> zu(Netz netz, Netz geltendes, Lesung lesung) {
        if (geltendes == netz) {
            return List.of();
        }
        Set<String> saetze = new LinkedHashSet<>();
        lesung.projekte().stream()
                .filter(angaben -> !angaben.fehlerhaft())
                .flatMap(angaben -> angaben.beziehungen().keySet().stream())
                .forEach(beziehung -> sammle(netz, geltendes, beziehung, saetze));
        if (saetze.isEmpty()) {
            return List.of();
        }
        return List.of(Befund.warnung(
                        Befundart.GILT_NICHT_HEUTE,
                        "Die Datei nennt, was heute nicht gilt: %s%s. Es zählt heute auch danach nicht."
                                .formatted(
                                        saetze.stream().limit(NENNBARE).collect(Collectors.joining("; ")),
                                        saetze.size() > NENNBARE
                                                ? " und %d mehr".formatted(saetze.size() - NENNBARE)
                                                : ""))
                .mitErwartung("Namen, die heute gelten"));
    }

    private static void sammle(Netz netz, Netz geltendes, Beziehung beziehung, Set<String> saetze) {
        Zustand zustand = netz.zustand(netz.spaeteste(beziehung));
        for (Schluessel ende : List.of(beziehung.von(), beziehung.nach())) {
            Zustand ganz = netz.zustand(ende);
            if (ganz != null && !geltendes.enthaelt(ende)) {
                saetze.add("%s (%s)".formatted(name(netz, ende), zeit(ganz)));
                return;
            }
        }
        if (zustand != null && !geltendes.enthaelt(geltendes.spaeteste(beziehung))) {
            saetze.add("%s %s %s (%s)"
                    .formatted(
                            name(netz, beziehung.von()),
                            Richtung.HIN.inWorten(beziehung.art()),
                            name(netz, beziehung.nach()),
                            zeit(zustand)));
        }
    }

    private static String zeit(Zustand zustand) {
        Object ab = zustand.merkmale().get(Merkmal.AB);
        Object bis = zustand.merkmale().get(Merkmal.BIS);
        return ab == null ? "bis " + bis : bis == null ? "ab " + ab : "ab %s bis %s".formatted(ab, bis);
    }

    private static String name(Netz netz, Schluessel schluessel) {
        return "„%s“".formatted(netz.name(netz.finde(schluessel)));
    }
}
