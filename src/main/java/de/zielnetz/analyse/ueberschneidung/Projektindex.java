package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Laufzeit;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
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
    public static final Set<Wegart> WEGE = Wegart.EIGENE;

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

    private Projektindex(Netz netz, Dingfolge folge) {
        this.projekte = netz.anzahl(Knotenart.PROJEKT);
        this.erstesProjekt = netz.anfang(Knotenart.PROJEKT);
        int dinge = folge.anzahl();
        this.teil = new byte[dinge];
        this.knoten = new int[dinge];
        this.haeufigkeit = new int[dinge];
        this.mass = new long[dinge];
        beschreibeDinge(folge);
        this.start = new int[projekte + 1];
        for (int p = 0; p < projekte; p++) {
            start[p + 1] = start[p] + folge.anzahl(p);
        }
        this.ding = new int[start[projekte]];
        this.belegt = new boolean[ding.length];
        this.umfang = new long[projekte * TEILE];
        this.haeufige = new long[projekte];
        this.haeufigeAb = Math.max(0, dinge - Long.SIZE);
        trageEin(folge);
        this.beginn = new int[dinge + 1];
        this.projekt = new int[ding.length];
        this.eintrag = new int[ding.length];
        kehreUm();
        this.ersterMonat = new int[projekte];
        this.letzterMonat = new int[projekte];
        this.zeitBelegt = new boolean[projekte];
        this.projektBelegt = new boolean[projekte];
        liesZeiten(netz);
    }

    private void beschreibeDinge(Dingfolge folge) {
        for (int r = 0; r < teil.length; r++) {
            Dingfolge.Ding eines = folge.ding(r);
            teil[r] = (byte) eines.teil().ordinal();
            knoten[r] = eines.knoten();
            haeufigkeit[r] = eines.haeufigkeit();
            mass[r] = eines.mass();
        }
    }

    /** Per project its things, the rarest first. */
    private void trageEin(Dingfolge folge) {
        long[] dinge = new long[64];
        for (int p = 0; p < projekte; p++) {
            int anzahl = start[p + 1] - start[p];
            dinge = dinge.length < anzahl ? new long[anzahl] : dinge;
            folge.schreibe(p, dinge);
            for (int i = 0; i < anzahl; i++) {
                int r = (int) (dinge[i] >> 1);
                ding[start[p] + i] = r;
                belegt[start[p] + i] = (dinge[i] & 1) != 0;
                umfang[p * TEILE + teil[r]] += mass[r];
                haeufige[p] |= r < haeufigeAb ? 0 : 1L << (r - haeufigeAb);
            }
        }
    }

    /** Per thing its projects, in their order. */
    private void kehreUm() {
        for (int r : ding) {
            beginn[r + 1]++;
        }
        for (int r = 0; r + 1 < beginn.length; r++) {
            beginn[r + 1] += beginn[r];
        }
        int[] naechster = beginn.clone();
        for (int p = 0; p < projekte; p++) {
            for (int e = start[p]; e < start[p + 1]; e++) {
                int platz = naechster[ding[e]]++;
                projekt[platz] = p;
                eintrag[platz] = e;
            }
        }
    }

    private void liesZeiten(Netz netz) {
        for (int p = 0; p < projekte; p++) {
            int[] monate = Laufzeit.monate(netz, erstesProjekt + p);
            ersterMonat[p] = monate.length == 0 ? Integer.MAX_VALUE : monate[0];
            letzterMonat[p] = monate.length == 0 ? Integer.MIN_VALUE : monate[1];
            zeitBelegt[p] = monate.length > 0 && Laufzeit.belegart(netz, erstesProjekt + p) == Belegart.BELEGT;
            projektBelegt[p] = netz.knotenbelegart(erstesProjekt + p) == Belegart.BELEGT;
        }
    }

    /** @param texte null where texts shall not count */
    public static Projektindex von(Netz netz, @Nullable Textindex texte) {
        return new Projektindex(netz, new Dingfolge(netz, texte));
    }

    /** The nodes of the fields of a project. @param nurBelegt only those that a source states */
    List<Integer> felder(int knotenDesProjekts, boolean nurBelegt) {
        int p = knotenDesProjekts - erstesProjekt;
        return IntStream.range(start[p], start[p + 1])
                .filter(e -> teil[ding[e]] == Teil.FELDER.ordinal() && (belegt[e] || !nurBelegt))
                .mapToObj(e -> knoten[ding[e]])
                .toList();
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
