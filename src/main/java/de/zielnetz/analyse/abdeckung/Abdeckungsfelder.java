package de.zielnetz.analyse.abdeckung;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Wert;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Finder;
import de.zielnetz.graphql.Knotenseiten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.auswahl.Projektwahl;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code abdeckung}. */
@Component
class Abdeckungsfelder implements RuntimeWiringConfigurer {

    private static final int MEISTE_ZELLEN = 5_000;
    private static final int GROESSTE_MATRIX = 1_000_000;

    private final Projektwahl projektwahl;
    private final Memo memo;

    Abdeckungsfelder(Projektwahl projektwahl, Memo memo) {
        this.projektwahl = projektwahl;
        this.memo = memo;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("abdeckung", this::abdeckung));
        schema.type("Abdeckung", typ -> typ.dataFetcher("kennzahl", leicht(Matrixsicht.class, Matrixsicht::kennzahl))
                .dataFetcher("massstab", leicht(Matrixsicht.class, Matrixsicht::massstab))
                .dataFetcher("zeilen", leicht(Matrixsicht.class, Matrixsicht::zeilen))
                .dataFetcher("spalten", leicht(Matrixsicht.class, Matrixsicht::spalten))
                .dataFetcher("summe", leicht(Matrixsicht.class, Matrixsicht::summe))
                .dataFetcher("verschiedene", leicht(Matrixsicht.class, Matrixsicht::verschiedene))
                .dataFetcher("ohneZeile", env -> ohne(env, false))
                .dataFetcher("ohneSpalte", env -> ohne(env, true)));
        schema.type("Abdeckungszelle", typ -> typ.dataFetcher("wert", leicht(Zellensicht.class, Zellensicht::wert))
                .dataFetcher("anzahl", leicht(Zellensicht.class, Zellensicht::anzahl))
                .dataFetcher("belegt", leicht(Zellensicht.class, Zellensicht::belegt))
                .dataFetcher("kosten", leicht(Zellensicht.class, Zellensicht::kosten))
                .dataFetcher("ohneKosten", leicht(Zellensicht.class, Zellensicht::ohneKosten))
                .dataFetcher("grad", leicht(Zellensicht.class, Zellensicht::grad))
                .dataFetcher("kenntnis", leicht(Zellensicht.class, z -> z.lage().kenntnis()))
                .dataFetcher("traglage", leicht(Zellensicht.class, z -> z.lage().traglage()))
                .dataFetcher("traglageBelegt", leicht(Zellensicht.class, z -> z.zelle()
                        .traglageBelegt()))
                .dataFetcher(
                        "istLuecke", leicht(Zellensicht.class, z -> z.lage().istLuecke()))
                .dataFetcher("grund", leicht(Zellensicht.class, z -> z.grund().get()))
                .dataFetcher("traeger", leicht(Zellensicht.class, Zellensicht::traeger))
                .dataFetcher("belegart", leicht(Zellensicht.class, Zellensicht::belegart))
                .dataFetcher("stuetzen", env -> {
                    Zellensicht zelle = Objects.requireNonNull(env.getSource());
                    return zelle.stuetzen(env.getArguments());
                }));
        Listenfelder.verdrahteSeiten(schema, "StuetzeConnection");
    }

    private Matrixsicht abdeckung(DataFetchingEnvironment env) {
        Argumente argumente = new Argumente(env);
        Netz netz = argumente.netz();
        Abdeckung.Matrixfrage gestellt = new Abdeckung.Matrixfrage(
                Achse.valueOf(String.valueOf((Object) env.getArgument("zeilen"))),
                Achse.valueOf(String.valueOf((Object) env.getArgument("spalten"))),
                argumente.wege(),
                argumente.auswahl(projektwahl),
                argumente.nurBelegt(),
                argumente.massstab());
        pruefeGroesse(netz, gestellt);
        Abdeckung abdeckung = memo.hole(netz, gestellt, () -> Abdeckung.von(memo, netz, gestellt));
        List<Integer> zeilen = gewaehlt(netz, gestellt.zeilen(), abdeckung.zeilen(), env.getArgument("nurZeilen"));
        List<Integer> spalten = gewaehlt(
                netz, Objects.requireNonNull(gestellt.spalten()), abdeckung.spalten(), env.getArgument("nurSpalten"));
        if ((long) zeilen.size() * spalten.size() > MEISTE_ZELLEN) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "Die Matrix hätte %d mal %d Zellen; möglich sind %d. Wählen Sie Zeilen mit nurZeilen oder Spalten mit nurSpalten."
                            .formatted(zeilen.size(), spalten.size(), MEISTE_ZELLEN));
        }
        Kennzahl kennzahl = Kennzahl.valueOf(String.valueOf((Object) env.getArgument("kennzahl")));
        return new Matrixsicht(
                argumente.anfrage(),
                netz,
                abdeckung,
                mitStrategie(netz, gestellt, abdeckung, env.getArgument("wie") == null),
                gestellt,
                kennzahl,
                zeilen,
                spalten);
    }

    /** For the old grades: where no ways are chosen they know a Leitziel over a strategy too. Worked out where they are asked. */
    private Supplier<Abdeckung> mitStrategie(
            Netz netz, Abdeckung.Matrixfrage frage, Abdeckung abdeckung, boolean ueblich) {
        if (!ueblich || !frage.hatLeitziele()) {
            return () -> abdeckung;
        }
        Abdeckung.Matrixfrage mitAllen = frage.mit(Wegart.ALLE);
        return () -> memo.hole(netz, mitAllen, () -> Abdeckung.von(memo, netz, mitAllen));
    }

    private static void pruefeGroesse(Netz netz, Abdeckung.Matrixfrage frage) {
        long zellen = Abdeckung.zellen(netz, frage.zeilen(), Objects.requireNonNull(frage.spalten()));
        if (zellen > GROESSTE_MATRIX) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "Die Matrix hätte %d Zellen; gerechnet werden höchstens %d. Nehmen Sie eine Achse mit weniger Werten."
                            .formatted(zellen, GROESSTE_MATRIX));
        }
    }

    private static List<Integer> gewaehlt(Netz netz, Achse achse, List<Wert> werte, @Nullable List<String> nur) {
        if (nur == null) {
            return IntStream.range(0, werte.size()).boxed().toList();
        }
        List<String> schluessel = werte.stream().map(Wert::schluessel).toList();
        Knotenart dinge = achse.dinge();
        return nur.stream()
                .map(gesucht -> {
                    int w = schluessel.indexOf(gesucht);
                    if (w < 0 && dinge != null) {
                        Finder.mitKennung(netz, dinge, gesucht);
                    }
                    Argumente.pruefe(
                            w >= 0,
                            "Ein gewählter Wert",
                            "„" + gesucht + "“",
                            schluessel.stream().collect(Collectors.joining(", ")));
                    return w;
                })
                .toList();
    }

    private static Object ohne(DataFetchingEnvironment env, boolean spalten) {
        Matrixsicht matrix = Objects.requireNonNull(env.getSource());
        return Knotenseiten.von(matrix.netz(), matrix.abdeckung().ohne(spalten), env.getArguments());
    }
}
