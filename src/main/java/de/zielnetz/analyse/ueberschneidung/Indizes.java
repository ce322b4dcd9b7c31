package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Zwischenspeicher;
import de.zielnetz.netz.Netz;
import de.zielnetz.suche.Wortstaemme;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the overlaps of a net are worked out from, made once a net. */
@Component
class Indizes {

    private enum Art {
        DINGE,
        WORTE,
        BEIDES
    }

    private record Punkteart(Gewichte gewichte, boolean nurBelegt, boolean mitText) {}

    private final Zwischenspeicher zwischenspeicher;

    Indizes(Zwischenspeicher zwischenspeicher) {
        this.zwischenspeicher = zwischenspeicher;
    }

    Textindex texte(Netz netz) {
        return zwischenspeicher.hole(netz, Art.WORTE, Textindex.class, () -> neueTexte(netz));
    }

    private Projektindex projekte(Netz netz, boolean mitText) {
        Textindex texte = mitText ? texte(netz) : null;
        return zwischenspeicher.hole(
                netz, mitText ? Art.BEIDES : Art.DINGE, Projektindex.class, () -> Projektindex.von(netz, texte));
    }

    /** @param mitText whether words count as things */
    Punkte punkte(Netz netz, Gewichte gewichte, boolean nurBelegt, boolean mitText) {
        Projektindex index = projekte(netz, mitText);
        Supplier<Punkte> neue = () -> new Punkte(index, gewichte, nurBelegt);
        boolean ueblich = gewichte.equals(Gewichte.UEBLICH) || gewichte.equals(Gewichte.GLEICH);
        // Others grow with the net and there are as many as somebody thinks up.
        return ueblich
                ? zwischenspeicher.hole(netz, new Punkteart(gewichte, nurBelegt, mitText), Punkte.class, neue)
                : neue.get();
    }

    static Textindex neueTexte(Netz netz) {
        return Textindex.von(netz, Wortstaemme::von);
    }
}
