package de.zielnetz.analyse;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import org.jspecify.annotations.Nullable;

/** Says in German why a place has its grade. */
final class Grund {

    private Grund() {}

    /** @param liste the source that names no project, where one does */
    static String satz(Netz netz, Knotenart art, Zelle zelle, Quellenlage.@Nullable Liste liste, Massstab massstab) {
        return switch (zelle.grad()) {
            case KEIN_PROJEKT -> keines(netz, art, liste);
            case OHNE_ANGABE ->
                "Keine Quelle sagt, welche Projekte hierher gehören; das heißt nicht, dass es keine gibt.";
            case NUR_BEENDET ->
                zelle.anzahl() == 1
                        ? "Das einzige Projekt ist beendet."
                        : "Alle %d Projekte sind beendet.".formatted(zelle.anzahl());
            case NUR_GEPLANT ->
                "Von %s läuft keines: %d beendet, %d geplant oder ruhend."
                        .formatted(projekten(zelle.anzahl()), zelle.anzahl() - zelle.offen(), zelle.offen());
            case NUR_MITTELBAR ->
                "%s mittelbar bei, über ein strategisches Ziel oder die Strategie; unmittelbar trägt keines bei."
                        .formatted(tragen(zelle.tragend()));
            case NUR_EINGESCHAETZT ->
                "%s hierher gehört, ist nur eingeschätzt; keine Quelle belegt es."
                        .formatted(
                                zelle.unmittelbar() == 1
                                        ? "Dass das einzige laufende Projekt"
                                        : "Dass eines der %d laufenden Projekte".formatted(zelle.unmittelbar()));
            case EINZIGE_STUETZE ->
                "Nur %s unmittelbar und belegt bei; gut getragen hieße mindestens %d."
                        .formatted(tragen(zelle.stuetzen()), massstab.stuetzen());
            case GUT_GETRAGEN -> "%s unmittelbar und belegt bei.".formatted(tragen(zelle.stuetzen()));
        };
    }

    private static String keines(Netz netz, Knotenart art, Quellenlage.@Nullable Liste liste) {
        if (liste == null) {
            return "Die Quellen sagen von jedem Projekt, dass es woanders steht.";
        }
        int quelle = netz.finde(Knotenart.QUELLE, liste.quelle());
        return "„%s“ nennt Projekte für %d von %d genannten Einträgen der Art %s, für diesen keines."
                .formatted(
                        quelle < 0 ? liste.quelle() : netz.name(quelle),
                        liste.mitProjekt(),
                        liste.genannt(),
                        art.einzahl());
    }

    private static String projekten(int anzahl) {
        return anzahl == 1 ? "einem Projekt" : anzahl + " Projekten";
    }

    private static String tragen(int anzahl) {
        return anzahl == 1 ? "1 Projekt trägt" : anzahl + " Projekte tragen";
    }
}
