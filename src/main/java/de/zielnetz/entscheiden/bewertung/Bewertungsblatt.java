package de.zielnetz.entscheiden.bewertung;

import de.zielnetz.entscheiden.wahl.Skala;
import de.zielnetz.entscheiden.wahl.Streuung;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All ratings at one moment.
 *
 * @param reihen what each person said of each candidate at each criterion, the first first; in the order of candidates
 * @param staende by candidate
 */
public record Bewertungsblatt(Skala skala, List<List<Bewertung>> reihen, Map<String, Bewertungsstand> staende) {

    static Bewertungsblatt von(Skala skala, List<Bewertung> alle, List<Bewertungsstand> staende) {
        List<List<Bewertung>> reihen = alle.stream()
                .collect(Collectors.groupingBy(Bewertung::reihe, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(List::copyOf)
                .toList();
        return new Bewertungsblatt(
                skala,
                reihen,
                staende.stream().collect(Collectors.toUnmodifiableMap(Bewertungsstand::kandidat, Function.identity())));
    }

    public Bewertungsstand stand(String kandidat) {
        return staende.getOrDefault(kandidat, Bewertungsstand.neuer(kandidat));
    }

    /** What each rater said of this, the last one of each row holds; by the time of what holds. */
    public List<List<Bewertung>> reihen(String kandidat, String kriterium) {
        return reihen.stream()
                .filter(reihe -> gilt(reihe).kandidat().equals(kandidat))
                .filter(reihe -> gilt(reihe).kriterium().equals(kriterium))
                .sorted(Comparator.comparing(
                                (List<Bewertung> reihe) -> gilt(reihe).zeit())
                        .thenComparing(reihe -> gilt(reihe).kennung()))
                .toList();
    }

    public static Bewertung gilt(List<Bewertung> reihe) {
        return reihe.get(reihe.size() - 1);
    }

    /** Empty where nobody rated. */
    public Optional<Streuung> streuung(String kandidat, String kriterium) {
        List<Integer> werte = reihen(kandidat, kriterium).stream()
                .map(reihe -> gilt(reihe).wert())
                .toList();
        return werte.isEmpty() ? Optional.empty() : Optional.of(Streuung.von(werte));
    }
}
