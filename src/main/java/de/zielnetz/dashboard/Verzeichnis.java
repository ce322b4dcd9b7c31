package de.zielnetz.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the list of saved questions says of one. */
record Verzeichnis(
        String name,
        String titel,
        String beschreibung,
        boolean tabelle,
        List<String> listen,
        List<Angabe> variablen,
        Map<String, String> verweise) {

    record Angabe(
            String name,
            String typ,
            boolean pflicht,
            @Nullable String vorgabe,
            List<String> werte) {}

    static Verzeichnis von(GespeicherteFrage frage) {
        String weg = FragenController.WEG + "/" + frage.name();
        Map<String, String> verweise = new LinkedHashMap<>();
        verweise.put("json", weg);
        if (frage.tabelle()) {
            verweise.put("csv", weg + "?format=csv");
            verweise.put("excel", weg + "?format=csv&excel");
        }
        verweise.put("playground", "/playground?beispiel=" + frage.name());
        return new Verzeichnis(
                frage.name(),
                frage.titel(),
                frage.beschreibung(),
                frage.tabelle(),
                frage.listen(),
                frage.variablen().stream()
                        .map(v -> new Angabe(v.name(), v.typ(), v.pflicht(), v.vorgabe(), v.werte()))
                        .toList(),
                verweise);
    }
}
