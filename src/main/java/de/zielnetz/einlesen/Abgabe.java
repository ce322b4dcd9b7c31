package de.zielnetz.einlesen;

import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.tabelle.Korrektur;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A file that was handed in, kept until it is imported, so that any instance can go on with it.
 *
 * @param kennung the token of its preview
 * @param plan as YAML
 * @param vorgaenge how many Vorgänge the journal held when the preview was made
 * @param fingerabdruck of the changes it showed
 * @param gewaehlt whether somebody named the plan or chose the way of reading
 * @param korrigierte the cells that the urheber corrected, and korrekturen what is read in their place; both null where
 *     nothing was
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Vorschau")
record Abgabe(
        @Id String kennung,
        String datei,
        @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
        byte[] inhalt,
        String plan,
        String urheber,
        long vorgaenge,
        long fingerabdruck,
        Instant gueltigBis,
        @Nullable Boolean gewaehlt,
        @Nullable List<String> korrigierte,
        @Nullable List<String> korrekturen,
        @Version @Nullable Long version) {

    static @Nullable List<String> orte(List<Korrektur> korrekturen) {
        return korrekturen.isEmpty()
                ? null
                : korrekturen.stream().map(Korrektur::ort).toList();
    }

    static @Nullable List<String> werte(List<Korrektur> korrekturen) {
        return korrekturen.isEmpty()
                ? null
                : korrekturen.stream().map(Korrektur::wert).toList();
    }

    /** How it was to be read when its preview was made. */
    Wunsch wunsch() {
        List<Korrektur.Wunsch> gewuenscht = new ArrayList<>();
        for (int i = 0; korrigierte != null && korrekturen != null && i < korrigierte.size(); i++) {
            gewuenscht.add(Korrektur.Wunsch.ganz(korrigierte.get(i), korrekturen.get(i)));
        }
        Einleseplan ganzer = Planordner.lies(plan);
        return Boolean.TRUE.equals(gewaehlt)
                ? new Wunsch(ganzer, null, Map.of(), gewuenscht)
                : new Wunsch(null, null, Map.copyOf(ganzer.namen()), gewuenscht);
    }
}
