package de.zielnetz.einlesen.abgleich;

import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Zellinhalt;
import java.util.List;
import java.util.stream.Collectors;

/** Whether two values look the same in a cell: programs that store a file anew change blanks, line breaks, and what no cell can hold. */
final class Zellgleichheit {

    private static final double GENAUIGKEIT = 1e-12;
    private static final int MINDESTENS_BEI_KUERZUNG = 16_000;

    private Zellgleichheit() {}

    static boolean gleich(Object imNetz, Object gelesen) {
        if (imNetz.equals(gelesen)) {
            return true;
        }
        if (imNetz instanceof Double einer && gelesen instanceof Double anderer) {
            return Math.abs(einer - anderer) <= GENAUIGKEIT * Math.abs(einer);
        }
        String eines = form(imNetz);
        String anderes = form(gelesen);
        return eines.equals(anderes) || istGekuerzt(eines, anderes);
    }

    /** A cell holds 32,767 characters, and less of a text in which signs have to be written as several. */
    private static boolean istGekuerzt(String ganzer, String gelesener) {
        return gelesener.endsWith("…")
                && gelesener.length() > MINDESTENS_BEI_KUERZUNG
                && ganzer.startsWith(gelesener.substring(0, gelesener.length() - 1));
    }

    private static String form(Object wert) {
        String text = wert instanceof List<?> liste
                ? liste.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n"))
                        .replace('|', ' ')
                : wert.toString();
        return Namensform.einzeilig(Wortlaut.text(Zellinhalt.haltbar(text)));
    }
}
