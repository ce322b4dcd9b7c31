package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.Projektangaben.Zellangabe;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what several rows say about one project: the earliest beginning, the latest end, texts one below the
 * other, all relationships. Rows that differ in beginning, end or costs are instalments and their costs add up; rows that
 * do not say the same costs again.
 */
final class Zeilenverbund {

    private static final int NENNBARE_ZEILEN = 8;

    private final List<Projektangaben> zeilen = new ArrayList<>();

    void nimm(Projektangaben angaben) {
        zeilen.add(angaben);
    }

    /** Where there is only one row, what it says. */
    Projektangaben zusammen() {
        Projektangaben erste = zeilen.get(0);
        if (zeilen.size() == 1) {
            return erste;
        }
        Map<Merkmal, Zellangabe> werte = new EnumMap<>(Merkmal.class);
        Map<Beziehung, String> beziehungen = new LinkedHashMap<>();
        Set<Beziehung> eingeschaetzte = new LinkedHashSet<>();
        Set<Projektangaben.Umfang> umfang = new LinkedHashSet<>();
        for (Projektangaben zeile : zeilen) {
            zeile.werte().keySet().forEach(merkmal -> werte.computeIfAbsent(merkmal, this::wert));
            zeile.beziehungen().forEach(beziehungen::putIfAbsent);
            eingeschaetzte.addAll(zeile.eingeschaetzte());
            umfang.addAll(zeile.umfang());
        }
        eingeschaetzte.removeIf(this::stehtOhneMarke);
        return new Projektangaben(
                erste.projekt(),
                erste.neu(),
                erste.name(),
                erste.blatt(),
                erste.zeile(),
                erste.ort(),
                erste.nummer(),
                werte,
                beziehungen,
                zeilen.stream().allMatch(Projektangaben::eingeschaetzt),
                eingeschaetzte,
                umfang,
                zeilen.stream().anyMatch(Projektangaben::fehlerhaft));
    }

    private boolean stehtOhneMarke(Beziehung beziehung) {
        return zeilen.stream()
                .anyMatch(zeile -> zeile.beziehungen().containsKey(beziehung)
                        && !zeile.eingeschaetzte().contains(beziehung));
    }

    private Zellangabe wert(Merkmal merkmal) {
        List<Zellangabe> gesagt = zeilen.stream()
                .map(zeile -> zeile.werte().get(merkmal))
                .filter(wert -> wert != null && wert.wert() != null)
                .toList();
        if (gesagt.isEmpty()) {
            return Objects.requireNonNull(zeilen.stream()
                    .map(zeile -> zeile.werte().get(merkmal))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null));
        }
        List<String> texte =
                gesagt.stream().map(wert -> String.valueOf(wert.wert())).toList();
        Object wert = gesagt.get(0).wert();
        if (merkmal == Merkmal.KOSTEN) {
            wert = raten().values().stream()
                    .map(BigDecimal::valueOf)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue();
        } else if (merkmal == Merkmal.AB) {
            wert = texte.stream().min(String::compareTo).orElseThrow();
        } else if (merkmal == Merkmal.BIS) {
            wert = texte.stream().max(String::compareTo).orElseThrow();
        } else if (Angabenleser.istFreierText(merkmal)) {
            wert = texte.stream().distinct().collect(Collectors.joining("\n"));
        }
        return new Zellangabe(wert, gesagt.get(0).ort());
    }

    /** The costs of each row that is not the same as one before. */
    private Map<List<@Nullable Object>, Double> raten() {
        Map<List<@Nullable Object>, Double> raten = new HashMap<>();
        for (Projektangaben zeile : zeilen) {
            Object kosten = wertOderNull(zeile, Merkmal.KOSTEN);
            if (kosten instanceof Double euro) {
                raten.put(
                        Arrays.asList(wertOderNull(zeile, Merkmal.AB), wertOderNull(zeile, Merkmal.BIS), kosten), euro);
            }
        }
        return raten;
    }

    private static @Nullable Object wertOderNull(Projektangaben zeile, Merkmal merkmal) {
        Zellangabe wert = zeile.werte().get(merkmal);
        return wert == null ? null : wert.wert();
    }

    /** What to tell about it; null where there is only one row. */
    @Nullable
    Befund befund() {
        Projektangaben erste = zeilen.get(0);
        if (zeilen.size() == 1) {
            return null;
        }
        String nummern = zeilen.stream()
                .limit(NENNBARE_ZEILEN)
                .map(zeile -> String.valueOf(zeile.zeile()))
                .collect(Collectors.joining(", "));
        int raten = raten().size();
        String kosten = raten < 2
                ? ""
                : " Die Kosten sind zusammengezählt: %s Euro aus %d Beträgen."
                        .formatted(
                                Kostenleser.inEuro((Double) Objects.requireNonNull(
                                        wert(Merkmal.KOSTEN).wert())),
                                raten);
        return Befund.warnung(
                        Befundart.MEHRERE_ZEILEN,
                        "„%s“ steht in %d Zeilen (%s%s); sie gelten als ein Projekt.%s"
                                .formatted(
                                        Wortlaut.kurz(erste.name()),
                                        zeilen.size(),
                                        nummern,
                                        zeilen.size() > NENNBARE_ZEILEN ? ", …" : "",
                                        kosten))
                .an(erste.blatt(), erste.ort().substring(erste.ort().lastIndexOf('!') + 1))
                .mitWert(erste.name())
                .mitErwartung("eine Spalte mit Kennung oder Aktenzeichen, falls es verschiedene sind");
    }
}
