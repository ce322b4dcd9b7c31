package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;

/** Says in German why a place has its grade. */
final class Grund {

    private Grund() {}

    /**
     * Of a place without a project.
     *
     * @param zweites the other thing of a pair, -1 for a single one
     */
    static String ohneProjekt(Netz netz, Grad grad, int erstes, int zweites, Sprachlosigkeit.Schweigen schweigen) {
        Quellenlage.Liste liste = schweigen.liste();
        if (grad == Grad.KEIN_PROJEKT && liste != null) {
            int wovon = schweigen.derSpalte() ? zweites : erstes;
            return keines(netz, wovon, zweites < 0, liste);
        }
        if (grad == Grad.KEIN_PROJEKT) {
            return "Die Quellen sagen von jedem Projekt, dass es woanders steht.";
        }
        int ohneFilter = schweigen.ohneFilter();
        return ohneFilter == 0
                ? "Keine Quelle sagt, welche Projekte hierher gehören; das heißt nicht, dass es keine gibt."
                : "Keines der ausgewählten Projekte gehört hierher; ohne Filter %s."
                        .formatted(ohneFilter == 1 ? "ist es 1" : "sind es " + ohneFilter);
    }

    private static String keines(Netz netz, int wovon, boolean allein, Quellenlage.Liste liste) {
        int quelle = netz.finde(Knotenart.QUELLE, liste.quelle());
        return "„%s“ nennt Projekte für %d von %d genannten Einträgen der Art %s, für %s keines."
                .formatted(
                        quelle < 0 ? liste.quelle() : netz.name(quelle),
                        liste.mitProjekt(),
                        liste.genannt(),
                        netz.art(wovon).einzahl(),
                        allein ? "diesen" : "„" + netz.name(wovon) + "“");
    }

    /** Of a place with projects. */
    static String satz(Matrixzelle zelle, Massstab massstab) {
        return switch (zelle.grad()) {
            case KEIN_PROJEKT, OHNE_ANGABE ->
                throw new IllegalArgumentException("A place with projects is not " + zelle.grad());
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

    private static String projekten(int anzahl) {
        return anzahl == 1 ? "einem Projekt" : anzahl + " Projekten";
    }

    private static String tragen(int anzahl) {
        return anzahl == 1 ? "1 Projekt trägt" : anzahl + " Projekte tragen";
    }
}
