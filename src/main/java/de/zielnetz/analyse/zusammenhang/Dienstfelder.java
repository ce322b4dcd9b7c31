package de.zielnetz.analyse.zusammenhang;

import static de.zielnetz.graphql.LightFetcher.leicht;
import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.Leitzielweg;
import de.zielnetz.analyse.Schrittsicht;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.zusammenhang.Dienstsicht.Dienstwegsicht;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.graphql.auswahl.Knotenwahl;
import de.zielnetz.netz.Knotenart;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code Leitziel.projekte} and {@code Projekt.leitziele} (data fetchers), and wires what a step of any way shows. */
@Component
class Dienstfelder implements RuntimeWiringConfigurer {

    private static final int SEITE = 50;

    private final Knotenwahl knotenwahl;

    Dienstfelder(Knotenwahl knotenwahl) {
        this.knotenwahl = knotenwahl;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Leitziel", typ -> typ.dataFetcher("projekte", ohneHuelle(this::projekte)));
        schema.type("Projekt", typ -> typ.dataFetcher("leitziele", ohneHuelle(this::leitziele)));
        for (String name : List.of("Dienst", "LeitzielDienst")) {
            verdrahteSeite(schema, name + "Connection");
            schema.type(name + "Edge", typ -> typ.dataFetcher("node", leicht(Dienstsicht.class, Dienstsicht::node))
                    .dataFetcher("cursor", leicht(Dienstsicht.class, Dienstsicht::cursor))
                    .dataFetcher("wie", leicht(Dienstsicht.class, Dienstsicht::wie))
                    .dataFetcher("belegart", leicht(Dienstsicht.class, Dienstsicht::belegart))
                    .dataFetcher("wege", leicht(Dienstsicht.class, Dienstsicht::wege)));
        }
        schema.type(
                "UeberStrategie",
                typ -> typ.dataFetcher(
                        "strategien", leicht(UeberStrategiesicht.class, UeberStrategiesicht::strategien)));
        schema.type("Dienstweg", typ -> typ.dataFetcher("wie", leicht(Dienstwegsicht.class, Dienstwegsicht::wie))
                .dataFetcher("belegart", leicht(Dienstwegsicht.class, Dienstwegsicht::belegart))
                .dataFetcher("schritte", leicht(Dienstwegsicht.class, Dienstwegsicht::schritte)));
        schema.type("Schritt", typ -> typ.dataFetcher("von", leicht(Schrittsicht.class, Schrittsicht::von))
                .dataFetcher("nach", leicht(Schrittsicht.class, Schrittsicht::nach))
                .dataFetcher("kante", leicht(Schrittsicht.class, Schrittsicht::kante))
                .dataFetcher("richtung", leicht(Schrittsicht.class, Schrittsicht::richtung))
                .dataFetcher("inWorten", leicht(Schrittsicht.class, Schrittsicht::inWorten))
                .dataFetcher("belegart", leicht(Schrittsicht.class, Schrittsicht::belegart))
                .dataFetcher("belege", leicht(Schrittsicht.class, Schrittsicht::belege)));
    }

    private static void verdrahteSeite(RuntimeWiring.Builder schema, String name) {
        schema.type(name, typ -> typ.dataFetcher(
                        "edges", leicht(DienstConnection.class, c -> c.seite().edges()))
                .dataFetcher("nodes", leicht(DienstConnection.class, c -> c.seite().edges().stream()
                        .map(Dienstsicht::node)
                        .toList()))
                .dataFetcher("pageInfo", leicht(DienstConnection.class, DienstConnection::seite))
                .dataFetcher("totalCount", leicht(DienstConnection.class, c -> c.seite()
                        .gesamt()))
                .dataFetcher("ueberStrategie", leicht(DienstConnection.class, c -> c.ueberStrategie()
                        .get())));
    }

    /** Only the page's ways are looked at. */
    private DienstConnection projekte(DataFetchingEnvironment env) {
        Knoten leitziel = Knoten.von(env);
        Argumente argumente = new Argumente(env);
        argumente.anfrage().pruefeFrist();
        Set<Wegart> arten = argumente.wege();
        boolean nurBelegt = argumente.nurBelegt();
        int[] projekte = gewaehlt(
                env,
                Knotenart.PROJEKT,
                Leitzielweg.projekte(leitziel.netz(), leitziel.nummer(), arten, nurBelegt).stream()
                        .toArray());
        return new DienstConnection(
                Pagination.schneide(
                        projekte.length,
                        platz -> dienst(leitziel, projekte[platz], platz, arten, nurBelegt),
                        Dienstsicht::sache,
                        env.getArguments(),
                        SEITE),
                () -> UeberStrategiesicht.zu(leitziel, nurBelegt));
    }

    private static Dienstsicht dienst(Knoten leitziel, int projekt, int platz, Set<Wegart> arten, boolean nurBelegt) {
        List<Leitzielweg> wege = Leitzielweg.beste(leitziel.netz(), projekt, arten, nurBelegt).stream()
                .filter(weg -> weg.leitziel() == leitziel.nummer())
                .toList();
        return new Dienstsicht(leitziel.mit(projekt), platz, wege);
    }

    private DienstConnection leitziele(DataFetchingEnvironment env) {
        Knoten projekt = Knoten.von(env);
        Argumente argumente = new Argumente(env);
        Map<Integer, List<Leitzielweg>> jeLeitziel = new TreeMap<>();
        Leitzielweg.beste(projekt.netz(), projekt.nummer(), argumente.wege(), argumente.nurBelegt())
                .forEach(weg -> jeLeitziel
                        .computeIfAbsent(weg.leitziel(), z -> new ArrayList<>())
                        .add(weg));
        List<Dienstsicht> dienste = new ArrayList<>();
        int[] ziele = jeLeitziel.keySet().stream().mapToInt(Integer::intValue).toArray();
        for (int ziel : gewaehlt(env, Knotenart.LEITZIEL, ziele)) {
            dienste.add(new Dienstsicht(projekt.mit(ziel), dienste.size(), jeLeitziel.getOrDefault(ziel, List.of())));
        }
        boolean nurBelegt = argumente.nurBelegt();
        return new DienstConnection(
                Pagination.schneide(dienste.size(), dienste::get, Dienstsicht::sache, env.getArguments(), SEITE),
                () -> UeberStrategiesicht.von(projekt, nurBelegt));
    }

    /** Those that the filter leaves, in the order that is asked for. */
    private int[] gewaehlt(DataFetchingEnvironment env, Knotenart art, int[] knoten) {
        return knotenwahl.von(
                Anfrage.von(env.getGraphQlContext()), Knoten.von(env).netz(), art, knoten, env.getArguments());
    }
}
