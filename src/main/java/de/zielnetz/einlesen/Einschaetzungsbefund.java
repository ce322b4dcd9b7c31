package de.zielnetz.einlesen;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.wort.Einschaetzungsmarke;
import java.util.List;
import java.util.stream.Collectors;

/** Says which assessments a file would turn into documented facts: that is never done unasked (evidence laundering). */
final class Einschaetzungsbefund {

    private static final int NENNBARE = 3;

    private Einschaetzungsbefund() {}

    /** One finding about the whole file, or none. */
    static List<Befund> zu(Netz netz, List<Sache> betroffene) {
        if (betroffene.isEmpty()) {
            return List.of();
        }
        String genannte = betroffene.stream()
                .limit(NENNBARE)
                .map(sache -> inWorten(netz, sache))
                .collect(Collectors.joining("; "));
        return List.of(Befund.warnung(
                        Befundart.EINSCHAETZUNG_WUERDE_BELEGT,
                        "%s durch diese Datei als belegt: %s%s. Eingelesen wird sie nur mit Ihrer Zustimmung."
                                .formatted(
                                        anzahl(betroffene.size()) + (betroffene.size() == 1 ? " gälte" : " gälten"),
                                        genannte,
                                        betroffene.size() > NENNBARE ? " und andere" : ""))
                .mitErwartung(
                        "Ihre Zustimmung (einschaetzungenBelegen), oder „%s“ hinter dem Namen, wo nichts belegt ist"
                                .formatted(Einschaetzungsmarke.WORT)));
    }

    /** Why nothing was imported. */
    static String verweigerung(int anzahl) {
        return ("%s durch diese Datei als belegt. Es wurde nichts eingelesen; stimmen Sie dem zu (einschaetzungenBelegen),"
                        + " oder schreiben Sie „%s“ hinter die Namen, die niemand belegt.")
                .formatted(anzahl(anzahl) + (anzahl == 1 ? " gälte" : " gälten"), Einschaetzungsmarke.WORT);
    }

    private static String anzahl(int anzahl) {
        return anzahl == 1 ? "1 Einschätzung" : anzahl + " Einschätzungen";
    }

    private static String inWorten(Netz netz, Sache sache) {
        return sache instanceof Beziehung b
                ? "%s %s %s".formatted(name(netz, b.von()), Richtung.HIN.inWorten(b.art()), name(netz, b.nach()))
                : name(netz, (Schluessel) sache);
    }

    private static String name(Netz netz, Schluessel schluessel) {
        return "„%s“".formatted(netz.name(netz.finde(schluessel)));
    }
}
