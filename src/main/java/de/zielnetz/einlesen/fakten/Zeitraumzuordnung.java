package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalten;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which period of a relationship a row speaks of. A row means the period that begins when it says, else the one that it
 * touches; one that touches none is a new one. A row without a date means the only one.
 */
final class Zeitraumzuordnung {

    record Gelesene(Beziehung paar, Map<Merkmal, Object> merkmale, Faktenzeile zeile) {

        Zeitspanne zeit() {
            return new Zeitspanne((String) merkmale.get(Merkmal.AB), (String) merkmale.get(Merkmal.BIS));
        }
    }

    private final Netz netz;
    private final Melder befunde;
    private final List<Gelesene> zeilen = new ArrayList<>();
    /** Those of the net as the rows leave them, and those that the rows add. */
    private final Map<Beziehung, Map<Beziehung, Zeitspanne>> jePaar = new HashMap<>();

    Zeitraumzuordnung(Netz netz, Melder befunde) {
        this.netz = netz;
        this.befunde = befunde;
    }

    void nimm(Beziehung paar, Map<Merkmal, Object> merkmale, Faktenzeile zeile) {
        zeilen.add(new Gelesene(paar, merkmale, zeile));
    }

    /** Gives each row with the period that it means, in the order in which they were read; of the others the reason is found. */
    void ordne(BiConsumer<Beziehung, Gelesene> nimm) {
        IdentityHashMap<Gelesene, Beziehung> zuordnung = new IdentityHashMap<>();
        zeilen.stream()
                .filter(eine -> !eine.zeit().istOffen())
                .sorted(Comparator.comparing(this::beginntNeues)
                        .thenComparing(
                                eine -> Objects.requireNonNullElse(eine.zeit().ab(), "")))
                .forEach(eine -> ordneZu(eine, zuordnung));
        zeilen.stream().filter(eine -> eine.zeit().istOffen()).forEach(eine -> ordneZu(eine, zuordnung));
        for (Gelesene eine : zeilen) {
            Beziehung diese = zuordnung.get(eine);
            if (diese != null && (istBekannt(diese) || !ueberschneidet(diese, eine))) {
                nimm.accept(diese, eine);
            }
        }
    }

    /** Rows that name the beginning of a known period come first: they may end it, and make room for others. */
    private boolean beginntNeues(Gelesene eine) {
        return eine.zeit().ab() == null
                || bekannte(eine.paar()).values().stream()
                        .noneMatch(zeit -> Objects.equals(zeit.ab(), eine.zeit().ab()));
    }

    private void ordneZu(Gelesene eine, IdentityHashMap<Gelesene, Beziehung> zuordnung) {
        Map<Beziehung, Zeitspanne> bekannte = bekannte(eine.paar());
        Zeitspanne zeit = eine.zeit();
        List<Beziehung> gemeinte = zeit.ab() == null
                ? List.of()
                : bekannte.keySet().stream()
                        .filter(b -> zeit.ab().equals(zeit(bekannte, b).ab()))
                        .toList();
        if (gemeinte.isEmpty()) {
            gemeinte = bekannte.keySet().stream()
                    .filter(b -> zeit.ueberschneidet(zeit(bekannte, b)))
                    .toList();
        }
        if (gemeinte.size() > 1) {
            mehrdeutig(eine.zeile(), Merkmal.AB.schluessel(), bekannte);
            return;
        }
        Beziehung diese = gemeinte.isEmpty()
                ? eine.paar()
                        .mitZeitraum(1
                                + bekannte.keySet().stream()
                                        .mapToInt(Beziehung::zeitraum)
                                        .max()
                                        .orElse(0))
                : gemeinte.get(0);
        bekannte.merge(
                diese,
                zeit,
                (vorige, neue) -> new Zeitspanne(
                        neue.ab() == null ? vorige.ab() : neue.ab(), neue.bis() == null ? vorige.bis() : neue.bis()));
        zuordnung.put(eine, diese);
    }

    /** What stands in the net already is not refused, whoever wrote it. */
    private boolean istBekannt(Beziehung diese) {
        Zustand zustand = netz.zustand(diese);
        return zustand != null && Zeitspanne.von(zustand).equals(zeit(bekannte(diese.mitZeitraum(1)), diese));
    }

    private boolean ueberschneidet(Beziehung diese, Gelesene eine) {
        Map<Beziehung, Zeitspanne> bekannte = bekannte(eine.paar());
        for (Map.Entry<Beziehung, Zeitspanne> andere : bekannte.entrySet()) {
            if (!eine.zeit().istOffen()
                    && !andere.getKey().equals(diese)
                    && andere.getValue().ueberschneidet(zeit(bekannte, diese))) {
                befunde.melde(
                        eine.zeile(),
                        Merkmal.AB.schluessel(),
                        Befund.fehler(
                                        Befundart.WIDERSPRUCH,
                                        "Der Zeitraum (%s) überschneidet sich mit einem anderen derselben Beziehung (%s)."
                                                .formatted(
                                                        zeit(bekannte, diese).inWorten(),
                                                        andere.getValue().inWorten()))
                                .mitWert(eine.zeit().inWorten())
                                .mitErwartung("Zeiträume, die sich nicht überschneiden"));
                return true;
            }
        }
        return false;
    }

    /**
     * The period that evidence is for; null where that is not clear, which is then found.
     *
     * @param ab when it begins; null where the row does not say
     */
    @Nullable
    Beziehung belegter(Beziehung paar, @Nullable String ab, Faktenzeile zeile) {
        Map<Beziehung, Zeitspanne> bekannte = bekannte(paar);
        if (bekannte.isEmpty()) {
            return paar;
        }
        List<Beziehung> gemeinte = bekannte.keySet().stream()
                .filter(b -> (bekannte.size() == 1 && ab == null)
                        || Objects.equals(zeit(bekannte, b).ab(), ab))
                .toList();
        if (gemeinte.size() == 1) {
            return gemeinte.get(0);
        }
        mehrdeutig(zeile, Merkmal.AB.schluessel(), bekannte);
        return null;
    }

    private void mehrdeutig(Faktenzeile zeile, String spalte, Map<Beziehung, Zeitspanne> bekannte) {
        String zeiten = Zeitspanne.inWorten(List.copyOf(bekannte.values()));
        befunde.melde(
                zeile,
                spalte,
                Befund.fehler(
                                Befundart.MEHRDEUTIG,
                                "Welcher Zeitraum der Beziehung gemeint ist, sagt die Zeile nicht: Es gibt sie %s."
                                        .formatted(zeiten))
                        .mitWert(zeile.zelle(Merkmal.AB))
                        .mitErwartung(
                                "unter „%s“ der Beginn eines davon".formatted(Faktenspalten.ueberschrift(Merkmal.AB))));
    }

    private Map<Beziehung, Zeitspanne> bekannte(Beziehung paar) {
        return jePaar.computeIfAbsent(paar, p -> {
            Map<Beziehung, Zeitspanne> alle = new LinkedHashMap<>();
            for (Map.Entry<Beziehung, Zustand> eine : netz.zeitraeume(p).entrySet()) {
                alle.put(eine.getKey(), Zeitspanne.von(eine.getValue()));
            }
            return alle;
        });
    }

    private static Zeitspanne zeit(Map<Beziehung, Zeitspanne> bekannte, Beziehung eine) {
        return Objects.requireNonNull(bekannte.get(eine));
    }
}
