package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.blatt.Formularleser.Platz;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parts the labels of a sheet into forms that stand one below the other or side by side: a form begins where its first label stands again. */
final class Formularteiler {

    private Formularteiler() {}

    /** Each form begins with its title. */
    private static List<Map<Platz, Spalte>> nachTiteln(
            Map<Platz, Spalte> beschriftungen, NavigableSet<Integer> titelzeilen) {
        TreeMap<Integer, Map<Platz, Spalte>> teile = new TreeMap<>();
        beschriftungen.forEach((platz, spalte) -> {
            Integer titel = titelzeilen.floor(platz.zeile());
            teile.computeIfAbsent(titel == null ? titelzeilen.first() : titel, t -> new LinkedHashMap<>())
                    .put(platz, spalte);
        });
        return List.copyOf(teile.values());
    }

    /**
     * The labels of each form, from above and from the left; all in one where nothing tells that there are several.
     *
     * @param titelzeilen rows that give the name of a form, as „Steckbrief: …“ does
     */
    static List<Map<Platz, Spalte>> teile(Map<Platz, Spalte> beschriftungen, NavigableSet<Integer> titelzeilen) {
        String anker = anker(beschriftungen);
        if (anker == null && titelzeilen.size() > 1) {
            return nachTiteln(beschriftungen, titelzeilen);
        }
        if (anker == null) {
            return List.of(beschriftungen);
        }
        TreeMap<Integer, Map<Platz, Spalte>> streifen = new TreeMap<>();
        beschriftungen.forEach((platz, spalte) -> {
            if (form(spalte).equals(anker)) {
                streifen.putIfAbsent(platz.spalte(), new LinkedHashMap<>());
            }
        });
        beschriftungen.forEach((platz, spalte) -> {
            Map.Entry<Integer, Map<Platz, Spalte>> links = streifen.floorEntry(platz.spalte());
            (links == null ? streifen.firstEntry() : links).getValue().put(platz, spalte);
        });
        List<Map<Platz, Spalte>> teile = new ArrayList<>();
        streifen.values().forEach(einer -> teileUntereinander(einer, anker, teile));
        return teile;
    }

    private static void teileUntereinander(Map<Platz, Spalte> streifen, String anker, List<Map<Platz, Spalte>> teile) {
        String erste = form(streifen.values().iterator().next());
        long anfaenge = zahl(streifen, erste);
        String grenze = anfaenge == zahl(streifen, anker) ? erste : anker;
        Map<Platz, Spalte> offen = new LinkedHashMap<>();
        boolean begonnen = false;
        for (Map.Entry<Platz, Spalte> eintrag : streifen.entrySet()) {
            if (form(eintrag.getValue()).equals(grenze)) {
                if (begonnen) {
                    teile.add(offen);
                    offen = new LinkedHashMap<>();
                }
                begonnen = true;
            }
            offen.put(eintrag.getKey(), eintrag.getValue());
        }
        teile.add(offen);
    }

    /** The label by which projects are told apart, where it stands several times and so does another one; null where the sheet is about one. */
    private static @Nullable String anker(Map<Platz, Spalte> beschriftungen) {
        Map<String, Integer> wieOft = new HashMap<>();
        beschriftungen.values().forEach(spalte -> wieOft.merge(form(spalte), 1, Integer::sum));
        long mehrfache = wieOft.values().stream().filter(n -> n > 1).count();
        if (mehrfache < 2) {
            return null;
        }
        for (Inhalt inhalt : List.of(Inhalt.NAME, Inhalt.KENNUNG)) {
            for (Spalte spalte : beschriftungen.values()) {
                if (spalte.inhalt() == inhalt && wieOft.getOrDefault(form(spalte), 0) > 1) {
                    return form(spalte);
                }
            }
        }
        return null;
    }

    private static long zahl(Map<Platz, Spalte> beschriftungen, String form) {
        return beschriftungen.values().stream()
                .filter(spalte -> form(spalte).equals(form))
                .count();
    }

    private static String form(Spalte spalte) {
        return Namensform.vergleichbar(spalte.ueberschrift());
    }
}
