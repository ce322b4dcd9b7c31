package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.entscheiden.bewertung.Bewertung;
import de.zielnetz.entscheiden.bewertung.Bewertungsblatt;
import de.zielnetz.entscheiden.wahl.Bewerteter;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.entscheiden.wahl.Lueckenwirkung;
import de.zielnetz.entscheiden.wahl.Note;
import de.zielnetz.entscheiden.wahl.Streuung;
import de.zielnetz.entscheiden.wahl.Wirkungsvorschlag;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list of candidates or a portfolio is worked out from, as far as whoever asks may see it.
 *
 * @param kandidaten by key, in the order of keys
 * @param wirkungen what each would close, by key
 * @param wirkungskriterium the node of the criterion for which the net proposes a value; -1 where there is none or proposals shall not count
 */
record Wahllage(
        Netz netz,
        Benutzer wer,
        Gewichtung gewichtung,
        Bewertungsblatt blatt,
        Map<String, Kandidat> kandidaten,
        Map<String, Lueckenwirkung> wirkungen,
        int wirkungskriterium) {

    /** Whether whoever asks may see what people said of this candidate. */
    boolean sieht(String kandidat) {
        return wer.darf(Rolle.REDAKTION) || blatt.stand(kandidat).oeffentlich();
    }

    /** Who said what, each row the first first; empty where whoever asks may not see it. */
    List<List<Bewertung>> reihen(String kandidat, int kriterium) {
        return sieht(kandidat) ? blatt.reihen(kandidat, schluessel(kriterium)) : List.of();
    }

    Optional<Streuung> streuung(String kandidat, int kriterium) {
        return sieht(kandidat) ? blatt.streuung(kandidat, schluessel(kriterium)) : Optional.empty();
    }

    /** What the net says; empty at other criteria. */
    Optional<Wirkungsvorschlag> vorschlag(String kandidat, int kriterium) {
        return kriterium == wirkungskriterium
                ? Optional.of(Wirkungsvorschlag.von(wirkung(kandidat), blatt.skala()))
                : Optional.empty();
    }

    Lueckenwirkung wirkung(String kandidat) {
        return Objects.requireNonNull(wirkungen.get(kandidat));
    }

    /** For each candidate what counts: the median of what people say; where nobody does, what the net proposes. */
    List<Bewerteter> bewertete() {
        return kandidaten.keySet().stream()
                .map(kandidat -> {
                    List<@Nullable Note> noten = new ArrayList<>();
                    gewichtung.kriterien().forEach(kriterium -> noten.add(note(kandidat, kriterium)));
                    return new Bewerteter(kandidat, noten);
                })
                .toList();
    }

    private @Nullable Note note(String kandidat, int kriterium) {
        return streuung(kandidat, kriterium)
                .map(s -> new Note(s.halbeMitte(), false))
                .or(() -> vorschlag(kandidat, kriterium).map(v -> new Note(2 * v.wert(), true)))
                .orElse(null);
    }

    private String schluessel(int kriterium) {
        return netz.schluessel(kriterium).kennung();
    }
}
