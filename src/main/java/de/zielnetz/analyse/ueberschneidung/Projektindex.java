package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Zeitraum;
import de.zielnetz.analyse.Zuordner;
import de.zielnetz.analyse.Zuordnung;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each project could share with others, both ways as arrays: fields, goals, Leitziele, actors, technologies and,
 * where texts are given, words. Things are numbered by how many projects have them, the rarest first; projects from 0
 * in the order of the net. Building costs the projects and their relationships, memory is in proportion to them.
 * Holds no net.
 */
public final class Projektindex {

    /** Ways to a Leitziel that two projects can share. */
    public static final Set<Wegart> WEGE = EnumSet.of(Wegart.DIREKT, Wegart.UEBER_ZIEL);

    static final int TEILE = Teil.values().length;

    public final int projekte;
    public final int erstesProjekt;
    /** Per thing: its part, its node (-1 for a word), how many have it, what it weighs in a union. */
    final byte[] teil;

    final int[] knoten;
    final int[] haeufigkeit;
    final long[] mass;
    /** Per project where its entries begin; per entry the thing and whether a source says so. */
    final int[] start;

    final int[] ding;
    final boolean[] belegt;
    /** Per project which of the commonest things it has, from this one on; bit 0 is the first of them. */
    final long[] haeufige;

    final int haeufigeAb;
    /** Per thing where its projects begin; there the project and its entry. */
    final int[] beginn;

    final int[] projekt;
    final int[] eintrag;
    /** Per project and part the measure of all its things. */
    final long[] umfang;
    /** Months; a first month of {@link Integer#MAX_VALUE} where the time is not stated. */
    final int[] ersterMonat;

    final int[] letzterMonat;
    final boolean[] zeitBelegt;
    final boolean[] projektBelegt;

    private Projektindex(Netz netz, @Nullable Textindex texte) {
        this.projekte = netz.anzahl(Knotenart.PROJEKT);
        this.erstesProjekt = netz.anfang(Knotenart.PROJEKT);
        List<Zuordnung> achsen = new ArrayList<>();
        List<Teil> teile = new ArrayList<>();
        for (Teil eines : Teil.values()) {
            Achse achse = eines.achse();
            if (achse != null) {
                achsen.add(Zuordner.ordne(netz, achse, WEGE, false));
                teile.add(eines);
            }
        }
        int[] versatz = new int[achsen.size() + 2];
        for (int i = 0; i < achsen.size(); i++) {
            versatz[i + 1] = versatz[i] + achsen.get(i).werte().size();
        }
        int worte = texte == null ? 0 : texte.anzahlWorte();
        int dinge = versatz[achsen.size()] + worte;
        int[] wieOft = new int[dinge];
        for (int i = 0; i < achsen.size(); i++) {
            Zuordnung z = achsen.get(i);
            for (int w = 0; w < z.werte().size(); w++) {
                wieOft[versatz[i] + w] = z.beginn()[w + 1] - z.beginn()[w];
            }
        }
        for (int w = 0; w < worte; w++) {
            wieOft[versatz[achsen.size()] + w] = texte == null ? 0 : texte.haeufigkeit(w);
        }
        Integer[] folge = IntStream.range(0, dinge).boxed().toArray(Integer[]::new);
        Arrays.sort(folge, Comparator.comparingInt((Integer d) -> wieOft[d]).thenComparing(d -> d));
        int[] rang = new int[dinge];
        this.teil = new byte[dinge];
        this.knoten = new int[dinge];
        this.haeufigkeit = new int[dinge];
        this.mass = new long[dinge];
        for (int r = 0; r < dinge; r++) {
            int d = folge[r];
            rang[d] = r;
            haeufigkeit[r] = wieOft[d];
            int i = achse(versatz, achsen.size(), d);
            boolean wort = i == achsen.size();
            teil[r] = (byte) (wort ? Teil.TEXT : teile.get(i)).ordinal();
            knoten[r] = wort ? -1 : achsen.get(i).werte().get(d - versatz[i]).knoten();
            mass[r] = wort && texte != null ? texte.gewicht(d - versatz[i]) : 1;
        }
        this.start = new int[projekte + 1];
        for (int p = 0; p < projekte; p++) {
            int anzahl = texte == null ? 0 : texte.worte(p).length;
            for (Zuordnung z : achsen) {
                anzahl += z.start()[p + 1] - z.start()[p];
            }
            start[p + 1] = start[p] + anzahl;
        }
        this.ding = new int[start[projekte]];
        this.belegt = new boolean[ding.length];
        this.umfang = new long[projekte * TEILE];
        this.haeufige = new long[projekte];
        this.haeufigeAb = Math.max(0, dinge - Long.SIZE);
        long[] schluessel = new long[64];
        for (int p = 0; p < projekte; p++) {
            int m = 0;
            schluessel = Arrays.copyOf(schluessel, Math.max(schluessel.length, start[p + 1] - start[p]));
            for (int i = 0; i < achsen.size(); i++) {
                Zuordnung z = achsen.get(i);
                for (int e = z.start()[p]; e < z.start()[p + 1]; e++) {
                    boolean ja = (z.staerke()[e] & Zuordnung.BELEGT) != 0;
                    schluessel[m++] = ((long) rang[versatz[i] + z.wert()[e]] << 1) | (ja ? 1 : 0);
                }
            }
            if (texte != null) {
                for (int w : texte.worte(p)) {
                    schluessel[m++] = ((long) rang[versatz[achsen.size()] + w] << 1) | (texte.belegt(p) ? 1 : 0);
                }
            }
            Arrays.sort(schluessel, 0, m);
            for (int i = 0; i < m; i++) {
                int r = (int) (schluessel[i] >> 1);
                ding[start[p] + i] = r;
                belegt[start[p] + i] = (schluessel[i] & 1) != 0;
                umfang[p * TEILE + teil[r]] += mass[r];
                haeufige[p] |= r < haeufigeAb ? 0 : 1L << (r - haeufigeAb);
            }
        }
        this.beginn = new int[dinge + 1];
        for (int r : ding) {
            beginn[r + 1]++;
        }
        for (int r = 0; r < dinge; r++) {
            beginn[r + 1] += beginn[r];
        }
        this.projekt = new int[ding.length];
        this.eintrag = new int[ding.length];
        int[] naechster = beginn.clone();
        this.ersterMonat = new int[projekte];
        this.letzterMonat = new int[projekte];
        this.zeitBelegt = new boolean[projekte];
        this.projektBelegt = new boolean[projekte];
        for (int p = 0; p < projekte; p++) {
            for (int e = start[p]; e < start[p + 1]; e++) {
                int platz = naechster[ding[e]]++;
                projekt[platz] = p;
                eintrag[platz] = e;
            }
            int[] monate = Zeitraum.monate(netz, erstesProjekt + p);
            ersterMonat[p] = monate.length == 0 ? Integer.MAX_VALUE : monate[0];
            letzterMonat[p] = monate.length == 0 ? Integer.MIN_VALUE : monate[1];
            zeitBelegt[p] = monate.length > 0 && Zeitraum.belegart(netz, erstesProjekt + p) == Belegart.BELEGT;
            projektBelegt[p] = netz.knotenbelegart(erstesProjekt + p) == Belegart.BELEGT;
        }
    }

    /** @param texte null where texts shall not count */
    public static Projektindex von(Netz netz, @Nullable Textindex texte) {
        return new Projektindex(netz, texte);
    }

    private static int achse(int[] versatz, int achsen, int d) {
        int i = 0;
        while (i < achsen && d >= versatz[i + 1]) {
            i++;
        }
        return i;
    }

    /** How many months both projects run, 0 where they do not or one states no time. */
    int gemeinsameMonate(int a, int b) {
        return ersterMonat[a] == Integer.MAX_VALUE || ersterMonat[b] == Integer.MAX_VALUE
                ? 0
                : Math.max(
                        0, Math.min(letzterMonat[a], letzterMonat[b]) - Math.max(ersterMonat[a], ersterMonat[b]) + 1);
    }

    /** How many months either runs, of two that both run in some month. */
    int alleMonate(int a, int b) {
        return laenge(a) + laenge(b) - gemeinsameMonate(a, b);
    }

    private int laenge(int p) {
        return letzterMonat[p] - ersterMonat[p] + 1;
    }
}
