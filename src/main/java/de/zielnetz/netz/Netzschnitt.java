package de.zielnetz.netz;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a net without some things: its arrays with their gaps closed. All orders stay, so nothing is sorted anew;
 * costs the things and Belege of the net.
 */
final class Netzschnitt {

    private final Netz ganzes;
    private final int[] knoten;
    private final int[] neuerKnoten;
    private final int[] kanten;
    private final int[] neueKante;
    private final int[] haupt;

    /** @param weg what falls out: nodes by number, relationships behind them; relationships go with their ends */
    Netzschnitt(Netz ganzes, BitSet weg) {
        this.ganzes = ganzes;
        int n = ganzes.anzahlKnoten();
        int m = ganzes.anzahlKanten();
        this.knoten = IntStream.range(0, n).filter(k -> !weg.get(k)).toArray();
        this.neuerKnoten = umgekehrt(knoten, n);
        IntPredicate bleibt = e -> !weg.get(n + e) && !weg.get(ganzes.von(e)) && !weg.get(ganzes.nach(e));
        if (m == ganzes.anzahlPaare()) {
            this.kanten = IntStream.range(0, m).filter(bleibt).toArray();
            this.haupt = new int[0];
        } else {
            IntStream.Builder spaeteste = IntStream.builder();
            IntStream.Builder fruehere = IntStream.builder();
            IntStream.Builder davon = IntStream.builder();
            int paare = 0;
            for (int paar = 0; paar < ganzes.anzahlPaare(); paar++) {
                int[] bleibende = ganzes.zeitraeume(paar).filter(bleibt).toArray();
                for (int i = 0; i < bleibende.length - 1; i++) {
                    fruehere.add(bleibende[i]);
                    davon.add(paare);
                }
                if (bleibende.length > 0) {
                    spaeteste.add(bleibende[bleibende.length - 1]);
                    paare++;
                }
            }
            this.kanten = IntStream.concat(spaeteste.build(), fruehere.build()).toArray();
            this.haupt = davon.build().toArray();
        }
        this.neueKante = umgekehrt(kanten, m);
    }

    /** Where each old one stands now; -1 for those that fell out. */
    private static int[] umgekehrt(int[] bleibende, int anzahl) {
        int[] neu = new int[anzahl];
        Arrays.fill(neu, -1);
        for (int i = 0; i < bleibende.length; i++) {
            neu[bleibende[i]] = i;
        }
        return neu;
    }

    Knotenspeicher von(Knotenspeicher alle) {
        String[] kennungen =
                Arrays.stream(knoten).mapToObj(k -> alle.kennung()[k]).toArray(String[]::new);
        int[] nachKennung = Arrays.stream(alle.nachKennung())
                .map(k -> neuerKnoten[k])
                .filter(k -> k >= 0)
                .toArray();
        return new Knotenspeicher(
                bytes(alle.art(), knoten),
                kennungen,
                anfaenge(alle.beginn(), neuerKnoten),
                nachKennung,
                spalten(alle.spalten(), knoten));
    }

    Kantenspeicher von(Kantenspeicher alle) {
        int paare = kanten.length - haupt.length;
        int[] ein = Arrays.stream(alle.ein())
                .map(this::stellvertreter)
                .filter(e -> e >= 0)
                .toArray();
        int @Nullable [] nummern = alle.zeitraum();
        int[] einStart = new int[knoten.length + 1];
        int[] ausStart = new int[knoten.length + 1];
        for (int i = 0; i < paare; i++) {
            int e = kanten[i];
            ausStart[neuerKnoten[alle.von()[e]] + 1]++;
            einStart[neuerKnoten[alle.nach()[e]] + 1]++;
        }
        for (int k = 0; k < knoten.length; k++) {
            ausStart[k + 1] += ausStart[k];
            einStart[k + 1] += einStart[k];
        }
        return new Kantenspeicher(
                bytes(alle.art(), kanten),
                Arrays.stream(kanten).map(e -> neuerKnoten[alle.von()[e]]).toArray(),
                Arrays.stream(kanten).map(e -> neuerKnoten[alle.nach()[e]]).toArray(),
                ausStart,
                einStart,
                ein,
                spalten(alle.spalten(), kanten),
                haupt,
                nummern == null
                        ? null
                        : Arrays.stream(kanten).map(e -> nummern[e]).toArray());
    }

    /** The one that now stands for the periods of this one; -1 where none of them stays. */
    private int stellvertreter(int paar) {
        if (ganzes.anzahlKanten() == ganzes.anzahlPaare()) {
            return neueKante[paar];
        }
        return ganzes.zeitraeume(paar)
                .map(e -> neueKante[e])
                .filter(e -> e >= 0 && e < kanten.length - haupt.length)
                .findAny()
                .orElse(-1);
    }

    Belegspeicher von(Belegspeicher alle) {
        int n = ganzes.anzahlKnoten();
        int[] sachen = IntStream.concat(
                        Arrays.stream(knoten), Arrays.stream(kanten).map(e -> n + e))
                .toArray();
        int[] start = new int[sachen.length + 1];
        for (int s = 0; s < sachen.length; s++) {
            start[s + 1] = start[s] + alle.start()[sachen[s] + 1] - alle.start()[sachen[s]];
        }
        int[] belege = Arrays.stream(sachen)
                .flatMap(s -> IntStream.range(alle.start()[s], alle.start()[s + 1]))
                .toArray();
        return new Belegspeicher(
                start,
                bytes(alle.arten(), belege),
                auswahl(alle.quelle(), belege),
                auswahl(alle.fundstelle(), belege),
                auswahl(alle.begruendung(), belege),
                auswahl(alle.urheber(), belege),
                auswahl(alle.vorgang(), belege),
                auswahl(alle.merkmal(), belege));
    }

    /** Where each group begins among those that stay. */
    private static int[] anfaenge(int[] alte, int[] neu) {
        int[] neue = new int[alte.length];
        for (int g = 0; g + 1 < alte.length; g++) {
            int bleiben = 0;
            for (int i = alte[g]; i < alte[g + 1]; i++) {
                bleiben += neu[i] < 0 ? 0 : 1;
            }
            neue[g + 1] = neue[g] + bleiben;
        }
        return neue;
    }

    private static byte[] bytes(byte[] alle, int[] welche) {
        byte[] auswahl = new byte[welche.length];
        for (int i = 0; i < welche.length; i++) {
            auswahl[i] = alle[welche[i]];
        }
        return auswahl;
    }

    private static <T extends @Nullable Object> T[] auswahl(T[] alle, int[] welche) {
        T[] auswahl = Arrays.copyOf(alle, welche.length);
        for (int i = 0; i < welche.length; i++) {
            auswahl[i] = alle[welche[i]];
        }
        return auswahl;
    }

    private static @Nullable Object[] @Nullable [] spalten(@Nullable Object[] @Nullable [] alle, int[] welche) {
        @Nullable Object[] @Nullable [] auswahl = new Object[alle.length][];
        for (int s = 0; s < alle.length; s++) {
            @Nullable Object[] spalte = alle[s];
            auswahl[s] = spalte == null ? null : auswahl(spalte, welche);
        }
        return auswahl;
    }
}
