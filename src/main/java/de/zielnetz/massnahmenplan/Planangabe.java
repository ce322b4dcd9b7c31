package de.zielnetz.massnahmenplan;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a plan has it; {@link Planmassnahme} says what its parts mean.
 *
 * @param gegenstaende Schluessel as texts, not looked at yet
 * @param pruefungen one for a criterion at most, by criterion; what is open and says nothing is left out
 */
public record Planangabe(
        String kennung,
        String titel,
        @Nullable String beschreibung,
        List<String> gegenstaende,
        @Nullable String pilot,
        @Nullable String federfuehrung,
        List<String> partner,
        @Nullable String foerderung,
        List<Kriterienpruefung> pruefungen,
        @Nullable String termin,
        @Nullable Double kosten,
        Planstatus status,
        @Nullable String anmerkung) {

    public Planangabe {
        gegenstaende = List.copyOf(gegenstaende);
        partner = List.copyOf(partner);
        pruefungen = pruefungen.stream()
                .filter(p -> p.stand() != Kriteriumsstand.OFFEN || p.begruendung() != null)
                .sorted(Comparator.comparing(Kriterienpruefung::kriterium))
                .toList();
    }

    /** What was checked by this criterion; open where nothing was. */
    public Kriterienpruefung pruefung(String kriterium) {
        return pruefungen.stream()
                .filter(p -> p.kriterium().equals(kriterium))
                .findFirst()
                .orElse(new Kriterienpruefung(kriterium, Kriteriumsstand.OFFEN, null));
    }
}
