package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import org.jspecify.annotations.Nullable;

/**
 * One more who says that a thing is so.
 *
 * @param merkmal the property that it vouches for; null where it vouches for the thing itself
 */
public record Belegen(Sache sache, @Nullable Merkmal merkmal) implements Bearbeitungsschritt {

    @Override
    public void wirke(Werkbank bank, Beleg beleg) {
        Zustand alt = Vorhandenes.verlange(bank, sache);
        if (alt == null || (merkmal != null && !Wertleser.pruefe(bank, sache, merkmal))) {
            return;
        }
        if (merkmal != null && !alt.merkmale().containsKey(merkmal)) {
            bank.fehler(
                    merkmal.schluessel(),
                    "%s ist bei %s leer; tragen Sie erst den Wert ein, dann lässt er sich belegen."
                            .formatted(Wertform.name(sache, merkmal), bank.inWorten(sache)));
            return;
        }
        bank.setze(
                sache,
                new Zustand(
                        alt.merkmale(), Belegliste.mit(alt.belege(), merkmal == null ? beleg : beleg.fuer(merkmal))));
    }
}
