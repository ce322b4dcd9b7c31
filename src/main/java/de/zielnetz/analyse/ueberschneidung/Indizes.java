package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Memo;
import de.zielnetz.netz.Netz;
import de.zielnetz.suche.wort.Wortstaemme;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the overlaps of a net are worked out from, made once a net. */
@Component
class Indizes {

    private record Texte() implements Memo.Key<Textindex> {}

    private record Dinge(boolean mitText) implements Memo.Key<Projektindex> {}

    private record Wertung(Gewichte gewichte, boolean nurBelegt, boolean mitText) implements Memo.Key<Punkte> {}

    private final Memo memo;

    Indizes(Memo memo) {
        this.memo = memo;
    }

    Textindex texte(Netz netz) {
        return memo.hole(netz, new Texte(), () -> neueTexte(netz));
    }

    private Projektindex projekte(Netz netz, boolean mitText) {
        return memo.hole(netz, new Dinge(mitText), () -> Projektindex.von(netz, mitText ? texte(netz) : null));
    }

    /** @param mitText whether words count as things */
    Punkte punkte(Netz netz, Gewichte gewichte, boolean nurBelegt, boolean mitText) {
        Projektindex index = projekte(netz, mitText);
        Supplier<Punkte> neue = () -> new Punkte(index, gewichte, nurBelegt);
        boolean ueblich = gewichte.equals(Gewichte.UEBLICH) || gewichte.equals(Gewichte.GLEICH);
        // Others grow with the net and there are as many as somebody thinks up.
        return ueblich ? memo.hole(netz, new Wertung(gewichte, nurBelegt, mitText), neue) : neue.get();
    }

    static Textindex neueTexte(Netz netz) {
        return Textindex.von(netz, Wortstaemme::von);
    }
}
