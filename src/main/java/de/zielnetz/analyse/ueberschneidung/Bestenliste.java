package de.zielnetz.analyse.ueberschneidung;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One search for the best pairs, see {@link Ueberschneidungen#beste}. Several may search at once: each takes the next
 * thing and keeps its own best, and what one has found raises the bar for all. A pair that one leaves out has a lower
 * score than so many others, or the same and comes after them; so the best of all that were kept are the best there are.
 */
final class Bestenliste {

    /** From so many projects on a second one who searches is worth its start. */
    private static final int ALLEIN_BIS = 5_000;

    final Punkte punkte;
    final @Nullable BitSet auswahl;
    final int hoechstens;
    final Runnable zwischendurch;
    private final AtomicLong schwelle;
    private final AtomicInteger naechstes = new AtomicInteger();

    Bestenliste(Punkte punkte, @Nullable BitSet auswahl, long schwelle, int hoechstens, Runnable zwischendurch) {
        this.punkte = punkte;
        this.auswahl = auswahl;
        this.schwelle = new AtomicLong(schwelle);
        this.hoechstens = hoechstens;
        this.zwischendurch = zwischendurch;
    }

    List<Paar> finde(Mitsuchende mitsuchende) {
        Projektindex index = punkte.index;
        punkte.schranken();
        Supplier<Auslese> suche = () -> new Paarsuche(this).suche();
        List<Auslese> gefundene = index.projekte > ALLEIN_BIS ? mitsuchende.zusammen(suche) : List.of(suche.get());
        return gefundene.stream()
                .flatMap(auslese -> auslese.geordnet().stream())
                .sorted(Paar.BESTE_ZUERST)
                .limit(hoechstens)
                .map(paar -> new Paar(paar.a() + index.erstesProjekt, paar.b() + index.erstesProjekt, paar.einheiten()))
                .toList();
    }

    /** The next thing that two may share, the rarest first; -1 where none is left. */
    int naechstes() {
        int dinge = punkte.index.haeufigkeit.length;
        for (int r = naechstes.getAndIncrement(); r < dinge; r = naechstes.getAndIncrement()) {
            if (punkte.index.haeufigkeit[r] >= 2 && punkte.zaehlt(r)) {
                return r;
            }
        }
        return -1;
    }

    /** The score that a pair needs at least. */
    long schwelle() {
        return schwelle.get();
    }

    void hebe(long neue) {
        schwelle.accumulateAndGet(neue, Math::max);
    }
}
