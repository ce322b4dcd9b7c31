package de.zielnetz.entscheiden.sitzung;

import de.zielnetz.bearbeiten.Bearbeitung;
import de.zielnetz.bearbeiten.Belegangabe;
import de.zielnetz.bearbeiten.schritt.Anlegen;
import de.zielnetz.bearbeiten.schritt.Bearbeitungsschritt;
import de.zielnetz.bearbeiten.schritt.Verbinden;
import de.zielnetz.bearbeiten.schritt.Wertform;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The project that an idea becomes, as steps of a change by hand. */
final class Projektentwurf {

    /** Decided and not begun. */
    private static final String STATUS = "GEPLANT";

    private Projektentwurf() {}

    /** The key that the project gets in this net: made of the title, and free. */
    static Schluessel schluessel(Netz netz, Idee idee) {
        String name = Namensform.kennung(idee.titel());
        String stamm = name.isEmpty() ? idee.kennung() : name;
        Schluessel freier = new Schluessel(Knotenart.PROJEKT, stamm);
        for (int n = 2; netz.finde(freier) >= 0; n++) {
            freier = new Schluessel(Knotenart.PROJEKT, stamm + "-" + n);
        }
        return freier;
    }

    /** What the net no longer holds stands as an error in the preview: then the idea wants another look. */
    static Bearbeitung bearbeitung(Netz netz, Idee idee, Schluessel projekt, Beschluss beschluss) {
        Belegangabe beleg = beschluss.beleg(netz, idee.titel());
        List<Bearbeitungsschritt> schritte = new ArrayList<>();
        schritte.add(new Anlegen(Knotenart.PROJEKT, projekt.eigen(), werte(idee)));
        hin(projekt, Kantenart.GEHOERT_ZU, idee.handlungsfelder(), schritte);
        hin(projekt, Kantenart.TRAEGT_BEI_ZU, idee.strategischeZiele(), schritte);
        hin(projekt, Kantenart.TRAEGT_BEI_ZU, idee.leitziele(), schritte);
        hin(projekt, Kantenart.NUTZT, idee.technologien(), schritte);
        hin(projekt, Kantenart.HAENGT_AB_VON, idee.haengtAbVon(), schritte);
        her(projekt, Kantenart.VERANTWORTET, idee.verantwortliche(), schritte);
        her(projekt, Kantenart.WIRKT_MIT_AN, idee.mitwirkende(), schritte);
        her(projekt, Kantenart.FOERDERT, idee.foerderer(), schritte);
        return new Bearbeitung(schritte.stream()
                .map(schritt -> new Bearbeitung.Teil(schritt, beleg))
                .toList());
    }

    private static Map<Merkmal, String> werte(Idee idee) {
        Map<Merkmal, String> werte = new EnumMap<>(Merkmal.class);
        werte.put(Merkmal.NAME, idee.titel());
        werte.put(Merkmal.BESCHREIBUNG, idee.text());
        werte.put(Merkmal.STATUS, STATUS);
        werte.put(Merkmal.KOSTEN, Wertform.text(idee.kosten()));
        werte.put(Merkmal.AB, Wertform.text(idee.ab()));
        werte.put(Merkmal.BIS, Wertform.text(idee.bis()));
        werte.values().removeIf(String::isEmpty);
        return werte;
    }

    private static void hin(
            Schluessel projekt, Kantenart art, List<String> schluessel, List<Bearbeitungsschritt> schritte) {
        schluessel.forEach(s -> schritte.add(new Verbinden(new Beziehung(projekt, art, Schluessel.aus(s)), Map.of())));
    }

    private static void her(
            Schluessel projekt, Kantenart art, List<String> schluessel, List<Bearbeitungsschritt> schritte) {
        schluessel.forEach(s -> schritte.add(new Verbinden(new Beziehung(Schluessel.aus(s), art, projekt), Map.of())));
    }
}
