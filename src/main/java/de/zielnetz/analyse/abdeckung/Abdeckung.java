package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Grad;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Wert;
import de.zielnetz.analyse.Zuordner;
import de.zielnetz.analyse.Zuordnung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A matrix of the projects over two axes. Every value of an axis has its row or column, whether projects stand there
 * or not. Making it costs the projects, their relationships and the cells; reading a cell costs nothing, its projects
 * those of its row. Holds no net.
 */
public final class Abdeckung {

    /**
     * What is asked.
     *
     * @param spalten null for one column with all projects
     * @param wege which ways to a Leitziel count
     * @param auswahl the projects that count, counted from 0 in the order of the net; null for all
     */
    public record Matrixfrage(
            Achse zeilen,
            @Nullable Achse spalten,
            Set<Wegart> wege,
            @Nullable BitSet auswahl,
            boolean nurBelegt,
            Massstab massstab)
            implements Memo.Key<Abdeckung> {

        /** The same with these ways to a Leitziel. */
        public Matrixfrage mit(Set<Wegart> andere) {
            return new Matrixfrage(zeilen, spalten, andere, auswahl, nurBelegt, massstab);
        }

        public boolean hatLeitziele() {
            return zeilen == Achse.LEITZIEL || spalten == Achse.LEITZIEL;
        }
    }

    private record Ordnung(Achse achse, Set<Wegart> wege, boolean nurBelegt) implements Memo.Key<Zuordnung> {}

    private record Lage(String stichtag, boolean nurBelegt) implements Memo.Key<Projektlage> {}

    private final Matrixfrage frage;
    private final int erstesProjekt;
    private final Zuordnung z;
    private final Zuordnung s;
    private final Zaehlung zaehlung;
    private final Sprachlosigkeit leere;

    private Abdeckung(Memo memo, Netz netz, Matrixfrage frage) {
        this.frage = frage;
        this.erstesProjekt = netz.anfang(Knotenart.PROJEKT);
        this.z = ordnung(memo, netz, frage.zeilen(), frage.wege(), frage.nurBelegt());
        this.s = frage.spalten() == null
                ? Zuordnung.alle(netz.anzahl(Knotenart.PROJEKT))
                : ordnung(memo, netz, frage.spalten(), frage.wege(), frage.nurBelegt());
        this.zaehlung = Zaehlung.von(lage(memo, netz, frage), z, s, frage.auswahl());
        this.leere = Sprachlosigkeit.von(memo, netz, frage);
    }

    /** @param memo where what several matrices need is kept, not the matrix itself */
    public static Abdeckung von(Memo memo, Netz netz, Matrixfrage frage) {
        return new Abdeckung(memo, netz, frage);
    }

    /** Only an axis of Leitziele depends on the ways. */
    static Zuordnung ordnung(Memo memo, Netz netz, Achse achse, Set<Wegart> wege, boolean nurBelegt) {
        Set<Wegart> zaehlende = achse == Achse.LEITZIEL ? Set.copyOf(wege) : Set.of();
        return memo.hole(
                netz, new Ordnung(achse, zaehlende, nurBelegt), () -> Zuordner.ordne(netz, achse, wege, nurBelegt));
    }

    static Projektlage lage(Memo memo, Netz netz, Matrixfrage frage) {
        Lage lage = new Lage(frage.massstab().stichtag(), frage.nurBelegt());
        return memo.hole(netz, lage, () -> Projektlage.von(netz, lage.stichtag(), lage.nurBelegt()));
    }

    /** How many cells a matrix over these axes has. Costs at most the projects. */
    public static long zellen(Netz netz, Achse zeilen, Achse spalten) {
        return (long) Zuordner.groesse(netz, zeilen) * Zuordner.groesse(netz, spalten);
    }

    public List<Wert> zeilen() {
        return z.werte();
    }

    public List<Wert> spalten() {
        return s.werte();
    }

    public Massstab massstab() {
        return frage.massstab();
    }

    /** Why a cell stands where it does, German sentences; a row or column of -1 as with {@link #projekte}. Of this net. */
    public String grund(Netz netz, int zeile, int spalte) {
        Matrixzelle zelle = zeile < 0 ? spalte(spalte) : spalte < 0 ? zeile(zeile) : zelle(zeile, spalte);
        if (zelle.anzahl() > 0) {
            return Grund.satz(zelle, frage.massstab().stuetzen());
        }
        int erstes = zeile < 0 ? -1 : zeilen().get(zeile).knoten();
        int zweites = spalte < 0 || frage.spalten() == null
                ? -1
                : spalten().get(spalte).knoten();
        return Grund.ohneProjekt(netz, zelle.lage().kenntnis(), erstes, zweites, leere.schweigen(zeile, spalte));
    }

    public Matrixzelle zelle(int zeile, int spalte) {
        return zaehlung.zelle(zeile, spalte, leere.keinProjekt(zeile, spalte), frage.massstab());
    }

    /** What carries the value of this row, each project counted once, whatever its columns. */
    public Matrixzelle zeile(int zeile) {
        return zaehlung.zelle(zeile, Zaehlung.JEDE, leere.zeile(zeile), frage.massstab());
    }

    public Matrixzelle spalte(int spalte) {
        return zaehlung.zelle(Zaehlung.JEDE, spalte, leere.spalte(spalte), frage.massstab());
    }

    /** The old grade of a cell, as {@link #projekte} counts rows and columns. */
    public Grad grad(int zeile, int spalte) {
        boolean keines =
                zeile < 0 ? leere.spalte(spalte) : spalte < 0 ? leere.zeile(zeile) : leere.keinProjekt(zeile, spalte);
        return zaehlung.grad(zeile, spalte, keines, frage.massstab());
    }

    /** The nodes of the projects in a cell; a column of -1 takes the whole row, a row of -1 the whole column. */
    public int[] projekte(int zeile, int spalte) {
        Zuordnung fuehrt = zeile < 0 ? s : z;
        int w = zeile < 0 ? spalte : zeile;
        return IntStream.range(fuehrt.beginn()[w], fuehrt.beginn()[w + 1])
                .map(i -> fuehrt.projekt()[i])
                .filter(this::gewaehlt)
                .filter(p -> zeile < 0 || spalte < 0 || s.platz(p, spalte) >= 0)
                .map(p -> erstesProjekt + p)
                .toArray();
    }

    /** The nodes of the projects that stand in no row; in no column where {@code spalten} is asked. */
    public int[] ohne(boolean spalten) {
        Zuordnung eine = spalten ? s : z;
        return IntStream.range(0, eine.projekte())
                .filter(this::gewaehlt)
                .filter(p -> eine.start()[p] == eine.start()[p + 1])
                .map(p -> erstesProjekt + p)
                .toArray();
    }

    private boolean gewaehlt(int p) {
        BitSet auswahl = frage.auswahl();
        return auswahl == null || auswahl.get(p);
    }

    /** The sum of the projects over the cells of a row: one that stands in two columns counts twice. */
    public int summe(int zeile) {
        return IntStream.range(0, spalten().size())
                .map(spalte -> zelle(zeile, spalte).anzahl())
                .sum();
    }

    /** The sum over the cells of a column. */
    public int spaltensumme(int spalte) {
        return IntStream.range(0, zeilen().size())
                .map(zeile -> zelle(zeile, spalte).anzahl())
                .sum();
    }

    /** How many projects stand in any cell, each counted once. */
    public int verschiedene() {
        return (int) IntStream.range(0, z.projekte())
                .filter(this::gewaehlt)
                .filter(p -> z.start()[p] < z.start()[p + 1] && s.start()[p] < s.start()[p + 1])
                .count();
    }
}
