package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which period of a relationship is meant by somebody who says that two things are joined, and from when to when. */
final class Zeitraumwahl {

    private Zeitraumwahl() {}

    /**
     * The period that this one completes, or a new one where it touches none; null where it overlaps one and says otherwise,
     * which the workbench then says.
     */
    static @Nullable Beziehung waehle(Werkbank bank, Beziehung beziehung, Zeitspanne gesagt) {
        Map<Beziehung, Zustand> alle = bank.zeitraeume(beziehung);
        if (alle.isEmpty()) {
            return beziehung;
        }
        if (gesagt.istOffen()) {
            return ohneZeit(bank, alle);
        }
        List<Beziehung> beruehrte = alle.keySet().stream()
                .filter(b -> gesagt.ueberschneidet(zeit(alle, b)))
                .toList();
        if (beruehrte.isEmpty()) {
            Beziehung neue = bank.weiterer(beziehung);
            bank.hinweis(
                    "ab",
                    "%s gibt es schon %s; dazu kommt ein weiterer Zeitraum, %s."
                            .formatted(
                                    bank.ohneZeit(neue),
                                    Zeitspanne.inWorten(alle.values().stream()
                                            .map(Zeitspanne::von)
                                            .toList()),
                                    gesagt.inWorten()));
            return neue;
        }
        if (beruehrte.size() == 1 && ergaenzt(zeit(alle, beruehrte.get(0)), gesagt)) {
            return beruehrte.get(0);
        }
        Beziehung letzte = beruehrte.get(beruehrte.size() - 1);
        Zeitfolge.ueberschneidung(bank, beziehung, gesagt, zeit(alle, letzte));
        return null;
    }

    /** Who names no time means the latest; what ended stays ended. */
    private static Beziehung ohneZeit(Werkbank bank, Map<Beziehung, Zustand> alle) {
        Beziehung letzte = List.copyOf(alle.keySet()).get(alle.size() - 1);
        String bis = zeit(alle, letzte).bis();
        if (bis != null) {
            bank.warnung(
                    "bis",
                    "Die Beziehung ist mit Ablauf von %s beendet und bleibt es; öffnen Sie sie wieder, wenn sie weiter gilt, oder sagen Sie, ab wann sie von neuem gilt."
                            .formatted(Wertform.zitat(letzte, Merkmal.BIS, bis)),
                    List.of());
        }
        return letzte;
    }

    /** Whether nothing that is known of the period is said otherwise. What ended is not the one that begins. */
    private static boolean ergaenzt(Zeitspanne vorhandene, Zeitspanne gesagt) {
        boolean selberBeginn = gesagt.ab() != null && gesagt.ab().equals(vorhandene.ab());
        boolean beginn = gesagt.ab() == null || vorhandene.ab() == null || selberBeginn;
        boolean ende = gesagt.bis() == null
                ? vorhandene.bis() == null || selberBeginn
                : vorhandene.bis() == null || gesagt.bis().equals(vorhandene.bis());
        return beginn && ende;
    }

    private static Zeitspanne zeit(Map<Beziehung, Zustand> alle, Beziehung eine) {
        return Zeitspanne.von(Objects.requireNonNull(alle.get(eine)));
    }
}
