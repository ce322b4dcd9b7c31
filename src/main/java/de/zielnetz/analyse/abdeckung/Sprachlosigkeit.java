package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Zuordnung;
import de.zielnetz.netz.Netz;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where no project stands: whether a source says so (KEIN_PROJEKT) or none says anything (OHNE_ANGABE). Judged by what
 * sources state in the whole net, whatever is filtered, so that a filter makes no gap.
 *
 * <p>A single value: {@link Quellenlage}. A pair: where a source that lists projects names none for one of both,
 * whether somebody estimates one there or not; or where each of both has a stated project and every project is known to
 * be elsewhere, as it has a stated immediate value on one of the axes and not this one. A place where the whole net has
 * a project that counts is never without one, whatever a filter leaves.
 */
final class Sprachlosigkeit {

    private final Quellenlage zeilen;
    private final @Nullable Quellenlage spalten;
    private final Offen jeZeile;
    private final Offen jeSpalte;
    private final int nirgends;
    private final Zaehlung ganzesNetz;

    /**
     * Why no project is where none is.
     *
     * @param liste the source that lists projects and names none, null where no such source speaks
     * @param derSpalte whether it says so of the column and not of the row
     * @param ohneFilter how many projects the place has in the whole net
     */
    record Schweigen(Quellenlage.@Nullable Liste liste, boolean derSpalte, int ohneFilter) {}

    private Sprachlosigkeit(
            Quellenlage zeilen,
            @Nullable Quellenlage spalten,
            Offen jeZeile,
            Offen jeSpalte,
            int nirgends,
            Zaehlung ganzesNetz) {
        this.zeilen = zeilen;
        this.spalten = spalten;
        this.jeZeile = jeZeile;
        this.jeSpalte = jeSpalte;
        this.nirgends = nirgends;
        this.ganzesNetz = ganzesNetz;
    }

    private record Quellen(Achse achse, double listet) implements Memo.Key<Quellenlage> {}

    /** @param wege those on which a project counts somewhere in the whole net: never fewer than its own */
    private record Leere(Achse zeilen, @Nullable Achse spalten, Set<Wegart> wege, boolean nurBelegt, double listet)
            implements Memo.Key<Sprachlosigkeit> {}

    static Sprachlosigkeit von(Memo memo, Netz netz, Abdeckung.Matrixfrage frage) {
        Leere leere = new Leere(
                frage.zeilen(),
                frage.spalten(),
                wege(frage),
                frage.nurBelegt(),
                frage.massstab().listet());
        return memo.hole(netz, leere, () -> rechne(memo, netz, frage));
    }

    private static Set<Wegart> wege(Abdeckung.Matrixfrage frage) {
        return frage.wege().contains(Wegart.UEBER_STRATEGIE) ? Wegart.ALLE : Wegart.EIGENE;
    }

    private static Sprachlosigkeit rechne(Memo memo, Netz netz, Abdeckung.Matrixfrage frage) {
        Zuordnung z = Abdeckung.ordnung(memo, netz, frage.zeilen(), wege(frage), false);
        Quellenlage zeilen = quellen(memo, netz, frage.zeilen(), z, frage);
        Achse andere = frage.spalten();
        if (andere == null) {
            Zuordnung jedes = Zuordnung.alle(z.projekte());
            return new Sprachlosigkeit(
                    zeilen, null, Offen.KEINE, Offen.KEINE, 0, zaehle(memo, netz, frage.zeilen(), jedes, frage));
        }
        Zuordnung s = Abdeckung.ordnung(memo, netz, andere, wege(frage), false);
        boolean[] zGesagt = gesagt(z);
        boolean[] sGesagt = gesagt(s);
        int nirgends = 0;
        for (int p = 0; p < zGesagt.length; p++) {
            nirgends += zGesagt[p] || sGesagt[p] ? 0 : 1;
        }
        Zuordnung zaehlende = Abdeckung.ordnung(memo, netz, andere, wege(frage), frage.nurBelegt());
        return new Sprachlosigkeit(
                zeilen,
                quellen(memo, netz, andere, s, frage),
                Offen.von(z, sGesagt),
                Offen.von(s, zGesagt),
                nirgends,
                zaehle(memo, netz, frage.zeilen(), zaehlende, frage));
    }

    private static Quellenlage quellen(
            Memo memo, Netz netz, Achse achse, Zuordnung werte, Abdeckung.Matrixfrage frage) {
        double listet = frage.massstab().listet();
        return memo.hole(
                netz,
                new Quellen(achse, listet),
                () -> Quellenlage.von(netz, achse, werte.werte().size(), listet));
    }

    private static Zaehlung zaehle(Memo memo, Netz netz, Achse zeilen, Zuordnung s, Abdeckung.Matrixfrage frage) {
        Zuordnung z = Abdeckung.ordnung(memo, netz, zeilen, wege(frage), frage.nurBelegt());
        return Zaehlung.von(Abdeckung.lage(memo, netz, frage), z, s, null);
    }

    /** Of which projects a source says immediately where on the axis they stand. */
    private static boolean[] gesagt(Zuordnung axis) {
        boolean[] gesagt = new boolean[axis.projekte()];
        for (int p = 0; p < gesagt.length; p++) {
            for (int i = axis.start()[p]; i < axis.start()[p + 1]; i++) {
                gesagt[p] |= (axis.staerke()[i] & Zuordnung.BELEGT_UNMITTELBAR) != 0;
            }
        }
        return gesagt;
    }

    boolean zeile(int w) {
        return zeilen.keines(w) != null;
    }

    boolean spalte(int w) {
        return spalten != null && spalten.keines(w) != null;
    }

    /** Of a cell; a row or column of -1 stands for any. */
    Schweigen schweigen(int z, int s) {
        Quellenlage.Liste derZeile = z < 0 ? null : zeilen.keines(z);
        Quellenlage.Liste derSpalte = spalten == null || s < 0 ? null : spalten.keines(s);
        return new Schweigen(
                derZeile == null ? derSpalte : derZeile,
                derZeile == null && derSpalte != null,
                ganzesNetz.anzahl(z, s));
    }

    boolean keinProjekt(int z, int s) {
        if (spalten == null) {
            return zeile(z);
        }
        if (ganzesNetz.anzahl(z, s) > 0) {
            return false;
        }
        boolean anderswo =
                jeZeile.belegt()[z] && jeSpalte.belegt()[s] && nirgends + jeZeile.offen()[z] + jeSpalte.offen()[s] == 0;
        return zeile(z) || spalte(s) || anderswo;
    }

    /**
     * For each value of an axis.
     *
     * @param belegt whether a source joins a project with it
     * @param offen how many of its projects no source places on the other axis
     */
    @SuppressWarnings("ArrayRecordComponent") // a bundle of arrays that nobody compares
    private record Offen(boolean[] belegt, int[] offen) {

        static final Offen KEINE = new Offen(new boolean[0], new int[0]);

        static Offen von(Zuordnung axis, boolean[] aufDerAnderen) {
            int werte = axis.werte().size();
            Offen offen = new Offen(new boolean[werte], new int[werte]);
            for (int p = 0; p < aufDerAnderen.length; p++) {
                for (int i = axis.start()[p]; i < axis.start()[p + 1]; i++) {
                    int w = axis.wert()[i];
                    offen.belegt[w] |= (axis.staerke()[i] & Zuordnung.BELEGT) != 0;
                    offen.offen[w] += aufDerAnderen[p] ? 0 : 1;
                }
            }
            return offen;
        }
    }
}
