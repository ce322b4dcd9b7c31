package de.zielnetz.dashboard;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list of saved questions says of one.
 *
 * @param vorgaben values that were saved with it
 * @param gespeichert by whom and how; null of one that comes with Zielnetz
 * @param fehler why it cannot be asked any more; null where it can
 */
record Verzeichnis(
        String name,
        String titel,
        String beschreibung,
        String dokument,
        boolean tabelle,
        List<String> listen,
        List<Angabe> variablen,
        Map<String, Object> vorgaben,
        Map<String, String> verweise,
        @Nullable Speicherung gespeichert,
        @Nullable String fehler) {

    record Angabe(
            String name,
            String typ,
            boolean pflicht,
            @Nullable String vorgabe,
            List<String> werte) {}

    /**
     * Of a question that somebody saved.
     *
     * @param meine whether it belongs to the one who asks
     * @param urheber to whom it belongs; null for who has not logged in
     */
    record Speicherung(
            boolean meine,
            boolean geteilt,
            @Nullable String urheber,
            @Nullable Instant zeit) {}

    /** @param basis what stands before the path of every address of ours */
    static Verzeichnis von(GespeicherteFrage frage, String basis) {
        return new Verzeichnis(
                frage.name(),
                frage.titel(),
                frage.beschreibung(),
                frage.text(),
                frage.tabelle(),
                frage.listen(),
                frage.variablen().stream()
                        .map(v -> new Angabe(v.name(), v.typ(), v.pflicht(), v.vorgabe(), v.werte()))
                        .toList(),
                frage.vorgaben(),
                verweise(frage, basis),
                null,
                null);
    }

    private static Map<String, String> verweise(GespeicherteFrage frage, String basis) {
        String weg = basis + FragenController.WEG + "/" + frage.name();
        Map<String, String> verweise = new LinkedHashMap<>();
        verweise.put("json", weg + ".json");
        if (frage.tabelle()) {
            verweise.put("zeilen", weg + ".json?format=zeilen");
            verweise.put("csv", weg + ".csv");
            verweise.put("excel", weg + ".csv?excel");
        }
        verweise.put("xlsx", weg + ".xlsx");
        verweise.put("playground", basis + "/playground?beispiel=" + frage.name());
        return verweise;
    }

    /** One that does not fit this version's schema any more. */
    static Verzeichnis veraltet(EigeneFrage frage) {
        return new Verzeichnis(
                frage.kennung(),
                frage.titel(),
                frage.beschreibung(),
                frage.dokument(),
                false,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                null,
                null);
    }

    Verzeichnis mit(EigeneFrage frage, @Nullable String satz) {
        boolean darfNamenSehen = Benutzer.jetzt().darf(Rolle.LESEN);
        return new Verzeichnis(
                name,
                titel,
                beschreibung,
                dokument,
                tabelle,
                listen,
                variablen,
                vorgaben,
                verweise,
                new Speicherung(
                        Fragenablage.gehoert(frage),
                        frage.geteilt(),
                        darfNamenSehen ? frage.urheber() : null,
                        frage.zeit()),
                satz);
    }
}
