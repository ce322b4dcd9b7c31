package de.zielnetz.entscheiden.wahl.web;

import static de.zielnetz.graphql.LightFetcher.leicht;

import de.zielnetz.analyse.Argumente;
import de.zielnetz.analyse.wandel.Gradwechsel;
import de.zielnetz.analyse.wandel.Wechselsicht;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.entscheiden.wahl.Lueckenwirkung;
import de.zielnetz.entscheiden.wahl.Skala;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code kandidaten} and {@code portfolio}. Ratings stand beside the net: both ask the database. */
@Controller
class WahlController implements RuntimeWiringConfigurer {

    private static final double GROESSTES_BUDGET = 1e12;

    private final Wahlleser leser;

    WahlController(Wahlleser leser) {
        this.leser = leser;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("kandidaten", env -> Listensicht.von(leser.lies(env)))
                .dataFetcher("portfolio", this::portfolio));
        schema.type("Skala", typ -> typ.dataFetcher("kleinster", leicht(Skala.class, s -> Skala.KLEINSTER)));
        verdrahteKandidat(schema);
        schema.type("Rangteil", typ -> typ.dataFetcher(
                        "kriterium", leicht(Rangsicht.Teilsicht.class, Rangsicht.Teilsicht::knoten))
                .dataFetcher("gewicht", leicht(Rangsicht.Teilsicht.class, t -> t.beitrag()
                        .gewicht()))
                .dataFetcher("fehlt", leicht(Rangsicht.Teilsicht.class, t -> t.beitrag()
                        .fehlt())));
        schema.type(
                "Rangwechsel", typ -> typ.dataFetcher("oben", leicht(Listensicht.Wechselpunkt.class, w -> w.wechsel()
                                .oben()))
                        .dataFetcher("unten", leicht(Listensicht.Wechselpunkt.class, w -> w.wechsel()
                                .unten()))
                        .dataFetcher("gewicht", leicht(Listensicht.Wechselpunkt.class, w -> w.wechsel()
                                .gewicht()))
                        .dataFetcher("darueber", leicht(Listensicht.Wechselpunkt.class, w -> w.wechsel()
                                .darueber())));
        schema.type("Portfolio", typ -> typ.dataFetcher("kosten", leicht(Portfoliosicht.class, Portfoliosicht::summe))
                .dataFetcher(
                        "genau", leicht(Portfoliosicht.class, p -> p.portfolio().genau()))
                .dataFetcher("schranke", leicht(Portfoliosicht.class, p -> p.portfolio()
                        .schranke())));
        schema.type("Portfolioteil", typ -> typ.dataFetcher(
                        "schluessel", leicht(Portfoliosicht.Portfolioteil.class, t -> t.kandidat()
                                .schluessel()))
                .dataFetcher("name", leicht(Portfoliosicht.Portfolioteil.class, t -> t.kandidat()
                        .name())));
    }

    private static void verdrahteKandidat(RuntimeWiring.Builder schema) {
        schema.type("Kandidat", typ -> typ.dataFetcher(
                        "schluessel", leicht(Rangsicht.class, r -> r.kandidat().schluessel()))
                .dataFetcher("name", leicht(Rangsicht.class, r -> r.kandidat().name()))
                .dataFetcher("kosten", leicht(Rangsicht.class, r -> r.kandidat().kosten()))
                .dataFetcher(
                        "rang",
                        leicht(
                                Rangsicht.class,
                                r -> r.rang().rang() == 0 ? null : r.rang().rang()))
                .dataFetcher("geteilt", leicht(Rangsicht.class, r -> r.rang().geteilt()))
                .dataFetcher("punkteMindestens", leicht(Rangsicht.class, r -> r.rang()
                        .punkteMindestens()))
                .dataFetcher("punkteHoechstens", leicht(Rangsicht.class, r -> r.rang()
                        .punkteHoechstens()))
                .dataFetcher(
                        "schliesst",
                        leicht(Rangsicht.class, r -> sichten(r, wirkung(r).geschlossen())))
                .dataFetcher(
                        "bekannt",
                        leicht(Rangsicht.class, r -> sichten(r, wirkung(r).bekannt())))
                .dataFetcher(
                        "staerkt",
                        leicht(Rangsicht.class, r -> sichten(r, wirkung(r).gestaerkt())))
                .dataFetcher("geschlossen", leicht(Rangsicht.class, r -> r.lage()
                        .blatt()
                        .stand(r.kandidat().schluessel())
                        .geschlossen()))
                .dataFetcher("oeffentlich", leicht(Rangsicht.class, r -> r.lage()
                        .blatt()
                        .stand(r.kandidat().schluessel())
                        .oeffentlich())));
    }

    private static Lueckenwirkung wirkung(Rangsicht sicht) {
        return sicht.lage().wirkung(sicht.kandidat().schluessel());
    }

    private static List<Wechselsicht> sichten(Rangsicht sicht, List<Gradwechsel> wechsel) {
        return wechsel.stream()
                .map(w -> new Wechselsicht(sicht.lage().netz(), w, true))
                .toList();
    }

    private Portfoliosicht portfolio(DataFetchingEnvironment env) {
        double budget = Objects.requireNonNull(env.<Double>getArgument("budget"));
        Argumente.pruefe(budget >= 0 && budget <= GROESSTES_BUDGET, "budget", budget, "0 bis eine Billion Euro");
        Wahllage lage = leser.lies(env);
        List<Kandidat> alle = List.copyOf(lage.kandidaten().values());
        Map<String, Double> angenommene = new LinkedHashMap<>();
        List<Map<String, Object>> eingaben = env.getArgument("kosten");
        for (Map<String, Object> eingabe : eingaben == null ? List.<Map<String, Object>>of() : eingaben) {
            String schluessel = Kandidatensuche.finde(alle, String.valueOf(eingabe.get("kandidat")))
                    .schluessel();
            double euro = (Double) Objects.requireNonNull(eingabe.get("euro"));
            Argumente.pruefe(
                    euro >= 0 && euro <= GROESSTES_BUDGET,
                    "kosten von „%s“".formatted(schluessel),
                    euro,
                    "0 bis eine Billion Euro");
            angenommene.put(schluessel, euro);
        }
        List<String> ohne = Objects.requireNonNullElse(env.getArgument("ohne"), List.of());
        ohne.forEach(schluessel -> Kandidatensuche.finde(alle, schluessel));
        return Portfoliosicht.von(lage, budget, angenommene, ohne, () -> new Argumente(env)
                .anfrage()
                .pruefeFrist());
    }
}
