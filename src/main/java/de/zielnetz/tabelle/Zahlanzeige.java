package de.zielnetz.tabelle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Writes numbers as a sheet shows them (number formats, by POI); gives up where a format costs more than its look is worth. */
final class Zahlanzeige {

    /** Longer patterns than people write. */
    private static final int LAENGSTES_MUSTER = 100;

    private final DataFormatter anzeiger = new DataFormatter(Locale.GERMANY);
    private final Map<String, List<String>> bekannte = new HashMap<>();
    private final boolean seit1904;
    private int anzahl;

    Zahlanzeige(boolean seit1904) {
        this.seit1904 = seit1904;
    }

    /** Null where nothing is to be seen or nobody can say what. */
    @Nullable
    String von(double wert, String muster) {
        List<String> abschnitte = bekannte.get(muster);
        if (abschnitte == null) {
            if (bekannte.size() == Mappengrenzen.ANZEIGEFORMATE) {
                return null;
            }
            abschnitte = abschnitte(muster);
            bekannte.put(muster, abschnitte);
        }
        if (abschnitte.isEmpty() || ++anzahl > Mappengrenzen.ANZEIGEN) {
            return null;
        }
        try {
            String gezeigt = Zelltext.rein(zeige(wert, abschnitte)).strip();
            return gezeigt.isEmpty() || gezeigt.length() > 2 * Mappengrenzen.FORMATMUSTER ? null : gezeigt;
        } catch (RuntimeException | StackOverflowError e) {
            // A pattern that POI does not understand: the value is read all the same.
            return null;
        }
    }

    /** POI takes patterns of one and two sections fast, of more slowly: it is only asked for the one that holds. */
    private String zeige(double wert, List<String> abschnitte) {
        if (abschnitte.size() < 3) {
            return anzeiger.formatRawCellContents(wert, -1, String.join(";", abschnitte), seit1904);
        }
        String abschnitt = abschnitte.get(wert > 0 ? 0 : wert < 0 ? 1 : 2);
        String fest = festerText(abschnitt);
        return fest == null ? anzeiger.formatRawCellContents(Math.abs(wert), -1, abschnitt, seit1904) : fest;
    }

    /** What a section without a place for digits always shows, often a dash for zero; null where it has one. */
    private static @Nullable String festerText(String abschnitt) {
        StringBuilder fest = new StringBuilder();
        for (int i = 0; i < abschnitt.length(); i++) {
            char zeichen = abschnitt.charAt(i);
            if (zeichen == '"' || zeichen == '[') {
                int ende = abschnitt.indexOf(zeichen == '"' ? '"' : ']', i + 1);
                ende = ende < 0 ? abschnitt.length() : ende;
                if (zeichen == '[' && abschnitt.startsWith("[$", i)) {
                    return null;
                }
                fest.append(zeichen == '"' ? abschnitt.substring(i + 1, ende) : "");
                i = ende;
            } else if (zeichen == '_' || zeichen == '*') {
                i++;
            } else if (zeichen == '\\') {
                fest.append(abschnitt, Math.min(i + 1, abschnitt.length()), Math.min(i + 2, abschnitt.length()));
                i++;
            } else if (zeichen == '#' || zeichen == '@' || Character.isLetterOrDigit(zeichen)) {
                return null;
            } else if (zeichen != '?') {
                fest.append(zeichen);
            }
        }
        return fest.toString();
    }

    /** The sections for positive and negative numbers and zero; none where the pattern is not worth its cost. */
    private static List<String> abschnitte(String muster) {
        List<String> abschnitte = new ArrayList<>();
        if (muster.length() > LAENGSTES_MUSTER) {
            return abschnitte;
        }
        int beginn = 0;
        for (int i = 0; i < muster.length(); i++) {
            char zeichen = muster.charAt(i);
            if (zeichen == '"' || zeichen == '[') {
                if (zeichen == '[' && i + 1 < muster.length() && "<>=".indexOf(muster.charAt(i + 1)) >= 0) {
                    return List.of();
                }
                int ende = muster.indexOf(zeichen == '"' ? '"' : ']', i + 1);
                i = ende < 0 ? muster.length() : ende;
            } else if (zeichen == '\\' || zeichen == '_' || zeichen == '*') {
                i++;
            } else if (zeichen == '?' && muster.indexOf('/') >= 0) {
                // A fraction, which POI searches for.
                return List.of();
            } else if (zeichen == ';') {
                abschnitte.add(muster.substring(beginn, i));
                beginn = i + 1;
            }
        }
        abschnitte.add(muster.substring(Math.min(beginn, muster.length())));
        return abschnitte;
    }
}
