package de.zielnetz.steckbrief.wert;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In what the amounts of a table count: a heading may say so itself, {@code Kosten (T€)}, or a line above the table,
 * {@code Angaben in Tsd. Euro}.
 *
 * @param wort as it stands above the table, null where nothing is said
 */
public record Geldeinheit(@Nullable String wort) {

    private static final Pattern TAUSEND = Pattern.compile(
            "(?i)(?:\\bt\\s?€|\\bt\\s?eur\\b|\\btsd\\b|tausend|\\bk\\s?€|\\bk\\s?eur\\b|\\bin 1[. ]?000\\b)");
    private static final Pattern MILLIONEN = Pattern.compile("(?i)\\bmio\\b|million");
    private static final Pattern ANGABE = Pattern.compile(
            "(?i)(?:^|.*\\b(?:angaben|beträge|werte|alle|summen|kosten|ansätze|zahlen)\\b.*)\\(?\\bin\\s+((?:tsd|tausend|t\\s?€|t\\s?eur|mio|million)[\\p{L}.]*(?:\\s*(?:€|eur|euro))?)\\)?.*");
    private static final int LAENGSTE_ANGABE = 80;
    private static final int WEITER_ALS = 12;

    /** What one of the rows above says. */
    public static Geldeinheit imVorspann(Raster raster, int kopf) {
        for (Blatt.Zeile zeile : raster.zeilen()) {
            boolean nahe = zeile.nummer() < kopf && zeile.nummer() >= kopf - WEITER_ALS;
            for (Zelle zelle : nahe ? zeile.zellen() : List.<Zelle>of()) {
                Matcher angabe = ANGABE.matcher(Namensform.einzeilig(zelle.gezeigt()));
                if (zelle.gezeigt().length() <= LAENGSTE_ANGABE && angabe.matches()) {
                    return new Geldeinheit(angabe.group(1));
                }
            }
        }
        return new Geldeinheit(null);
    }

    /** The columns, those of costs that name no unit of their own with this one. */
    public List<Spalte> ergaenze(List<Spalte> spalten) {
        return wort == null
                ? spalten
                : spalten.stream()
                        .map(s -> s.inhalt() == Inhalt.KOSTEN && !nenntEine(s.ueberschrift())
                                ? s.mitUeberschrift(s.ueberschrift() + " (in " + wort + ")")
                                : s)
                        .toList();
    }

    private static boolean nenntEine(String ueberschrift) {
        String klein = ueberschrift.toLowerCase(Locale.GERMAN);
        return faktor(ueberschrift) != 1 || klein.contains("€") || klein.contains("eur");
    }

    /** The unit for a text that names none, as words behind it; empty where the heading counts in Euro. */
    public static String zusatz(String ueberschrift) {
        double faktor = faktor(ueberschrift);
        return faktor == 1_000 ? " (in Tausend Euro)" : faktor == 1_000_000 ? " (in Millionen Euro)" : "";
    }

    /** What a bare number below this heading counts in Euro. */
    public static double faktor(String ueberschrift) {
        return TAUSEND.matcher(ueberschrift).find()
                ? 1_000
                : MILLIONEN.matcher(ueberschrift).find() ? 1_000_000 : 1;
    }
}
