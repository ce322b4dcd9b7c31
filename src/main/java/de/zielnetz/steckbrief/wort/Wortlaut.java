package de.zielnetz.steckbrief.wort;

import de.zielnetz.tabelle.Zelle;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** The wording of a cell: what it shows as a text to store, whether that says anything, and how an amount is worded so that reading it back says the same. */
public final class Wortlaut {

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
            "nichtzutreffend",
            "nv",
            "nb",
            "oa",
            "ohneangabe",
            "nochunbekannt",
            // what programs write for nothing
            "nan",
            "nat",
            "null",
            "none");

    private static final Set<String> PLATZHALTER = Set.of(
            "neu",
            "platzhalter",
            "xxx",
            "xx",
            "weitere",
            "weitereprojekte",
            "weiteremassnahmen",
            "folgt",
            "wirdergaenzt",
            "bitteausfuellen");

    private static final Pattern ZEILENENDE = Pattern.compile("(?<![ \\t\\u00A0])[ \\t\\u00A0]++(?=\\n)|\\u00AD");
    private static final Pattern ABSAETZE = Pattern.compile("\\n{3,}");

    private Wortlaut() {}

    /** What a cell shows, stripped, as a text to store: line breaks stay, blanks at the ends of lines go. */
    public static String text(Zelle zelle) {
        return text(zelle.art() == Zelle.Art.ZAHL || zelle.art() == Zelle.Art.DATUM ? zelle.gezeigt() : zelle.text());
    }

    public static String text(String roh) {
        String ohne = ZEILENENDE.matcher(roh).replaceAll("");
        return ABSAETZE.matcher(ohne).replaceAll("\n\n").strip();
    }

    /** Whether the text stands where a name will once stand: N.N., –, (neu), … */
    public static boolean istPlatzhalter(String text) {
        String form = Namensform.vergleichbar(text);
        return form.isEmpty() || PLATZHALTER.contains(form) || (LEER.contains(form) && !form.equals("offen"));
    }

    /** Whether the text only says that there is nothing to say. */
    public static boolean sagtNichts(String text) {
        return LEER.contains(Namensform.vergleichbar(text));
    }

    /** The text in one line of at most 60 characters, for a sentence that names it. */
    public static String kurz(String text) {
        String eine = Namensform.einzeilig(text);
        return eine.length() <= 60 ? eine : eine.substring(0, 59) + "…";
    }

    /** In German with all its digits; never with just three decimals, which look like thousands in English. */
    public static String betrag(double euro) {
        if (!Double.isFinite(euro)) {
            return String.valueOf(euro);
        }
        BigDecimal zahl = BigDecimal.valueOf(euro).stripTrailingZeros();
        return (zahl.scale() == 3 ? zahl.setScale(4) : zahl).toPlainString().replace('.', ',');
    }
}
