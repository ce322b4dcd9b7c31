package de.zielnetz.massnahmenplan.web;

import de.zielnetz.massnahmenplan.Kriterienpruefung;
import de.zielnetz.massnahmenplan.Kriteriumsstand;
import de.zielnetz.massnahmenplan.Planangabe;
import de.zielnetz.massnahmenplan.Planfehler;
import de.zielnetz.massnahmenplan.Planfehler.Planhindernis;
import de.zielnetz.massnahmenplan.Planstatus;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.steckbrief.wert.Merkmalswert;
import de.zielnetz.steckbrief.wert.Wertfehler;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what GraphQL gives, whose own types it relies on; blank texts count as none. */
final class Planeingabe {

    private Planeingabe() {}

    static Planangabe lies(Map<String, Object> eingabe) {
        String titel = Objects.requireNonNullElse(text(eingabe, "titel"), "");
        return new Planangabe(
                Objects.requireNonNullElseGet(text(eingabe, "kennung"), () -> Namensform.kennung(titel)),
                titel,
                text(eingabe, "beschreibung"),
                liste(eingabe, "gegenstaende"),
                text(eingabe, "pilot"),
                text(eingabe, "federfuehrung"),
                liste(eingabe, "partner"),
                text(eingabe, "foerderung"),
                pruefungen(eingabe.get("pruefungen")),
                termin(text(eingabe, "termin")),
                eingabe.get("kosten") instanceof Number kosten ? kosten.doubleValue() : null,
                Planstatus.valueOf(String.valueOf(eingabe.get("status"))),
                text(eingabe, "anmerkung"));
    }

    private static List<Kriterienpruefung> pruefungen(@Nullable Object eingabe) {
        return eingabe instanceof List<?> alle
                ? alle.stream().map(eine -> pruefung((Map<?, ?>) eine)).toList()
                : List.of();
    }

    private static Kriterienpruefung pruefung(Map<?, ?> eingabe) {
        Object grund = eingabe.get("begruendung");
        return new Kriterienpruefung(
                String.valueOf(eingabe.get("kriterium")),
                Kriteriumsstand.valueOf(String.valueOf(eingabe.get("stand"))),
                grund == null || grund.toString().isBlank()
                        ? null
                        : grund.toString().strip());
    }

    private static @Nullable String termin(@Nullable String text) {
        try {
            return text == null ? null : String.valueOf(Merkmalswert.lies(text, Merkmal.DATUM, null, false));
        } catch (Wertfehler e) {
            throw new Planfehler(
                    Planhindernis.UNGUELTIGER_WERT,
                    "termin: %s Erwartet wird %s."
                            .formatted(e.befund().satz(), e.befund().erwartet()));
        }
    }

    private static List<String> liste(Map<String, Object> eingabe, String feld) {
        return eingabe.get(feld) instanceof List<?> alle
                ? alle.stream()
                        .map(eines -> eines.toString().strip())
                        .filter(eines -> !eines.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static @Nullable String text(Map<String, Object> eingabe, String feld) {
        Object wert = eingabe.get(feld);
        String text = wert == null ? "" : wert.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
