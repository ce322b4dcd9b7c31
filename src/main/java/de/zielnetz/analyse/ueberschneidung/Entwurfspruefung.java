package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.entwurf.Doppelung;
import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.netz.Netz;
import java.util.List;

/**
 * A draft that is checked: first whether it is there already, then what it overlaps, then what it would change.
 *
 * @param netz the net as it is
 * @param mit the net with the draft
 * @param projekt the draft's node there
 * @param doppelungen projects that it may mean, the most alike first
 * @param paare what it overlaps, those it may mean first
 */
public record Entwurfspruefung(
        Netz netz,
        Netz mit,
        Entwurf entwurf,
        int projekt,
        boolean nurBelegt,
        Massstab massstab,
        List<Doppelung> doppelungen,
        List<Paar> paare,
        Erklaerung erklaerung) {}
