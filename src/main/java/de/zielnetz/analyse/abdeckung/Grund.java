package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;

/** Says in German why a place stands where it does on both ladders. */
public final class Grund {

    private Grund() {}

    /**
     * Of a place without a project.
     *
     * @param zweites the other thing of a pair, -1 for a single one
     */
    static String ohneProjekt(
            Netz netz, Kenntnis kenntnis, int erstes, int zweites, Sprachlosigkeit.Schweigen schweigen) {
        Quellenlage.Liste liste = schweigen.liste();
        if (kenntnis == Kenntnis.BELEGT && liste != null) {
            int wovon = schweigen.derSpalte() ? zweites : erstes;
            return keines(netz, wovon, liste);
        }
        if (kenntnis == Kenntnis.BELEGT) {
            return "Die Quellen sagen von jedem Projekt, dass es woanders steht.";
        }
        int ohneFilter = schweigen.ohneFilter();
        return ohneFilter == 0
                ? "Keine Quelle sagt, welche Projekte hierher gehören; das heißt nicht, dass es keine gibt."
                : "Keines der ausgewählten Projekte gehört hierher; ohne Filter %s."
                        .formatted(ohneFilter == 1 ? "ist es 1" : "sind es " + ohneFilter);
    }

    private static String imDativ(Knotenart art) {
        return art == Knotenart.STRATEGISCHES_ZIEL ? "strategischen Zielen" : art.mehrzahl() + "n";
    }

    private static String keines(Netz netz, int wovon, Quellenlage.Liste liste) {
        int quelle = netz.finde(Knotenart.QUELLE, liste.quelle());
        return "„%s“ nennt Projekte für %d von %d genannten %s, für „%s“ keines."
                .formatted(
                        quelle < 0 ? liste.quelle() : netz.name(quelle),
                        liste.mitProjekt(),
                        liste.genannt(),
                        imDativ(netz.art(wovon)),
                        netz.name(wovon));
    }

    /** Of a place with projects: what carries it, how much of that is stated, and what contradicts itself. */
    static String satz(Matrixzelle zelle, int stuetzen) {
        return was(zelle, stuetzen) + fristen(zelle);
    }

    private static String was(Matrixzelle zelle, int stuetzen) {
        Traeger traeger = zelle.traeger();
        return switch (zelle.lage().traglage()) {
            case NICHTS -> throw new IllegalArgumentException("A place with projects is not without one");
            case NUR_BEENDET -> beendet(zelle) + belegt(zelle);
            case NUR_GEPLANT ->
                "Von %s trägt heute keines: %d beendet, %d geplant oder ruhend.%s"
                        .formatted(
                                zelle.anzahl() == 1 ? "einem Projekt" : zelle.anzahl() + " Projekten",
                                traeger.vorbei(),
                                zelle.anzahl() - traeger.vorbei(),
                                belegt(zelle));
            case NUR_MITTELBAR ->
                tragen(traeger.tragend(), traeger.tragendBelegt(), "mittelbar bei, über ein strategisches Ziel")
                        + ohneStand(traeger.tragend(), traeger.tragendOhneStand());
            case EIN_PROJEKT, GUT ->
                tragen(traeger.unmittelbar(), traeger.unmittelbarBelegt(), "unmittelbar bei")
                        + (traeger.unmittelbar() < stuetzen
                                ? " Gut getragen hieße mindestens %d.".formatted(stuetzen)
                                : "")
                        + ohneStand(traeger.unmittelbar(), traeger.unmittelbarOhneStand());
        };
    }

    private static String beendet(Matrixzelle zelle) {
        int ueber = zelle.traeger().ueberSeinEnde();
        if (ueber == zelle.anzahl()) {
            return ueber == 1
                    ? "Das Ende des einzigen Projekts ist vorbei."
                    : "Das Ende aller %d Projekte ist vorbei.".formatted(ueber);
        }
        if (zelle.anzahl() == 1) {
            return "Das einzige Projekt ist beendet.";
        }
        return ueber == 0
                ? "Alle %d Projekte sind beendet.".formatted(zelle.anzahl())
                : "Alle %d Projekte sind beendet oder über ihr Ende hinaus.".formatted(zelle.anzahl());
    }

    /** Where nothing carries, whether anything of the projects there is stated. */
    private static String belegt(Matrixzelle zelle) {
        return zelle.belegt() > 0
                ? ""
                : zelle.anzahl() == 1
                        ? " Dass es hierher gehört, ist nur eingeschätzt."
                        : " Dass sie hierher gehören, ist nur eingeschätzt.";
    }

    /** How many carry, never said as if it were stated where it is judgement. */
    private static String tragen(int alle, int belegt, String wie) {
        String wer = alle == 1 ? "1 Projekt" : alle + " Projekte";
        if (belegt == 0) {
            return "Nur nach Einschätzung %s %s %s; belegt ist es von keinem."
                    .formatted(alle == 1 ? "trägt" : "tragen", wer, wie);
        }
        String satz = "%s %s %s".formatted(wer, alle == 1 ? "trägt" : "tragen", wie);
        return belegt == alle
                ? satz + ", belegt."
                : satz + ": %d belegt, %d nur nach Einschätzung.".formatted(belegt, alle - belegt);
    }

    private static String ohneStand(int alle, int ohneStand) {
        if (ohneStand == 0) {
            return "";
        }
        return ohneStand == alle
                ? alle == 1 ? " Es ist ohne Angabe zum Stand." : " Alle %d sind ohne Angabe zum Stand.".formatted(alle)
                : " Davon %s %d ohne Angabe zum Stand.".formatted(ohneStand == 1 ? "ist" : "sind", ohneStand);
    }

    private static String fristen(Matrixzelle zelle) {
        int ueber = zelle.traeger().ueberSeinEnde();
        int spaet = zelle.traeger().nichtBegonnen();
        return (ueber == 0
                        ? ""
                        : ueber == 1
                                ? " 1 Projekt steht als laufend da, obwohl sein Ende vorbei ist; es zählt nicht als tragend."
                                : " %d Projekte stehen als laufend da, obwohl ihr Ende vorbei ist; sie zählen nicht als tragend."
                                        .formatted(ueber))
                + (spaet == 0
                        ? ""
                        : spaet == 1
                                ? " 1 Projekt steht als geplant da, obwohl es begonnen haben sollte; es zählt nicht als tragend."
                                : " %d Projekte stehen als geplant da, obwohl sie begonnen haben sollten; sie zählen nicht als tragend."
                                        .formatted(spaet));
    }

    /**
     * What reaches a Leitziel over a strategy alone, told apart; empty where nothing does.
     *
     * @param anzahl what stands there otherwise
     */
    public static String ueberStrategie(int nurUeberStrategie, int anzahl) {
        String weitere = anzahl == 0 ? "" : nurUeberStrategie == 1 ? " weiteres" : " weitere";
        return nurUeberStrategie == 0
                ? ""
                : nurUeberStrategie == 1
                        ? " 1%s Projekt reicht nur über eine Strategie als Ganzes hierher; das zählt nicht als sein Beitrag."
                                .formatted(weitere)
                        : " %d%s Projekte reichen nur über eine Strategie als Ganzes hierher; das zählt nicht als ihr Beitrag."
                                .formatted(nurUeberStrategie, weitere);
    }
}
