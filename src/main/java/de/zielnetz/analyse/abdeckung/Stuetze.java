package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Nachweis;
import de.zielnetz.analyse.Projektstand;
import de.zielnetz.analyse.Schrittsicht;
import de.zielnetz.analyse.Wert;
import de.zielnetz.analyse.Zustandsart;
import de.zielnetz.graphql.Belegsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listeneintrag;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A project at a place, and why it stands there. */
public record Stuetze(
        Knoten node,
        int platz,
        Belegart belegart,
        boolean unmittelbar,
        Projektstand stand,
        List<Schrittsicht> schritte,
        List<Belegsicht> belege)
        implements Listeneintrag {

    static Stuetze von(Stelle stelle, int projekt, int platz) {
        List<Schrittsicht> schritte = new ArrayList<>();
        List<Belegsicht> belege = new ArrayList<>();
        Nachweis.Kraft kraft = Nachweis.Kraft.VOLL;
        kraft = kraft.und(sammle(stelle, stelle.ersteAchse(), stelle.erster(), projekt, schritte, belege));
        kraft = kraft.und(sammle(stelle, stelle.zweiteAchse(), stelle.zweiter(), projekt, schritte, belege));
        return new Stuetze(
                new Knoten(stelle.netz(), projekt),
                platz,
                kraft.belegart(),
                kraft.unmittelbar(),
                Projektstand.von(stelle.netz(), projekt, stelle.stichtag(), stelle.nurBelegt()),
                schritte,
                belege.stream().distinct().toList());
    }

    private static Nachweis.Kraft sammle(
            Stelle stelle,
            @Nullable Achse achse,
            @Nullable Wert wert,
            int projekt,
            List<Schrittsicht> schritte,
            List<Belegsicht> belege) {
        if (achse == null || wert == null) {
            return Nachweis.Kraft.VOLL;
        }
        Nachweis.von(stelle.netz(), achse, projekt, wert, stelle.wege(), stelle.nurBelegt()).stream()
                .map(kante -> new Schrittsicht(stelle.netz(), kante))
                .forEach(schritt -> {
                    schritte.add(schritt);
                    belege.addAll(schritt.belege());
                });
        List<Merkmal> merkmale = Nachweis.merkmale(achse);
        if (!merkmale.isEmpty()) {
            var alle = stelle.netz().knotenbelege(projekt);
            var eigene = alle.stream()
                    .filter(beleg ->
                            beleg.merkmal() != null && merkmale.contains(Objects.requireNonNull(beleg.merkmal())))
                    .toList();
            belege.addAll(Belegsicht.alle(stelle.netz(), eigene.isEmpty() ? alle : eigene));
        }
        return Nachweis.kraft(stelle.netz(), achse, projekt, wert, stelle.wege());
    }

    /** By the old grades; who states no status runs there. */
    Zustandsart zustand() {
        return stand.zustand();
    }

    String schluessel() {
        return node.netz().schluessel(node.nummer()).kennung();
    }

    @Override
    public String cursor() {
        return Pagination.cursor(platz, schluessel());
    }
}
