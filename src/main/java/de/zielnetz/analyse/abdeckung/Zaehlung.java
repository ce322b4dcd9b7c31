package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.analyse.Lage;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Projektstand;
import de.zielnetz.analyse.Traglage;
import de.zielnetz.analyse.Zuordnung;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the projects of each pair of values, and of each value alone: at {@link #JEDE} in place of the other. Costs,
 * per project, its values on one axis times those on the other, and the cells.
 */
final class Zaehlung {

    /** In place of a row or a column: whatever it is, none included; each project counts once. */
    static final int JEDE = -1;

    private static final int ALLE = 0;
    private static final int BELEGT = 1;
    private static final int VORBEI = 2;
    private static final int TRAGEND = 3;
    private static final int TRAGEND_BELEGT = 4;
    private static final int TRAGEND_OHNE_STAND = 5;
    private static final int UNMITTELBAR = 6;
    private static final int UNMITTELBAR_BELEGT = 7;
    private static final int UNMITTELBAR_OHNE_STAND = 8;
    private static final int UEBER_SEIN_ENDE = 9;
    private static final int NICHT_BEGONNEN = 10;
    /** Of those past their end, which the old grades let carry: joined immediately, and by a source. */
    private static final int UEBER_UNMITTELBAR = 11;

    private static final int UEBER_BELEGT = 12;

    /** Three counts in one number, each up to two million: adding them one by one would cost most of the time. */
    private static final int JE_ZAHL = 3;

    private static final int BITS = 21;
    private static final int HOECHSTENS = (1 << BITS) - 1;
    private static final int ZAHLEN = 5;

    /** What a project adds to a cell, for every state and strength. */
    private static final long[] ZUWACHS = zuwaechse();

    private final int spalten;
    private final long[] anzahlen;
    private final int[] mitKosten;
    private final double[] kosten;

    /** Before the first row and the first column stands what is counted whatever they are. */
    private Zaehlung(int zeilen, int spalten) {
        this.spalten = spalten + 1;
        int zellen = Math.multiplyExact(zeilen + 1, spalten + 1);
        this.anzahlen = new long[Math.multiplyExact(zellen, ZAHLEN)];
        this.mitKosten = new int[zellen];
        this.kosten = new double[zellen];
    }

    /** @param auswahl the projects that count, counted from 0; null for all */
    static Zaehlung von(Projektlage lage, Zuordnung z, Zuordnung s, @Nullable BitSet auswahl) {
        if (z.projekte() > HOECHSTENS) {
            throw new IllegalArgumentException("More than " + HOECHSTENS + " projects: " + z.projekte());
        }
        Zaehlung zaehlung = new Zaehlung(z.werte().size(), s.werte().size());
        for (int p = 0; p < z.projekte(); p++) {
            if (auswahl == null || auswahl.get(p)) {
                zaehlung.nimm(z, s, p, lage.stand()[p], lage.kosten()[p]);
            }
        }
        return zaehlung;
    }

    private void nimm(Zuordnung z, Zuordnung s, int p, Projektstand stand, double euro) {
        boolean nenntKosten = !Double.isNaN(euro);
        int abZeile = z.start()[p];
        int abSpalte = s.start()[p];
        int vorSpalte = s.start()[p + 1];
        for (int i = abZeile - 1; i < z.start()[p + 1]; i++) {
            int zeile = i < abZeile ? 0 : z.wert()[i] + 1;
            byte kraft = i < abZeile ? Zuordnung.VOLL : z.staerke()[i];
            for (int j = abSpalte - 1; j < vorSpalte; j++) {
                int zelle = zeile * spalten + (j < abSpalte ? 0 : s.wert()[j] + 1);
                int zuwachs = zuwachs(stand, j < abSpalte ? kraft : Zuordnung.und(kraft, s.staerke()[j]));
                for (int zahl = 0; zahl < ZAHLEN; zahl++) {
                    anzahlen[zelle * ZAHLEN + zahl] += ZUWACHS[zuwachs + zahl];
                }
                if (nenntKosten) {
                    mitKosten[zelle]++;
                    kosten[zelle] += euro;
                }
            }
        }
    }

    private static int zuwachs(Projektstand stand, int staerke) {
        return ((stand.ordinal() << 3) | staerke) * ZAHLEN;
    }

    private static long[] zuwaechse() {
        long[] alle = new long[(Projektstand.values().length << 3) * ZAHLEN];
        for (Projektstand stand : Projektstand.values()) {
            for (int staerke = 0; staerke <= Zuordnung.VOLL; staerke++) {
                zuwachs(alle, stand, staerke);
            }
        }
        return alle;
    }

    private static void zuwachs(long[] alle, Projektstand stand, int staerke) {
        int ab = zuwachs(stand, staerke);
        boolean belegt = (staerke & Zuordnung.BELEGT) != 0;
        boolean unmittelbar = (staerke & Zuordnung.UNMITTELBAR) != 0;
        boolean beides = (staerke & Zuordnung.BELEGT_UNMITTELBAR) != 0;
        boolean traegt = stand.traegt();
        boolean ohneStand = stand == Projektstand.OHNE_ANGABE;
        boolean ueber = stand == Projektstand.UEBER_SEIN_ENDE;
        zaehle(alle, ab, ALLE, true);
        zaehle(alle, ab, BELEGT, belegt);
        zaehle(alle, ab, VORBEI, stand.istVorbei());
        zaehle(alle, ab, TRAGEND, traegt);
        zaehle(alle, ab, TRAGEND_BELEGT, traegt && belegt);
        zaehle(alle, ab, TRAGEND_OHNE_STAND, ohneStand);
        zaehle(alle, ab, UNMITTELBAR, traegt && unmittelbar);
        zaehle(alle, ab, UNMITTELBAR_BELEGT, traegt && beides);
        zaehle(alle, ab, UNMITTELBAR_OHNE_STAND, ohneStand && unmittelbar);
        zaehle(alle, ab, UEBER_SEIN_ENDE, ueber);
        zaehle(alle, ab, NICHT_BEGONNEN, stand == Projektstand.NICHT_BEGONNEN);
        zaehle(alle, ab, UEBER_UNMITTELBAR, ueber && unmittelbar);
        zaehle(alle, ab, UEBER_BELEGT, ueber && beides);
    }

    private static void zaehle(long[] zahlen, int ab, int art, boolean eines) {
        zahlen[ab + art / JE_ZAHL] += eines ? 1L << (art % JE_ZAHL * BITS) : 0;
    }

    private int zahl(int zelle, int art) {
        return (int) (anzahlen[zelle * ZAHLEN + art / JE_ZAHL] >>> (art % JE_ZAHL * BITS)) & HOECHSTENS;
    }

    int anzahl(int z, int s) {
        return zahl((z + 1) * spalten + s + 1, ALLE);
    }

    /** @param keinProjekt whether, where there is none, a source says so */
    Matrixzelle zelle(int z, int s, boolean keinProjekt, Massstab massstab) {
        int zelle = (z + 1) * spalten + s + 1;
        Traeger traeger = new Traeger(
                zahl(zelle, VORBEI),
                zahl(zelle, TRAGEND),
                zahl(zelle, TRAGEND_BELEGT),
                zahl(zelle, TRAGEND_OHNE_STAND),
                zahl(zelle, UNMITTELBAR),
                zahl(zelle, UNMITTELBAR_BELEGT),
                zahl(zelle, UNMITTELBAR_OHNE_STAND),
                zahl(zelle, UEBER_SEIN_ENDE),
                zahl(zelle, NICHT_BEGONNEN));
        int anzahl = zahl(zelle, ALLE);
        int belegt = zahl(zelle, BELEGT);
        Kenntnis kenntnis = belegt > 0 || (anzahl == 0 && keinProjekt)
                ? Kenntnis.BELEGT
                : anzahl > 0 ? Kenntnis.NUR_EINGESCHAETZT : Kenntnis.OHNE_ANGABE;
        Traglage traglage = traeger.lage(anzahl, massstab.stuetzen());
        return new Matrixzelle(
                anzahl,
                belegt,
                traeger,
                kosten[zelle],
                anzahl - mitKosten[zelle],
                new Lage(kenntnis, traglage),
                kenntnis == Kenntnis.BELEGT && traeger.belegt(traglage, massstab.stuetzen()));
    }

    /** The old grade: one past its end carries, and each condition narrows those that the one before left. */
    Grad grad(int z, int s, boolean keinProjekt, Massstab massstab) {
        int zelle = (z + 1) * spalten + s + 1;
        if (zahl(zelle, ALLE) == 0) {
            return keinProjekt ? Grad.KEIN_PROJEKT : Grad.OHNE_ANGABE;
        }
        int ueber = zahl(zelle, UEBER_SEIN_ENDE);
        if (zahl(zelle, ALLE) == zahl(zelle, VORBEI) - ueber) {
            return Grad.NUR_BEENDET;
        }
        if (zahl(zelle, TRAGEND) + ueber == 0) {
            return Grad.NUR_GEPLANT;
        }
        if (zahl(zelle, UNMITTELBAR) + zahl(zelle, UEBER_UNMITTELBAR) == 0) {
            return Grad.NUR_MITTELBAR;
        }
        int stuetzen = zahl(zelle, UNMITTELBAR_BELEGT) + zahl(zelle, UEBER_BELEGT);
        if (stuetzen == 0) {
            return Grad.NUR_EINGESCHAETZT;
        }
        return stuetzen < massstab.stuetzen() ? Grad.EINZIGE_STUETZE : Grad.GUT_GETRAGEN;
    }
}
