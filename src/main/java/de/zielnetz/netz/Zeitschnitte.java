package de.zielnetz.netz;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A net as it holds on single days (memo per net and day). For any number of threads; a day that is known is found without waiting. */
final class Zeitschnitte {

    private static final int AUFGEHOBEN = 8;

    /** @param weg what falls out: nodes by number, relationships behind them */
    private record Schnitt(String tag, BitSet weg, SoftReference<Netz> netz) {}

    private final Netz ganzes;
    private volatile List<Schnitt> letzte = List.of();
    private int @Nullable [] befristete;

    Zeitschnitte(Netz ganzes) {
        this.ganzes = ganzes;
    }

    Netz ganzes() {
        return ganzes;
    }

    Netz am(String tag) {
        for (Schnitt schnitt : letzte) {
            Netz netz = schnitt.tag().equals(tag) ? schnitt.netz().get() : null;
            if (netz != null) {
                return netz;
            }
        }
        return schneide(tag);
    }

    private synchronized Netz schneide(String tag) {
        BitSet weg = was(tag);
        Netz netz = weg.isEmpty() ? ganzes : null;
        List<Schnitt> neue = new ArrayList<>();
        for (Schnitt schnitt : letzte) {
            if (netz == null && schnitt.weg().equals(weg)) {
                netz = schnitt.netz().get();
            }
            if (neue.size() < AUFGEHOBEN - 1 && !schnitt.tag().equals(tag)) {
                neue.add(schnitt);
            }
        }
        if (netz == null) {
            netz = ganzes.ohne(new Netzschnitt(ganzes, weg));
        }
        neue.add(0, new Schnitt(tag, weg, new SoftReference<>(netz)));
        letzte = List.copyOf(neue);
        return netz;
    }

    /** What does not hold on this day. */
    private BitSet was(String tag) {
        int n = ganzes.anzahlKnoten();
        BitSet weg = new BitSet();
        for (int sache : befristete()) {
            String ab = (String) wert(sache, n, Merkmal.AB);
            String bis = (String) wert(sache, n, Merkmal.BIS);
            if (!Datum.gilt(ab, bis, tag)) {
                weg.set(sache);
            }
        }
        return weg;
    }

    private @Nullable Object wert(int sache, int n, Merkmal merkmal) {
        return sache < n ? ganzes.wert(sache, merkmal) : ganzes.kantenwert(sache - n, merkmal);
    }

    /** What may fall out on some day. */
    private int[] befristete() {
        int[] bekannte = befristete;
        if (bekannte == null) {
            int n = ganzes.anzahlKnoten();
            BitSet alle = new BitSet();
            for (int sache = 0; sache < n + ganzes.anzahlKanten(); sache++) {
                boolean vergeht = sache >= n || ganzes.art(sache).zeitsinn() == Zeitsinn.DASEIN;
                if (vergeht && (wert(sache, n, Merkmal.AB) != null || wert(sache, n, Merkmal.BIS) != null)) {
                    alle.set(sache);
                }
            }
            bekannte = alle.stream().toArray();
            befristete = bekannte;
        }
        return bekannte;
    }
}
