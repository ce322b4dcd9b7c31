package de.zielnetz.tabelle;

import de.zielnetz.tabelle.Mappe.Hinweis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects what is doubtful about a file, macros left aside among it; of each kind the first {@value #JE_CODE}, then how many more. */
public final class Hinweise {

    private static final int JE_CODE = 20;

    private final List<Hinweis> liste = new ArrayList<>();
    private final Map<String, Integer> haeufigkeit = new LinkedHashMap<>();

    public void melde(String code, String ort, String satz) {
        melde(code, () -> ort, satz);
    }

    /** The place is only asked for where the report names it. */
    public void melde(String code, Supplier<String> ort, String satz) {
        if (haeufigkeit.merge(code, 1, Integer::sum) <= JE_CODE) {
            liste.add(new Hinweis(code, ort.get(), satz));
        }
    }

    public void meldeMakros() {
        melde("MAKROS", "", "Die Datei enthält Makros; sie wurden nicht beachtet.");
    }

    boolean hat(String code) {
        return haeufigkeit.containsKey(code);
    }

    List<Hinweis> liste() {
        List<Hinweis> alle = new ArrayList<>(liste);
        haeufigkeit.forEach((code, wieOft) -> {
            if (wieOft > JE_CODE) {
                alle.add(new Hinweis(code, "", "Dasselbe gilt für weitere Stellen: " + (wieOft - JE_CODE) + "."));
            }
        });
        return List.copyOf(alle);
    }
}
