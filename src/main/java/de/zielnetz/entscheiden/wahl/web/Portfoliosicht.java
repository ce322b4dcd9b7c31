package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.analyse.wandel.Gradwechsel;
import de.zielnetz.analyse.wandel.Wechselsicht;
import de.zielnetz.entscheiden.wahl.Angebot;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.entscheiden.wahl.Portfolio;
import de.zielnetz.entscheiden.wahl.Rang;
import de.zielnetz.entscheiden.wahl.Rangliste;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The best set within a budget as GraphQL shows it.
 *
 * @param kosten in euro, by key: what is said, or what whoever asks assumes
 * @param angenommene keys of those whose cost is assumed
 */
record Portfoliosicht(
        Wahllage lage, Portfolio portfolio, Map<String, Double> kosten, List<String> angenommene, double budget) {

    private static final double CENT = 100;

    /** One that is chosen, with the gaps that it closes and those that no other chosen one does. */
    record Portfolioteil(
            Kandidat kandidat, double kosten, boolean angenommen, List<Wechselsicht> schliesst, int nurDieser) {}

    /** @throws de.zielnetz.graphql.Anfragefehler where the search takes too long */
    static Portfoliosicht von(
            Wahllage lage, double budget, Map<String, Double> angenommene, List<String> ohne, Runnable frist) {
        Rangliste liste = Rangliste.von(lage.blatt().skala(), lage.gewichtung().gewichte(), lage.bewertete());
        Map<String, Double> kosten = new LinkedHashMap<>();
        List<Angebot> angebote = new ArrayList<>();
        for (Rang rang : liste.raenge()) {
            String schluessel = rang.wer().schluessel();
            Kandidat kandidat = Objects.requireNonNull(lage.kandidaten().get(schluessel));
            Double euro = angenommene.containsKey(schluessel) ? angenommene.get(schluessel) : kandidat.kosten();
            if (euro != null && !ohne.contains(schluessel)) {
                kosten.put(schluessel, euro);
                angebote.add(new Angebot(
                        schluessel, lage.wirkung(schluessel).luecken(), rang.mindestens(), Math.round(euro * CENT)));
            }
        }
        Portfolio portfolio = Portfolio.von(angebote, Math.round(budget * CENT), frist);
        return new Portfoliosicht(lage, portfolio, kosten, List.copyOf(angenommene.keySet()), budget);
    }

    public List<Portfolioteil> gewaehlte() {
        return portfolio.gewaehlte().stream()
                .map(schluessel -> new Portfolioteil(
                        Objects.requireNonNull(lage.kandidaten().get(schluessel)),
                        Objects.requireNonNull(kosten.get(schluessel)),
                        angenommene.contains(schluessel),
                        sichten(lage.wirkung(schluessel).geschlossen()),
                        nurDieser(schluessel)))
                .toList();
    }

    private int nurDieser(String schluessel) {
        return (int) lage.wirkung(schluessel).luecken().stream()
                .filter(luecke -> portfolio.gewaehlte().stream()
                        .filter(anderer -> !anderer.equals(schluessel))
                        .noneMatch(anderer -> lage.wirkung(anderer).luecken().contains(luecke)))
                .count();
    }

    /** Each gap once, by key. */
    public List<Wechselsicht> luecken() {
        Map<String, Gradwechsel> alle = new TreeMap<>();
        portfolio.gewaehlte().forEach(schluessel -> lage.wirkung(schluessel)
                .geschlossen()
                .forEach(w -> alle.put(w.schluessel(), w)));
        return sichten(List.copyOf(alle.values()));
    }

    private List<Wechselsicht> sichten(List<Gradwechsel> wechsel) {
        return wechsel.stream().map(w -> new Wechselsicht(lage.netz(), w, true)).toList();
    }

    double summe() {
        return portfolio.cent() / CENT;
    }

    public List<Kandidat> ohneKosten() {
        return lage.kandidaten().values().stream()
                .filter(k -> k.kosten() == null && !kosten.containsKey(k.schluessel()))
                .toList();
    }

    public List<Kandidat> zuTeuer() {
        return lage.kandidaten().values().stream()
                .filter(k -> Objects.requireNonNullElse(kosten.get(k.schluessel()), 0.0) > budget)
                .toList();
    }

    /** What is chosen, how good that is, and who is missing. */
    public String satz() {
        String fehlende = ohneKosten().isEmpty()
                ? ""
                : " Ohne Kostenangabe und deshalb nicht dabei: %s."
                        .formatted(ohneKosten().stream()
                                .map(k -> "„%s“".formatted(k.name()))
                                .collect(Collectors.joining(", ")));
        return ergebnis()
                + (portfolio.genau()
                        ? " Keine andere Auswahl ist besser."
                        : " Das ist genähert; mehr als %d Lücken schließt keine Auswahl."
                                .formatted(portfolio.schranke()))
                + fehlende;
    }

    private String ergebnis() {
        int anzahl = portfolio.luecken().size();
        int gewaehlte = portfolio.gewaehlte().size();
        if (gewaehlte == 0) {
            return "Für dieses Budget ist kein Kandidat zu haben, dessen Kosten jemand nennt.";
        }
        String luecken = anzahl == 0 ? "keine Lücke" : anzahl == 1 ? "eine Lücke" : "%d Lücken".formatted(anzahl);
        return gewaehlte == 1
                ? "Ein Kandidat für %s € schließt %s.".formatted(Rangsicht.zahl(summe()), luecken)
                : "%d Kandidaten für %s € schließen zusammen %s."
                        .formatted(gewaehlte, Rangsicht.zahl(summe()), luecken);
    }
}
