package de.zielnetz.steckbrief;

import de.zielnetz.netz.Netz;
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

    private static final Pattern FORM = Pattern.compile("Export aus Zielnetz, Stand v(\\d{1,12})\\b");
    private static final int ZEILEN = 10;

    private Exportstempel() {}

    /** The line for a net after so many Vorgänge. */
    public static String schreibe(long vorgaenge) {
        return "Export aus Zielnetz, Stand v%d. Bitte diese Zeile stehen lassen: Unverändertes gilt dann nicht als neue Angabe."
                .formatted(vorgaenge);
    }

    /** After how many Vorgänge the file was exported; -1 where it is no export. */
    public static long lies(Mappe mappe) {
        for (Blatt blatt : mappe.blaetter()) {
            for (Blatt.Zeile zeile :
                    blatt.zeilen().subList(0, Math.min(ZEILEN, blatt.zeilen().size()))) {
                for (Zelle zelle : zeile.zellen()) {
                    Matcher stempel = FORM.matcher(zelle.text());
                    if (stempel.find()) {
                        return Long.parseLong(stempel.group(1));
                    }
                }
            }
        }
        return -1;
    }

    /** What an export of this net says. */
    public static Echo echo(Netz damals) {
        Steckbrieftext export = new Steckbrieftext(damals);
        return (projekt, inhalt, text) -> {
            int k = damals.finde(projekt);
            return k >= 0 && gleich(export.zelle(k, inhalt), text, inhalt);
        };
    }

    private static boolean gleich(String exportiert, String gelesen, Inhalt inhalt) {
        if (inhalt == Inhalt.KOSTEN) {
            Geldbetrag damals = Geldbetrag.lies(exportiert);
            Geldbetrag heute = Geldbetrag.lies(gelesen);
            return damals != null && heute != null
                    ? Math.abs(damals.euro() - heute.euro()) <= 1e-12 * Math.abs(damals.euro())
                    : exportiert.strip().equals(gelesen.strip());
        }
        String einmal = Namensform.einzeilig(exportiert);
        String anders = Namensform.einzeilig(gelesen);
        boolean geschuetzt = anders.startsWith("'") && einmal.equals(anders.substring(1));
        boolean gekuerzt = exportiert.length() > LAENGSTE_ZELLE
                && einmal.startsWith(anders.substring(0, Math.max(0, anders.length() - 1)))
                && anders.length() > LAENGSTE_ZELLE / 2;
        return einmal.equals(anders) || geschuetzt || gekuerzt;
    }

    /** What fits into a cell of a spreadsheet; longer texts are exported shortened to this, with … at the end. */
    public static final int LAENGSTE_ZELLE = 32_767;
}
