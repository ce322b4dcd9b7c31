package de.zielnetz.steckbrief.wort;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Resolves what is left of a web page in a text that was copied from one: entities and line breaks. */
public final class Htmlreste {

    private static final Pattern UMBRUCH = Pattern.compile("(?i)<(?:br\\s?/?|/p|/li|/div)>");
    private static final Pattern MARKE =
            Pattern.compile("(?i)</?(?:p|li|ul|ol|b|i|u|em|strong|span|div|font)(?:\\s[^<>]{0,200})?>");

    private Htmlreste() {}

    /** The text as the page showed it; the same object where nothing is left of one. */
    public static String aufgeloest(String text) {
        boolean marken = text.indexOf('<') >= 0 && text.indexOf('>') >= 0;
        if (!marken && (text.indexOf('&') < 0 || text.indexOf(';') < 0)) {
            return text;
        }
        String ohneMarken =
                marken ? MARKE.matcher(UMBRUCH.matcher(text).replaceAll("\n")).replaceAll("") : text;
        String aufgeloest = HtmlUtils.htmlUnescape(ohneMarken);
        return aufgeloest.equals(text) ? text : aufgeloest.strip();
    }
}
