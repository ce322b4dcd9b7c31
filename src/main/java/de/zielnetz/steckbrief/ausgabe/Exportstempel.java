package de.zielnetz.steckbrief.ausgabe;

import de.zielnetz.netz.Netz;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.wort.Einschaetzungsmarke;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Zelle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above the headings by which an exported file says of which net it is. What such a file still says as it was
 * written is only an echo: it adds no evidence, and does not undo what was changed in the net since.
 */
public final class Exportstempel {

    private static final Pattern FORM =
            Pattern.compile("Export aus Zielnetz, Stand v(\\d{1,12})\\b(?:, gültig am (\\d{4}-\\d\\d-\\d\\d)\\b)?");
    private static final int ZEILEN = 10;

    private Exportstempel() {}

    /** The line for what holds on a day in a net after so many Vorgänge. */
    public static String schreibe(long vorgaenge, String tag) {
        return "Export aus Zielnetz, Stand v%d, gültig am %s. Bitte diese Zeile stehen lassen: Unverändertes gilt dann nicht als neue Angabe. %s hinter einem Namen heißt: nicht belegt."
                .formatted(vorgaenge, tag, Einschaetzungsmarke.WORT);
    }

    /** After how many Vorgänge the file was exported; -1 where it is no export. */
    public static long lies(Mappe mappe) {
        Matcher stempel = FORM.matcher(zeile(mappe));
        return stempel.find() ? Long.parseLong(stempel.group(1)) : -1;
    }

    /**
     * What an export of this net says; earlier versions did not say what is only assessed, and named what had ended too.
     * Not for several threads.
     */
    public static Echo echo(Netz damals, Mappe mappe) {
        String zeile = zeile(mappe);
        Matcher stempel = FORM.matcher(zeile);
        return new Exportecho(
                damals, zeile.contains(Einschaetzungsmarke.WORT), stempel.find() ? stempel.group(2) : null);
    }

    private static String zeile(Mappe mappe) {
        for (Blatt blatt : mappe.blaetter()) {
            for (Blatt.Zeile zeile :
                    blatt.zeilen().subList(0, Math.min(ZEILEN, blatt.zeilen().size()))) {
                for (Zelle zelle : zeile.zellen()) {
                    if (FORM.matcher(zelle.text()).find()) {
                        return zelle.text();
                    }
                }
            }
        }
        return "";
    }
}
