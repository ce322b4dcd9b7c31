package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.List;

/** What a source vouches for. Costs all Belege of the net. */
final class Quellenbelege {

    private Quellenbelege() {}

    /** How many Belege of other things name the source. */
    static long anzahl(Werkbank bank, Schluessel quelle) {
        return bank.alleSachen().stream()
                .filter(sache -> !sache.equals(quelle))
                .map(bank::zustand)
                .filter(zustand -> zustand != null)
                .flatMap(zustand -> zustand.belege().stream())
                .filter(b -> b.quelle().equals(quelle.eigen()))
                .count();
    }

    /** Lets the second source say all that the first says. */
    static void schreibeUm(Werkbank bank, Schluessel geht, Schluessel bleibt) {
        for (Sache sache : bank.alleSachen()) {
            Zustand alt = bank.zustand(sache);
            if (alt != null && alt.belege().stream().anyMatch(b -> b.quelle().equals(geht.eigen()))) {
                List<Beleg> eigene = alt.belege().stream()
                        .filter(b -> !b.quelle().equals(geht.eigen()))
                        .toList();
                List<Beleg> umgeschriebene = alt.belege().stream()
                        .filter(b -> b.quelle().equals(geht.eigen()))
                        .map(b -> new Beleg(
                                bleibt.eigen(),
                                b.fundstelle(),
                                b.art(),
                                b.begruendung(),
                                b.urheber(),
                                b.vorgang(),
                                b.merkmal()))
                        .toList();
                bank.setze(sache, new Zustand(alt.merkmale(), Belegliste.zusammen(eigene, umgeschriebene)));
            }
        }
    }
}
