package de.zielnetz.analyse.ueberschneidung;

import java.util.Arrays;

/** One who searches for a {@link Bestenliste}. */
final class Paarsuche {

    private static final int ZWISCHENFRAGE = 64;

    /** Bounds are below 2^40, places in the list of a thing below 2^23: both fit into one number to be sorted. */
    private static final int STELLEN = 23;

    private static final long HOECHSTE = (1L << 40) - 1;
    private static final int STELLE = (1 << STELLEN) - 1;

    /** A month that no project reaches, for those whose time does not count. */
    private static final int NIE = 1 << 20;

    private final Bestenliste liste;
    private final Punkte punkte;
    private final Projektindex index;
    private final long[] schranken;
    private final Paarschranke schranke;
    private final Gegenueberstellung gegenueber;
    private final Auslese beste;

    private long[] folge = new long[16];
    private int[] projekt = new int[16];
    private long[] eigene = new long[16];
    private int[] erster = new int[16];
    private int[] letzter = new int[16];

    Paarsuche(Bestenliste liste) {
        this.liste = liste;
        this.punkte = liste.punkte;
        this.index = punkte.index;
        this.schranken = punkte.schranken();
        this.schranke = new Paarschranke(punkte);
        this.gegenueber = new Gegenueberstellung(punkte);
        this.beste = new Auslese(liste.hoechstens);
    }

    Auslese suche() {
        for (int r = liste.naechstes(); r >= 0; r = liste.naechstes()) {
            vergleiche(r, ordne(r));
        }
        return beste;
    }

    /**
     * Those that can still come among the best where this thing is the rarest they share, the highest bound first,
     * equal ones by project; says how many.
     */
    private int ordne(int r) {
        long schwelle = liste.schwelle();
        int anfang = index.beginn[r];
        int anzahl = 0;
        for (int i = anfang; i < index.beginn[r + 1]; i++) {
            int p = index.projekt[i];
            long schranke = schranken[i] + punkte.zeitHoechstens(p);
            if (schranke >= schwelle
                    && schranken[i] != Punkte.ZAEHLT_NICHT
                    && (liste.auswahl == null || liste.auswahl.get(p))) {
                if (anzahl == folge.length) {
                    wachse();
                }
                folge[anzahl++] = ((HOECHSTE - schranke) << STELLEN) | (i - anfang);
            }
        }
        Arrays.sort(folge, 0, anzahl);
        for (int j = 0; j < anzahl; j++) {
            int i = anfang + (int) (folge[j] & STELLE);
            projekt[j] = index.projekt[i];
            eigene[j] = schranken[i];
            boolean zeit = punkte.zeitHoechstens(projekt[j]) > 0;
            erster[j] = zeit ? index.ersterMonat[projekt[j]] : NIE;
            letzter[j] = zeit ? index.letzterMonat[projekt[j]] : -NIE;
        }
        return anzahl;
    }

    private void wachse() {
        int groesse = folge.length * 2;
        folge = Arrays.copyOf(folge, groesse);
        projekt = new int[groesse];
        eigene = new long[groesse];
        erster = new int[groesse];
        letzter = new int[groesse];
    }

    private long schranke(int j) {
        return HOECHSTE - (folge[j] >>> STELLEN);
    }

    private void vergleiche(int r, int anzahl) {
        for (int j = 1; j < anzahl; j++) {
            long grenze = schranke(j);
            long schwelle = liste.schwelle();
            if (grenze < schwelle) {
                return;
            }
            if (j % ZWISCHENFRAGE == 0) {
                liste.zwischendurch.run();
            }
            int b = projekt[j];
            boolean gestellt = false;
            for (int i = 0; i < j; i++) {
                if (grenze == schwelle && !naehme(projekt[i], b, schwelle)) {
                    if (schranke(i) == grenze) {
                        break; // the rest of these come later in the order of the net
                    }
                    continue;
                }
                long zeit = zeit(i, j);
                long genauer = Math.min(eigene[i], eigene[j]) + zeit;
                if (genauer > schwelle || (genauer == schwelle && naehme(projekt[i], b, schwelle))) {
                    if (!gestellt) {
                        schranke.stelle(b, r);
                        gestellt = true;
                    }
                    if (schranke.mit(projekt[i]) + zeit >= schwelle) {
                        nimm(r, projekt[i], b);
                        schwelle = liste.schwelle();
                    }
                }
            }
        }
    }

    /** What {@link Punkte#zeit} says, from what lies side by side: this is asked most often by far. */
    private long zeit(int i, int j) {
        int monate = Math.min(letzter[i], letzter[j]) - Math.max(erster[i], erster[j]) + 1;
        return monate <= 0
                ? 0
                : punkte.zeitanteil(monate, letzter[i] - erster[i] + letzter[j] - erster[j] + 2 - monate);
    }

    /** Whether this pair would be kept with such a score. */
    private boolean naehme(int a, int b, long einheiten) {
        return beste.naehme(new Paar(Math.min(a, b), Math.max(a, b), einheiten));
    }

    private void nimm(int r, int a, int b) {
        long einheiten = gegenueber.von(a, b);
        if (gegenueber.erstes() == r && einheiten >= liste.schwelle()) {
            liste.hebe(beste.nimm(new Paar(Math.min(a, b), Math.max(a, b), einheiten)));
        }
    }
}
