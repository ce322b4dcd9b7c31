package de.zielnetz.auskunft;

import de.zielnetz.analyse.Projektindex;
import de.zielnetz.analyse.Textindex;
import de.zielnetz.netz.Netz;
import de.zielnetz.suche.Wortstaemme;
import org.springframework.stereotype.Component;

/** What the overlaps of a net are worked out from, made once a net. */
@Component
class Indizes {

    private enum Art {
        DINGE,
        WORTE,
        BEIDES
    }

    private final Zwischenspeicher zwischenspeicher;

    Indizes(Zwischenspeicher zwischenspeicher) {
        this.zwischenspeicher = zwischenspeicher;
    }

    Textindex texte(Netz netz) {
        return zwischenspeicher.hole(netz, Art.WORTE, Textindex.class, () -> neueTexte(netz));
    }

    /** @param mitText whether words count as things */
    Projektindex projekte(Netz netz, boolean mitText) {
        return zwischenspeicher.hole(
                netz,
                mitText ? Art.BEIDES : Art.DINGE,
                Projektindex.class,
                () -> Projektindex.von(netz, mitText ? texte(netz) : null));
    }

    static Textindex neueTexte(Netz netz) {
        return Textindex.von(netz, Wortstaemme::von);
    }
}
