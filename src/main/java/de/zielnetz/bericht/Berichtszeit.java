package de.zielnetz.bericht;

import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A period as questions and templates want it. What Zielnetz knew begins with its first fillings: a report of an earlier time begins, and if
 * need be ends, with the state after them.
 *
 * @param anfang when the first fillings were complete
 */
record Berichtszeit(
        LocalDate von,
        LocalDate bis,
        Instant anfang,
        Instant wissenVon,
        @Nullable Instant wissenBis) {

    static Berichtszeit von(Berichtswunsch wunsch, Netzstand heute) {
        Instant anfang = anfang(heute.journal());
        Instant beginn =
                wunsch.von().atStartOfDay(Berichtswunsch.HIER).toInstant().minusMillis(1);
        Instant ende = wunsch.bis()
                .plusDays(1)
                .atStartOfDay(Berichtswunsch.HIER)
                .toInstant()
                .minusMillis(1);
        Instant jetzt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new Berichtszeit(
                wunsch.von(),
                wunsch.bis(),
                anfang,
                beginn.isBefore(anfang) ? anfang : beginn,
                !ende.isBefore(jetzt) ? null : ende.isBefore(anfang) ? anfang : ende);
    }

    /** The last of the fillings that nothing else came before. */
    private static Instant anfang(List<Vorgang> journal) {
        Instant letzte = Instant.now();
        for (int i = 0; i < journal.size(); i++) {
            Vorgang vorgang = journal.get(i);
            if (i > 0 && vorgang.art() != Vorgang.Art.ERSTBEFUELLUNG) {
                break;
            }
            letzte = vorgang.zeit();
        }
        return letzte;
    }

    /** By the names that questions use; those of one clock do for the other. */
    Map<String, @Nullable Object> variablen() {
        Map<String, @Nullable Object> werte = new HashMap<>();
        werte.put("von", wissenVon.toString());
        werte.put("wissenVon", wissenVon.toString());
        werte.put("bis", wissenBis == null ? null : wissenBis.toString());
        werte.put("wissenBis", wissenBis == null ? null : wissenBis.toString());
        werte.put("tagVon", von.toString());
        werte.put("tagBis", bis.toString());
        werte.put("tagBisDatum", bis.toString());
        werte.put("stichtag", bis.toString());
        return werte;
    }

    /** For templates. */
    Map<String, Object> worte() {
        return Map.of(
                "von", von.toString(),
                "bis", bis.toString(),
                "anfang", anfang.toString(),
                "vorAnfang", wissenVon.equals(anfang));
    }
}
