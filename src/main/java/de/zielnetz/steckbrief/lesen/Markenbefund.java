package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Beleg;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.wort.Einschaetzungsmarke;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.List;

/** Says that a file calls an assessment what the net has documented; the document is not withdrawn by that. */
final class Markenbefund {

    private Markenbefund() {}

    /** @param belege what the net has, the strongest first */
    static Befund zu(String name, List<Beleg> belege) {
        Beleg bester = belege.get(0);
        return Befund.warnung(
                        Befundart.WIDERSPRUCH,
                        "„%s“ ist im Netz belegt (%s, %s); dass die Datei es „%s“ nennt, ändert daran nichts. Soll der Beleg nicht mehr gelten?"
                                .formatted(
                                        Wortlaut.kurz(name),
                                        bester.quelle(),
                                        bester.fundstelle(),
                                        Einschaetzungsmarke.WORT))
                .mitWert(name)
                .mitErwartung(
                        "der Name ohne Kennzeichen, oder zuerst die Rücknahme des Vorgangs, mit dem der Beleg kam");
    }
}
