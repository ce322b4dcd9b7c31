package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Wert;
import de.zielnetz.analyse.Wertsicht;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.netz.Netz;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as GraphQL shows it.
 *
 * @param mitStrategie the matrix of the old grades, where a Leitziel counts over a strategy too
 * @param zeilennummern the rows that are shown, in their order; so the columns
 */
record Matrixsicht(
        Anfrage anfrage,
        Netz netz,
        Abdeckung abdeckung,
        Supplier<Abdeckung> mitStrategie,
        Abdeckung.Matrixfrage frage,
        Kennzahl kennzahl,
        List<Integer> zeilennummern,
        List<Integer> spaltennummern) {

    record Zeile(Wertsicht wert, List<Zellensicht> zellen, double summe, Zellensicht gesamt) {}

    record Matrixspalte(Wertsicht wert, double summe, Zellensicht gesamt) {}

    Massstab massstab() {
        return abdeckung.massstab();
    }

    List<Zeile> zeilen() {
        return zeilennummern.stream().map(this::zeile).toList();
    }

    private Zeile zeile(int z) {
        anfrage.pruefeFrist();
        List<Zellensicht> zellen = spaltennummern.stream().map(s -> zelle(z, s)).toList();
        return new Zeile(
                Wertsicht.von(netz, abdeckung.zeilen().get(z)),
                zellen,
                zellen.stream().mapToDouble(Zellensicht::wert).sum(),
                zelle(z, -1));
    }

    List<Matrixspalte> spalten() {
        return spaltennummern.stream().map(this::spalte).toList();
    }

    private Matrixspalte spalte(int s) {
        anfrage.pruefeFrist();
        double summe = zeilennummern.stream()
                .mapToDouble(z -> kennzahl.von(abdeckung.zelle(z, s)))
                .sum();
        return new Matrixspalte(Wertsicht.von(netz, abdeckung.spalten().get(s)), summe, zelle(-1, s));
    }

    /** The sum over all cells that are shown. */
    double summe() {
        return zeilennummern.stream()
                .flatMapToDouble(z -> spaltennummern.stream().mapToDouble(s -> kennzahl.von(abdeckung.zelle(z, s))))
                .sum();
    }

    int verschiedene() {
        return abdeckung.verschiedene();
    }

    private Zellensicht zelle(int z, int s) {
        @Nullable Wert zeile = z < 0 ? null : abdeckung.zeilen().get(z);
        @Nullable Wert spalte = s < 0 ? null : abdeckung.spalten().get(s);
        Stelle stelle = new Stelle(
                netz,
                frage.zeilen(),
                zeile,
                frage.spalten(),
                spalte,
                frage.wege(),
                frage.nurBelegt(),
                massstab().stichtag());
        return new Zellensicht(
                z < 0 ? abdeckung.spalte(s) : s < 0 ? abdeckung.zeile(z) : abdeckung.zelle(z, s),
                kennzahl,
                stelle,
                () -> abdeckung.projekte(z, s),
                () -> abdeckung.grund(netz, z, s),
                () -> mitStrategie.get().grad(z, s));
    }
}
