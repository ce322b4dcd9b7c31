package de.zielnetz.messen.web;

import de.zielnetz.messen.Messangabe;
import de.zielnetz.messen.Messfehler;
import de.zielnetz.messen.Messfehler.Messhindernis;
import de.zielnetz.messen.Reihenangabe;
import de.zielnetz.messen.reihe.Messziel;
import de.zielnetz.messen.reihe.Zielrichtung;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.steckbrief.wert.Merkmalswert;
import de.zielnetz.steckbrief.wert.Wertfehler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what GraphQL gives, whose own types it relies on; blank texts count as none. */
final class Messeingabe {

    private static final int LAENGSTER = 5_000;

    private Messeingabe() {}

    static Reihenangabe reihe(Map<String, Object> eingabe) {
        String richtung = text(eingabe, "richtung");
        return new Reihenangabe(
                Objects.requireNonNullElse(text(eingabe, "titel"), ""),
                text(eingabe, "beschreibung"),
                text(eingabe, "einheit"),
                richtung == null ? null : Zielrichtung.valueOf(richtung),
                ziel(eingabe.get("ziel")),
                eingabe.get("indikatoren") instanceof List<?> alle
                        ? alle.stream().map(String::valueOf).distinct().toList()
                        : List.of(),
                text(eingabe, "frage"),
                text(eingabe, "feld"));
    }

    private static @Nullable Messziel ziel(@Nullable Object eingabe) {
        if (!(eingabe instanceof Map<?, ?> ziel)) {
            return null;
        }
        Object tag = ziel.get("tag");
        Object quelle = ziel.get("quelle");
        return new Messziel(
                ((Number) Objects.requireNonNull(ziel.get("wert"))).doubleValue(),
                tag == null || tag.toString().isBlank() ? null : tag("ziel.tag", tag.toString()),
                ziel.get("toleranz") instanceof Number toleranz ? toleranz.doubleValue() : 0,
                quelle == null || quelle.toString().isBlank()
                        ? null
                        : quelle.toString().strip());
    }

    static Messangabe wert(Map<String, Object> eingabe) {
        String art = text(eingabe, "belegart");
        return new Messangabe(
                String.valueOf(eingabe.get("reihe")),
                tag("tag", String.valueOf(eingabe.get("tag"))),
                ((Number) Objects.requireNonNull(eingabe.get("wert"))).doubleValue(),
                eingabe.get("vonAnzahl") instanceof Number von ? von.longValue() : null,
                art == null ? null : Belegart.valueOf(art),
                text(eingabe, "quelle"),
                text(eingabe, "quelltext"),
                text(eingabe, "fundstelle"),
                text(eingabe, "begruendung"),
                text(eingabe, "anmerkung"));
    }

    /** As ISO has it or as Germans write it. */
    private static String tag(String feld, String text) {
        try {
            return String.valueOf(Merkmalswert.lies(text.strip(), Merkmal.DATUM, null, false));
        } catch (Wertfehler e) {
            throw new Messfehler(
                    Messhindernis.UNGUELTIGER_WERT,
                    "%s: %s Erwartet wird %s."
                            .formatted(feld, e.befund().satz(), e.befund().erwartet()));
        }
    }

    private static @Nullable String text(Map<String, Object> eingabe, String feld) {
        Object wert = eingabe.get(feld);
        String text = wert == null ? "" : wert.toString().strip();
        if (text.length() > LAENGSTER) {
            throw new Messfehler(
                    Messhindernis.UNGUELTIGER_WERT,
                    "%s ist mit %d Zeichen zu lang; möglich sind %d.".formatted(feld, text.length(), LAENGSTER));
        }
        return text.isEmpty() ? null : text;
    }
}
