package de.zielnetz.analyse.zusammenhang;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listenfelder;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code Leitziel.projekte} and {@code Projekt.leitziele}. */
@Component
class DienstController implements RuntimeWiringConfigurer {

    private static final int SEITE = 50;

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Leitziel", typ -> typ.dataFetcher("projekte", ohneHuelle(this::projekte)));
        schema.type("Projekt", typ -> typ.dataFetcher("leitziele", ohneHuelle(this::leitziele)));
        for (String name : List.of("Dienst", "LeitzielDienst")) {
            Listenfelder.verdrahteSeiten(schema, name + "Connection");
            schema.type(name + "Edge", typ -> typ.dataFetcher("node", leicht(Dienst.class, Dienst::node))
                    .dataFetcher("cursor", leicht(Dienst.class, Dienst::cursor))
                    .dataFetcher("wie", leicht(Dienst.class, Dienst::wie))
                    .dataFetcher("belegart", leicht(Dienst.class, Dienst::belegart))
                    .dataFetcher("wege", leicht(Dienst.class, Dienst::wege)));
        }
        schema.type("Dienstweg", typ -> typ.dataFetcher("wie", leicht(Dienstweg.class, Dienstweg::wie))
                .dataFetcher("belegart", leicht(Dienstweg.class, Dienstweg::belegart))
                .dataFetcher("schritte", leicht(Dienstweg.class, Dienstweg::schritte)));
        schema.type("Schritt", typ -> typ.dataFetcher("von", leicht(Schritt.class, Schritt::von))
                .dataFetcher("nach", leicht(Schritt.class, Schritt::nach))
                .dataFetcher("kante", leicht(Schritt.class, Schritt::kante))
                .dataFetcher("richtung", leicht(Schritt.class, Schritt::richtung))
                .dataFetcher("inWorten", leicht(Schritt.class, Schritt::inWorten))
                .dataFetcher("belegart", leicht(Schritt.class, Schritt::belegart))
                .dataFetcher("belege", leicht(Schritt.class, Schritt::belege)));
    }

    /**
     * Without conditions only the page's ways are looked at; otherwise those of every project that reaches the
     * Leitziel.
     */
    private NetzConnection<Dienst> projekte(DataFetchingEnvironment env) {
        Knoten leitziel = Knoten.von(env);
        Anfrage anfrage = Anfrage.von(env.getGraphQlContext());
        anfrage.pruefeFrist();
        int[] projekte = Dienste.projekte(leitziel.netz(), leitziel.nummer());
        if (unbedingt(env)) {
            return Pagination.schneide(
                    projekte.length,
                    platz -> dienst(leitziel, projekte[platz], platz, env),
                    Dienst::sache,
                    env.getArguments(),
                    SEITE);
        }
        List<Dienst> dienste = new ArrayList<>();
        for (int projekt : projekte) {
            anfrage.pruefeFrist();
            Dienst dienst = dienst(leitziel, projekt, dienste.size(), env);
            if (!dienst.wege().isEmpty()) {
                dienste.add(dienst);
            }
        }
        return Pagination.schneide(dienste.size(), dienste::get, Dienst::sache, env.getArguments(), SEITE);
    }

    private static Dienst dienst(Knoten leitziel, int projekt, int platz, DataFetchingEnvironment env) {
        List<Dienstweg> wege = wege(leitziel.netz(), projekt, env).stream()
                .filter(weg -> weg.ziel().equals(leitziel))
                .toList();
        return new Dienst(leitziel.mit(projekt), platz, wege);
    }

    private NetzConnection<Dienst> leitziele(DataFetchingEnvironment env) {
        Knoten projekt = Knoten.von(env);
        Map<Integer, List<Dienstweg>> jeLeitziel = new TreeMap<>();
        for (Dienstweg weg : wege(projekt.netz(), projekt.nummer(), env)) {
            jeLeitziel
                    .computeIfAbsent(weg.ziel().nummer(), z -> new ArrayList<>())
                    .add(weg);
        }
        List<Dienst> dienste = new ArrayList<>();
        jeLeitziel.forEach((ziel, wege) -> dienste.add(new Dienst(projekt.mit(ziel), dienste.size(), wege)));
        return Pagination.schneide(dienste.size(), dienste::get, Dienst::sache, env.getArguments(), SEITE);
    }

    /** The ways of a project that the arguments allow, the strongest first. */
    private static List<Dienstweg> wege(Netz netz, int projekt, DataFetchingEnvironment env) {
        List<?> arten = env.getArgument("wie");
        boolean nurBelegt = Boolean.TRUE.equals(env.getArgument("nurBelegt"));
        return Dienste.von(netz, projekt).stream()
                .filter(weg -> arten == null || arten.contains(weg.wie().name()))
                .filter(weg -> !nurBelegt || weg.belegart() == Belegart.BELEGT)
                .sorted(Dienst.ORDNUNG)
                .toList();
    }

    private static boolean unbedingt(DataFetchingEnvironment env) {
        return env.getArgument("wie") == null && !Boolean.TRUE.equals(env.getArgument("nurBelegt"));
    }
}
