package de.zielnetz.dashboard.tafel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pages of an answer that do not hold all there is.
 *
 * @param ort the names on the way to them
 * @param da so many entries are there, on all pages at this place together
 * @param gesamt so many there would be; null where that is not counted
 */
public record Kuerzung(List<String> ort, long da, @Nullable Long gesamt) {

    /** Header of an answer that is not whole: {@code leitziel.projekte=200/900}, several parted by commas. */
    public static final String KOPF = "Zielnetz-Gekuerzt";

    /** All places at which the answer is cut. Costs the answer once. */
    public static List<Kuerzung> in(Tabellenplan plan, Map<String, Object> daten) {
        Map<List<String>, long[]> gezaehlte = new LinkedHashMap<>();
        zaehle(List.of(), plan.felder(), daten, gezaehlte);
        return gezaehlte.entrySet().stream()
                .filter(ort -> ort.getValue()[2] > 0 || ort.getValue()[0] < ort.getValue()[1])
                .map(ort ->
                        new Kuerzung(ort.getKey(), ort.getValue()[0], ort.getValue()[2] > 0 ? null : ort.getValue()[1]))
                .toList();
    }

    private static void zaehle(
            List<String> ort,
            Map<String, Antwortfeld> felder,
            @Nullable Object hier,
            Map<List<String>, long[]> gezaehlte) {
        if (hier instanceof List<?> liste) {
            liste.forEach(einer -> zaehle(ort, felder, einer, gezaehlte));
        } else if (hier instanceof Map<?, ?> objekt) {
            felder.forEach((name, feld) -> {
                if (feld.objekt()) {
                    List<String> dort = Tabellenplan.und(ort, name);
                    Object wert = objekt.get(name);
                    if (feld.seite() && wert instanceof Map<?, ?> seite) {
                        seite(dort, feld, seite, gezaehlte);
                    }
                    zaehle(dort, feld.felder(), wert, gezaehlte);
                }
            });
        }
    }

    /** Where only the number is asked for, nothing is cut. */
    private static void seite(
            List<String> ort, Antwortfeld feld, Map<?, ?> seite, Map<List<String>, long[]> gezaehlte) {
        List<Integer> laengen = new ArrayList<>();
        feld.felder().forEach((name, innen) -> {
            if (innen.objektliste() && seite.get(name) instanceof List<?> eintraege) {
                laengen.add(eintraege.size());
            }
        });
        if (!laengen.isEmpty()) {
            long[] zahlen = gezaehlte.computeIfAbsent(ort, o -> new long[3]);
            zahlen[0] += laengen.get(0);
            if (seite.get(Seitenzaehler.GESAMT) instanceof Number gesamt) {
                zahlen[1] += gesamt.longValue();
            } else if (seite.get(Seitenzaehler.BLATT) instanceof Map<?, ?> blatt
                    && Boolean.TRUE.equals(blatt.get(Seitenzaehler.WEITERE))) {
                zahlen[2]++;
            }
        }
    }

    /** Whether the rows of this table, or what stands in them, are concerned. */
    public boolean betrifft(Tabellenplan.Antworttabelle tabelle) {
        int gemeinsam = Math.min(ort.size(), tabelle.ort().size());
        return ort.subList(0, gemeinsam).equals(tabelle.ort().subList(0, gemeinsam));
    }

    /** For people, at the end of a table; null where nothing is cut. */
    static @Nullable String satz(List<Kuerzung> alle) {
        return alle.isEmpty()
                ? null
                : alle.stream()
                        .map(k -> "%s zeigt %d von %s"
                                .formatted(String.join(".", k.ort()), k.da(), k.gesamt() == null ? "mehr" : k.gesamt()))
                        .collect(Collectors.joining(
                                "; ",
                                "Gekürzt: ",
                                ". Was fehlt, gibt eine größere Seite (first) oder eine engere Frage."));
    }

    /** For programs; null where nothing is cut. */
    public static @Nullable String kopf(List<Kuerzung> alle) {
        return alle.isEmpty()
                ? null
                : alle.stream()
                        .map(k -> "%s=%d/%s"
                                .formatted(String.join(".", k.ort()), k.da(), k.gesamt() == null ? "*" : k.gesamt()))
                        .collect(Collectors.joining(", "));
    }
}
