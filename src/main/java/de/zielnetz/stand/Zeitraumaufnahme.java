package de.zielnetz.stand;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Zeitspanne;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * Gives numbers to relationships that join the same two in the same way. One that Zielnetz wrote keeps the number it has; what
 * somebody else wrote gets the next, in the order of time, and nothing is left out.
 */
final class Zeitraumaufnahme {

    /**
     * @param kante by which the builder knows it
     * @param zeitraum the number that stands at it, 1 where none does
     * @param benannt whether Zielnetz wrote it
     */
    record Zeile(
            int kante,
            int von,
            int nach,
            Beziehung beziehung,
            int zeitraum,
            boolean benannt,
            Map<Merkmal, Object> merkmale) {

        String zeit() {
            return merkmale.getOrDefault(Merkmal.AB, "") + " " + merkmale.getOrDefault(Merkmal.BIS, "9");
        }
    }

    private final Map<Beziehung, List<Zeile>> jePaar = new LinkedHashMap<>();

    /** The number that stands at a relationship; 1 where none does or what stands there is none. */
    static int nummer(Value werte) {
        Value nummer = werte.isNull() ? werte : werte.get("zeitraum");
        return TypeSystem.getDefault().INTEGER().isTypeOf(nummer) && nummer.asLong() > 1 && nummer.asLong() < 1_000_000
                ? nummer.asInt()
                : 1;
    }

    void nimm(Zeile zeile) {
        jePaar.computeIfAbsent(zeile.beziehung(), b -> new ArrayList<>()).add(zeile);
    }

    /**
     * @param kanten holds those that need no number, and gains others of the number 1
     * @param weitere gains all others by their kennung
     */
    void ordne(NetzBauer bauer, Kantentafel kanten, Map<String, Integer> weitere) {
        jePaar.forEach((paar, zeilen) -> {
            Zeile erste = zeilen.get(0);
            Kantenart art = paar.art();
            int bisherige = kanten.finde(erste.von(), art, erste.nach());
            Map<Integer, Integer> jeNummer = new HashMap<>();
            List<Integer> offene = new ArrayList<>();
            zeilen.sort(Comparator.comparing(Zeile::benannt).reversed().thenComparing(Zeile::zeit));
            for (Zeile zeile : zeilen) {
                boolean eigene = zeile.benannt() || zeile.zeitraum() > 1;
                if (!eigene || jeNummer.putIfAbsent(zeile.zeitraum(), zeile.kante()) != null) {
                    offene.add(zeile.kante());
                }
            }
            if (bisherige >= 0 && jeNummer.putIfAbsent(1, bisherige) != null) {
                offene.add(0, bisherige);
            }
            for (int e : offene) {
                if (jeNummer.putIfAbsent(1, e) != null) {
                    jeNummer.put(new TreeSet<>(jeNummer.keySet()).last() + 1, e);
                }
            }
            jeNummer.forEach((nummer, e) -> {
                bauer.nummeriere(e, nummer);
                if (nummer == 1) {
                    kanten.setze(erste.von(), art, erste.nach(), e);
                } else {
                    weitere.put(paar.mitZeitraum(nummer).kennung(), e);
                }
            });
        });
    }

    /** Says which periods of the same relationship overlap: all of them are in the net, but one of them cannot be right. */
    static void ueberschneidungen(Netz netz, Consumer<String> hinweis) {
        for (int e = netz.anzahlPaare(); e < netz.anzahlKanten(); e++) {
            Beziehung eine = netz.beziehung(e);
            Zeitspanne ihre = Zeitspanne.von(netz.kantenzustand(e));
            netz.zeitraeume(eine).forEach((andere, zustand) -> {
                Zeitspanne deren = Zeitspanne.von(zustand);
                if (!andere.equals(eine) && ihre.ueberschneidet(deren)) {
                    hinweis.accept(
                            "Die Beziehung %s gibt es in Zeiträumen, die sich überschneiden (%s; %s); in Listen und Analysen zählt sie einmal."
                                    .formatted(eine.mitZeitraum(1), ihre.inWorten(), deren.inWorten()));
                }
            });
        }
    }
}
