package de.zielnetz.rueckblick.web;

import de.zielnetz.messen.reihe.Messzeit;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.rueckblick.Rueckblickangabe;
import de.zielnetz.rueckblick.Rueckblickfehler;
import de.zielnetz.rueckblick.Rueckblickfehler.Rueckblickhindernis;
import de.zielnetz.steckbrief.wert.Merkmalswert;
import de.zielnetz.steckbrief.wert.Wertfehler;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what GraphQL gives, whose own types it relies on; blank texts count as none. */
final class Rueckblickeingabe {

    private Rueckblickeingabe() {}

    static Rueckblickangabe lies(Map<String, Object> eingabe) {
        return new Rueckblickangabe(
                String.valueOf(eingabe.get("strategie")),
                String.valueOf(eingabe.get("titel")),
                tag(eingabe, "von"),
                tag(eingabe, "bis"),
                text(eingabe, "naechster") == null ? null : tag(eingabe, "naechster"),
                text(eingabe, "stellungnahme"),
                text(eingabe, "anpassungen"));
    }

    /** A day; of a month or a year its first day as a beginning and its last as an end. */
    private static LocalDate tag(Map<String, Object> eingabe, String feld) {
        String text = String.valueOf(eingabe.get(feld)).strip();
        try {
            String datum = String.valueOf(Merkmalswert.lies(text, Merkmal.DATUM, null, false));
            return feld.equals("von")
                    ? LocalDate.parse(datum + "-01-01".substring(Math.max(0, datum.length() - 4)))
                    : Messzeit.letzterTag(datum);
        } catch (Wertfehler e) {
            throw new Rueckblickfehler(
                    Rueckblickhindernis.UNGUELTIGER_WERT,
                    "%s: %s Erwartet wird %s."
                            .formatted(feld, e.befund().satz(), e.befund().erwartet()));
        }
    }

    private static @Nullable String text(Map<String, Object> eingabe, String feld) {
        Object wert = eingabe.get(feld);
        String text = wert == null ? "" : wert.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
