package de.zielnetz.analyse;

import de.zielnetz.analyse.abdeckung.Abdeckung;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.analyse.ueberschneidung.Gewichte;
import de.zielnetz.analyse.ueberschneidung.Mitsuchende;
import de.zielnetz.analyse.ueberschneidung.Paar;
import de.zielnetz.analyse.ueberschneidung.Projektindex;
import de.zielnetz.analyse.ueberschneidung.Punkte;
import de.zielnetz.analyse.ueberschneidung.Ueberschneidungen;
import de.zielnetz.analyse.zusammenhang.Akteursnetz;
import de.zielnetz.netz.Netz;
import de.zielnetz.stadt.Stadtgenerator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints what the analyses cost on made-up cities: {@code mvn test -Dtest=Rechenzeit}. Its name keeps it out of the usual tests. */
class Rechenzeit {

    private static final Mitsuchende MITSUCHENDE = new Mitsuchende(1);

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void miss(int projekte) {
        if (projekte > Integer.getInteger("rechenzeit.bis", 100_000)) {
            return;
        }
        Netz netz = new Stadtgenerator(1, projekte).netz();
        Massstab massstab = Massstab.ueblich("2026-01-01");
        Memo memo = new Memo();
        zeit(projekte, "index", () -> Projektindex.von(netz, null));
        Projektindex index = Projektindex.von(netz, null);
        zeit(
                projekte,
                "beste 100 Paare",
                () -> Ueberschneidungen.beste(
                        new Punkte(index, Gewichte.UEBLICH, false), null, 0, 100, MITSUCHENDE, () -> {}));
        zeit(
                projekte,
                "beste 100 Paare, alle Teile gleich",
                () -> Ueberschneidungen.beste(
                        new Punkte(index, new Gewichte(1, 1, 1, 1, 1, 1, 0), false),
                        null,
                        0,
                        100,
                        MITSUCHENDE,
                        () -> {}));
        zeit(
                projekte,
                "beste 100 Paare, nur Felder",
                () -> Ueberschneidungen.beste(
                        new Punkte(index, new Gewichte(1, 0, 0, 0, 0, 0, 0), false),
                        null,
                        0,
                        100,
                        MITSUCHENDE,
                        () -> {}));
        zeit(
                projekte,
                "beste 100 Paare, nur belegt",
                () -> Ueberschneidungen.beste(
                        new Punkte(index, Gewichte.UEBLICH, true), null, 0, 100, MITSUCHENDE, () -> {}));
        Punkte punkte = new Punkte(index, Gewichte.UEBLICH, false);
        zeit(projekte, "tausend Projekte, alle", () -> tausend(index, p -> Ueberschneidungen.mit(punkte, p, null, 0)));
        zeit(
                projekte,
                "tausend Projekte, zehn stärkste",
                () -> tausend(index, p -> Ueberschneidungen.staerkste(punkte, p, null, 0, 11)));
        zeit(
                projekte,
                "Abdeckung Feld x Ziel",
                () -> Abdeckung.von(
                        memo,
                        netz,
                        new Abdeckung.Matrixfrage(
                                Achse.HANDLUNGSFELD,
                                Achse.STRATEGISCHES_ZIEL,
                                Projektindex.WEGE,
                                null,
                                false,
                                massstab)));
        zeit(
                projekte,
                "Luecken",
                () -> Luecken.von(memo, netz, java.util.EnumSet.allOf(Lueckenart.class), null, false, massstab));
        if (projekte <= 10_000) {
            zeit(projekte, "Akteursnetz", () -> Akteursnetz.von(netz, null, false, "2026-01-01"));
            zeit(projekte, "Vermittlung", () -> Akteursnetz.von(netz, null, false, "2026-01-01")
                    .lasten());
        }
    }

    private static int tausend(Projektindex index, IntFunction<List<Paar>> frage) {
        int paare = 0;
        for (int i = 0; i < 1_000; i++) {
            paare += frage.apply(index.erstesProjekt + i * (index.projekte / 1_000))
                    .size();
        }
        return paare;
    }

    private static void zeit(int projekte, String was, Supplier<?> arbeit) {
        double beste = Double.MAX_VALUE;
        double erste = 0;
        for (int i = 0; i < 7; i++) {
            long beginn = System.nanoTime();
            Object ergebnis = arbeit.get();
            double ms = (System.nanoTime() - beginn) / 1e6;
            erste = i == 0 ? ms : erste;
            beste = Math.min(beste, ergebnis == null ? 0 : ms);
            if (ms > 20_000) {
                break;
            }
        }
        System.out.printf(
                Locale.ROOT, "Rechenzeit | %d | %s | zuerst %.1f ms | warm %.1f ms%n", projekte, was, erste, beste);
    }
}
