package de.zielnetz.steckbrief.lesen;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.wert.Geldbetrag;
import de.zielnetz.steckbrief.wert.Geldeinheit;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Zelle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a cell of costs: an amount, or words that say how much. */
final class Kostenleser {

    /** Words that say how much in words; a cell with one of them is no slip. */
    private static final Set<String> KLASSEN =
            Set.of("sehrhoch", "hoch", "mittel", "niedrig", "gering", "sehrniedrig", "sehrgering");

    /** Says nothing of the amount, but that there will be one. */
    private static final Set<String> NOCH_OFFEN = Set.of("offen", "nochoffen", "unbekannt", "tbd");

    private static final Pattern ZAHL = Pattern.compile("\\d");
    private static final Pattern EINHEIT = Pattern.compile(
            "(?i)€|\\beuro?\\b|\\d\\s?t\\b|\\bteur\\b|\\btsd\\b|tausend|\\bmio\\b|million|\\bmrd\\b|milliard");

    /**
     * What a cell says.
     *
     * @param rahmen the text where it is no amount
     */
    record Kosten(@Nullable Double euro, @Nullable String rahmen) {}

    private Kostenleser() {}

    static Kosten lies(Rohfeld feld, Befunde befunde) {
        String text = feld.text();
        if (text == null || text.isBlank()) {
            return new Kosten(null, null);
        }
        Raster.Ort ort = feld.ort();
        Double zahl = ort == null || ort.zelle().art() != Zelle.Art.ZAHL
                ? null
                : Double.valueOf(ort.zelle().text());
        Geldbetrag betrag = zahl == null ? Geldbetrag.lies(text) : new Geldbetrag(zahl, false, false);
        if (betrag == null) {
            return inWorten(feld, text, befunde);
        }
        double faktor =
                betrag.mitEinheit() ? 1 : Geldeinheit.faktor(feld.spalte().ueberschrift());
        double euro = betrag.euro() * faktor;
        if (betrag.gedeutet() || faktor != 1) {
            befunde.melde(
                    feld,
                    Befund.hinweis(
                                    Befundart.BETRAG_GEDEUTET,
                                    "„%s“ wurde gelesen als %s Euro.".formatted(Wortlaut.kurz(text), inEuro(euro)))
                            .mitWert(text));
        }
        return new Kosten(euro, null);
    }

    private static Kosten inWorten(Rohfeld feld, String text, Befunde befunde) {
        String form = Namensform.vergleichbar(text);
        if (KLASSEN.contains(form)) {
            befunde.melde(
                    feld,
                    Befund.hinweis(
                                    Befundart.BETRAG_GEDEUTET,
                                    "„%s“ ist kein Betrag und wird als Kostenrahmen aufgenommen."
                                            .formatted(Wortlaut.kurz(text)))
                            .mitWert(text));
        } else if (!Wortlaut.sagtNichts(text)) {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.KEIN_BETRAG,
                                    "„%s“ ist kein Betrag; der Text wird als Kostenrahmen aufgenommen."
                                            .formatted(Wortlaut.kurz(text)))
                            .mitWert(text)
                            .mitErwartung("eine Zahl in Euro, etwa 40.000,00 oder 1,2 Mio."));
        }
        boolean leer = Wortlaut.sagtNichts(text) && !NOCH_OFFEN.contains(form);
        boolean ohneEinheit =
                ZAHL.matcher(text).find() && !EINHEIT.matcher(text).find();
        String zusatz = ohneEinheit ? Geldeinheit.zusatz(feld.spalte().ueberschrift()) : "";
        return new Kosten(null, leer ? null : Wortlaut.text(text) + zusatz);
    }

    /** As people write it: {@code 1.234,50}. */
    static String inEuro(double euro) {
        return String.format(Locale.GERMAN, "%,.2f", euro);
    }
}
