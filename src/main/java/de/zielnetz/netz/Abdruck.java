package de.zielnetz.netz;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number that two nets share exactly when they hold the same facts (but for chance, one in 2^64). The number of a
 * net is the sum of those of its things, so the number after a change is known without reading the rest.
 */
public final class Abdruck {

    private static final Merkmal[] MERKMALE = Merkmal.values();
    private static final long[] NAMEN =
            Stream.of(MERKMALE).mapToLong(m -> text(m.schluessel())).toArray();

    private Abdruck() {}

    /** Costs one walk over all texts of the net. */
    public static long von(Netz netz) {
        long summe = 0;
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            long inhalt = belege(netz.knotenbelege(k));
            for (Merkmal merkmal : MERKMALE) {
                inhalt += merkmal(merkmal, netz.wert(k, merkmal));
            }
            summe += sache(netz.schluessel(k), inhalt);
        }
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            long inhalt = belege(netz.eigeneBelege(e));
            for (Merkmal merkmal : Kantenart.MERKMALE) {
                inhalt += merkmal(merkmal, netz.kantenwert(e, merkmal));
            }
            summe += sache(netz.beziehung(e), inhalt);
        }
        return summe;
    }

    /** What this change adds to the number of the net. */
    public static long unterschied(Aenderung aenderung) {
        return von(aenderung.sache(), aenderung.neu()) - von(aenderung.sache(), aenderung.alt());
    }

    private static long von(Sache sache, @Nullable Zustand zustand) {
        if (zustand == null) {
            return 0;
        }
        long inhalt = belege(zustand.belege());
        for (Map.Entry<Merkmal, Object> eintrag : zustand.merkmale().entrySet()) {
            inhalt += merkmal(eintrag.getKey(), eintrag.getValue());
        }
        return sache(sache, inhalt);
    }

    private static long sache(Sache sache, long inhalt) {
        return mische(inhalt ^ text(sache.kennung()));
    }

    private static long merkmal(Merkmal merkmal, @Nullable Object wert) {
        return wert == null || merkmal == Merkmal.KENNUNG
                ? 0
                : mische(NAMEN[merkmal.ordinal()] * 31 + text(wert.toString()));
    }

    private static long belege(List<Beleg> belege) {
        long summe = 0;
        for (Beleg b : belege) {
            summe += mische(text(b.quelle())
                    + 3 * text(b.fundstelle())
                    + 5 * text(b.art().name())
                    + 7 * text(b.begruendung())
                    + 11 * text(b.urheber())
                    + 13 * text(b.vorgang())
                    + 17 * (b.merkmal() == null ? 0 : NAMEN[b.merkmal().ordinal()]));
        }
        return summe;
    }

    private static long text(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mische(h);
    }

    /** Spreads every bit over all (the finisher of SplitMix64). */
    private static long mische(long wert) {
        long z = (wert ^ (wert >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
