package de.zielnetz.steckbrief;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.steckbrief.Projektangaben.Wert;
import de.zielnetz.steckbrief.Rohprojekt.Feld;
import de.zielnetz.tabelle.Zelle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells as properties of a project: texts, words of closed lists, dates, amounts. */
final class Angabenleser {

    /** What people write where they have nothing to say. */
    private static final Set<String> LEER = Set.of(
            "",
            "keine",
            "keiner",
            "kein",
            "entfaellt",
            "nn",
            "ka",
            "keineangabe",
            "na",
            "nichts",
            "tbd",
            "unbekannt",
            "nichtbekannt",
            "offen",
            "nochoffen",
            "keineangaben",
            "nichtrelevant",
            "nichtzutreffend");

    /** Words that say how much in words; a cell with one of them is no slip. */
    private static final Set<String> KLASSEN =
            Set.of("sehrhoch", "hoch", "mittel", "niedrig", "gering", "sehrniedrig", "sehrgering");

    private static final Pattern TAUSEND = Pattern.compile("(?i)(?:\\bt\\s?€|\\bteur\\b|\\btsd\\b|tausend)");
    private static final Pattern MILLIONEN = Pattern.compile("(?i)\\bmio\\b|million");

    private final Map<Merkmal, Map<String, String>> worte = new HashMap<>();

    /** @param plaene the one that counts first in front */
    Angabenleser(List<Einleseplan> plaene) {
        for (Merkmal merkmal : List.of(Merkmal.STATUS, Merkmal.PRIORITAET)) {
            Map<String, String> formen = new HashMap<>();
            for (Einleseplan plan : plaene) {
                plan.werte()
                        .getOrDefault(merkmal.schluessel(), Map.of())
                        .forEach((wert, namen) ->
                                namen.forEach(name -> formen.putIfAbsent(Namensform.vergleichbar(name), wert)));
            }
            List<String> erlaubt = Werteliste.von(Knotenart.PROJEKT, merkmal);
            if (erlaubt != null) {
                erlaubt.forEach(wert -> formen.put(Namensform.vergleichbar(wert), wert));
            }
            worte.put(merkmal, formen);
        }
    }

    /** What a cell shows, stripped, as a text to store: line breaks stay, blanks at the ends of lines go. */
    static String text(Zelle zelle) {
        return text(zelle.art() == Zelle.Art.ZAHL || zelle.art() == Zelle.Art.DATUM ? zelle.gezeigt() : zelle.text());
    }

    static String text(String roh) {
        return roh.replaceAll("[ \\t\\u00A0]+(?=\\n)|\\u00AD", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Whether the text only says that there is nothing to say. */
    static boolean sagtNichts(String text) {
        return LEER.contains(Namensform.vergleichbar(text));
    }

    /** Adds what the cell says to the values of its project. */
    void lies(Feld feld, Map<Merkmal, Wert> werte, Befunde befunde) {
        Inhalt inhalt = feld.spalte().inhalt();
        if (inhalt == Inhalt.BEGINN || inhalt == Inhalt.ENDE || inhalt == Inhalt.ZEITRAUM) {
            zeit(feld, inhalt, werte, befunde);
        } else if (inhalt == Inhalt.KOSTEN) {
            kosten(feld, werte, befunde);
        } else if (inhalt != null && inhalt.merkmal() != null) {
            Merkmal merkmal = inhalt.merkmal();
            if (worte.containsKey(merkmal)) {
                wort(feld, merkmal, werte, befunde);
            } else {
                setze(merkmal, feld.text() == null ? null : text(feld.text()), feld, werte);
            }
        }
    }

    private void wort(Feld feld, Merkmal merkmal, Map<Merkmal, Wert> werte, Befunde befunde) {
        String text = feld.text();
        if (text == null || sagtNichts(text)) {
            setze(merkmal, null, feld, werte);
            return;
        }
        Map<String, String> formen = worte.getOrDefault(merkmal, Map.of());
        String wert = formen.get(Namensform.vergleichbar(text));
        if (wert == null) {
            wert = formen.get(Namensform.vergleichbar(text.replaceAll("\\([^)]*\\)|[,;:–—].*", "")));
        }
        if (wert != null) {
            setze(merkmal, wert, feld, werte);
            return;
        }
        List<String> erlaubt = Werteliste.von(Knotenart.PROJEKT, merkmal);
        befunde.warnung(
                Befundart.UNBEKANNTES_WORT,
                feld,
                text,
                "„%s“ ist keine bekannte Angabe für %s; das Feld bleibt, wie es ist."
                        .formatted(kurz(text), feld.spalte().ueberschrift()),
                "eines von " + String.join(", ", erlaubt == null ? List.of() : erlaubt),
                erlaubt == null ? List.of() : erlaubt);
    }

    private static void zeit(Feld feld, Inhalt inhalt, Map<Merkmal, Wert> werte, Befunde befunde) {
        String text = feld.text();
        boolean ende = inhalt == Inhalt.ENDE;
        Zeitraum zeitraum = text == null
                ? Zeitraum.OFFEN
                : feld.ort() != null && feld.ort().zelle().art() == Zelle.Art.DATUM
                        ? Zeitraum.lies(feld.ort().zelle().text(), ende)
                        : Zeitraum.lies(text, ende);
        if (zeitraum == null) {
            befunde.warnung(
                    Befundart.KEIN_DATUM,
                    feld,
                    text,
                    "„%s“ ist kein Datum; das Feld bleibt, wie es ist.".formatted(kurz(String.valueOf(text))),
                    "etwa 01.03.2024, 03/2024, Q2/2024 oder 2024",
                    List.of());
            return;
        }
        if (zeitraum.gedeutet()) {
            befunde.hinweis(
                    Befundart.DATUM_GEDEUTET,
                    feld,
                    text,
                    "„%s“ wurde gelesen als %s.".formatted(kurz(String.valueOf(text)), beschrieben(zeitraum)));
        }
        boolean beide = inhalt == Inhalt.ZEITRAUM;
        if (beide || !ende) {
            setze(Merkmal.AB, zeitraum.ab(), feld, werte);
        }
        if (beide || ende || zeitraum.bis() != null) {
            setze(Merkmal.BIS, zeitraum.bis(), feld, werte);
        }
    }

    private static String beschrieben(Zeitraum zeitraum) {
        String ab = zeitraum.ab() == null ? "" : "Beginn " + zeitraum.ab();
        String bis = zeitraum.bis() == null ? "" : "Ende " + zeitraum.bis();
        return ab.isEmpty() || bis.isEmpty() ? ab + bis : ab + ", " + bis;
    }

    private static void kosten(Feld feld, Map<Merkmal, Wert> werte, Befunde befunde) {
        String text = feld.text();
        if (text == null || text.isBlank()) {
            setze(Merkmal.KOSTEN, null, feld, werte);
            return;
        }
        boolean zahl = feld.ort() != null && feld.ort().zelle().art() == Zelle.Art.ZAHL;
        Geldbetrag betrag = zahl && feld.ort() != null
                ? new Geldbetrag(Double.parseDouble(feld.ort().zelle().text()), false)
                : Geldbetrag.lies(text);
        if (betrag == null) {
            setze(Merkmal.KOSTEN, null, feld, werte);
            setze(Merkmal.KOSTENRAHMEN, text(text), feld, werte);
            if (KLASSEN.contains(Namensform.vergleichbar(text))) {
                befunde.hinweis(
                        Befundart.BETRAG_GEDEUTET,
                        feld,
                        text,
                        "„%s“ ist kein Betrag und wird als Kostenrahmen aufgenommen.".formatted(kurz(text)));
            } else if (!sagtNichts(text)) {
                befunde.warnung(
                        Befundart.KEIN_BETRAG,
                        feld,
                        text,
                        "„%s“ ist kein Betrag; der Text wird als Kostenrahmen aufgenommen.".formatted(kurz(text)),
                        "eine Zahl in Euro, etwa 40.000,00 oder 1,2 Mio.",
                        List.of());
            }
            return;
        }
        double faktor =
                text.matches(".*\\p{L}.*") && !zahl ? 1 : faktor(feld.spalte().ueberschrift());
        double euro = betrag.euro() * faktor;
        if (betrag.gedeutet() || faktor != 1) {
            befunde.hinweis(
                    Befundart.BETRAG_GEDEUTET,
                    feld,
                    text,
                    "„%s“ wurde gelesen als %s Euro."
                            .formatted(kurz(text), String.format(Locale.GERMAN, "%,.2f", euro)));
        }
        setze(Merkmal.KOSTEN, euro, feld, werte);
    }

    /** What a bare number counts where the heading says so: {@code Kosten (T€)}. */
    private static double faktor(String ueberschrift) {
        return TAUSEND.matcher(ueberschrift).find()
                ? 1_000
                : MILLIONEN.matcher(ueberschrift).find() ? 1_000_000 : 1;
    }

    /** Several columns may give the same property: texts stand one below the other, of anything else the first counts. */
    private static void setze(Merkmal merkmal, @Nullable Object wert, Feld feld, Map<Merkmal, Wert> werte) {
        Object leerOderWert =
                wert instanceof String text && (text.isEmpty() || (merkmal != Merkmal.KOSTENRAHMEN && sagtNichts(text)))
                        ? null
                        : wert;
        Wert bisher = werte.get(merkmal);
        if (bisher == null || bisher.wert() == null) {
            werte.put(merkmal, new Wert(leerOderWert, feld.zelle()));
        } else if (leerOderWert != null
                && merkmal.typ() == Merkmal.Typ.TEXT
                && Werteliste.von(Knotenart.PROJEKT, merkmal) == null
                && merkmal != Merkmal.NAME) {
            werte.put(merkmal, new Wert(bisher.wert() + "\n" + leerOderWert, bisher.ort()));
        }
    }

    static String kurz(String text) {
        String eine = Namensform.einzeilig(text);
        return eine.length() <= 60 ? eine : eine.substring(0, 59) + "…";
    }
}
