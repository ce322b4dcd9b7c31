package de.zielnetz.analyse;

import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a property is called and how its values are read, in German. */
public final class Klartext {

    private Klartext() {}

    public static String bezeichnung(Merkmal merkmal) {
        return switch (merkmal) {
            case AB -> "Beginn";
            case BIS -> "Ende";
            case ALIASE -> "Auch genannt";
            case BESCHREIBUNG -> "Kurzbeschreibung";
            case KURZ -> "Kürzel";
            case URL -> "Im Netz";
            case URHEBER -> "Verfasst von";
            case PRIORITAET -> "Priorität";
            case BESCHLUESSE -> "Beschlüsse";
            case VON_ANZAHL -> "Von wie vielen";
            default -> gross(merkmal.name());
        };
    }

    /** Null where nothing is known. */
    public static @Nullable String wert(Merkmal merkmal, @Nullable Object wert) {
        if (wert == null) {
            return null;
        }
        return switch (merkmal) {
            case STATUS, PRIORITAET, GELTUNG, TURNUS -> Werteliste.wort(wert.toString());
            case KOSTEN -> wert instanceof Double euro ? zahl(euro, 2) + " €" : wert.toString();
            default ->
                switch (merkmal.typ()) {
                    case DATUM -> datum(wert.toString());
                    case DEZIMAL -> wert instanceof Double zahl ? zahl(zahl, 0) : wert.toString();
                    case WAHRHEIT -> Boolean.TRUE.equals(wert) ? "ja" : "nein";
                    case LISTE ->
                        String.join(
                                "; ",
                                ((List<?>) wert).stream().map(String::valueOf).toList());
                    case TEXT, ZAHL -> wert.toString();
                };
        };
    }

    private static String datum(String iso) {
        String[] teile = iso.split("-");
        return switch (teile.length) {
            case 2 -> teile[1] + "/" + teile[0];
            case 3 -> teile[2] + "." + teile[1] + "." + teile[0];
            default -> iso;
        };
    }

    /** With all its digits; a fraction has at least so many. */
    private static String zahl(double wert, int nachkomma) {
        if (!Double.isFinite(wert)) {
            return String.valueOf(wert);
        }
        BigDecimal genau = BigDecimal.valueOf(wert).stripTrailingZeros();
        DecimalFormat form = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        if (genau.scale() > 0) {
            form.setMaximumFractionDigits(Math.max(nachkomma, genau.scale()));
            form.setMinimumFractionDigits(nachkomma);
        }
        return form.format(genau);
    }

    private static String gross(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
