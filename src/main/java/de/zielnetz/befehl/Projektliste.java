package de.zielnetz.befehl;

import de.zielnetz.einlesen.abgleich.Projektaenderung;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of each project what an import does to it, the old value beside the new one. */
final class Projektliste {

    private final Konsole konsole;

    Projektliste(Konsole konsole) {
        this.konsole = konsole;
    }

    /** @return how many there are to say something of; at most so many are shown */
    long zeige(List<Projektaenderung> projekte, int hoechstens) {
        List<Projektaenderung> nennenswerte = projekte.stream()
                .filter(p -> p.art() != Projektaenderung.Art.UNVERAENDERT)
                .toList();
        nennenswerte.stream().limit(hoechstens).forEach(this::zeige);
        return nennenswerte.size();
    }

    private void zeige(Projektaenderung projekt) {
        sage("");
        sage("%s: %s (%s), %s".formatted(wort(projekt.art()), projekt.name(), projekt.kennung(), projekt.ort()));
        projekt.felder()
                .forEach(feld -> sage(
                        projekt.art() == Projektaenderung.Art.NEU && feld.alt() == null
                                ? "    %-16s %s".formatted(feld.merkmal().schluessel(), text(feld.neu()))
                                : "    %-16s %s → %s"
                                        .formatted(feld.merkmal().schluessel(), text(feld.alt()), text(feld.neu()))));
        projekt.neueBeziehungen()
                .forEach(b -> sage("    + %s „%s“%s"
                        .formatted(
                                b.satz(), b.zielname(), b.bestehend() ? " (steht schon im Netz, nun auch hier)" : "")));
        projekt.wegfallende()
                .forEach(b -> sage("    - %s „%s“%s"
                        .formatted(b.satz(), b.zielname(), b.bestehend() ? " (bleibt, weil andere es sagen)" : "")));
    }

    private static String wort(Projektaenderung.Art art) {
        return switch (art) {
            case NEU -> "Neu";
            case GEAENDERT -> "Geändert";
            case UNVERAENDERT -> "Unverändert";
            case AUSGELASSEN -> "Ausgelassen";
        };
    }

    private static String text(@Nullable Object wert) {
        if (wert == null) {
            return "(leer)";
        }
        if (wert instanceof Number zahl) {
            return NumberFormat.getInstance(Locale.GERMANY).format(zahl);
        }
        if (wert instanceof Boolean ja) {
            return ja ? "ja" : "nein";
        }
        return wert instanceof List<?> liste
                ? String.join(" | ", liste.stream().map(String::valueOf).toList())
                : wert.toString();
    }

    private void sage(String satz) {
        konsole.aus().println(konsole.text(satz));
    }
}
